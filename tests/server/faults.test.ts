import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GraphQLError, parse, validate } from 'graphql'
import { executableSchema } from '../../src/api/schema.ts'
import { serialize } from '../../src/model/release-file.ts'
import { limits } from '../../src/server/limits/limits.ts'
import { validationLimitError } from '../../src/server/limits/validation-limits.ts'
import { sharedText } from '../../src/server/workers/worker-graph.ts'
import { openWorkerPool } from '../../src/server/workers/worker-pool.ts'
import { randomRelease } from '../graph/random-release.ts'
import { codes, startTestServer } from './test-server.ts'
import type { TestServer } from './test-server.ts'

/* What once stopped the server or held it for seconds, one test for each kind. */

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const send = async (body: unknown): Promise<{ status: number; codes: readonly string[]; text: string }> => {
  const response = await server.post(JSON.stringify(body))
  const text = await response.text()
  return { status: response.status, codes: codes(JSON.parse(text) as never), text }
}

describe('an operation name', () => {
  const query =
    'query ($n: Int = 1) { tools(first: 100) { nodes { powers(first: $n) { nodes { holders(first: $n) { nodes { id } } } } } } }'

  it.each([[undefined], [null], [''], ['Unknown']])(
    '%j lets nothing run that is not measured',
    async (operationName) => {
      const small = await send({ query, operationName })
      const large = await send({ query, operationName, variables: { n: 100 } })
      const named = operationName === undefined || operationName === null
      expect(small.codes).toEqual(named ? [] : ['OPERATION_RESOLUTION_FAILURE'])
      expect(large.codes).toEqual([named ? 'TOO_MANY_NODES' : 'OPERATION_RESOLUTION_FAILURE'])
    },
  )

  it('chooses the operation that is measured', async () => {
    const two = `query Small { tools(first: 1) { totalCount } } query Large { tools(first: 101) { totalCount } }`
    expect((await send({ query: two, operationName: 'Small' })).codes).toEqual([])
    expect((await send({ query: two, operationName: 'Large' })).codes).toEqual(['PAGE_TOO_LARGE'])
  })
})

