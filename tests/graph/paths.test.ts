import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relationTypes, type RelationType } from '../../src/generated/vocabulary.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { pathBounds, paths, type PathAnswer, type PathQuestion } from '../../src/graph/paths.ts'
import type { Relation } from '../../src/model/relation.ts'
import type { Release } from '../../src/model/release.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

const releases = [11, 12, 13].map((seed) => randomRelease(seed, { entities: 14, relations: 22 }))

describe('paths', () => {
  it('are those that trying everything finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(questions(), async ({ release, question }) => {
        const expected = allWays(release, question)
        const answer = await paths(memoryGraph(release), question)
        expect(answer.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(
          expected.slice(0, question.limit),
        )
        expect(answer.truncated).toBe(expected.length > question.limit)
      }),
      { numRuns: 300 },
    )
  })

  it('ask a graph one question for two steps of length, and answer the same', async () => {
    await fc.assert(
      fc.asyncProperty(questions(), async ({ release, question }) => {
        const graph = promisingGraph(memoryGraph(release))
        expect(await paths(graph, question)).toEqual(await paths(memoryGraph(release), question))
        const asked = graph.trips.filter((trip) => trip === 'relationsOf').length
        expect(asked).toBeLessThanOrEqual(Math.ceil(question.maxLength / 2))
      }),
      { numRuns: 60 },
    )
  })

  it('take each step over the first claim by rank, so that derived ones come last', async () => {
    for (const release of releases) {
      const ids = idsOf(release)
      const answer = await paths(
        memoryGraph(release),
        ask({ from: ids[0] as string, to: ids[1] as string, maxLength: 6, limit: 50 }),
      )
      for (const { nodes, relations } of answer.paths) {
        const steps = relations.map(
          (_, index) => claimsBetween(release, nodes[index]?.id, nodes[index + 1]?.id)[0],
        )
        expect(relations).toEqual(steps)
      }
    }
  })

  const release = releases[0] as Release
  const [first = '', second = ''] = idsOf(release)

  it('from an entity to itself are one, of no length', () => {
    const answer = paths(memoryGraph(release), ask({ from: first, to: first })) as PathAnswer
    const start = release.entities.find(({ id }) => id === first)
    expect(answer).toEqual({
      paths: [{ nodes: [start], relations: [], text: `${start?.name}.` }],
      truncated: false,
    })
  })

  it('never lead through a passage', () => {
    const passage = release.entities.find(({ kind }) => kind === 'Passage')
    expect(paths(memoryGraph(release), ask({ from: first, to: passage?.id as string }))).toEqual({
      paths: [],
      truncated: false,
    })
  })

  it('name the nearest ids where one is unknown', () => {
    const ids = release.relations[0] as Relation
    expect(() => paths(memoryGraph(release), ask({ from: `${ids.from}x`, to: ids.to }))).toThrow(
      new RegExp(`Unknown entity id "${ids.from}x"\\. Did you mean "${ids.from}"`),
    )
  })

  it.each([
    [{ maxLength: 7 }, 'maxLength must be a whole number from 1 to 6; got 7.'],
    [{ maxLength: 0 }, 'maxLength must be a whole number from 1 to 6; got 0.'],
    [{ limit: 51 }, 'limit must be a whole number from 1 to 50; got 51.'],
  ])('are refused beyond their bounds', (wrong, message) => {
    expect(() => paths(memoryGraph(release), ask({ from: first, to: second, ...wrong }))).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message }),
    )
  })

  it('stop at a bound in a dense graph, and say so', () => {
    const dense = randomRelease(5, { entities: 90, relations: 1200 })
    const [from = '', to = ''] = idsOf(dense)
    const started = performance.now()
    const answer = paths(
      memoryGraph(dense),
      ask({ from, to, maxLength: 6, limit: pathBounds.limit }),
    ) as PathAnswer
    expect(answer.truncated).toBe(true)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('say each claim in its own direction', () => {
    const claim = release.relations.find(
      (relation) => !relation.negated && claimsBetween(release, relation.from, relation.to).length === 1,
    ) as Relation
    const answer = paths(
      memoryGraph(release),
      ask({ from: claim.to, to: claim.from, maxLength: 1 }),
    ) as PathAnswer
    const [path] = answer.paths
    const [object, subject] = path?.nodes.map(({ name }) => name) ?? []
    expect(path?.text).toBe(`${subject} ${relationTypes[claim.type].forward} ${object}.`)
  })
})

function ask(question: Partial<PathQuestion> & Pick<PathQuestion, 'from' | 'to'>): PathQuestion {
  return { maxLength: 4, types: null, limit: 10, ...question }
}

function questions(): fc.Arbitrary<{ readonly release: Release; readonly question: PathQuestion }> {
  return fc.constantFrom(...releases).chain((release) =>
    fc.record({
      release: fc.constant(release),
      question: fc.record({
        from: fc.constantFrom(...idsOf(release)),
        to: fc.constantFrom(...idsOf(release)),
        maxLength: fc.integer({ min: 1, max: 6 }),
        types: fc.constantFrom<readonly RelationType[] | null>(
          null,
          null,
          ['HOLDS', 'OVER', 'REGARDING', 'MAY_USE'],
          [],
        ),
        limit: fc.constantFrom(1, 3, 50),
      }),
    }),
  )
}

function idsOf(release: Release): readonly string[] {
  return [...new Set(release.relations.flatMap(({ from, to }) => [from, to]))].sort()
}

function claimsBetween(
  release: Release,
  one: string | undefined,
  other: string | undefined,
): readonly Relation[] {
  return release.relations.filter(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  )
}

function allWays(
  release: Release,
  { from, to, maxLength, types }: PathQuestion,
): readonly (readonly string[])[] {
  const relations = release.relations.filter(({ type }) => types === null || types.includes(type))
  const ways: string[][] = []
  const tryOn = (way: readonly string[]): void => {
    const last = way.at(-1)
    if (last === to) ways.push([...way])
    if (last === to || way.length > maxLength) return
    const others = new Set(
      relations.flatMap((relation) =>
        relation.from === last ? [relation.to] : relation.to === last ? [relation.from] : [],
      ),
    )
    for (const other of [...others].sort()) if (!way.includes(other)) tryOn([...way, other])
  }
  tryOn([from])
  return ways.sort((one, other) => one.length - other.length || compareInTurn(one, other))
}

function compareInTurn(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((id, position) => id !== other[position])
  return index === -1 ? 0 : (one[index] as string) < (other[index] as string) ? -1 : 1
}
