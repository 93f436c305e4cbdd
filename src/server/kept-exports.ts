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

/** A file as it is kept: by gzip where it is no archive already. */
export interface KeptExport {
  readonly bytes: Uint8Array
  readonly isGzipped: boolean
}

export interface ExportBounds {
  /** How many bytes of files are kept; what was asked for longest ago goes first. */
  readonly bytes: number
  /** How many files are made at the same time, and how many more may wait for it. */
  readonly making: number
  readonly waiting: number
  /** How many milliseconds the graph is given: one that never answers is not to stand in the way for ever. */
  readonly reading: number
}

export const exportBounds: ExportBounds = { bytes: 32_000_000, making: 2, waiting: 30, reading: 60_000 }

/** Gives the file of an export: made once for a release, format and question, and kept from then on. */
export type ExportKeeper = (graph: Graph, format: FormatName, question: ExportQuestion) => Promise<KeptExport>

/** A release never changes, so what is kept is good for as long as it is asked for. Those who ask meanwhile wait together. */
export function exportKeeper(bounds: ExportBounds = exportBounds): ExportKeeper {
  const kept = new LRUCache<string, KeptExport>({
    maxSize: bounds.bytes,
    sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length,
  })
  const underWay = new Map<string, Promise<KeptExport>>()
  const turn = turns(bounds)
  return (graph, format, question) => {
    const key = `${graph.release.id} ${format} ${questionText(question)}`
    const known = kept.get(key)
    if (known !== undefined) return Promise.resolve(known)
    const making = underWay.get(key)
    if (making !== undefined) return making
    const made = turn(() => make(graph, format, question, bounds.reading))
      .then((file) => {
        kept.set(key, file)
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
): Promise<KeptExport> {
  const { isBinary, write } = formats[format]
  const [content, writer] = await Promise.all([exportInTime(contentOf(graph, question), reading), write()])
  const file = Readable.from(batches(writer(content)), { objectMode: false })
  if (isBinary) return { bytes: await buffer(file), isGzipped: false }
  const gzip = createGzip()
  file.once('error', (error) => gzip.destroy(error))
  return { bytes: await buffer(file.pipe(gzip)), isGzipped: true }
}

/** So many at a time, the others in their order; who would have to wait behind too many is refused. */
function turns({ making, waiting }: ExportBounds): <T>(work: () => Promise<T>) => Promise<T> {
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

/** What takes longer than so many milliseconds goes on, and is refused with OPERATION_TIMED_OUT. */
export async function exportInTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `The export took longer than the ${milliseconds} milliseconds that one may take. Try again in a few seconds, or ask for less of it.`
      reject(new R2pError('OPERATION_TIMED_OUT', message))
    }, milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function crowded(): R2pError {
  return new R2pError(
    'OPERATION_TIMED_OUT',
    'So many exports are being made that this one would not be done in time. Try again in a few seconds.',
  )
}
