import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/generated/vocabulary.ts'
import { filterBounds, matching, type EntityFilter, type RelatedFilter } from '../../src/graph/filter.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { fold } from '../../src/lib/normalize-text.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Release } from '../../src/model/release.ts'
import { promisingGraph } from './promising-graph.ts'
import { filters } from './random-filter.ts'
import { randomRelease } from './random-release.ts'

const releases = [1, 2, 3, 4].map((seed) => randomRelease(seed, { entities: 25, relations: 70 }))

describe('a filter', () => {
  it('agrees at any nesting with one that looks at each entity', async () => {
    const question = fc.record({
      release: fc.constantFrom(...releases),
      filter: filters(filterBounds.depth),
      list: fc.constantFrom<readonly Kind[] | null>(null, null, ['Tool', 'Passage']),
    })
    await fc.assert(
      fc.asyncProperty(question, async ({ release, filter, list }) => {
        const graph = memoryGraph(release)
        const found = await matching(graph, filter, list)
        const page = await graph.ask({
          type: 'page',
          order: 'NAME',
          kinds: list,
          within: found,
          after: null,
          before: null,
          count: 1000,
          side: 'start',
        })
        const expected = release.entities
          .filter((entity) => isShown(entity, filter, list) && fits(entity, filter, release))
          .sort((one, other) => one.ranks.NAME - other.ranks.NAME)
        expect(page.items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same of a graph that promises, with one question for each level of where', async () => {
    await fc.assert(
      fc.asyncProperty(filters(filterBounds.depth), async (filter) => {
        const graph = promisingGraph(memoryGraph(releases[0] as Release))
        expect(await matching(graph, filter, null)).toEqual(
          matching(memoryGraph(releases[0] as Release), filter, null),
        )
        expect(graph.trips.length).toBeLessThanOrEqual(levelsOf(filter))
      }),
      { numRuns: 60 },
    )
  })

  const release = releases[1] as Release
  const everyId = new Set(release.entities.filter(({ kind }) => kind !== 'Passage').map(({ id }) => id))
  const none = new Set<string>()

  it.each<[says: string, filter: EntityFilter, expected: ReadonlySet<string> | null]>([
    ['that demands nothing is none', {}, null],
    ['whose demands are null is none', { ids: null, anyOf: null, not: null }, null],
    ['by no ids lets nothing through', { ids: [] }, none],
    ['by unknown ids lets nothing through', { ids: ['nobody'] }, none],
    ['by no kinds lets nothing through', { kinds: [] }, none],
    ['by an unknown source lets nothing through', { sources: ['nowhere'] }, none],
    ['by any of nothing lets nothing through', { anyOf: [] }, none],
    ['by not any of nothing lets all through', { not: { anyOf: [] } }, everyId],
    ['by no relation lets all through', { related: [] }, everyId],
    ['by a text without a word lets all through', { text: ' – ' }, everyId],
    ['by relations of no type lets nothing through', { related: [{ types: [] }] }, none],
    [
      'by every neighbour over no type lets all through',
      { related: [{ types: [], quantifier: 'EVERY', where: { ids: [] } }] },
      everyId,
    ],
    ['by not an empty filter lets nothing through', { not: {} }, none],
  ])('%s', (_, filter, expected) => {
    expect(matching(memoryGraph(release), filter, null)).toEqual(expected)
  })

  it('folds its text, and asks whole words of it', () => {
    const graph = memoryGraph(release)
    expect(matching(graph, { text: 'COTE' }, null)).toEqual(matching(graph, { text: 'Côte' }, null))
    expect(matching(graph, { text: 'peacef' }, null)).toEqual(none)
  })

  it('lets passages through only where their kind is named', () => {
    const graph = memoryGraph(release)
    const isPassage = (id: string): boolean => isThere(graph, id) && id.startsWith('source-1-')
    const found = (filter: EntityFilter, list: readonly Kind[] | null): readonly string[] => [
      ...(matching(graph, filter, list) as ReadonlySet<string>),
    ]
    expect(found({ sources: ['source-1'] }, null).filter(isPassage)).toEqual([])
    expect(found({ sources: ['source-1'], kinds: ['Passage'] }, null).filter(isPassage)).not.toEqual([])
    expect(
      found({ anyOf: [{ kinds: ['Passage'] }, { kinds: ['Tool'] }] }, null).filter(isPassage),
    ).not.toEqual([])
    expect(found({ not: { kinds: ['Passage'] } }, null).filter(isPassage)).toEqual([])
    expect(found({ sources: ['source-1'] }, ['Passage']).filter(isPassage)).not.toEqual([])
  })

  const deep = (depth: number): EntityFilter => {
    let filter: EntityFilter = { text: 'peace' }
    for (let level = 1; level < depth; level += 1) filter = { not: filter }
    return filter
  }
  const wide = (leaves: number): EntityFilter => ({
    anyOf: Array.from({ length: leaves }, () => ({ text: 'peace' })),
  })

  it('may be as large as its bounds', () => {
    const graph = memoryGraph(release)
    expect(() => matching(graph, deep(4), null)).not.toThrow()
    expect(() => matching(graph, wide(20), null)).not.toThrow()
  })

  it.each<[of: string, filter: () => EntityFilter, message: string]>([
    [
      '5 deep',
      () => deep(5),
      'filter must nest at most 4 deep and have at most 20 leaves; got 5 deep and 1 leaves.',
    ],
    [
      '20,000 deep',
      () => deep(20_000),
      'filter must nest at most 4 deep and have at most 20 leaves; got 20000 deep and 1 leaves.',
    ],
    [
      '21 wide',
      () => wide(21),
      'filter must nest at most 4 deep and have at most 20 leaves; got 2 deep and 21 leaves.',
    ],
    [
      '30 empty ones',
      () => ({ anyOf: Array.from({ length: 30 }, () => ({})) }),
      'filter must nest at most 4 deep and have at most 20 leaves; got 2 deep and 30 leaves.',
    ],
  ])('is refused where it is larger: %s', (_, filter, message) => {
    expect(() => matching(memoryGraph(release), filter(), null)).toThrow(
      expect.objectContaining({ code: 'FILTER_TOO_LARGE', message }),
    )
  })
})

function levelsOf(filter: EntityFilter): number {
  const same = [...(filter.anyOf ?? []), filter.not].map((part) => (!isGiven(part) ? 1 : levelsOf(part)))
  const below = (filter.related ?? []).map(({ where }) => (!isGiven(where) ? 1 : 1 + levelsOf(where)))
  return Math.max(1, ...same, ...below)
}

function isShown({ kind }: Entity, filter: EntityFilter, list: readonly Kind[] | null): boolean {
  if (list !== null) return list.includes(kind)
  const names = (part: EntityFilter): boolean =>
    part.kinds?.includes('Passage') === true || (part.anyOf ?? []).some(names)
  return kind !== 'Passage' || names(filter)
}

function fits(entity: Entity, filter: EntityFilter, release: Release): boolean {
  const words = new Set(fold([entity.name, ...entity.aliases, entity.summary].join(' ')))
  return (
    (filter.ids?.includes(entity.id) ?? true) &&
    (filter.kinds?.includes(entity.kind) ?? true) &&
    (!isGiven(filter.text) || fold(filter.text).every((word) => words.has(word))) &&
    (!isGiven(filter.sources) || entity.citations.some(({ source }) => filter.sources?.includes(source))) &&
    (filter.related ?? []).every((related) => fitsRelated(entity, related, release)) &&
    (!isGiven(filter.anyOf) || filter.anyOf.some((part) => fits(entity, part, release))) &&
    (!isGiven(filter.not) || !fits(entity, filter.not, release))
  )
}

function fitsRelated(entity: Entity, related: RelatedFilter, release: Release): boolean {
  const direction = related.direction ?? 'ANY'
  const others = release.relations
    .filter(({ type, negated }) => !negated && related.types.includes(type))
    .flatMap(({ from, to }) => [
      ...(direction !== 'IN' && from === entity.id ? [to] : []),
      ...(direction !== 'OUT' && to === entity.id ? [from] : []),
    ])
    .map((id) => release.entities.find((other) => other.id === id) as Entity)
  const isFit = (other: Entity): boolean => !isGiven(related.where) || fits(other, related.where, release)
  if (related.quantifier === 'EVERY') return others.every(isFit)
  return related.quantifier === 'NONE' ? !others.some(isFit) : others.some(isFit)
}

function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined
}

function isThere(graph: Graph, id: string): boolean {
  const [entity] = graph.ask({ type: 'entities', each: [id] }) as readonly (Entity | undefined)[]
  return entity !== undefined
}
