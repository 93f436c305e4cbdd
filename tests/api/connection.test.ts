import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { promisingGraph } from '../graph/promising-graph.ts'
import { randomRelease } from '../graph/random-release.ts'
import { askGraph, valueAt } from './ask-graph.ts'

const graph = memoryGraph(randomRelease(3, { entities: 120, relations: 400 }))

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

const pageFields =
  'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'

/** A list by its arguments, with a place for the page's: lists of entities, of relations, hops, searches. */
interface List {
  readonly name: string
  readonly path: string
  readonly query: (page: string) => string
}

const hub = graph.release.sources.length > 0 ? await busiestTool() : ''

const lists: readonly List[] = [
  ...['NAME', 'KIND', 'NUMBER', 'DATE', 'DATE_DESCENDING'].map((order) => ({
    name: `entities by ${order}`,
    path: 'entities',
    query: (page: string) => `{ entities(orderBy: ${order}${page}) { ${pageFields} } }`,
  })),
  {
    name: 'tools under a filter',
    path: 'tools',
    query: (page) =>
      `{ tools(filter: { anyOf: [{ text: "force" }, { text: "peace" }, { text: "armed" }] }${page}) { ${pageFields} } }`,
  },
  { name: 'actors', path: 'actors', query: (page) => `{ actors(orderBy: NAME${page}) { ${pageFields} } }` },
  {
    name: 'passages',
    path: 'passages',
    query: (page) => `{ passages(orderBy: NAME${page}) { ${pageFields} } }`,
  },
  {
    name: 'relations under a filter',
    path: 'relations',
    query: (page) => `{ relations(filter: { derived: false }${page}) { ${pageFields} } }`,
  },
  {
    name: 'the relations of an entity',
    path: 'node.relations',
    query: (page) =>
      `{ node(id: "${hub}") { ... on Entity { relations(direction: IN${page}) { ${pageFields} } } } }`,
  },
  ...['NAME', 'KIND'].map((order) => ({
    name: `a hop by ${order}`,
    path: 'node.powers',
    query: (page: string) =>
      `{ node(id: "${hub}") { ... on Tool { powers(orderBy: ${order}${page}) { ${pageFields} } } } }`,
  })),
  { name: 'a search', path: 'search', query: (page) => `{ search(text: "force"${page}) { ${pageFields} } }` },
]

async function pageOf(list: List, page: string): Promise<Page> {
  const { data, errors } = await askGraph(graph, list.query(page))
  expect(errors).toBeUndefined()
  return valueAt(data, list.path) as Page
}

async function wholeOf(list: List): Promise<readonly string[]> {
  const ids: string[] = []
  for (let after = ''; ;) {
    const page = await pageOf(list, `, first: 100${after}`)
    ids.push(...page.nodes.map(({ id }) => id))
    if (!page.pageInfo.hasNextPage) return ids
    after = `, after: "${String(page.pageInfo.endCursor)}"`
  }
}

describe.each(lists)('pages of $name', (list) => {
  it('put together are the list, forward and backward', async () => {
    const whole = await wholeOf(list)
    expect(whole.length).toBeGreaterThan(3)
    expect(new Set(whole).size).toBe(whole.length)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length + 1 }), async (size) => {
        expect(await walk('first', size, whole)).toEqual(whole)
        expect(await walk('last', size, whole)).toEqual(whole)
      }),
      { numRuns: 6 },
    )
  })

  it('between two cursors', async () => {
    const whole = await wholeOf(list)
    const { edges } = await pageOf(list, ', first: 100')
    const [start, end] = [edges[0]?.cursor ?? '', edges[3]?.cursor ?? '']
    const between = await pageOf(list, `, first: 10, after: "${start}", before: "${end}"`)
    expect(between.nodes.map(({ id }) => id)).toEqual(whole.slice(1, 3))
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    const none = await pageOf(list, `, first: 10, after: "${end}", before: "${start}"`)
    expect(none.nodes).toEqual([])
    expect((await pageOf(list, ', first: 0')).nodes).toEqual([])
  })

  async function walk(
    side: 'first' | 'last',
    size: number,
    whole: readonly string[],
  ): Promise<readonly string[]> {
    const ids: string[][] = []
    let from = ''
    for (let step = 0; step <= whole.length; step++) {
      const page = await pageOf(list, `, ${side}: ${Math.min(size, 100)}${from}`)
      expect(page.totalCount).toBe(whole.length)
      expect(page.edges.map(({ node }) => node.id)).toEqual(page.nodes.map(({ id }) => id))
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null)
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null)
      ids.push(page.nodes.map(({ id }) => id))
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
      if (!(side === 'first' ? hasNextPage : hasPreviousPage)) break
      from = side === 'first' ? `, after: "${String(endCursor)}"` : `, before: "${String(startCursor)}"`
    }
    return side === 'first' ? ids.flat() : ids.reverse().flat()
  }
})

