import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { executableSchema } from '../../src/api/schema.ts'
import { hops } from '../../src/generated/hops.ts'
import { enumerations, relationTypes, type Kind, type RelationType } from '../../src/generated/vocabulary.ts'
import { batchingGraph } from '../../src/graph/batching-graph.ts'
import { answerCache, cachingGraph } from '../../src/graph/caching-graph.ts'
import { filterBounds, matching } from '../../src/graph/filter.ts'
import type { FilterLeaf, Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { openClient, type Client } from '../../src/graph/neo4j/client.ts'
import { neo4jGraph } from '../../src/graph/neo4j/neo4j-graph.ts'
import { paths } from '../../src/graph/paths.ts'
import { search } from '../../src/graph/search.ts'
import { subgraph } from '../../src/graph/subgraph.ts'
import { askGraph } from '../api/ask-graph.ts'
import { randomOperation } from '../api/random-operation.ts'
import { operationGraph } from '../graph/operation-graph.ts'
import { filters } from '../graph/random-filter.ts'
import { randomRelease } from '../graph/random-release.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'

const release = randomRelease(81, { entities: 60, relations: 260 })
const memory = memoryGraph(release)
const ids = release.entities.map(({ id }) => id)
const others = ids.filter((id) => !/^source-\d-/.test(id))
const types = Object.keys(relationTypes) as RelationType[]
const someTypes = fc.constantFrom<readonly RelationType[] | null>(null, ['HOLDS', 'OVER', 'REGARDING'], [])

/** What holds of the graph in memory for whatever is asked (tests/graph, tests/api) holds of that in Neo4j. */
describeWithNeo4j('Whatever is asked, Neo4j answers as memory does', (settings) => {
  let client: Client
  let graph: Graph
  beforeAll(async () => {
    await loadQuietly(release, settings)
    client = await openClient(settings)
    graph = await neo4jGraph(client, release.id)
  })
  afterAll(() => client.close())

  it('over each declared hop, from everything: what a source denies joins nothing', async () => {
    expect(release.relations.filter(({ negated }) => negated).length).toBeGreaterThan(10)
    const all = Object.values(hops).flatMap((hop) => [hop, { ...hop, claims: true as const }])
    for (let start = 0; start < all.length; start += 40) {
      const each = all.slice(start, start + 40).flatMap((hop) => ids.map((id) => ({ hop, id })))
      expect(await graph.ask({ type: 'hops', each })).toEqual(memory.ask({ type: 'hops', each }))
    }
  })

  it('to `related` over each type, in each direction, to any and to some: what a source denies joins nothing', async () => {
    const leaves = types.flatMap((type) =>
      enumerations.Direction.flatMap((direction): readonly FilterLeaf[] => [
        { types: [type], direction, to: null },
        { types: [type], direction, to: new Set(ids.filter((_, index) => index % 2 === 0)) },
      ]),
    )
    // So many at a time as a filter may have.
    for (let start = 0; start < leaves.length; start += filterBounds.leaves) {
      const each = leaves.slice(start, start + filterBounds.leaves)
      expect(await graph.ask({ type: 'select', each })).toEqual(memory.ask({ type: 'select', each }))
    }
  })

  it('by any filter', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters(filterBounds.depth),
        fc.constantFrom<readonly Kind[] | null>(null, ['Tool', 'Passage']),
        async (filter, kinds) => {
          expect(await matching(operationGraph(graph), filter, kinds)).toEqual(
            await matching(memory, filter, kinds),
          )
        },
      ),
      { numRuns: 100 },
    )
  })

  it('for paths', async () => {
    const question = fc.record({
      from: fc.constantFrom(...others),
      to: fc.constantFrom(...others),
      maxLength: fc.integer({ min: 1, max: 6 }),
      types: someTypes,
      limit: fc.constantFrom(1, 3, 50),
    })
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        expect(await paths(graph, asked)).toEqual(await paths(memory, asked))
      }),
      { numRuns: 60 },
    )
  })

  it('for subgraphs', async () => {
    const question = fc.record({
      ids: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
      depth: fc.integer({ min: 0, max: 4 }),
      kinds: fc.constantFrom<readonly Kind[] | null>(null, ['Tool', 'Power', 'State', 'ActorGroup'], []),
      types: someTypes,
      limit: fc.constantFrom(1, 5, 1000),
      after: fc.constant(null),
    })
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        expect(await subgraph(graph, asked)).toEqual(await subgraph(memory, asked))
      }),
      { numRuns: 60 },
    )
  })

  it('for any words, whole and begun', async () => {
    const words = release.entities.flatMap((entity) => [...entity.words.name, ...entity.words.summary])
    const text = fc
      .array(fc.constantFrom(...new Set(words)), { minLength: 1, maxLength: 3 })
      .chain((chosen) => fc.nat(8).map((cut) => chosen.join(' ').slice(0, 3 + cut * 2)))
    await fc.assert(
      fc.asyncProperty(text, async (asked) => {
        expect(await search(graph, asked, null)).toEqual(await search(memory, asked, null))
      }),
      { numRuns: 60 },
    )
  })

  it('by random operations, cold and cached', async () => {
    const schema = executableSchema()
    const known = [...ids, ...release.relations.slice(0, 20).map(({ id }) => id)]
    const cache = answerCache(1_000_000)
    for (let seed = 500; seed < 580; seed += 1) {
      const query = randomOperation(schema, seed, known)
      const expected = printed(await askGraph(memory, query))
      expect(printed(await askGraph(operationGraph(graph), query)), query).toBe(expected)
      expect(printed(await askGraph(cachingGraph(batchingGraph(graph), cache), query)), query).toBe(expected)
    }
  })
})

/** All but which graph it was. */
function printed(answer: unknown): string {
  return JSON.stringify(answer).replaceAll(/"(?:memory|neo4j)"/g, '"…"')
}
