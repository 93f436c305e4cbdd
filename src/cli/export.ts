import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { batches } from '../export/batches.ts'
import { contentOf, type ExportContent } from '../export/content.ts'
import { fileName, formats, knownFormat, type FormatName } from '../export/formats.ts'
import { readQuestion } from '../export/question.ts'
import { R2pError } from '../lib/errors.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { openConfiguredGraph, loadSettings } from './open-release.ts'

/** What `r2p export` was given: `--ids ID… --depth N --kinds KIND… --types TYPE… --output FILE`. */
export interface ExportOptions {
  readonly ids?: readonly string[]
  readonly depth?: string
  readonly kinds?: readonly string[]
  readonly types?: readonly string[]
  /** A file, or a folder to write the file into under its usual name; left out: the standard output. */
  readonly output?: string
}

export interface ExportStreams {
  readonly output: Writable & { readonly isTTY?: boolean }
  /** Where it is told how far it is. */
  readonly errors: { readonly isTTY?: boolean; write(text: string): unknown }
}

/** Writes the release of the settings, or a part of it, as a file that other tools open. @throws CliError */
export async function exportCommand(
  environment: Readonly<Record<string, string | undefined>>,
  format: string,
  options: ExportOptions,
  streams: ExportStreams,
): Promise<void> {
  const name = orEnd(() => knownFormat(format))
  const question = orEnd(() => readQuestion(parametersOf(options)))
  if (options.output === undefined && formats[name].isBinary && streams.output.isTTY === true) {
    const message = `${name} is no text for a terminal: name a file with --output, or lead the output into one.`
    throw new CliError(exitCodes.usage, message)
  }
  const graph = await openConfiguredGraph(loadSettings(environment))
  const tell = teller(streams.errors)
  try {
    const content = await contentOf(await graph.current(), question, (entities, relations) => {
      tell.progress(`Reading: ${entities} entities, ${relations} relations`)
    })
    tell.progress('Writing')
    if (options.output === undefined) await writeOut(name, content, streams.output)
    else {
      const path = await pathOf(options.output, fileName(name, question, content.release.id))
      await writeFile(name, content, path)
      const { entities, relations, release } = content
      const counts = `${entities.length} entities, ${relations.length} relations of release ${release.id}`
      tell.line(`${path}: ${counts}, ${(await stat(path)).size.toLocaleString('en')} bytes.`)
    }
  } catch (error) {
    throw endOf(error)
  } finally {
    tell.line('')
    await graph.close()
  }
}

function parametersOf({ ids, depth, kinds, types }: ExportOptions): ReadonlyMap<string, readonly string[]> {
  const given = { ids, depth: depth === undefined ? undefined : [depth], kinds, types }
  return new Map(Object.entries(given).filter((entry): entry is [string, string[]] => entry[1] !== undefined))
}

function orEnd<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw endOf(error)
  }
}

function endOf(error: unknown): unknown {
  if (!(error instanceof R2pError)) return error
  const isUsage = error.code === 'BAD_USER_INPUT' || error.code === 'UNKNOWN_ID'
  if (isUsage) return new CliError(exitCodes.usage, error.message)
  const isAway = error.code === 'GRAPH_UNAVAILABLE' || error.code === 'OPERATION_TIMED_OUT'
  return isAway ? new CliError(exitCodes.neo4j, error.message) : error
}

async function piecesOf(format: FormatName, content: ExportContent): Promise<Readable> {
  const write = await formats[format].write()
  return Readable.from(batches(write(content)), { objectMode: false })
}

/** Who stops reading, as `head` does, has what it wanted. */
async function writeOut(format: FormatName, content: ExportContent, output: Writable): Promise<void> {
  try {
    await pipeline(await piecesOf(format, content), output, { end: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

async function pathOf(output: string, usual: string): Promise<string> {
  const isFolder = await stat(output).then(
    (found) => found.isDirectory(),
    () => false,
  )
  return isFolder ? join(output, usual) : output
}

/** The file is there whole or not at all, and what was there before stays until then. */
async function writeFile(format: FormatName, content: ExportContent, path: string): Promise<void> {
  const fresh = `${path}.new`
  try {
    await pipeline(await piecesOf(format, content), createWriteStream(fresh))
    await rename(fresh, path)
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined)
    const { syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    const message = `--output must be a file that can be written; got ${JSON.stringify(path)} (${(error as Error).message}).`
    throw new CliError(exitCodes.usage, message)
  }
}

interface Teller {
  readonly progress: (text: string) => void
  readonly line: (text: string) => void
}

/** On a terminal one line tells how far it is, and goes when all is done; a log gets only the result. */
function teller(errors: ExportStreams['errors']): Teller {
  let isOpen = false
  return {
    progress: (text) => {
      if (errors.isTTY !== true) return
      errors.write(`\r\u001b[K${text}`)
      isOpen = true
    },
    line: (text) => {
      if (isOpen) errors.write('\r\u001b[K')
      isOpen = false
      if (text !== '') errors.write(`${text}\n`)
    },
  }
}