describe('cursors', () => {
  it('of another list, order, filter or release are refused', async () => {
    const tools = 'tools(first: 1) { pageInfo { endCursor } }'
    const { data } = await askGraph(graph, `{ ${tools} }`)
    const cursor = valueAt(data, 'tools.pageInfo.endCursor') as string
    const other = memoryGraph(randomRelease(4, { entities: 80, relations: 300 }))
    const foreign: readonly (readonly [asked: typeof graph, list: string])[] = [
      [graph, 'organs(after: "C")'],
      [graph, 'tools(orderBy: KIND, after: "C")'],
      [graph, 'tools(filter: { text: "force" }, after: "C")'],
      [graph, 'search(text: "force", after: "C")'],
      [graph, 'relations(after: "C")'],
      [graph, `tools(after: "${cursor.slice(0, -2)}")`],
      [other, 'tools(after: "C")'],
    ]
    for (const [asked, list] of foreign) {
      const { errors } = await askGraph(asked, `{ ${list.replace('"C"', `"${cursor}"`)} { totalCount } }`)
      expect(
        errors?.map(({ extensions }) => extensions['code']),
        list,
      ).toEqual(['BAD_CURSOR'])
    }
    const same = await askGraph(graph, `{ tools(after: "${cursor}") { totalCount } }`)
    expect(same.errors).toBeUndefined()
  })
})

describe('hops', () => {
  const query = `{ node(id: "${hub}") { ... on Tool {
    all: powers(first: 100) { edges { node { id act name } relations { id type from { id } to { id } } } totalCount }
    used: powers(act: USE, first: 100) { nodes { id act } totalCount }
    named: powers(filter: { text: "force" }, first: 100) { nodes { id name aliases summary } }
  } } }`

  it('show each neighbour once, with the claims that lead to it', async () => {
    const { data } = await askGraph(graph, query)
    const edges = valueAt(data, 'node.all.edges') as readonly {
      node: { id: string }
      relations: readonly { type: string; from: { id: string }; to: { id: string } }[]
    }[]
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(edges.length)
    for (const { node, relations } of edges) {
      expect(relations.length).toBeGreaterThan(0)
      for (const { type, from, to } of relations)
        expect([type, from.id, to.id]).toEqual(['OVER', node.id, hub])
    }
  })

  it('keep the neighbours that an argument or a filter names', async () => {
    const { data } = await askGraph(graph, query)
    const all = (valueAt(data, 'node.all.edges') as readonly { node: { id: string; act: string } }[]).map(
      (e) => e.node,
    )
    const used = valueAt(data, 'node.used.nodes') as readonly { id: string }[]
    expect(used.map(({ id }) => id)).toEqual(all.filter(({ act }) => act === 'USE').map(({ id }) => id))
    const named = valueAt(data, 'node.named.nodes') as readonly unknown[]
    expect(named.length).toBeGreaterThan(0)
    expect(named.length).toBeLessThan(all.length)
    expect(named.every((power) => JSON.stringify(power).includes('force'))).toBe(true)
  })

  it('give the same where the graph has to be waited for', async () => {
    expect(await askGraph(promisingGraph(graph), query)).toEqual(await askGraph(graph, query))
  })
})

/** The tool that most powers are over. */
async function busiestTool(): Promise<string> {
  const { data } = await askGraph(
    graph,
    '{ tools(first: 100) { nodes { id powers { totalCount } relations(direction: IN) { totalCount } } } }',
  )
  const tools = valueAt(data, 'tools.nodes') as readonly { id: string; powers: { totalCount: number } }[]
  return [...tools].sort((one, other) => other.powers.totalCount - one.powers.totalCount)[0]?.id ?? ''
}
