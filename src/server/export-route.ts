import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Logger } from 'pino'
import { fileName, formatNames, formats, knownFormat } from '../export/formats.ts'
import type { FormatName } from '../export/formats.ts'
import { parameterNames, questionText, readQuestion } from '../export/question.ts'
import type { ExportQuestion } from '../export/question.ts'
import type { Graph, OpenGraph } from '../graph/graph.ts'
import { R2pError } from '../lib/errors.ts'
import { isTaken } from './encoding.ts'
import { isKnown } from './etag.ts'
import { exportInTime, exportKeeper, type ExportKeeper } from './kept-exports.ts'
import { programHash } from './program.ts'
import type { Answer, Place, Visit } from './visit.ts'

export interface ExportRoute {
  readonly graph: OpenGraph
  readonly log: Logger
  /** Milliseconds. */
  readonly timeout: number
  readonly keeper?: ExportKeeper
}

/** The place of `/export` and what lies below it; undefined for all other paths. */
export function exportPlaces(options: ExportRoute): (path: string) => Place | undefined {
  const route = { keeper: exportKeeper(), ...options }
  return (path) => {
    if (path === '/export' || path === '/export/') return { name: '/export', route: listOfFormats }
    if (!path.startsWith('/export/')) return undefined
    const name = path.slice('/export/'.length)
    if (!Object.hasOwn(formats, name)) return { name: '/export/other', route: () => noFormat(name) }
    return { name: path, route: (visit) => answerExport(route, name as FormatName, visit) }
  }
}

function listOfFormats(): Answer {
  const list = formatNames.map((name) => {
    const { type, ending, meaning } = formats[name]
    return { format: name, address: `/export/${name}`, type, ending, meaning }
  })
  const body = `${JSON.stringify({ formats: list, parameters: parameterNames }, null, 2)}\n`
  return { status: 200, type: 'application/json; charset=utf-8', body, cacheControl: 'public, max-age=300' }
}

function noFormat(name: string): Answer {
  try {
    knownFormat(decoded(name))
  } catch (error) {
    if (error instanceof R2pError) return refusal(error, 404)
    throw error
  }
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'There is nothing at this address.\n' }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether the visitor has the file already is known before anything is made. */
async function answerExport(
  route: ExportRoute & { readonly keeper: ExportKeeper },
  format: FormatName,
  visit: Visit,
): Promise<Answer> {
  try {
    const question = readQuestion(parametersOf(visit.search))
    const graph = await currentGraph(route, visit)
    const etag = etagOf(format, question, graph.release.id)
    const headers = new Map([
      ['etag', etag],
      ['vary', 'accept-encoding'],
      ['content-disposition', `attachment; filename="${fileName(format, question, graph.release.id)}"`],
    ])
    const answer = { type: formats[format].type, cacheControl: 'no-cache', headers }
    if (isKnown(etag, visit.request)) return { ...answer, status: 304, body: '' }
    // The making goes on: who asks again later finds it made.
    const { bytes, isGzipped } = await exportInTime(route.keeper(graph, format, question), route.timeout)
    if (!isGzipped) return { ...answer, status: 200, body: bytes }
    if (!isTaken('gzip', visit.request)) return { ...answer, status: 200, body: await unzipped(bytes) }
    headers.set('content-encoding', 'gzip')
    return { ...answer, status: 200, body: bytes }
  } catch (error) {
    if (!(error instanceof R2pError)) throw error
    const status = statuses[error.code]
    if (status === undefined) throw error
    if (status === 503) route.log.error({ request: visit.id, err: error }, 'an export could not be made')
    return refusal(error, status)
  }
}

const unzipped = promisify(gunzip)

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNKNOWN_ID: 400,
  OPERATION_TIMED_OUT: 503,
  GRAPH_UNAVAILABLE: 503,
}

function refusal({ code, message, details }: R2pError, status: number): Answer {
  const body = `${JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] })}\n`
  const answer = { status, type: 'application/json; charset=utf-8', body }
  return status === 503 ? { ...answer, headers: new Map([['retry-after', '5']]) } : answer
}

function parametersOf(search: string): ReadonlyMap<string, readonly string[]> {
  const parameters = new URLSearchParams(search)
  return new Map([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

async function currentGraph(route: ExportRoute, visit: Visit): Promise<Graph> {
  try {
    return await route.graph.current()
  } catch (error) {
    route.log.error({ request: visit.id, err: error }, 'the graph cannot be reached')
    throw new R2pError('GRAPH_UNAVAILABLE', 'The graph cannot be reached now. Try again later.')
  }
}

/** Weak: packed or not it is the same file. */
function etagOf(format: FormatName, question: ExportQuestion, release: string): string {
  const parts = [programHash(), release, format, questionText(question)]
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
}
