import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/server/limits/limits.ts'
import { codes, startTestServer } from './test-server.ts'
import type { TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

/** Asks what is just within a limit and what is one over it; the message has to name both numbers. */
async function expectLimit(
  code: string,
  most: number,
  make: (size: number) => string,
  variables: (size: number) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<void> {
  const within = await server.ask(make(most), variables(most))
  expect(codes(within)).not.toContain(code)
  const over = await server.ask(make(most + 1), variables(most + 1))
  expect(codes(over)).toEqual([code])
  expect(over.status).toBe(400)
  expect(over.data).toBeUndefined()
  expect(over.errors?.[0]?.message).toContain(most.toLocaleString('en'))
  expect(over.errors?.[0]?.message).toContain((most + 1).toLocaleString('en'))
}

describe('the limits of an operation', () => {
  it('depth', () =>
    expectLimit('OPERATION_TOO_DEEP', limits.depth, (depth) => {
      const levels = Array.from({ length: depth - 1 }, (_, level) =>
        level % 2 === 1 ? 'nodes' : level === 0 ? 'tools(first: 1)' : 'broader(first: 1)',
      )
      const leaf = levels.at(-1) === 'nodes' ? 'id' : 'totalCount'
      return `{ ${levels.map((level) => `${level} {`).join(' ')} ${leaf} ${'}'.repeat(levels.length)} }`
    }))

  it('fields', () =>
    expectLimit('TOO_MANY_FIELDS', limits.fields, (fields) => {
      const [spreads, rest] = [Math.floor(fields / 10), fields % 10]
      return `{ ${'...F '.repeat(spreads)} ${'__typename '.repeat(rest)} }
        fragment F on Query { ${'__typename '.repeat(10)} }`
    }))

  it('aliases', () =>
    expectLimit(
      'TOO_MANY_ALIASES',
      limits.aliases,
      (aliases) => `{ ${Array.from({ length: aliases }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    ))

  it('nodes, by literal page sizes', () =>
    expectLimit(
      'TOO_MANY_NODES',
      limits.nodes,
      (nodes) =>
        `{ tools(first: 100) { nodes { powers(first: ${Math.floor(nodes / 100) - 1}) { nodes { id } } } }
           ${nodes % 100 === 0 ? '' : `organs(first: ${nodes % 100}) { nodes { id } }`} }`,
    ))

  it('nodes, by variables and their defaults', async () => {
    const query =
      'query ($n: Int = 99) { tools(first: 100) { nodes { powers(first: $n) { nodes { id } } } } }'
    expect(codes(await server.ask(query))).toEqual([])
    expect(codes(await server.ask(query, { n: 100 }))).toEqual(['TOO_MANY_NODES'])
    expect(codes(await server.ask(query, { n: 99 }))).toEqual([])
    expect(codes(await server.ask(query, { n: null }))).toEqual([])
  })

  it('a page counts what it can bring, and no more than 25, where neither first nor last is given', async () => {
    const holders = (page: string): string =>
      `{ tools${page} { nodes { powers${page} { nodes { holders${page} { nodes { id } } } } } } }`
    expect(codes(await server.ask(holders('')))).toEqual([])
    expect(codes(await server.ask(holders('(first: 25)')))).toEqual(['TOO_MANY_NODES'])
    const relations = (levels: number): string =>
      levels === 0 ? '{ id }' : `{ relations { nodes { from ${relations(levels - 1)} } } }`
    expect(codes(await server.ask(`{ tools(first: 16) { nodes ${relations(1)} } }`))).toEqual([])
    expect(codes(await server.ask(`{ tools(first: 16) { nodes ${relations(2)} } }`))).toEqual([
      'TOO_MANY_NODES',
    ])
  })

  it('nodes below a plain list count ten times', async () => {
    const below = (first: number): string =>
      `{ tools(first: 10) { nodes { citations { source { relations(first: ${first}) { nodes { id } } } } } } }`
    expect(codes(await server.ask(below(99)))).toEqual([])
    expect(codes(await server.ask(below(100)))).toEqual(['TOO_MANY_NODES'])
  })

  it('page size, literal and variable, first and last', async () => {
    await expectLimit('PAGE_TOO_LARGE', limits.page, (size) => `{ tools(first: ${size}) { nodes { id } } }`)
    await expectLimit('PAGE_TOO_LARGE', limits.page, (size) => `{ tools(last: ${size}) { nodes { id } } }`)
    const query = 'query ($n: Int) { tools(first: $n) { nodes { id } } }'
    await expectLimit(
      'PAGE_TOO_LARGE',
      limits.page,
      () => query,
      (n) => ({ n }),
    )
  })

  it('the ids of nodes', async () => {
    const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `no-${n}`)
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(codes(await server.ask(query, { ids: ids(100) }))).toEqual([])
    expect(codes(await server.ask(query, { ids: ids(101) }))).toEqual(['PAGE_TOO_LARGE'])
  })

  it('the depth of variables', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? {} : { not: nested(levels - 1) })
    const query = 'query ($f: EntityFilter) { tools(filter: $f) { totalCount } }'
    expect(codes(await server.ask(query, { f: nested(30) }))).toEqual(['FILTER_TOO_LARGE'])
    expect(codes(await server.ask(query, { f: nested(2_000) }))).toEqual(['BAD_USER_INPUT'])
  })

  it('the body', async () => {
    const body = (length: number): string => {
      const [start, end] = ['{"query":"{ __typename }"', '}']
      return `${start}${' '.repeat(length - start.length - end.length)}${end}`
    }
    expect((await server.post(body(limits.body))).status).toBe(200)
    const refused = await server.post(body(limits.body + 1))
    expect(refused.status).toBe(413)
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] })
  })

  it('a body that does not say how long it is', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(60_000))
    const stream = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 5; sent++) controller.enqueue(chunk)
        controller.close()
      },
    })
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    }
    // The connection may be cut while the rest is still being sent; it is never read to the end.
    const status = await fetch(`${server.address}/graphql`, init as RequestInit).then(
      (response) => response.status,
      () => 413,
    )
    expect(status).toBe(413)
  })

  it('lets the full introspection query pass', async () => {
    const full = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    const answered = await server.ask(full)
    expect(codes(answered)).toEqual([])
    expect(answered.data).toHaveProperty('__schema.types')
  })
})

describe('what is made to do harm', () => {
  it('a bomb of fragments is measured in the time of its length', async () => {
    const levels = 60
    const fragments = Array.from(
      { length: levels },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} a${n}: __typename }`,
    )
    const began = performance.now()
    const answered = await server.ask(
      `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { __typename }`,
    )
    expect(codes(answered)).toEqual(['TOO_MANY_FIELDS'])
    expect(answered.errors?.[0]?.message).toContain('more than a billion')
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('a fragment that spreads itself is refused by validation', async () => {
    const answered = await server.ask(
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }',
    )
    expect(new Set(codes(answered))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']))
  })

  it('ten thousand fields, and more words than are read', async () => {
    expect(codes(await server.ask(`{ ${'__typename '.repeat(9_000)} }`))).toEqual(['TOO_MANY_FIELDS'])
    expect(codes(await server.ask(`{ ${'a '.repeat(20_000)} }`))).toEqual(['TOO_MANY_FIELDS'])
  })

  it('nesting without end', async () => {
    const answered = await server.ask('{a'.repeat(400))
    expect(['OPERATION_TOO_DEEP', 'GRAPHQL_PARSE_FAILED']).toContain(codes(answered)[0])
    expect(codes(await server.ask('{a'.repeat(4_000)))).toEqual(['TOO_MANY_FIELDS'])
    const deep = `{ tools(filter: ${'{not: '.repeat(1_500)}{}${'}'.repeat(1_500)}) { totalCount } }`
    expect(codes(await server.ask(deep))[0]).not.toBe('INTERNAL_SERVER_ERROR')
  })

  it('mutations, subscriptions, batches', async () => {
    expect(codes(await server.ask('mutation { a }'))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(codes(await server.ask('subscription { a }'))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    const batch = await server.post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]')
    expect(batch.status).toBe(400)
    expect(await batch.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })
})
