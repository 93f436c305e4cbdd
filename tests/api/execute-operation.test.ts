import { execute, parse } from 'graphql'
import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../../src/api/context.ts'
import { executeOperation } from '../../src/api/execute-operation.ts'
import { executableSchema } from '../../src/api/schema.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { promisingGraph } from '../graph/promising-graph.ts'
import { randomRelease } from '../graph/random-release.ts'
import { askGraph } from './ask-graph.ts'
import { randomOperation } from './random-operation.ts'

const schema = executableSchema()
const release = randomRelease(5, { entities: 60, relations: 220 })
const memory = memoryGraph(release)
const ids = [...release.entities.map(({ id }) => id), ...release.relations.slice(0, 20).map(({ id }) => id)]

const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result))

/** The plain answer of memory, which that of a graph that promises has to equal. */
async function answerOfBoth(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const answer = await askGraph(memory, query, variables)
  expect(JSON.stringify(await askGraph(promisingGraph(memory), query, variables)), query).toBe(
    JSON.stringify(answer),
  )
  return plain(answer) as { readonly data: Record<string, unknown> | null; readonly errors?: unknown[] }
}

describe('an operation', () => {
  it('has the same answer, key by key, with and without promises', async () => {
    let whole = 0
    for (let seed = 0; seed < 150; seed++) {
      const { errors } = await answerOfBoth(randomOperation(schema, seed, ids))
      if (errors === undefined) whole++
    }
    // The rest ask for ids that are unknown.
    expect(whole).toBeGreaterThan(60)
  })

  it('is answered at once where the graph answers at once', () => {
    const query =
      '{ tools { nodes { powers { nodes { holders { edges { relations { statement from { name } } } } } } } } }'
    const contextValue = contextOf(memory, 'test')
    expect(execute({ schema, document: parse(query), contextValue })).not.toBeInstanceOf(Promise)
  })

  it('merges fields that are requested twice', async () => {
    const { data } = await answerOfBoth(
      '{ tools(first: 1) { nodes { id } } tools(first: 1) { nodes { name } totalCount } }',
    )
    const { nodes, totalCount } = data?.['tools'] as { nodes: object[]; totalCount: number }
    expect([nodes.map((node) => Object.keys(node)), totalCount > 1]).toEqual([[['id', 'name']], true])
  })

  it.each([
    [
      'fragments on interfaces',
      '{ entities(first: 9) { nodes { ...E ... on Actor { tools { totalCount } } ... on Norm { act } } } } fragment E on Entity { id ... on Node { id } kind }',
      'entities',
    ],
    [
      'nested fragments that are spread twice',
      '{ ...A ...B } fragment A on Query { ...B } fragment B on Query { organs { nodes { id ...C } } } fragment C on Organ { name }',
      'organs',
    ],
    [
      'names that every object has',
      '{ constructor: __typename toString: __typename hasOwnProperty: tools(first: 1) { valueOf: totalCount } }',
      'hasOwnProperty',
    ],
    [
      'introspection',
      '{ __type(name: "Tool") { name fields { name } } tools(first: 1) { nodes { id } } }',
      '__type',
    ],
  ])('may use %s', async (_name, query, key) => {
    const { data, errors } = await answerOfBoth(query)
    expect(errors).toBeUndefined()
    expect(Object.keys(data ?? {})).toContain(key)
    expect(data?.[key]).toBeInstanceOf(Object)
  })

  it('obeys @skip and @include by their variables', async () => {
    const query =
      'query ($a: Boolean!, $b: Boolean = true) { x: __typename @skip(if: $a) y: __typename @include(if: $b) ...F @include(if: $a) } fragment F on Query { z: __typename }'
    for (const a of [true, false, true]) {
      for (const b of [true, false, undefined]) {
        const { data } = await answerOfBoth(query, b === undefined ? { a } : { a, b })
        const expected = [...(a ? [] : ['x']), ...(b === false ? [] : ['y']), ...(a ? ['z'] : [])]
        expect(Object.keys(data ?? {})).toEqual(expected)
      }
    }
  })

  it.each([
    ['query ($n: Int) { tools(first: $n) { totalCount } }', { n: 'many' }, /Int cannot represent/],
    ['query ($id: ID!) { node(id: $id) { id } }', {}, /"\$id" of required type "ID!" was not provided/],
    ['{ tools(last: 1, first: 1) { totalCount } organs { totalCount } }', {}, /got both/],
  ])('names the mistake in %s', async (query, variables, message) => {
    const { errors } = await answerOfBoth(query, variables)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it.each([
    ['{ tools {', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused with %s before it runs', async (query, code) => {
    const log = { error: (error: unknown) => expect(error).toBeUndefined() }
    const { data, errors } = await executeOperation(schema, memory, { query }, log)
    expect(data).toBeUndefined()
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code])
  })
})
