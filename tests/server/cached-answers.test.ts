import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { randomRelease } from '../graph/random-release.ts'
import { startTestServer, testGraph } from './test-server.ts'
import type { TestServer } from './test-server.ts'

let server: TestServer
/** Counts the pages that the graph was asked for: an answer that was kept asks for none. */
let pages = 0
let graph: Graph = counting(testGraph)
beforeAll(async () => {
  server = await startTestServer({ graph: { current: () => graph, close: () => Promise.resolve() } })
})
afterAll(() => server.close())

function counting(counted: Graph): Graph {
  return {
    name: counted.name,
    release: counted.release,
    ask: (question) => {
      if (question.type === 'page') pages += 1
      return counted.ask(question)
    },
  }
}

interface Seen {
  readonly text: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly pages: number
}

async function seen(answering: Promise<Response>): Promise<Seen> {
  const before = pages
  const response = await answering
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
  )
  return { text: await response.text(), status: response.status, headers, pages: pages - before }
}

const post = (body: unknown, headers = {}): Promise<Seen> => seen(server.post(JSON.stringify(body), headers))
const get = (query: string): Promise<Seen> =>
  seen(
    fetch(`${server.address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': '1' },
    }),
  )

describe('an answer that was given before', () => {
  it('is given again as it was, without the graph being asked', async () => {
    const body = { query: 'query Kept { tools(first: 3) { nodes { id } } }', operationName: 'Kept' }
    const first = await post(body)
    const second = await post({ operationName: 'Kept', query: body.query, variables: {} })
    expect(first.pages).toBe(1)
    expect(second).toEqual({ ...first, pages: 0 })
    expect(second.headers['x-r2p-graph']).toBe('memory')
    expect(server.log.at(-1)).toMatchObject({ operation: 'Kept', codes: [], status: 200 })
  })

  it('bears its ETag where it was asked for by a URL', async () => {
    const query = '{ tools(first: 4) { nodes { id } } }'
    const [first, second] = [await get(query), await get(query)]
    expect(first.headers['etag']).toMatch(/^W\//)
    expect(second).toEqual({ ...first, pages: 0 })
  })

  it('is not given for other variables, another media type or on request of the cost', async () => {
    const query = 'query ($n: Int) { tools(first: $n) { nodes { id } } }'
    const first = await post({ query, variables: { n: 2 } })
    expect((await post({ query, variables: { n: 2 } })).pages).toBe(0)
    expect((await post({ query, variables: { n: 1 } })).text).not.toBe(first.text)
    const other = await post({ query, variables: { n: 2 } }, { accept: 'application/graphql-response+json' })
    expect(other.headers['content-type']).toContain('application/graphql-response+json')
    expect((await post({ query, variables: { n: 2 }, extensions: { cost: true } })).text).toContain('"work"')
  })

  it('is not given where it has errors, or asks which graph answers', async () => {
    const failing = { query: '{ tools(first: 1) { nodes { id } } bad: tools(after: "none") { totalCount } }' }
    const asking = { query: '{ tools(first: 1) { nodes { id } } r: release { g: graph } }' }
    for (const body of [failing, asking]) {
      expect((await post(body)).pages).toBe(1)
      expect((await post(body)).pages).toBe(1)
    }
  })

  it('is not given to a page of another origin that asks without a preflight', async () => {
    const query = '{ tools(first: 5) { nodes { id } } }'
    await get(query)
    const response = await fetch(`${server.address}/graphql?query=${encodeURIComponent(query)}`)
    expect(response.status).toBe(400)
  })

  it('is not given once another release serves', async () => {
    const body = { query: '{ release { id } tools(first: 1) { totalCount } }' }
    const first = await post(body)
    graph = counting(memoryGraph(randomRelease(12, { entities: 60, relations: 200 })))
    const second = await post(body)
    expect(second.pages).toBe(1)
    expect(second.text).not.toBe(first.text)
  })
})
