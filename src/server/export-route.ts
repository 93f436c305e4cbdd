import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Gunzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fileName, formatNames, formats, knownFormat } from '../export/formats.ts'
import type { FormatName } from '../export/formats.ts'
import { parameterNames, questionText, readQuestion } from '../export/question.ts'
import type { Graph, OpenGraph } from '../graph/graph.ts'
import type { ErrorCode } from '../generated/vocabulary.ts'
import { R2pError } from '../lib/errors.ts'
import { sendError } from './error-response.ts'
import { etagOf, matchesEtag } from './etag.ts'
import { exportLimits, openExportCache } from './export-cache.ts'
import type { ExportCache } from './export-cache.ts'
import { exportInTime } from './export-file.ts'
import { exportsByWorkers } from './workers/worker-exports.ts'
import type { WorkerPool } from './workers/worker-pool.ts'

export interface ExportRoutes {
  readonly graph: OpenGraph
  /** Milliseconds. */
  readonly timeout: number
  /** What writes the files; null: they are written here. */
  readonly workers: WorkerPool | null
}

/** `/export` lists the formats, and `/export/<format>` gives the release, or a part of it, as a file. */
export function exportRoutes(app: FastifyInstance, options: ExportRoutes): void {
  const { workers } = options
  const write = workers === null ? undefined : exportsByWorkers(workers)
  const exports = { ...options, cache: openExportCache(exportLimits, write) }
  app.get('/export', sendFormats)
  app.get('/export/', sendFormats)
  for (const format of formatNames) {
    app.get(`/export/${format}`, { compress: false }, (request, reply) =>
      sendExport(exports, format, request, reply),
    )
  }
  app.get<{ Params: { '*': string } }>('/export/*', ({ params }, reply) => sendNoFormat(params['*'], reply))
}

function sendFormats({ server }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const list = formatNames.map((name) => {
    const { type, ending, meaning } = formats[name]
    return { format: name, address: `${server.prefix}/export/${name}`, type, ending, meaning }
  })
  const body = `${JSON.stringify({ formats: list, parameters: parameterNames }, null, 2)}\n`
  return reply
    .type('application/json; charset=utf-8')
    .header('cache-control', 'public, max-age=300')
    .send(body)
}

function sendNoFormat(name: string, reply: FastifyReply): FastifyReply {
  try {
    knownFormat(name)
  } catch (error) {
    if (error instanceof R2pError) return sendRefusal(error, 404, reply)
    throw error
  }
  reply.callNotFound()
  return reply
}

/** Whether the client has the file already is known before anything is written. */
async function sendExport(
  exports: ExportRoutes & { readonly cache: ExportCache },
  format: FormatName,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    const question = readQuestion(parametersOf(request.url))
    const graph = await currentGraph(exports.graph, request)
    const etag = etagOf([graph.release.id, format, questionText(question)])
    const headers = {
      etag,
      'cache-control': 'no-cache',
      'content-disposition': `attachment; filename="${fileName(format, question, graph.release.id)}"`,
    }
    if (matchesEtag(etag, request)) return reply.code(304).headers(headers).send()
    // If it is late the writing goes on: a client that asks again finds the file in the cache.
    const { bytes, isGzipped } = await exportInTime(exports.cache(graph, format, question), exports.timeout)
    reply.headers(headers).type(formats[format].type)
    if (!isGzipped) return reply.send(bytes)
    if (acceptsGzip(request)) return reply.header('content-encoding', 'gzip').send(bytes)
    return reply.header('content-length', unzippedLength(bytes)).send(unzipped(bytes))
  } catch (error) {
    if (!(error instanceof R2pError)) throw error
    const status = statuses[error.code]
    if (status === undefined) throw error
    if (status === 503) request.log.error({ err: error }, 'export failed')
    return sendRefusal(error, status, reply)
  }
}

/** Unzipped as the client reads, so that a slow one holds no whole file. */
function unzipped(bytes: Uint8Array): Gunzip {
  return Readable.from([bytes]).pipe(createGunzip())
}

/** The last four bytes of a gzip file say how long its content is. */
function unzippedLength(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUInt32LE(bytes.byteLength - 4)
}

function acceptsGzip({ headers }: FastifyRequest): boolean {
  const entries = String(headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((entry) => entry.replaceAll(/\s/g, '').split(';'))
  const entry = entries.find(([name]) => name === 'gzip') ?? entries.find(([name]) => name === '*')
  return entry !== undefined && !entry.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
}

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNKNOWN_ID: 400,
  OPERATION_TIMED_OUT: 503,
  SERVER_BUSY: 503,
  GRAPH_UNAVAILABLE: 503,
}

function sendRefusal(
  { code, message, details }: R2pError,
  status: number,
  reply: FastifyReply,
): FastifyReply {
  if (status === 503) reply.header('retry-after', '5')
  return sendError(reply, status, code as ErrorCode, message, details)
}

function parametersOf(url: string): ReadonlyMap<string, readonly string[]> {
  const question = url.indexOf('?')
  const parameters = new URLSearchParams(question < 0 ? '' : url.slice(question))
  return new Map([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

async function currentGraph(graph: OpenGraph, request: FastifyRequest): Promise<Graph> {
  try {
    return await graph.current()
  } catch (error) {
    request.log.error({ err: error }, 'graph unreachable')
    throw new R2pError('GRAPH_UNAVAILABLE', 'The graph cannot be reached now. Try again later.')
  }
}
