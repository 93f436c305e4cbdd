import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { contextOf } from '../api/context.ts'
import { codeOf } from '../api/errors.ts'
import type { Graph, OpenGraph } from '../graph/graph.ts'
import type { ReleaseFacts } from '../model/release.ts'
import type { RequestContext } from './apollo.ts'
import { etagOf, matchesEtag } from './etag.ts'
import { graphWithin } from './graph-deadline.ts'
import { parseBodies } from './json-body.ts'
import type { Asked, Gate } from './limits.ts'
import type { LogFields } from './request-log.ts'

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>
  readonly gate: Gate
  readonly graph: OpenGraph
  /** How many milliseconds one operation may wait for the graph. */
  readonly operationTimeout: number
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The graph that answers a GraphQL request, from when it is known. */
    graph: Graph | null
  }
}

/** `/graphql`: Apollo Server answers, but for what can be told without an operation being run. */
export function graphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  parseBodies(app)
  app.decorateRequest('graph', null)
  const answer = fastifyApolloHandler(route.apollo, {
    context: (request) => contextFor(route, request),
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: startLogFields,
    preHandler: [redirectBrowser, (request, reply) => replyNotModified(route.graph, request, reply)],
    async handler(request, reply) {
      const body: unknown = await answer.call(app, request, reply)
      labelAnswer(request, reply)
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
  reply.code(303).headers({ location: `/graphiql${search}`, vary: 'accept' })
  reply.type('text/plain; charset=utf-8').send('See /graphiql.\n')
}

/** Tells a client that has the answer to a GET already, without running the operation. */
async function replyNotModified(
  graph: OpenGraph,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.method !== 'GET' || request.headers['if-none-match'] === undefined) return undefined
  try {
    const current = await graph.current()
    const etag = answerEtag(request, current.release)
    if (etag === null || !matchesEtag(etag, request)) return undefined
    return reply.code(304).headers(headersOf(etag, current)).send()
  } catch {
    // The handler says that the graph cannot be reached.
    return undefined
  }
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
  const refusal = refusalOf(route.gate, request, graph.release)
  if (refusal !== null) {
    logFields.codes = [codeOf(refusal)]
    throw refusal
  }
  request.graph = graph
  return { ...contextOf(graphWithin(graph, route.operationTimeout), request.id), logFields }
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

/** What is no operation at all is for Apollo Server to refuse. */
function refusalOf(gate: Gate, request: FastifyRequest, release: ReleaseFacts): GraphQLError | null {
  const asked = request.method === 'POST' ? askedInBody(request.body) : askedInAddress(request.query)
  return asked === null ? null : gate.refusal(asked, release)
}

function askedInBody(body: unknown): Asked | null {
  const { query, operationName, variables } = recordOf(body)
  if (typeof query !== 'string') return null
  return { query, operationName: textOf(operationName), variables: recordOf(variables) }
}

function askedInAddress(parameters: unknown): Asked | null {
  const { query, operationName, variables } = recordOf(parameters)
  if (typeof query !== 'string') return null
  return {
    query,
    operationName: textOf(operationName),
    variables: recordOf(parsed(textOf(variables) ?? '{}')),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return {}
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
