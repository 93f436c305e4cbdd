import { stat } from 'node:fs/promises'
import { CliError, exitCodes } from './exit-codes.ts'
import { loadSettings } from './open-release.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The folders of data that a command reads: those of its option, or those of the settings. @throws CliError */
export async function dataFolders(
  named: readonly string[] | undefined,
  environment: Environment,
): Promise<readonly [string, ...string[]]> {
  const folders = await Promise.all((named ?? loadSettings(environment).data).map(requireFolder))
  const [first, ...others] = folders
  if (first === undefined) throw new CliError(exitCodes.usage, '--data must name a folder; got none.')
  return [first, ...others]
}

/** The last folder lies over all others: what is new is written there. */
export function folderToWrite(folders: readonly [string, ...string[]]): string {
  return folders.at(-1) ?? folders[0]
}

/** The folder as paths below it are written in a report. @throws CliError */
export async function requireFolder(folder: string): Promise<string> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (isFolder) return folder.replace(/(?<=.)\/+$/u, '')
  throw new CliError(
    exitCodes.usage,
    `--data and --sources must be folders; got ${JSON.stringify(folder)}. Check the path.`,
  )
}
