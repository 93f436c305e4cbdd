import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import fastifyCompress from '@fastify/compress'
import fastifyCors from '@fastify/cors'
import fastifyEtag from '@fastify/etag'
import { fastify, LogController } from 'fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { OpenGraph } from '../graph/graph.ts'
import { startApollo } from './apollo.ts'
import { cacheHeaders } from './cache-headers.ts'
import { DrainingServer } from './draining-server.ts'
import { handleError, sendError } from './error-response.ts'
import { explorerRoutes, sendPageNotFound } from './explorer.ts'
import { exportRoutes } from './export-route.ts'
import { promptGraph } from './graph-deadline.ts'
import { graphqlRoute } from './graphql-route.ts'
import { healthRoutes } from './health.ts'
import { AnswerCache } from './answer-cache.ts'
import { limits } from './limits/limits.ts'
import { replyToMalformed } from './malformed-request.ts'
import { otherMethods } from './other-methods.ts'
import { logRequests } from './request-log.ts'
import { requestTarget } from './request-target.ts'
import { securityHeaders } from './security-headers.ts'
import type { WorkerPool } from './workers/worker-pool.ts'
import { cutSlowReaders } from './slow-readers.ts'
import type { ReadLimits } from './slow-readers.ts'

export interface ServerOptions {
  readonly graph: OpenGraph
  readonly schema: GraphQLSchema
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly log: Logger
  /** How many milliseconds one operation may wait for the graph. */
  readonly operationTimeout: number
  /** How many milliseconds requests in flight are given when the server is closed. */
  readonly stopTimeout: number
  /** Origins whose pages may read answers; "*" for all. */
  readonly corsOrigins: readonly string[]
  /** How many bytes of answers are kept. */
  readonly answerCache: number
  /** What answers heavy operations and is closed with the server; null: they are answered here. */
  readonly workers: WorkerPool | null
  /** How slowly clients may read; left out: as `readLimits` says. */
  readonly readLimits?: ReadLimits
  /** The folder of the built explorer. */
  readonly pages: string
  /** Further paths that answer GET: texts that are the same for as long as the process runs. */
  readonly documents: ReadonlyMap<string, string>
}

export interface HttpServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string
  /** Accepts no more connections, answers the requests that are there, and ends at the latest when their time is up. */
  close(): Promise<void>
}

export async function startServer(options: ServerOptions): Promise<HttpServer> {
  const app = await createApp(options)
  await app.listen({
    host: options.host,
    port: options.port,
    listenTextResolver: (address) => `server listening at ${address}`,
  })
  return { address: addressOf(app, options.host), close: () => close(app, options) }
}

/** Of reading a request, its head alone, and an idle connection, in milliseconds. */
const timeouts = { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 72_000 } as const

async function createApp(options: ServerOptions): Promise<FastifyInstance> {
  const { log, schema, operationTimeout, pages } = options
  const graph = promptGraph(options.graph, operationTimeout)
  const apollo = await startApollo({ schema, log, operationTimeout, workers: options.workers })
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.body,
    return503OnClosing: false,
    rewriteUrl: ({ url }) => requestTarget(url ?? '/'),
    routerOptions: { maxParamLength: 1_000 },
    clientErrorHandler: replyToMalformed,
    serverFactory: (handler) => new DrainingServer(timeouts, handler),
  }) as unknown as FastifyInstance
  let isClosing = false
  app.addHook('preClose', (done) => {
    isClosing = true
    done()
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  cutSlowReaders(app, () => log.warn('slow reader cut'), options.readLimits)
  app.setErrorHandler(handleError)
  app.setNotFoundHandler((request, reply) => sendNotFound(pages, request, reply))
  logRequests(app, log)
  cacheHeaders(app)
  const addOtherMethods = otherMethods(app)
  await securityHeaders(app)
  if (options.corsOrigins.length > 0) await allowOrigins(app, options.corsOrigins)
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: 1_000,
    globalDecompression: false,
  })
  healthRoutes(app, graph, () => isClosing)
  graphqlRoute(app, { apollo, graph, operationTimeout, cache: new AnswerCache(options.answerCache) })
  exportRoutes(app, { graph, timeout: operationTimeout, workers: options.workers })
  await app.register((scope) => documentRoutes(scope, options.documents))
  await explorerRoutes(app, pages)
  addOtherMethods()
  return app
}

/** Lets pages of the named origins read the answers. Without one, browsers keep to the pages of this server. */
async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  await app.register(fastifyCors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['x-request-id'],
    maxAge: 86_400,
    strictPreflight: false,
  })
}

async function documentRoutes(app: FastifyInstance, documents: ServerOptions['documents']): Promise<void> {
  await app.register(fastifyEtag, { weak: true })
  for (const [path, text] of documents) {
    app.get(path, (_request, reply) =>
      reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=300').send(text),
    )
  }
}

function sendNotFound(pages: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.headers.accept?.includes('text/html') === true) return sendPageNotFound(pages, reply)
  return sendError(reply, 404, 'BAD_REQUEST', 'There is nothing at this address. The API is at /graphql.')
}

function addressOf({ server }: FastifyInstance, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function close(app: FastifyInstance, { stopTimeout, workers }: ServerOptions): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), stopTimeout)
  await app.close()
  clearTimeout(late)
  await workers?.close()
}
