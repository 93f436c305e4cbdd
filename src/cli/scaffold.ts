import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { scaffoldOf } from '../ingest/sources/scaffold.ts'
import { decodeSource } from '../ingest/sources/source-text.ts'
import { formatError, isDataError } from '../ingest/yaml/data-error.ts'
import { dataFolders, folderToWrite, type Environment } from './data-folders.ts'
import { CliError, exitCodes } from './exit-codes.ts'

/** What `r2p scaffold` was given: `--data DIR …`. */
export interface ScaffoldOptions {
  /** The folders of data, of which the last one is written to; default: those of R2P_DATA. */
  readonly data?: readonly string[]
}

/** Writes the files to begin a new source with; what is there already is not touched. @throws CliError */
export async function scaffoldCommand(
  environment: Environment,
  file: string,
  options: ScaffoldOptions,
  output: { write(text: string): unknown },
): Promise<number> {
  const data = folderToWrite(await dataFolders(options.data, environment))
  const source = sourceOf(file)
  const text = decodeSource(source, file, await bytesOf(file))
  if (isDataError(text)) throw new CliError(exitCodes.errors, formatError(text))
  const folder = `${data}/statements/${source}`
  const files = scaffoldOf(text)
  await mkdir(folder, { recursive: true })
  for (const { name, content } of files) await writeNew(`${folder}/${name}`, content)
  for (const { name } of files) output.write(`${folder}/${name}\n`)
  const sentences = text.units.reduce((sum, unit) => sum + unit.sentences.length, 0)
  output.write(
    `${text.units.length} places, ${sentences} sentences: fill in each block, or exclude its sentence with a reason.\n`,
  )
  return exitCodes.well
}

function sourceOf(file: string): string {
  const name = basename(file)
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/u.test(name)) return name.slice(0, -'.txt'.length)
  throw new CliError(
    exitCodes.usage,
    `file must be named after the id of its source, such as 2014-fulfilling-our-responsibility.txt; got ${name}.`,
  )
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new CliError(
      exitCodes.usage,
      `file must be the text of a source; got ${file}, which cannot be read.`,
    )
  }
}

async function writeNew(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new CliError(
      exitCodes.usage,
      `source must be new; got one whose file ${path} is there already. Remove it to begin again.`,
    )
  }
}
