import { watch } from 'node:fs'
import { readData } from '../ingest/read-data.ts'
import { isSound, reportJson, reportText } from '../ingest/report.ts'
import { dataFolders, requireFolder, type Environment } from './data-folders.ts'
import { exitCodes } from './exit-codes.ts'

/** What `r2p check` was given: `--data DIR … --sources DIR --json --watch`. */
export interface CheckOptions {
  /** The folders of data, each lying over those before it; default: those of R2P_DATA. */
  readonly data?: readonly string[]
  /** A folder with the texts of the sources; without it places, wording and coverage are not checked. */
  readonly sources?: string
  readonly json?: boolean
  /** Check again after each change, until the command is stopped. */
  readonly watch?: boolean
}

type Output = { write(text: string): unknown }

/** Prints every error and every gap of the data; the exit code says whether there was any. @throws CliError */
export async function checkCommand(
  environment: Environment,
  options: CheckOptions,
  output: Output,
): Promise<number> {
  const folders = await dataFolders(options.data, environment)
  const sources = options.sources === undefined ? null : await requireFolder(options.sources)
  const check = async (): Promise<number> => {
    const checked = await readData(folders, { sources })
    output.write(options.json === true ? reportJson(checked) : reportText(checked))
    return isSound(checked) ? exitCodes.well : exitCodes.errors
  }
  if (options.watch === true)
    await checkOnChange([...folders, ...(sources === null ? [] : [sources])], check, output)
  return check()
}

/** How long no file may change before the data is checked: an editor writes a file in several steps. */
const quiet = 200

/** Checks once and again after each change, until the process is interrupted; the last check gives the exit code. */
async function checkOnChange(
  folders: readonly string[],
  check: () => Promise<number>,
  output: Output,
): Promise<number> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    let latest = Promise.resolve<number>(exitCodes.well)
    const again = (): void => {
      // An editor may take a file away while it is read, and write it again: that is another change.
      latest = latest.then(check).catch((error: unknown) => {
        output.write(`${String(error)}\n`)
        return exitCodes.errors
      })
      void latest.then(() => output.write('Waiting for changes. Press Ctrl+C to stop.\n\n'))
    }
    const watchers = folders.map((folder) =>
      watch(folder, { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(again, quiet)
      }),
    )
    process.once('SIGINT', () => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      void latest.then(resolve)
    })
    again()
  })
}
