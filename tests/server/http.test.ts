import { connect } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overriddenGraph } from '../graph/overridden-graph.ts'
import { promisingGraph } from '../graph/promising-graph.ts'
import { codes, startTestServer, testGraph } from './test-server.ts'
import type { TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  const documents = new Map([['/words.txt', 'words']])
  server = await startTestServer({ documents, corsOrigins: ['https://example.org'] })
})
afterAll(() => server.close())

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${server.address}/graphql` })) {
    it(audit.name, async () => {
      const result = await audit.fn()
      expect(result.status, 'reason' in result ? result.reason : '').toBe(expectedOf(audit.id))
    })
  }

  function expectedOf(id: string): string {
    return explained.find(({ ids }) => ids.includes(id))?.status ?? 'ok'
  }

  /** Audits that are not simply passed, and why. */
  const explained: readonly {
    readonly ids: readonly string[]
    readonly status: string
    readonly why: string
  }[] = [
    {
      ids: ['5A70', 'D6D5', '6A70'],
      status: 'notice',
      why: 'A GET without a content type or another header that makes browsers ask first could come from any page; Apollo Server refuses it (prevention of cross-site request forgery).',
    },
    {
      ids: ['572B', 'FDE2', '7B9B'],
      status: 'warn',
      why: 'Apollo Server answers 400 where nothing of the operation was run, in application/json too, so that whatever stands between sees a failure as one.',
    },
  ]
})

describe('the addresses', () => {
  it('answers health', async () => {
    expect(await (await fetch(`${server.address}/livez`)).text()).toBe('live\n')
    expect(await (await fetch(`${server.address}/readyz`)).text()).toBe('ready\n')
  })

  it('is not ready where the graph cannot be reached', async () => {
    const graph = { current: () => Promise.reject(new Error('no way there')), close: () => Promise.resolve() }
    const closed = await startTestServer({ graph })
    expect((await fetch(`${closed.address}/readyz`)).status).toBe(503)
    expect((await fetch(`${closed.address}/livez`)).status).toBe(200)
    await closed.close()
  })

  it('serves documents, also to HEAD, and nothing else', async () => {
    const document = await fetch(`${server.address}/words.txt`)
    expect(await document.text()).toBe('words')
    expect(document.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(document.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const head = await fetch(`${server.address}/words.txt`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '5'])
    expect((await fetch(`${server.address}/words.txt`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${server.address}/words`)).status).toBe(404)
  })

  it('gives every answer an id of its own', async () => {
    const paths = ['/', '/livez', '/nowhere', '/graphql']
    const answers = await Promise.all(paths.map((path) => fetch(`${server.address}${path}`)))
    const ids = answers.map(({ headers }) => headers.get('x-request-id'))
    expect(new Set(ids).size).toBe(paths.length)
    expect(ids).not.toContain(null)
    expect(await bare(`nonsense\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 [^]*x-request-id: /)
    expect(await bare(`GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  })

  it('lets pages of named origins read, and no others', async () => {
    const asked = (origin: string, method = 'GET') =>
      fetch(`${server.address}/graphql?query=%7B__typename%7D`, {
        method,
        headers: { origin, 'content-type': 'application/json' },
      })
    expect((await asked('https://example.org')).headers.get('access-control-allow-origin')).toBe(
      'https://example.org',
    )
    expect((await asked('https://example.com')).headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await asked('https://example.org', 'OPTIONS')
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
  })

  function bare(text: string): Promise<string> {
    const { hostname, port } = new URL(server.address)
    return new Promise((resolve, reject) => {
      let answer = ''
      const socket = connect(Number(port), hostname, () => socket.write(text))
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
      socket.on('close', () => resolve(answer))
      socket.on('error', reject)
    })
  }
})

describe('what is no question', () => {
  const cases: readonly (readonly [name: string, body: string, type: string, status: number])[] = [
    ['no JSON', '{"query":', 'application/json', 400],
    ['a number', '7', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['no query', '{"variables":{}}', 'application/json', 400],
    ['a query that is no string', '{"query":{"a":1}}', 'application/json', 400],
    ['variables that are a list', '{"query":"{ __typename }","variables":[]}', 'application/json', 400],
    ['XML', '<query/>', 'application/xml', 415],
    [
      'a form, which a foreign page could send',
      'query={__typename}',
      'application/x-www-form-urlencoded',
      400,
    ],
    ['plain text, which a foreign page could send', '{"query":"{ __typename }"}', 'text/plain', 400],
  ]
  it.each(cases)('%s', async (_name, body, type, status) => {
    const response = await server.post(body, { 'content-type': type })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  it('the hash of a query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } }
    const answered: unknown = await (await server.post(JSON.stringify({ extensions }))).json()
    expect(answered).toMatchObject({
      errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'BAD_REQUEST' } }],
    })
  })
})

