import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { OpenGraph } from '../graph/graph.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import { startApollo } from './apollo.ts'
import { allowOrigin } from './cross-origin.ts'
import { encodedAnswer } from './encoding.ts'
import type { Explorer } from './explorer.ts'
import { exportPlaces } from './export-route.ts'
import { answerGraphql } from './graphql-route.ts'
import { Gate } from './limits.ts'
import { promptGraph } from './prompt-graph.ts'
import { logRequest } from './request-log.ts'
import type { Answer, Place, Route, Visit } from './visit.ts'

export interface HallOptions {
  readonly graph: OpenGraph
  readonly schema: GraphQLSchema
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly log: Logger
  /** Milliseconds. */
  readonly operationTimeout: number
  /** How many milliseconds requests in flight are given when the hall is closed. */
  readonly stopTimeout: number
  /** Origins whose pages may ask; "*" for all. */
  readonly corsOrigins: readonly string[]
  /** The pages, as they are built. */
  readonly explorer: Explorer
  /** Further addresses, by path, that answer GET: texts that are the same for as long as the process runs. */
  readonly documents: ReadonlyMap<string, string>
}

export interface Hall {
  /** `http://127.0.0.1:4000` */
  readonly address: string
  /** Takes nobody in any more, answers those who are in, and is done at the latest when their time is up. */
  close(): Promise<void>
}

/**
 * Opens the address. Plain node:http, a handful of routes: what a framework would add was measured to
 * cost more at start and on every request than it saves here (docs/decisions).
 */
export async function openHall(options: HallOptions): Promise<Hall> {
  const { schema, log, operationTimeout } = options
  const graph = promptGraph(options.graph, operationTimeout)
  const apollo = await startApollo({ schema, log, operationTimeout })
  const gate = new Gate(schema)
  const state = { closing: false }
  const exportPlaceOf = exportPlaces({ graph, log, timeout: operationTimeout })
  const routes = new Map<string, Route>([
    ['/graphql', (visit) => answerGraphql({ apollo, gate, graph, log }, visit)],
    ['/livez', () => ({ status: 200, type: plain, body: 'live\n' })],
    ['/readyz', () => readiness(graph, state)],
    ...[...options.documents].map(([path, text]): [string, Route] => [path, () => served(text)]),
  ])
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  server.on('clientError', answerBrokenRequest)
  await listen(server, options)
  return { address: addressOf(server, options.host), close: () => close(server, state, options.stopTimeout) }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const visit = receive(request)
    response.setHeader('x-request-id', visit.id)
    for (const [name, value] of safeHeaders) response.setHeader(name, value)
    const place = placeOf(visit)
    const answered = await encodedAnswer(await answerVisit(place?.route ?? nothingHere, visit, log), request)
    if (state.closing) response.setHeader('connection', 'close')
    for (const [name, value] of answered.headers ?? []) response.setHeader(name, value)
    allowOrigin(options.corsOrigins, request, response)
    if (answered.status !== 304 && answered.status !== 204) {
      response.setHeader('content-type', answered.type)
      response.setHeader('content-length', Buffer.byteLength(answered.body))
    }
    response.setHeader('cache-control', answered.cacheControl ?? 'no-store')
    response.statusCode = answered.status
    // What was not read of a body that is too large would be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close')
    response.end(request.method === 'HEAD' ? undefined : answered.body)
    logRequest(log, {
      request: visit.id,
      method: visit.method,
      path: place?.name ?? 'other',
      status: answered.status,
      milliseconds: Math.round((performance.now() - visit.began) * 1000) / 1000,
      ...(visit.path === '/graphql' ? visit.told : {}),
    })
    if (state.closing) setImmediate(() => server.closeIdleConnections())
  }

  function placeOf({ path }: Visit): Place | undefined {
    const route = routes.get(path)
    if (route !== undefined) return { name: path, route }
    return exportPlaceOf(path) ?? options.explorer.placeOf(path)
  }

  function nothingHere(visit: Visit): Awaitable<Answer> {
    const isAskedByBrowser = visit.request.headers.accept?.includes('text/html') === true
    if (isAskedByBrowser) return options.explorer.nothingHere(visit)
    return refused(404, 'There is nothing at this address. The API is at /graphql.')
  }
}

function receive(request: IncomingMessage): Visit {
  const url = request.url ?? '/'
  const question = url.indexOf('?')
  return {
    id: randomUUID(),
    request,
    method: request.method ?? 'GET',
    path: question < 0 ? url : url.slice(0, question),
    search: question < 0 ? '' : url.slice(question),
    began: performance.now(),
    told: { operation: null, codes: [] },
  }
}

async function answerVisit(route: Route, visit: Visit, log: Logger): Promise<Answer> {
  const allowed = visit.path === '/graphql' ? ['GET', 'POST', 'OPTIONS'] : ['GET', 'HEAD', 'OPTIONS']
  if (!allowed.includes(visit.method)) {
    const headers = new Map([['allow', allowed.join(', ')]])
    return { ...refused(405, `This address answers ${allowed.join(', ')}.`), headers }
  }
  if (visit.method === 'OPTIONS') {
    return { status: 204, type: plain, body: '', headers: new Map([['allow', allowed.join(', ')]]) }
  }
  try {
    return await route(visit)
  } catch (error) {
    log.error({ request: visit.id, err: error }, 'a fault of ours')
    return refused(
      500,
      `A fault of ours; it is logged under the request id ${visit.id}.`,
      'INTERNAL_SERVER_ERROR',
    )
  }
}

function refused(status: number, message: string, code = 'BAD_REQUEST'): Answer {
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`
  return { status, type: 'application/json; charset=utf-8', body }
}

function served(body: string): Answer {
  return { status: 200, type: plain, body, cacheControl: 'public, max-age=300' }
}

async function readiness(graph: OpenGraph, state: { readonly closing: boolean }): Promise<Answer> {
  if (state.closing) return { status: 503, type: plain, body: 'closing\n' }
  try {
    await graph.current()
    const reason = graph.degraded?.() ?? null
    return { status: 200, type: plain, body: reason === null ? 'ready\n' : `degraded: ${reason}\n` }
  } catch {
    return { status: 503, type: plain, body: 'the graph cannot be reached\n' }
  }
}

const plain = 'text/plain; charset=utf-8'

/** Nothing here is to be framed, guessed at, or to load anything; pages come with a policy of their own. */
const safeHeaders = [
  [
    'content-security-policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
] as const

/** What is no HTTP is answered on the bare socket. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = brokenRequestStatus[error.code ?? ''] ?? '400 Bad Request'
  socket.end(
    `HTTP/1.1 ${status}\r\nx-request-id: ${randomUUID()}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  )
}

const brokenRequestStatus: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

function listen(server: Server, { host, port }: HallOptions): Promise<void> {
  server.requestTimeout = 30_000
  server.headersTimeout = 15_000
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function close(server: Server, state: { closing: boolean }, milliseconds: number): Promise<void> {
  if (state.closing) return
  state.closing = true
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const late = setTimeout(() => server.closeAllConnections(), milliseconds)
  await closed
  clearTimeout(late)
}
