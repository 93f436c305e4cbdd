import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { assemble } from '../ingest/assemble/assemble.ts'
import { readData } from '../ingest/read-data.ts'
import { reportText } from '../ingest/report.ts'
import { serialize } from '../model/release-file.ts'
import { requireFolder, withoutSlash } from './check.ts'
import { exitCodes } from './exit-codes.ts'
import { releasePath } from './default-paths.ts'

/** What `r2p build` was given: `--data DIR --out FILE`. */
export interface BuildOptions {
  /** The folder of the data; left out: `data`. */
  readonly data?: string
  /** The file to write the release to; left out: `dist/release.json` of the project. */
  readonly out?: string
}

/** Writes the release that the data makes, or prints the errors that it has. @throws CliError */
export async function buildCommand(
  options: BuildOptions,
  output: { write(text: string): unknown },
): Promise<number> {
  const { data = 'data', out = releasePath } = options
  await requireFolder(data)
  const read = await readData(withoutSlash(data), { sources: null })
  if (read.draft === null) {
    output.write(reportText(read))
    return exitCodes.errors
  }
  const release = assemble(read.draft)
  // Whoever reads the file meanwhile sees the old release or the new one, and no half of either.
  await mkdir(dirname(out), { recursive: true })
  await writeFile(`${out}.new`, serialize(release))
  await rename(`${out}.new`, out)
  output.write(
    `Release ${release.id}: ${release.entities.length} entities, ${release.relations.length} relations, in ${out}\n`,
  )
  return exitCodes.well
}
