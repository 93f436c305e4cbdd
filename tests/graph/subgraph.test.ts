import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind, RelationType } from '../../src/generated/vocabulary.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { subgraph, type Subgraph, type SubgraphQuestion } from '../../src/graph/subgraph.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Release } from '../../src/model/release.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

const releases = [21, 22, 23].map((seed) => randomRelease(seed, { entities: 30, relations: 50 }))

describe('a subgraph', () => {
  it('in parts is the whole, nearest first', async () => {
    await fc.assert(
      fc.asyncProperty(questions(), async ({ release, question }) => {
        const parts = await allParts(release, question)
        const whole = plainly(release, question)
        expect(parts.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(whole.nodes)
        expect(parts.flatMap(({ relations }) => relations.map(({ id }) => id)).sort()).toEqual(
          whole.relations,
        )
        for (const part of parts)
          expect(part.relations).toEqual([...part.relations].sort((one, other) => one.rank - other.rank))
      }),
      { numRuns: 200 },
    )
  })

  it('is the same of a graph that promises, at a question for each level and one more', async () => {
    await fc.assert(
      fc.asyncProperty(questions(), async ({ release, question }) => {
        const graph = promisingGraph(memoryGraph(release))
        expect(await subgraph(graph, question)).toEqual(await subgraph(memoryGraph(release), question))
        expect(graph.trips.filter((trip) => trip === 'relationsOf').length).toBeLessThanOrEqual(
          question.depth + 1,
        )
      }),
      { numRuns: 60 },
    )
  })

  const release = releases[0] as Release
  const id = release.relations[0]?.from as string
  const usual: SubgraphQuestion = { ids: [id], depth: 2, kinds: null, types: null, limit: 2, after: null }

  it('goes on only with the question and release that it was cut in', () => {
    const { next } = subgraph(memoryGraph(release), usual) as Subgraph
    expect(next).not.toBeNull()
    expect(() => subgraph(memoryGraph(release), { ...usual, limit: 5, after: next })).not.toThrow()
    for (const other of [
      { depth: 1 },
      { types: ['HOLDS'] as const },
      { kinds: ['Tool'] as const },
      { ids: [id, release.relations[1]?.to as string] },
    ]) {
      expect(() => subgraph(memoryGraph(release), { ...usual, ...other, after: next })).toThrow(
        expect.objectContaining({ code: 'BAD_CURSOR' }),
      )
    }
    expect(() =>
      subgraph(memoryGraph(randomRelease(21, { entities: 31, relations: 50 })), { ...usual, after: next }),
    ).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
  })

  it.each([
    [{ ids: [] }, 'The number of ids must be a whole number from 1 to 100; got 0.'],
    [{ depth: 5 }, 'depth must be a whole number from 0 to 4; got 5.'],
    [{ limit: 1001 }, 'limit must be a whole number from 1 to 1,000; got 1001.'],
  ])('is refused beyond its bounds', (wrong, message) => {
    expect(() => subgraph(memoryGraph(release), { ...usual, ...wrong })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message }),
    )
  })

  it('refuses an id that is none', () => {
    expect(() => subgraph(memoryGraph(release), { ...usual, ids: [id, 'nobody'] })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_ID' }),
    )
  })
})

function questions(): fc.Arbitrary<{ readonly release: Release; readonly question: SubgraphQuestion }> {
  return fc.constantFrom(...releases).chain((release) =>
    fc.record({
      release: fc.constant(release),
      question: fc.record({
        ids: fc.uniqueArray(fc.constantFrom(...release.entities.map(({ id }) => id)), {
          minLength: 1,
          maxLength: 3,
        }),
        depth: fc.integer({ min: 0, max: 4 }),
        kinds: fc.constantFrom<readonly Kind[] | null>(
          null,
          null,
          ['Tool', 'Power', 'State', 'ActorGroup'],
          [],
        ),
        types: fc.constantFrom<readonly RelationType[] | null>(
          null,
          null,
          ['HOLDS', 'OVER', 'REGARDING'],
          [],
        ),
        limit: fc.constantFrom(1, 2, 5, 1000),
        after: fc.constant(null),
      }),
    }),
  )
}

async function allParts(release: Release, question: SubgraphQuestion): Promise<readonly Subgraph[]> {
  const graph = memoryGraph(release)
  const parts = [await subgraph(graph, question)]
  for (let next = parts[0]?.next ?? null; next !== null; next = parts.at(-1)?.next ?? null) {
    parts.push(await subgraph(graph, { ...question, after: next }))
  }
  for (const [index, part] of parts.entries()) expect(part.truncated).toBe(index < parts.length - 1)
  return parts
}

function plainly(release: Release, { ids, depth, kinds, types }: SubgraphQuestion) {
  const entities = new Map(release.entities.map((entity) => [entity.id, entity]))
  const relations = release.relations.filter(({ type }) => types === null || types.includes(type))
  const byName = (found: Iterable<string>): string[] =>
    [...found].sort(
      (one, other) => (entities.get(one) as Entity).ranks.NAME - (entities.get(other) as Entity).ranks.NAME,
    )
  let level = byName(ids)
  const nodes = [...level]
  for (let distance = 0; distance < depth; distance += 1) {
    const met = relations.flatMap(({ from, to }) => [
      ...(level.includes(from) ? [to] : []),
      ...(level.includes(to) ? [from] : []),
    ])
    const wanted = met.filter((id) => kinds === null || kinds.includes((entities.get(id) as Entity).kind))
    level = byName(new Set(wanted.filter((id) => !nodes.includes(id))))
    nodes.push(...level)
  }
  const among = relations.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to))
  return { nodes, relations: among.map(({ id }) => id).sort() }
}
