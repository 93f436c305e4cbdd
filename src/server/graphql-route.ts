import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { contextOf } from '../api/context.ts'
import type { Graph, OpenGraph } from '../graph/graph.ts'
import type { ReleaseFacts } from '../model/release.ts'
import type { AnswerCache } from './answer-cache.ts'
import { answerKeyOf } from './answer-key.ts'
import type { RequestContext } from './apollo.ts'
import { sendError } from './error-response.ts'
import { etagOf, matchesEtag } from './etag.ts'
import { graphWithin } from './graph-deadline.ts'
import { parseBodies } from './json-body.ts'
import { answerTooLarge } from './limits/answer-limit.ts'
import { limits } from './limits/limits.ts'
import type { Measured } from './limits/operation-limiter.ts'
import type { Metrics } from './metrics.ts'
import type { LogFields } from './request-log.ts'

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>
  readonly graph: OpenGraph
  /** How many milliseconds one operation may wait for the graph. */
  readonly operationTimeout: number
  readonly cache: AnswerCache
  readonly metrics: Pick<Metrics, 'countCacheRead'>
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The graph that answers a GraphQL request, from when it is known. */
    graph: Graph | null
    /** What is measured of the operation, from when there is one. */
    measured: Measured | null
    /** What the answer is kept by; null where it is not to be kept. */
    answerKey: string | null
  }
}

/** `/graphql`: Apollo Server answers, but for what can be told without an operation being run. */
export function graphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  parseBodies(app)
  app.decorateRequest('graph', null)
  app.decorateRequest('measured', null)
  app.decorateRequest('answerKey', null)
  const answer = fastifyApolloHandler(route.apollo, {
    context: (request) => contextFor(route, request),
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: startLogFields,
    preHandler: [redirectBrowser, (request, reply) => replyAtOnce(route, request, reply)],
    async handler(request, reply) {
      const body = String(await answer.call(app, request, reply))
      if (Buffer.byteLength(body) > limits.answer) return sendError(reply, 400, ...answerTooLarge)
      labelAnswer(request, reply)
      keepAnswer(route.cache, request, reply, body)
      return body
    },
  })
}

function startLogFields(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  request.logFields = { operation: null, codes: [] }
  done()
}

/** A person followed a link; programs ask for JSON. */
function redirectBrowser(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { accept = '' } = request.headers
  if (request.method !== 'GET' || !accept.includes('text/html') || accept.includes('json')) {
    done()
    return
  }
  const search = searchOf(request)
  const graphiql = `${request.server.prefix}/graphiql`
  reply.code(303).headers({ location: `${graphiql}${search}`, vary: 'accept' })
  reply.type('text/plain; charset=utf-8').send(`See ${graphiql}.\n`)
}

/** What can be told without an operation being run: that the client has the answer, or the answer that was kept. */
async function replyAtOnce(
  { graph, cache, metrics }: GraphqlRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  try {
    const current = await graph.current()
    if (hasAnswer(request, current.release)) {
      const etag = answerEtag(request, current.release)
      return reply
        .code(304)
        .headers(etag === null ? {} : headersOf(etag, current))
        .send()
    }
    request.answerKey = answerKeyOf(request, current.release)
    if (request.answerKey === null) return undefined
    const answer = cache.get(request.answerKey)
    metrics.countCacheRead('answers', answer !== undefined)
    if (answer === undefined) return undefined
    request.graph = current
    if (request.logFields !== null) request.logFields.operation = answer.operation
    labelAnswer(request, reply)
    return reply.type(answer.type).send(answer.body)
  } catch {
    // The handler says that the graph cannot be reached.
    return undefined
  }
}

function hasAnswer(request: FastifyRequest, release: ReleaseFacts): boolean {
  if (request.method !== 'GET' || request.headers['if-none-match'] === undefined) return false
  const etag = answerEtag(request, release)
  return etag !== null && matchesEtag(etag, request)
}

/** Whole answers alone are kept: an error may have passed by the next time. */
function keepAnswer(cache: AnswerCache, request: FastifyRequest, reply: FastifyReply, text: string): void {
  const { answerKey, measured, logFields, graph } = request
  const isWhole = reply.statusCode === 200 && logFields?.codes.length === 0
  if (answerKey === null || graph === null || !isWhole || measured?.isCacheable !== true) return
  // Of its own: a part of Node's pool would hold all of it.
  const body = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  body.write(text)
  const type = String(reply.getHeader('content-type'))
  cache.set(answerKey, { body, type, operation: logFields?.operation ?? null })
}

/** Says which graph answered, and how long the answer is good for. */
function labelAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const { graph, logFields } = request
  // Refused by Apollo Server before there was a context.
  if (logFields !== null && reply.statusCode >= 400 && logFields.codes.length === 0)
    logFields.codes = ['BAD_REQUEST']
  if (graph === null) return
  const isWhole = reply.statusCode === 200 && logFields?.codes.length === 0
  const etag = isWhole ? answerEtag(request, graph.release) : null
  // Named once all is answered: a graph that was lost meanwhile was replaced.
  reply.headers(etag === null ? { 'x-r2p-graph': graph.name } : headersOf(etag, graph))
}

function headersOf(etag: string, { name }: Graph): Readonly<Record<string, string>> {
  return { etag, vary: 'accept', 'cache-control': 'no-cache', 'x-r2p-graph': name }
}

/**
 * A release never changes, so that the answer to a GET follows from the release, the code, the query string and the
 * media type. Null for what is never cached: a POST, and a question which graph answers.
 */
function answerEtag(request: FastifyRequest, release: ReleaseFacts): string | null {
  if (request.method !== 'GET' || asksForGraph(request)) return null
  return etagOf([release.id, request.headers.accept ?? '', searchOf(request)])
}

/** A field is always written out by its name; where the word stands for something else, little is lost. */
function asksForGraph({ query }: FastifyRequest): boolean {
  return /\bgraph\b/.test(textOf(recordOf(query)['query']) ?? '')
}

function searchOf({ url }: FastifyRequest): string {
  const question = url.indexOf('?')
  return question < 0 ? '' : url.slice(question)
}

async function contextFor(route: GraphqlRoute, request: FastifyRequest): Promise<RequestContext> {
  const logFields: LogFields = request.logFields ?? { operation: null, codes: [] }
  const graph = await currentGraph(route, request, logFields)
  request.graph = graph
  const measured: Measured = { cost: null, isCacheable: false }
  request.measured = measured
  return { ...contextOf(graphWithin(graph, route.operationTimeout), request.id), logFields, measured }
}

async function currentGraph(
  route: GraphqlRoute,
  request: FastifyRequest,
  logFields: LogFields,
): Promise<Graph> {
  try {
    return await route.graph.current()
  } catch (error) {
    logFields.codes = ['GRAPH_UNAVAILABLE']
    request.log.error({ err: error }, 'graph unreachable')
    throw new GraphQLError('The graph cannot be reached now. Try again later.', {
      extensions: { code: 'GRAPH_UNAVAILABLE', http: { status: 503 } },
    })
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
