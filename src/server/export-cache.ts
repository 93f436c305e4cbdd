import { LRUCache } from 'lru-cache'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGzip } from 'node:zlib'
import { batches } from '../export/batches.ts'
import { contentOf } from '../export/content.ts'
import { formats } from '../export/formats.ts'
import type { FormatName } from '../export/formats.ts'
import { questionText } from '../export/question.ts'
import type { ExportQuestion } from '../export/question.ts'
import type { Graph } from '../graph/graph.ts'
import { R2pError } from '../lib/errors.ts'
import { withDeadline } from '../lib/with-deadline.ts'

/** A file: gzipped, unless it is an archive already. */
export interface CachedExport {
  readonly bytes: Uint8Array
  readonly isGzipped: boolean
}

export interface ExportLimits {
  /** How many bytes of files are cached; the least recently used goes first. */
  readonly bytes: number
  /** How many files are written at the same time, and how many more may wait. */
  readonly making: number
  readonly waiting: number
  /** How many milliseconds the graph may take to give the content, so that one that hangs blocks nobody for long. */
  readonly reading: number
}

export const exportLimits: ExportLimits = { bytes: 32_000_000, making: 2, waiting: 30, reading: 60_000 }

/** Gives the file of an export, written once for a release, format and question. */
export type ExportCache = (
  graph: Graph,
  format: FormatName,
  question: ExportQuestion,
) => Promise<CachedExport>

/** A release never changes, so a cached file stays right. Requests for a file that is being written wait for it together. */
export function openExportCache(limits: ExportLimits = exportLimits): ExportCache {
  const cached = new LRUCache<string, CachedExport>({
    maxSize: limits.bytes,
    sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length,
  })
  const underWay = new Map<string, Promise<CachedExport>>()
  const turn = turns(limits)
  return (graph, format, question) => {
    const key = `${graph.release.id} ${format} ${questionText(question)}`
    const known = cached.get(key)
    if (known !== undefined) return Promise.resolve(known)
    const making = underWay.get(key)
    if (making !== undefined) return making
    const made = turn(() => make(graph, format, question, limits.reading))
      .then((file) => {
        cached.set(key, file)
        return file
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, made)
    return made
  }
}

async function make(
  graph: Graph,
  format: FormatName,
  question: ExportQuestion,
  reading: number,
): Promise<CachedExport> {
  const { isBinary, write } = formats[format]
  const [content, writer] = await Promise.all([exportInTime(contentOf(graph, question), reading), write()])
  const file = Readable.from(batches(writer(content)), { objectMode: false })
  if (isBinary) return { bytes: await buffer(file), isGzipped: false }
  const gzip = createGzip()
  file.once('error', (error) => gzip.destroy(error))
  return { bytes: await buffer(file.pipe(gzip)), isGzipped: true }
}

/** Runs so many at a time and the others in their order; refuses when too many wait. */
function turns({ making, waiting }: ExportLimits): <T>(work: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = []
  let busy = 0
  return async (work) => {
    if (busy === making) {
      if (line.length === waiting) throw crowded()
      await new Promise<void>((resolve) => line.push(resolve))
    } else busy += 1
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next === undefined) busy -= 1
      else next()
    }
  }
}

/** The work's outcome, or OPERATION_TIMED_OUT after so many milliseconds; the work goes on. */
export function exportInTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return withDeadline(work, milliseconds, () => {
    throw new R2pError(
      'OPERATION_TIMED_OUT',
      `The export took longer than ${milliseconds} milliseconds. Try again in a few seconds, or export less.`,
    )
  })
}

function crowded(): R2pError {
  return new R2pError(
    'OPERATION_TIMED_OUT',
    'Too many exports are being written. Try again in a few seconds.',
  )
}
