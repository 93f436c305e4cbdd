import { R2pError } from '../../lib/errors.ts'
import type { writeExport } from '../export-file.ts'
import type { WorkerPool } from './worker-pool.ts'

/** Writes exports in worker threads, of the release that the graph of the main thread serves. */
export function exportsByWorkers(pool: WorkerPool): typeof writeExport {
  return async (graph, format, question, milliseconds) => {
    const input = { release: graph.release.id, format, question, milliseconds }
    const outcome = await pool.run('exportFile', input, milliseconds)
    if ('file' in outcome) return outcome.file
    const { code, message, details } = outcome.error
    throw new R2pError(code, message, details)
  }
}
