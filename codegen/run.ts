import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generate, loadCodegenConfig } from '@graphql-codegen/cli'
import { DeclarationError } from './faults.ts'
import { pageStatements, type Output } from './page-statements.ts'
import { declarationOf } from './plugin-input.ts'

// `npm run codegen` writes what codegen.yml names; with --check it writes nothing and fails
// where a file is not what would be written. The command that graphql-codegen brings is loud
// or, made silent, hides why a declaration is refused.

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const { config } = await loadCodegenConfig({ configFilePath: 'codegen.yml' })

try {
  const declaration = declarationOf({ declaration: String(config.config?.['declaration']) })
  const stale = [...(await outputs()), ...pageStatements(declaration)].filter(
    ({ filename, content }) => textOf(filename) !== content,
  )
  if (values.check) refuse(stale.map(({ filename }) => filename))
  else {
    for (const { filename, content } of stale) writeFileSync(filename, content)
    // Loaded only now: these schemas are made of the vocabulary that was just written. A test tells their drift.
    const { writeDataSchemas } = await import('./data-schemas.ts')
    await writeDataSchemas()
  }
} catch (error) {
  if (!(error instanceof DeclarationError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function outputs(): Promise<readonly Output[]> {
  const save = false
  return (await generate({ ...config, silent: true }, save)) as readonly Output[]
}

/** With LF, as codegen writes, also where the file was checked out with CRLF. */
function textOf(filename: string): string | null {
  return existsSync(filename) ? readFileSync(filename, 'utf8').replaceAll('\r\n', '\n') : null
}

function refuse(filenames: readonly string[]): void {
  for (const filename of filenames)
    process.stderr.write(`${filename}: not what schema.graphql gives; run npm run codegen\n`)
  if (filenames.length > 0) process.exitCode = 1
}
