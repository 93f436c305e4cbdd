import { workerData } from 'node:worker_threads'
import { executeOperation } from '../../api/execute-operation.ts'
import type { OperationRequest } from '../../api/execute-operation.ts'
import { executableSchema } from '../../api/schema.ts'
import type { FormatName } from '../../export/formats.ts'
import type { ExportQuestion } from '../../export/question.ts'
import type { ErrorCode } from '../../generated/vocabulary.ts'
import type { OpenGraph } from '../../graph/graph.ts'
import { R2pError } from '../../lib/errors.ts'
import { lazy } from '../../lib/lazy.ts'
import { writeExport } from '../export-file.ts'
import type { ExportFile } from '../export-file.ts'
import { answerTooLarge } from '../limits/answer-limit.ts'
import { limits } from '../limits/limits.ts'
import { openWorkerGraph } from './worker-graph.ts'
import type { WorkerGraph } from './worker-graph.ts'

/*
 * What runs in a worker thread. Each exported function is a task: what goes in and comes out is copied between
 * threads, and is plain data.
 */

/** The answer to an operation as it goes to the client. */
export interface WorkerAnswer {
  readonly body: Uint8Array
  readonly status: number
  readonly codes: readonly string[]
  /** The id of the release that answered; null where none did. */
  readonly release: string | null
  /** What is to be logged of internal errors. */
  readonly logged: readonly LoggedError[]
}

export interface LoggedError {
  readonly fields: unknown
  readonly event: string
}

const schema = lazy(executableSchema)
let opened: Promise<OpenGraph> | undefined

/** Opened with the first task, so that a graph that cannot be opened fails the task and not the worker. */
function openedGraph(): Promise<OpenGraph> {
  opened ??= openWorkerGraph(workerData as WorkerGraph)
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

/** An operation that the main thread has validated and measured, and what it adds to the answer. */
export interface WorkerOperation extends OperationRequest {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

export async function answerOperation({ extensions, ...request }: WorkerOperation): Promise<WorkerAnswer> {
  const logged: LoggedError[] = []
  const log = {
    error: (fields: unknown, event = ''): void => {
      logged.push({ fields, event })
    },
  }
  try {
    const graph = await (await openedGraph()).current()
    const { errors, data } = await executeOperation(schema(), graph, request, log)
    const codes = [...new Set(errors?.map((error) => String(error.extensions['code'])))]
    // Apollo Server's order, and the line's end that it writes.
    const body = new TextEncoder().encode(`${JSON.stringify({ errors, data, extensions })}\n`)
    if (body.byteLength > limits.answer) return refused(answerTooLarge, 400, logged)
    const status = data === undefined ? 400 : 200
    return { body, status, codes, release: graph.release.id, logged }
  } catch (error) {
    if (!(error instanceof R2pError)) throw error
    logged.push({ fields: { request: request.request, err: error }, event: 'graph unreachable' })
    return refused(['GRAPH_UNAVAILABLE', 'The graph cannot be reached now. Try again later.'], 503, logged)
  }
}

function refused(
  [code, message, details]: readonly [ErrorCode, string, Readonly<Record<string, unknown>>?],
  status: number,
  logged: readonly LoggedError[],
): WorkerAnswer {
  const error = { message, extensions: { ...details, code } }
  const body = new TextEncoder().encode(`${JSON.stringify({ errors: [error] })}\n`)
  return { body, status, codes: [code], release: null, logged }
}

export interface WorkerExport {
  /** The id of the release that the file is to be of. */
  readonly release: string
  readonly format: FormatName
  readonly question: ExportQuestion
  /** How many the graph may take to give what stands in the file. */
  readonly milliseconds: number
}

export type ExportOutcome =
  { readonly file: ExportFile } | { readonly error: Pick<R2pError, 'code' | 'message' | 'details'> }

export async function exportFile({
  release,
  format,
  question,
  milliseconds,
}: WorkerExport): Promise<ExportOutcome> {
  try {
    const graph = await (await openedGraph()).current()
    if (graph.release.id !== release)
      throw new R2pError('GRAPH_UNAVAILABLE', 'Another release begins to serve. Try again.')
    return { file: await writeExport(graph, format, question, milliseconds) }
  } catch (error) {
    if (!(error instanceof R2pError)) throw error
    const { code, message, details } = error
    return { error: { code, message, details } }
  }
}
