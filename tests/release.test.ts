import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enumerations, kinds, relationTypes } from '../src/generated/vocabulary.ts'
import { assemble } from '../src/ingest/assemble/assemble.ts'
import type { Draft, DraftEntity, DraftRelation } from '../src/ingest/parse/draft.ts'
import type { Entity } from '../src/model/entity.ts'
import { attestationsOf, type Relation } from '../src/model/relation.ts'
import { parseRelease, serialize } from '../src/model/release-file.ts'
import { randomDraft } from './graph/random-release.ts'

const random = randomDraft(41, { entities: 40, relations: 150 })
/** Claims that differ in what no order looks at but the last one. */
const twins = random.relations
  .slice(0, 5)
  .flatMap((relation) => [
    { ...relation, note: 'Rarely.' },
    { ...relation, note: 'Often.', negated: true },
    relation,
  ])
const draft = { ...random, relations: [...random.relations, ...twins] }
const release = assemble(draft)

describe('a release', () => {
  it('has the same bytes and id in whatever order its data is given', () => {
    const bytes = serialize(release)
    fc.assert(
      fc.property(shuffled(draft.entities), shuffled(draft.relations), (entities, relations) => {
        const other = assemble({ ...draft, entities, relations: relations.map(withKeysTurned) })
        expect(other.id).toBe(release.id)
        expect(serialize(other)).toBe(bytes)
      }),
      { numRuns: 40 },
    )
  })

  it('has another id where anything in it is another', () => {
    const [first, ...others] = draft.relations as [DraftRelation, ...DraftRelation[]]
    const changed: readonly Draft[] = [
      { ...draft, version: '0.0.2' },
      { ...draft, date: '2026-01-02' },
      { ...draft, relations: others },
      { ...draft, relations: [{ ...first, note: 'Rarely.' }, ...others] },
      {
        ...draft,
        entities: draft.entities.map((entity, index) =>
          index === 3 ? { ...entity, summary: 'Other.' } : entity,
        ),
      },
    ]
    expect(new Set([release, ...changed.map(assemble)].map(({ id }) => id)).size).toBe(1 + changed.length)
  })

  it('names the first claim of two ends by these, and the next ones also by what they differ in', () => {
    const ids = release.relations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, from, type, to, rank } of release.relations) {
      const same = release.relations.filter(
        (other) => other.from === from && other.type === type && other.to === to,
      )
      const [first] = same
      const ends = `${from}~${type}~${to}`
      if (first?.rank === rank) expect(id).toBe(ends)
      else expect(id.startsWith(`${ends}~`), id).toBe(true)
    }
    expect(release.relations.map(({ rank }) => rank)).toEqual(ids.map((_, index) => index))
  })

  it('puts what the sources say in their order, and what is derived behind it', () => {
    const claims = release.relations.filter(({ derived }) => !derived)
    expect(release.relations.slice(0, claims.length)).toEqual(claims)
    expect(claims.length).toBeLessThan(release.relations.length)
    const sections = ['KEY POINTS', 'I', 'II', 'IV', 'IX']
    const places = claims.map(({ citations: [first] }) => [
      first?.source === 'source-1' ? 0 : 1,
      sections.indexOf(first?.section as string),
      first?.paragraph as number,
    ])
    expect(places).toEqual(
      [...places].sort(
        (one, other) =>
          (one[0] as number) - (other[0] as number) ||
          (one[1] as number) - (other[1] as number) ||
          (one[2] as number) - (other[2] as number),
      ),
    )
  })

  it('derives only from claims of the sources', () => {
    const claims = new Set(release.relations.filter(({ derived }) => !derived).map(({ id }) => id))
    for (const { derived, derivedFrom, citations } of release.relations) {
      expect(derivedFrom.length > 0).toBe(derived)
      expect(citations.length === 0).toBe(derived)
      for (const id of derivedFrom) expect(claims).toContain(id)
    }
  })

  it('makes a passage of every place that is cited, and of no other', () => {
    const passages = release.entities.filter(({ kind }) => kind === 'Passage')
    const places = new Set(
      release.relations.flatMap(({ citations }) =>
        citations.map(({ source, section, paragraph }) => `${source}/${section}/${paragraph}`),
      ),
    )
    expect(
      new Set(passages.map(({ fields }) => `${fields.source}/${fields.section}/${fields.paragraph}`)),
    ).toEqual(places)
    const first = passages.find(({ id }) => id === 'source-1-key-points-1')
    expect(first).toMatchObject({
      name: '2011 report, section KEY POINTS, paragraph 1',
      fields: { source: 'source-1', section: 'KEY POINTS', paragraph: 1 },
    })
    expect(passages.map(({ id }) => id)).toContain('source-2-iv-3')
  })

  it('tells of an entity where the sources state something of it, each place and anchor once', () => {
    for (const entity of release.entities.filter(({ kind }) => kind !== 'Passage')) {
      const stated = release.relations.filter(
        (relation) => !relation.derived && [relation.from, relation.to].includes(entity.id),
      )
      const attested = stated.flatMap(attestationsOf).filter(({ status }) => status !== 'INFERRED')
      const written = entity.citations.map((citation) => JSON.stringify(citation))
      expect(new Set(written)).toEqual(
        new Set(attested.flatMap(({ citations }) => citations.map((citation) => JSON.stringify(citation)))),
      )
      expect(new Set(written).size).toBe(written.length)
    }
  })

  it.each(enumerations.EntityOrder)('ranks every entity once in order %s, passages last', (order) => {
    const sorted = [...release.entities].sort((one, other) => one.ranks[order] - other.ranks[order])
    expect(sorted.map(({ ranks }) => ranks[order])).toEqual(sorted.map((_, index) => index))
    const passages = sorted.findIndex(({ kind }) => kind === 'Passage')
    expect(sorted.slice(passages).every(({ kind }) => kind === 'Passage')).toBe(true)
  })

  it('counts every kind and type, also those that there are none of', () => {
    expect(Object.keys(release.counts)).toEqual([...Object.keys(kinds), ...Object.keys(relationTypes)].sort())
    expect(release.counts.Court).toBe(0)
    expect(release.counts.Tool).toBe(release.entities.filter(({ kind }) => kind === 'Tool').length)
    expect(release.counts.MAY_USE).toBe(release.relations.filter(({ type }) => type === 'MAY_USE').length)
    expect(release.sources).toEqual(['source-1', 'source-2'])
  })
})

