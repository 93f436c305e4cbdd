import { parse, validate } from 'graphql'
import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/api/context.ts'
import { runByGraphql, runOperation, runPlanned } from '../../src/api/execution.ts'
import type { Operation } from '../../src/api/execution.ts'
import { executableSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { readerOf } from '../../src/graph/reader.ts'
import { promisingGraph } from '../graph/promising-graph.ts'
import { randomRelease } from '../graph/random-release.ts'
import { randomOperation } from './random-operation.ts'

const schema = executableSchema()
const release = randomRelease(5, { entities: 60, relations: 220 })
const memory = memoryGraph(release)
const ids = [...release.entities.map(({ id }) => id), ...release.relations.slice(0, 20).map(({ id }) => id)]

function operationOf(
  query: string,
  graph: Graph,
  variables: Readonly<Record<string, unknown>> = {},
): Operation {
  const document = parse(query)
  expect(validate(schema, document), query).toEqual([])
  const context: Context = { graph, reader: readerOf(graph), request: 'test' }
  return { document, operationName: undefined, variables, context }
}

const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result))

describe('execution along a plan', () => {
  it('answers random operations as graphql-js does, key by key, with and without promises', async () => {
    let planned = 0
    for (let seed = 0; seed < 150; seed++) {
      const query = randomOperation(schema, seed, ids)
      const expected = JSON.stringify(await runByGraphql(schema, operationOf(query, memory)))
      const operation = operationOf(query, memory)
      // Twice: when the plan is made, and when it is there.
      expect(JSON.stringify(runOperation(schema, operation)), query).toBe(expected)
      expect(JSON.stringify(runOperation(schema, operation)), query).toBe(expected)
      expect(
        JSON.stringify(await runOperation(schema, operationOf(query, promisingGraph(memory)))),
        query,
      ).toBe(expected)
      if (runPlanned(schema, operation) !== undefined) planned++
    }
    // The rest ask for ids that are none, and are answered with their errors by graphql-js.
    expect(planned).toBeGreaterThan(60)
  })

  it('answers at once where the graph does', () => {
    const answer = runOperation(schema, operationOf('{ tools { nodes { powers { nodes { holders { edges { relations { statement from { name } } } } } } } } }', memory)) // prettier-ignore
    expect(answer).not.toBeInstanceOf(Promise)
  })

  it.each([
    ['merged fields', '{ tools(first: 2) { nodes { id } } tools(first: 2) { nodes { name } totalCount } }'],
    [
      'fragments on interfaces',
      '{ entities(first: 9) { nodes { ...E ... on Actor { tools { totalCount } } ... on Norm { act } } } } fragment E on Entity { id ... on Node { id } kind }',
    ],
    [
      'nested fragments spread twice',
      '{ ...A ...B } fragment A on Query { ...B } fragment B on Query { organs { nodes { id ...C } } } fragment C on Organ { name }',
    ],
    [
      'names of Object’s own',
      '{ constructor: __typename toString: __typename hasOwnProperty: tools(first: 1) { valueOf: totalCount } }',
    ],
    ['the name __proto__', '{ __proto__: __typename a: __typename }'],
    ['introspection', '{ __type(name: "Tool") { name fields { name } } tools(first: 1) { nodes { id } } }'],
  ])('agrees on %s', async (_name, query) => {
    const expected = plain(await runByGraphql(schema, operationOf(query, memory)))
    expect(plain(await runOperation(schema, operationOf(query, memory)))).toEqual(expected)
    expect(plain(await runOperation(schema, operationOf(query, promisingGraph(memory))))).toEqual(expected)
  })

  it('takes @skip and @include by their variables, each time anew', async () => {
    const query =
      'query ($a: Boolean!, $b: Boolean = true) { x: __typename @skip(if: $a) y: __typename @include(if: $b) ...F @include(if: $a) } fragment F on Query { z: __typename }'
    const operation = operationOf(query, memory)
    for (const a of [true, false, true]) {
      for (const b of [true, false, undefined]) {
        const asked = { ...operation, variables: b === undefined ? { a } : { a, b } }
        expect(plain(await runOperation(schema, asked))).toEqual(plain(await runByGraphql(schema, asked)))
      }
    }
  })

  it('tells errors of variables, arguments and ids as graphql-js does', async () => {
    const cases: readonly (readonly [query: string, variables: Record<string, unknown>])[] = [
      ['query ($n: Int) { tools(first: $n) { totalCount } }', { n: 'many' }],
      ['query ($id: ID!) { node(id: $id) { id } }', {}],
      ['{ tools { totalCount } paths(from: "nobody", to: "nobody") { truncated } }', {}],
      ['{ tools(last: 1, first: 1) { totalCount } organs { totalCount } }', {}],
    ]
    for (const [query, variables] of cases) {
      const asked = operationOf(query, memory, variables)
      expect(plain(await runOperation(schema, asked))).toEqual(plain(await runByGraphql(schema, asked)))
    }
  })
})
