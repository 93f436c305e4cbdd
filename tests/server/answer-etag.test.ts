import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph, OpenGraph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { overriddenGraph } from '../graph/overridden-graph.ts'
import { randomRelease } from '../graph/random-release.ts'
import { startTestServer, testGraph } from './test-server.ts'
import type { TestServer } from './test-server.ts'

const question = 'query ($n: Int) { tools(first: $n) { totalCount nodes { id name } } }'

/** Counts what is asked of the graph, and lets another release take over. */
let asked = 0
let current: Graph = counting(testGraph)
const graph: OpenGraph = { current: () => current, close: () => Promise.resolve() }

let server: TestServer
beforeAll(async () => (server = await startTestServer({ graph })))
afterAll(() => server.close())

describe('an answer to GET', () => {
  it('is not made again for who has it', async () => {
    const first = await get(question, { n: 2 })
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    const before = asked
    const again = await get(question, { n: 2 }, { 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect(again.headers.get('x-r2p-graph')).toBe('memory')
    expect(again.headers.get('cache-control')).toBe('no-cache')
    expect(asked).toBe(before)
  })

  it('has an ETag that others share who ask the same, and nobody else', async () => {
    const etags = await Promise.all([
      etagOf(question, { n: 2 }),
      etagOf(question, { n: 2 }),
      etagOf(question, { n: 3 }),
      etagOf(question.replace('name', 'summary'), { n: 2 }),
      etagOf(question, { n: 2 }, { accept: 'application/graphql-response+json' }),
    ])
    expect(etags[0]).toBe(etags[1])
    expect(new Set(etags).size).toBe(4)
    expect(etags).not.toContain(null)
  })

  it('is made again when another release serves', async () => {
    const etag = (await etagOf(question, { n: 2 })) ?? ''
    const before = current
    current = counting(memoryGraph(randomRelease(12, { entities: 60, relations: 200 })))
    const answer = await get(question, { n: 2 }, { 'if-none-match': etag })
    current = before
    expect(answer.status).toBe(200)
    expect(answer.headers.get('etag')).not.toBe(etag)
  })

  it.each([
    ['which graph answers', '{ release { id graph } }'],
    ['which graph answers, by another name', '{ release { of: graph } }'],
    [
      'which graph answers, in a fragment',
      'query { release { ...What } } fragment What on Release { graph }',
    ],
    ['an error', '{ nosuch }'],
    ['an error beside data', '{ release { id } tools(after: "bad") { totalCount } }'],
  ])('is never kept where it is %s', async (_what, query) => {
    const answer = await get(query)
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store'])
    expect((await get(query, {}, { 'if-none-match': '*' })).status).not.toBe(304)
  })

  it('is never kept where the question came in a body', async () => {
    const answer = await server.post(JSON.stringify({ query: question }))
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store'])
  })

  it('says so where the graph cannot be reached meanwhile', async () => {
    const etag = (await etagOf(question)) ?? ''
    const lost = await startTestServer({
      graph: { current: () => Promise.reject(new Error('no way there')), close: () => Promise.resolve() },
    })
    const answer = await get(question, {}, { 'if-none-match': etag }, lost)
    expect(answer.status).toBe(503)
    await lost.close()
  })
})

describe('a browser that opens /graphql', () => {
  it.each(['', '?query=%7B__typename%7D'])('is led to GraphiQL: %j', async (search) => {
    const answer = await fetch(`${server.address}/graphql${search}`, {
      headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
      redirect: 'manual',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/graphiql${search}`])
  })
})

function counting(graph: Graph): Graph {
  return overriddenGraph(graph, {
    page: (question) => {
      asked++
      return graph.ask(question)
    },
  })
}

async function etagOf(...question: Parameters<typeof get>): Promise<string | null> {
  return (await get(...question)).headers.get('etag')
}

function get(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
  { address } = server,
): Promise<Response> {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return fetch(`${address}/graphql?${search.toString()}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  })
}