describe('orders', () => {
  const named: readonly DraftEntity[] = [
    entity('c', 'Article 41', { number: 41 }),
    entity('b', 'article 6', { number: '6/2' }),
    entity('f', 'Chapter', { numeral: 'VII' }),
    entity('e', 'Éire', { date: '2011-03' }),
    entity('d', 'eire', { date: '2011' }),
    entity('a', 'Zebra', { date: '2012-01-01', number: 6 }),
  ]
  const ranked = assemble({
    version: '1',
    date: '2026-01-01',
    entities: named,
    relations: [],
    disagreements: [],
  }).entities

  it.each([
    ['NAME', 'b c f d e a'],
    ['NUMBER', 'a b f c d e'],
    ['DATE', 'd e a b c f'],
    ['DATE_DESCENDING', 'a e d b c f'],
  ] as const)('by %s', (order, ids) => {
    expect(sortedBy(ranked, order)).toBe(ids)
  })
})

describe('a release file', () => {
  const text = serialize(release)

  it('gives back what was written', () => {
    expect(parseRelease(text)).toEqual(release)
    expect(parseRelease(JSON.stringify(JSON.parse(text), null, 2))).toEqual(release)
  })

  it.each([
    ['RELEASE_UNREADABLE', ''],
    ['RELEASE_UNREADABLE', '[]'],
    ['RELEASE_UNREADABLE', '{"content":{},"id":7}'],
    ['RELEASE_UNREADABLE', text.slice(0, -100)],
    ['RELEASE_OTHER_MODEL', text.replace('"model":2', '"model":1')],
    ['RELEASE_ALTERED', text.replace('"0.0.1"', '"0.0.2"')],
    [
      'RELEASE_ALTERED',
      text.replace(
        release.id,
        release.id.replace(/^./, (first) => (first === '0' ? '1' : '0')),
      ),
    ],
  ])('is refused with %s', (code, wrong) => {
    expect(() => parseRelease(wrong)).toThrow(expect.objectContaining({ code }))
  })
})

function shuffled<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}

/** The same, with its keys the other way round: how an object is written makes no difference either. */
function withKeysTurned(relation: DraftRelation): DraftRelation {
  return Object.fromEntries(Object.entries(relation).reverse()) as unknown as Relation
}

function entity(id: string, name: string, fields: Entity['fields']): DraftEntity {
  return { id, kind: 'Concept', name, aliases: [], identifiers: [], summary: '', fields }
}

function sortedBy(entities: readonly Entity[], order: keyof Entity['ranks']): string {
  return [...entities]
    .sort((one, other) => one.ranks[order] - other.ranks[order])
    .map(({ id }) => id)
    .join(' ')
}
