import { LRUCache } from 'lru-cache'
import type { FormatName } from '../export/formats.ts'
import { questionText } from '../export/question.ts'
import type { ExportQuestion } from '../export/question.ts'
import type { Graph } from '../graph/graph.ts'
import { R2pError } from '../lib/errors.ts'
import { writeExport } from './export-file.ts'
import type { ExportFile } from './export-file.ts'

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
export type ExportCache = (graph: Graph, format: FormatName, question: ExportQuestion) => Promise<ExportFile>

/** A release never changes, so a cached file stays right. Requests for a file that is being written wait for it together. */
export function openExportCache(
  limits: ExportLimits = exportLimits,
  write: typeof writeExport = writeExport,
): ExportCache {
  const cached = new LRUCache<string, ExportFile>({
    maxSize: limits.bytes,
    sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length,
  })
  const underWay = new Map<string, Promise<ExportFile>>()
  const turn = turns(limits)
  return (graph, format, question) => {
    const key = `${graph.release.id} ${format} ${questionText(question)}`
    const known = cached.get(key)
    if (known !== undefined) return Promise.resolve(known)
    const making = underWay.get(key)
    if (making !== undefined) return making
    const made = turn(() => write(graph, format, question, limits.reading))
      .then((file) => {
        cached.set(key, file)
        return file
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, made)
    return made
  }
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

function crowded(): R2pError {
  return new R2pError(
    'OPERATION_TIMED_OUT',
    'Too many exports are being written. Try again in a few seconds.',
  )
}
