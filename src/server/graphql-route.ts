import { HeaderMap } from '@apollo/server'
import type { ApolloServer } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { Graph, OpenGraph } from '../graph/graph.ts'
import type { ReleaseFacts } from '../model/release.ts'
import { contextOf } from '../api/context.ts'
import { servedCode } from '../api/errors.ts'
import { answerEtag } from './answer-etag.ts'
import type { RequestContext } from './apollo.ts'
import { isKnown } from './etag.ts'
import { bounds } from './limits.ts'
import type { Asked, Gate } from './limits.ts'
import { readBody } from './request-body.ts'
import type { Answer, Visit } from './visit.ts'

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>
  readonly gate: Gate
  readonly graph: OpenGraph
  readonly log: Logger
}

/**
 * Hands a request to Apollo Server. What we refuse ourselves (a body that is too large or no
 * JSON, an operation beyond the bounds) is thrown where Apollo asks for the context, so that it
 * is answered in Apollo's way, in the media type that the visitor asked for.
 */
export async function answerGraphql(route: GraphqlRoute, visit: Visit): Promise<Answer> {
  const sparing = visit.method === 'GET' ? await sparingAnswer(route, visit) : null
  if (sparing !== null) return sparing
  let answering: Graph | undefined
  const body = visit.method === 'POST' ? await readBody(visit.request, bounds.body) : undefined
  const answered = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: visit.method,
      headers: headersOf(visit),
      search: visit.search,
      body: body instanceof GraphQLError ? {} : body,
    },
    context: async () => {
      if (body instanceof GraphQLError) throw refused(visit, body)
      const graph = await currentGraph(route, visit)
      const refusal = refusalOf(route.gate, visit, body, graph.release)
      if (refusal !== null) throw refused(visit, refusal)
      answering = graph
      return { ...contextOf(graph, visit.id), told: visit.told }
    },
  })
  const status = answered.status ?? 200
  // Refused by Apollo before there was a context to tell it to.
  if (status >= 400 && visit.told.codes.length === 0) visit.told.codes = ['BAD_REQUEST']
  const type = answered.headers.get('content-type') ?? 'application/json; charset=utf-8'
  const text = answered.body.kind === 'complete' ? answered.body.string : ''
  const answer = { status, type, body: text, headers: answered.headers }
  if (answering === undefined) return answer
  // Asked when all is answered: a graph that went away meanwhile was stood in for.
  answered.headers.set('x-r2p-graph', answering.name)
  const etag = status === 200 && visit.told.codes.length === 0 ? answerEtag(visit, answering.release) : null
  if (etag === null) return answer
  answered.headers.set('etag', etag)
  answered.headers.set('vary', 'accept')
  return { ...answer, cacheControl: 'no-cache' }
}

/** What GET is answered without an operation being run; null where one has to be. */
async function sparingAnswer({ graph }: GraphqlRoute, visit: Visit): Promise<Answer | null> {
  if (isOpenedInBrowser(visit)) {
    const headers = new Map([
      ['location', `/graphiql${visit.search}`],
      ['vary', 'accept'],
    ])
    return { status: 303, type: 'text/plain; charset=utf-8', body: 'See /graphiql.\n', headers }
  }
  if (visit.request.headers['if-none-match'] === undefined) return null
  try {
    const { release, name } = await graph.current()
    const etag = answerEtag(visit, release)
    if (etag === null || !isKnown(etag, visit.request)) return null
    const headers = new Map([
      ['etag', etag],
      ['vary', 'accept, accept-encoding'],
      ['x-r2p-graph', name],
    ])
    return { status: 304, type: 'application/json', body: '', cacheControl: 'no-cache', headers }
  } catch {
    // Where the graph cannot be reached the answer says so.
    return null
  }
}

/** A person followed a link; programs ask for JSON. */
function isOpenedInBrowser({ request }: Visit): boolean {
  const { accept = '' } = request.headers
  return accept.includes('text/html') && !accept.includes('json')
}

function refused(visit: Visit, refusal: GraphQLError): GraphQLError {
  visit.told.codes = [servedCode(refusal.extensions['code'])]
  return refusal
}

async function currentGraph(route: GraphqlRoute, visit: Visit): Promise<Graph> {
  try {
    return await route.graph.current()
  } catch (error) {
    visit.told.codes = ['GRAPH_UNAVAILABLE']
    route.log.error({ request: visit.id, err: error }, 'the graph cannot be reached')
    throw new GraphQLError('The graph cannot be reached now. Try again later.', {
      extensions: { code: 'GRAPH_UNAVAILABLE', http: { status: 503 } },
    })
  }
}

/** Those that Apollo Server reads. */
const readHeaders = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const

function headersOf({ request }: Visit): HeaderMap {
  const headers = new HeaderMap()
  for (const name of readHeaders) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** What is no question at all is for Apollo to refuse. */
function refusalOf(gate: Gate, visit: Visit, body: unknown, release: ReleaseFacts): GraphQLError | null {
  const asked = visit.method === 'POST' ? askedInBody(body) : askedInAddress(visit.search)
  return asked === null ? null : gate.refusal(asked, release)
}

function askedInBody(body: unknown): Asked | null {
  const { query, operationName, variables } = recordOf(body)
  if (typeof query !== 'string') return null
  return { query, operationName: textOf(operationName), variables: recordOf(variables) }
}

function askedInAddress(search: string): Asked | null {
  const parameters = new URLSearchParams(search)
  const query = parameters.get('query')
  if (query === null) return null
  return {
    query,
    operationName: textOf(parameters.get('operationName')),
    variables: recordOf(parsed(parameters.get('variables') ?? '{}')),
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
