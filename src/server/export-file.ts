import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGzip } from 'node:zlib'
import { batches } from '../export/batches.ts'
import { contentOf } from '../export/content.ts'
import { formats } from '../export/formats.ts'
import type { FormatName } from '../export/formats.ts'
import type { ExportQuestion } from '../export/question.ts'
import type { Graph } from '../graph/graph.ts'
import { R2pError } from '../lib/errors.ts'
import { withDeadline } from '../lib/with-deadline.ts'

/** A file: gzipped, unless it is an archive already. */
export interface ExportFile {
  readonly bytes: Uint8Array
  readonly isGzipped: boolean
}

/** Writes a file whole. The graph may take so many milliseconds to give what stands in it. */
export async function writeExport(
  graph: Graph,
  format: FormatName,
  question: ExportQuestion,
  reading: number,
): Promise<ExportFile> {
  const { isBinary, write } = formats[format]
  const [content, writer] = await Promise.all([exportInTime(contentOf(graph, question), reading), write()])
  const file = Readable.from(batches(writer(content)), { objectMode: false })
  if (isBinary) return { bytes: await buffer(file), isGzipped: false }
  const gzip = createGzip()
  file.once('error', (error) => gzip.destroy(error))
  return { bytes: await buffer(file.pipe(gzip)), isGzipped: true }
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
