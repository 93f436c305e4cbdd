import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { assemble } from '../ingest/assemble/assemble.ts'
import { readData } from '../ingest/read-data.ts'
import { reportText } from '../ingest/report.ts'
import { serialize } from '../model/release-file.ts'
import { dataFolders, type Environment } from './data-folders.ts'
import { releasePath } from './default-paths.ts'
import { exitCodes } from './exit-codes.ts'

/** What `r2p build` was given: `--data DIR … --out FILE`. */
export interface BuildOptions {
  /** The folders of data, each lying over those before it; default: those of R2P_DATA. */
  readonly data?: readonly string[]
  /** The file to write the release to; default: `dist/release.json` of the project. */
  readonly out?: string
}

/** Writes the release that the data makes, or prints the errors that it has. @throws CliError */
export async function buildCommand(
  environment: Environment,
  options: BuildOptions,
  output: { write(text: string): unknown },
): Promise<number> {
  const { out = releasePath } = options
  const read = await readData(await dataFolders(options.data, environment), { sources: null })
  if (read.draft === null) {
    output.write(reportText(read))
    return exitCodes.errors
  }
  const release = assemble(read.draft)
  // Whoever reads the file meanwhile gets the old release or the new one, never half of one.
  await mkdir(dirname(out), { recursive: true })
  await writeFile(`${out}.new`, serialize(release))
  await rename(`${out}.new`, out)
  output.write(
    `Release ${release.id}: ${release.entities.length} entities, ${release.relations.length} relations, in ${out}\n`,
  )
  return exitCodes.well
}