describe('errors', () => {
  it.each([
    ['{ nosuch }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ ', {}, 'GRAPHQL_PARSE_FAILED'],
    ['query A { __typename } query B { __typename }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($n: Int!) { tools(first: $n) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['query ($n: Int) { tools(first: $n) { totalCount } }', { n: 'x' }, 'BAD_USER_INPUT'],
    ['{ tools(first: -1) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['{ tools(first: 1, last: 1) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['{ tools(after: "x") { totalCount } }', {}, 'BAD_CURSOR'],
    ['{ paths(from: "nobody", to: "nowhere") { truncated } }', {}, 'UNKNOWN_ID'],
    ['{ subgraph(ids: ["source-11"]) { truncated } }', {}, 'UNKNOWN_ID'],
  ])('%s', async (query, variables, code) => {
    expect(codes(await server.ask(query, variables))).toEqual([code])
  })

  it('names the nearest ids', async () => {
    const { errors } = await server.ask('{ subgraph(ids: ["source-11"]) { truncated } }')
    expect(errors?.[0]?.message).toContain('"source-1"')
    expect(errors?.[0]?.path).toEqual(['subgraph'])
  })

  it('answers null for an id that is none', async () => {
    const { data } = await server.ask(
      '{ node(id: "nobody") { id } nodes(ids: ["source-1", "a~HOLDS~b"]) { id } }',
    )
    expect(data).toEqual({ node: null, nodes: [{ id: 'source-1' }, null] })
  })

  it('masks an internal error and logs it under the id of the request', async () => {
    const broken = overriddenGraph(testGraph, {
      page: () => {
        throw new TypeError('the inside of the house')
      },
    })
    const faulty = await startTestServer({ graph: { current: () => broken, close: () => Promise.resolve() } })
    const response = await faulty.post('{"query":"query Faulty { tools { totalCount } }"}')
    const text = await response.text()
    const id = response.headers.get('x-request-id')
    expect(text).not.toContain('inside')
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ path: ['tools'], extensions: { code: 'INTERNAL_SERVER_ERROR', request: id } }],
    })
    const told = faulty.log.find(({ level }) => level === 'error')
    expect(told).toMatchObject({ request: id, err: { message: 'the inside of the house' } })
    await faulty.close()
  })

  it('says so where the graph cannot be reached', async () => {
    const graph = {
      current: () => Promise.reject(new Error('secret address')),
      close: () => Promise.resolve(),
    }
    const closed = await startTestServer({ graph })
    const answered = await closed.ask('{ tools { totalCount } }')
    expect(codes(answered)).toEqual(['GRAPH_UNAVAILABLE'])
    expect(answered.status).toBe(503)
    expect(JSON.stringify(answered)).not.toContain('secret')
    await closed.close()
  })

  it('says so where the graph does not say which release serves', async () => {
    const hanging = await startTestServer({
      graph: { current: () => new Promise(() => undefined), close: () => Promise.resolve() },
      operationTimeout: 50,
    })
    const answered = await hanging.ask('{ tools { totalCount } }')
    expect(codes(answered)).toEqual(['GRAPH_UNAVAILABLE'])
    expect(answered.status).toBe(503)
    expect((await fetch(`${hanging.address}/readyz`)).status).toBe(503)
    await hanging.close()
  })

  it('ends an operation that waits too long', async () => {
    const hanging = overriddenGraph(promisingGraph(testGraph), { page: () => new Promise(() => undefined) })
    const slow = await startTestServer({
      graph: { current: () => hanging, close: () => Promise.resolve() },
      operationTimeout: 50,
    })
    const answered = await slow.ask('{ tools { totalCount } release { id } }')
    expect(codes(answered)).toEqual(['OPERATION_TIMED_OUT'])
    expect(answered.errors?.[0]?.message).toContain('50 milliseconds')
    await slow.close()
  })
})

describe('the log', () => {
  it('tells one line a request, and neither the operation nor its variables', async () => {
    const query =
      'query Telling($t: String!) { search(text: $t) { totalCount } tools(after: "bad") { totalCount } }'
    const response = await server.post(JSON.stringify({ query, variables: { t: 'confidential' } }))
    const id = response.headers.get('x-request-id')
    const lines = server.log.filter(({ request }) => request === id)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      level: 'info',
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Telling',
      codes: ['BAD_CURSOR'],
    })
    expect(lines[0]?.['milliseconds']).toBeTypeOf('number')
    expect(JSON.stringify(server.log)).not.toContain('confidential')
    expect(JSON.stringify(server.log)).not.toContain('totalCount')
  })
})

describe('closing', () => {
  it('answers what is in flight, and takes nobody in any more', async () => {
    let answerNow: () => void = () => undefined
    const waiting = new Promise<void>((resolve) => (answerNow = resolve))
    const slow = overriddenGraph(testGraph, {
      page: async (question) => {
        await waiting
        return testGraph.ask(question)
      },
    })
    const busy = await startTestServer({ graph: { current: () => slow, close: () => Promise.resolve() } })
    const inFlight = busy.ask('{ tools { totalCount } }')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const closed = busy.close()
    await expect(fetch(`${busy.address}/livez`)).rejects.toThrow()
    answerNow()
    expect((await inFlight).data).toHaveProperty('tools.totalCount')
    await closed
  })

  it('waits no longer than it was told to', async () => {
    const hanging = overriddenGraph(testGraph, { page: () => new Promise(() => undefined) })
    const graph = { current: () => hanging, close: () => Promise.resolve() }
    const stuck = await startTestServer({ graph, stopTimeout: 100, operationTimeout: 60_000 })
    const inFlight = stuck.ask('{ tools { totalCount } }').catch(() => 'cut')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const began = performance.now()
    await stuck.close()
    expect(performance.now() - began).toBeLessThan(1_000)
    expect(await inFlight).toBe('cut')
  })
})
