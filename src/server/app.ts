import { randomUUID } from 'node:crypto'
import fastifyCompress from '@fastify/compress'
import { fastify, LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'
import { admitRequests } from './admission.ts'
import { AnswerCache } from './answer-cache.ts'
import { startApollo } from './apollo.ts'
import { cacheHeaders } from './cache-headers.ts'
import { allowOrigins } from './cross-origin.ts'
import { documentRoutes } from './documents.ts'
import { DrainingServer } from './draining-server.ts'
import { handleError } from './error-response.ts'
import { explorerRoutes } from './explorer.ts'
import { exportRoutes } from './export-route.ts'
import { openGraphWithin } from './graph-deadline.ts'
import { graphqlRoute } from './graphql-route.ts'
import { healthRoutes } from './health.ts'
import { limits } from './limits/limits.ts'
import { replyToMalformed } from './malformed-request.ts'
import { metricsRoute, openMetrics } from './metrics.ts'
import { notFoundBelow, notFoundElsewhere } from './not-found.ts'
import { answerOtherMethods } from './other-methods.ts'
import { logRequests } from './request-log.ts'
import { requestTarget } from './request-target.ts'
import { securityHeaders } from './security-headers.ts'
import type { ServerOptions } from './server-options.ts'
import { cutSlowReaders } from './slow-readers.ts'

/** Of reading a request, its head alone, and an idle connection, in milliseconds. */
const timeouts = { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 72_000 } as const

/** All routes and plugins, ready to listen. */
export async function createApp(options: ServerOptions): Promise<FastifyInstance> {
  const { log, basePath } = options
  const app = bareApp(options)
  let isClosing = false
  app.addHook('preClose', (done) => {
    isClosing = true
    done()
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  const graph = openGraphWithin(options.graph, options.operationTimeout)
  const metrics = openMetrics({ graph, lostLogLines: options.lostLogLines })
  const onSlowReader = (): void => {
    metrics.countSlowReader()
    log.warn('slow reader cut')
  }
  cutSlowReaders(app, onSlowReader, options.readLimits)
  app.setErrorHandler(handleError)
  logRequests(app, log)
  cacheHeaders(app)
  await securityHeaders(app)
  await allowOrigins(app, options.corsOrigins)
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: 1_000,
    globalDecompression: false,
  })
  answerOtherMethods(app)
  const apollo = await startApollo({ ...options, log })
  if (basePath !== '') notFoundElsewhere(app, basePath)
  await app.register(
    async (below) => {
      notFoundBelow(below, options.pages)
      healthRoutes(below, graph, () => isClosing)
      metricsRoute(below, metrics)
      await below.register(async (guarded) => {
        await admitRequests(guarded, options.rateLimit)
        const cache = new AnswerCache(options.answerCache)
        graphqlRoute(guarded, { apollo, graph, operationTimeout: options.operationTimeout, cache, metrics })
        exportRoutes(guarded, { graph, timeout: options.operationTimeout, workers: options.workers })
      })
      await documentRoutes(below, options.documents)
      await explorerRoutes(below, options.pages)
    },
    { prefix: basePath },
  )
  return app
}

/** No route has a JSON Schema, and to load the compilers of schemas would take a tenth of the start. */
function noSchemas(): never {
  throw new Error('Routes have no JSON Schemas here.')
}

function bareApp({ log, trustedProxies }: ServerOptions): FastifyInstance {
  return fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.body,
    return503OnClosing: false,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    rewriteUrl: ({ url }) => requestTarget(url ?? '/'),
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    routerOptions: { maxParamLength: 1_000 },
    clientErrorHandler: replyToMalformed,
    serverFactory: (handler) => new DrainingServer(timeouts, handler),
  }) as unknown as FastifyInstance
}