describe('a string', () => {
  const marks = '\u0301\u0323'.repeat(50_000 / 2)
  const variable = 'query ($t: String!) { search(text: $t) { totalCount } }'

  it.each([
    ['a search text in a variable', { query: variable, variables: { t: marks } }],
    [
      'a search text in the document',
      { query: `{ search(text: "${marks.slice(0, 20_000)}") { totalCount } }` },
    ],
    [
      'a filter in a variable',
      {
        query: 'query ($f: EntityFilter) { tools(filter: $f) { totalCount } }',
        variables: { f: { anyOf: [{ text: marks }] } },
      },
    ],
    ['an id', { query: 'query ($i: ID!) { node(id: $i) { id } }', variables: { i: 'x'.repeat(401) } }],
    ['a cursor', { query: `{ tools(after: "${'x'.repeat(400)}") { totalCount } }` }],
    [
      'an operation name',
      { query: `query ${'A'.repeat(401)} { __typename }`, operationName: 'A'.repeat(401) },
    ],
    ['a name in a variable', { query: '{ __typename }', variables: { ['x'.repeat(401)]: 1 } }],
    ['a number', { query: `{ tools(first: ${'1'.repeat(401)}) { totalCount } }` }],
  ])('%s is refused before any work on it, with its limit', async (_name, body) => {
    const { codes: got, text } = await send(body)
    expect(['INPUT_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED']).toContain(got[0])
    if (got[0] === 'INPUT_TOO_LARGE') expect(text).toContain(String(limits.string))
    expect(text.length).toBeLessThan(3_000)
  })

  it('that is as long as one may be costs next to nothing, however often it is asked for', async () => {
    const t = '\u0301\u0323'.repeat(limits.string / 2)
    const leaves = Array.from({ length: 20 }, () => '{text: $t}').join(' ')
    const lists = Array.from(
      { length: 5 },
      (_, index) => `a${index}: tools(filter: {anyOf: [${leaves}]}) { totalCount }`,
    )
    const searches = Array.from({ length: 20 }, (_, index) => `b${index}: search(text: $t) { totalCount }`)
    const began = performance.now()
    const { status } = await send({
      query: `query ($t: String!) { ${[...lists, ...searches].join(' ')} }`,
      variables: { t },
    })
    expect(status).toBe(200)
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('and a list of too many are refused', async () => {
    const ids = Array.from({ length: limits.list + 1 }, (_, index) => String(index))
    const query = 'query ($ids: [ID!]) { tools(filter: { ids: $ids }) { totalCount } }'
    expect((await send({ query, variables: { ids } })).codes).toEqual(['INPUT_TOO_LARGE'])
  })
})

describe('a limit of graphql-js', () => {
  it('of tokens and of errors is named with its number', async () => {
    const unknown = Array.from({ length: 100 }, (_, index) => `unknown${index}`).join(' ')
    const many = await send({ query: `{ ${unknown} }` })
    expect(many.codes).toEqual(
      Array.from({ length: limits.validationErrors + 1 }, () => 'GRAPHQL_VALIDATION_FAILED'),
    )
    expect(many.text).toContain(`must be ${limits.validationErrors} or fewer`)
    expect(many.text).not.toContain('aborted')
    const tokens = await send({ query: `{ ${'id '.repeat(limits.tokens)} }` })
    expect(tokens.codes).toEqual(['TOO_MANY_FIELDS'])
    expect(tokens.text).toContain('must be 1,000 or fewer')
  })

  it('of comparisons is named with its number', () => {
    const errors = validate(executableSchema(), parse(`{ ${'__typename '.repeat(1_500)} }`))
    expect(errors.map(({ message }) => message)).toEqual(['Validation aborted.'])
    const named = errors.map((error) => validationLimitError(error)?.message)
    expect(named).toEqual([expect.stringContaining('500,000 or fewer')])
    expect(validationLimitError(new GraphQLError('Something else.'))).toBeNull()
  })
})

describe('the cost of an operation', () => {
  const query = '{ tools(first: 20) { nodes { id name } } }'
  const cost = { depth: 3, fields: 4, aliases: 0, nodes: 20, work: 61 }

  it('is told on request, and only then', async () => {
    const asked = JSON.parse((await send({ query, extensions: { cost: true } })).text) as Record<
      string,
      unknown
    >
    expect(asked['extensions']).toEqual({ cost })
    const silent = JSON.parse((await send({ query })).text) as Record<string, unknown>
    expect(silent['extensions']).toBeUndefined()
  })

  it('is told with a refusal, with the limit', async () => {
    const text = (await send({ query: '{ tools(first: 101) { nodes { id } } }' })).text
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        { extensions: { code: 'PAGE_TOO_LARGE', limit: 'page', most: 100, got: 101, cost: { nodes: 101 } } },
      ],
    })
  })
})

describe('a heavy operation', { timeout: 60_000 }, () => {
  it('gives the same bytes and the same codes from a worker as from the main thread', async () => {
    const release = randomRelease(11, { entities: 60, relations: 200 })
    const module = new URL('worker-from-source.mjs', import.meta.url)
    const graph = { graph: 'memory', release: sharedText(serialize(release)) } as const
    const options = {
      operationTimeout: 30_000,
      workers: openWorkerPool({ graph, workers: 1, queue: 8, module }),
    }
    const other = await startTestServer(options)
    for (const asked of [
      '{ __schema { types { name fields { name } } } }',
      '{ __schema { types { name } } unusedTools(case: "nowhere") { totalCount } release { id } }',
      '{ __schema { types { name } } nodes(ids: ["nowhere"]) { id } r: release { graph id } }',
    ]) {
      for (const extensions of [undefined, { cost: true }]) {
        const body = JSON.stringify({ query: asked, extensions })
        const [here, there] = await Promise.all([server.post(body), other.post(body)])
        expect(await there.text()).toBe(await here.text())
        expect(there.status).toBe(here.status)
        expect(there.headers.get('x-r2p-graph')).toBe(here.headers.get('x-r2p-graph'))
      }
    }
    await other.close()
  })
})
