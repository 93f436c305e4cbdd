import { stat } from 'node:fs/promises'
import { readData } from '../ingest/read-data.ts'
import { isSound, reportJson, reportText } from '../ingest/report.ts'
import { CliError, exitCodes } from './exit-codes.ts'

/** What `r2p check` was given: `--data DIR --sources DIR --json`. */
export interface CheckOptions {
  /** The folder of the data; left out: `data`. */
  readonly data?: string
  /** A folder with the texts of the sources; left out: places, wording and coverage are not checked. */
  readonly sources?: string
  readonly json?: boolean
}

/** Prints every fault and every gap of the data; the exit code says whether there was any. @throws CliError */
export async function checkCommand(
  options: CheckOptions,
  output: { write(text: string): unknown },
): Promise<number> {
  const { data = 'data', sources = null, json = false } = options
  for (const folder of [data, sources]) if (folder !== null) await requireFolder(folder)
  const checked = await readData(withoutSlash(data), {
    sources: sources === null ? null : withoutSlash(sources),
  })
  output.write(json ? reportJson(checked) : reportText(checked))
  return isSound(checked) ? exitCodes.well : exitCodes.errors
}

/** Ends the command where a folder that was named is none. */
export async function requireFolder(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder)
    throw new CliError(
      exitCodes.usage,
      `--data and --sources must be folders; got ${JSON.stringify(folder)}.`,
    )
}

export function withoutSlash(folder: string): string {
  return folder.replace(/(?<=.)\/+$/u, '')
}
