import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enumerations, interfaces, type EntityOrder, type Kind } from '../../src/generated/vocabulary.ts'
import { matching, type EntityFilter } from '../../src/graph/filter.ts'
import type { Graph, PageRequest } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { paths } from '../../src/graph/paths.ts'
import { search } from '../../src/graph/search.ts'
import { subgraph } from '../../src/graph/subgraph.ts'
import { identifierKey } from '../../src/model/identifier.ts'
import { passageId } from '../../src/model/passage.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Hop } from '../../src/model/hop.ts'
import type { Relation } from '../../src/model/relation.ts'
import type { Release } from '../../src/model/release.ts'
import { randomRelease } from './random-release.ts'

/**
 * What every implementation of Graph owes, asked of small random releases, each answer compared with one found
 * in the release by the plainest means. `open` gives a graph that serves the release; `close` follows the tests.
 */
export function describeGraph(
  name: string,
  open: (release: Release) => Promise<Graph>,
  close: () => Promise<void> = async () => {},
): void {
  describe.each([1, 2, 3])(`${name}, release %i`, (seed) => {
    const release = randomRelease(seed, { entities: 40, relations: 160 })
    const plain = plainly(release)
    const ids = release.entities.map((entity) => entity.id)
    let graph: Graph
    beforeAll(async () => {
      graph = await open(release)
    })
    afterAll(close)

    it('knows the facts of its release, and shows no more', () => {
      const facts = Object.entries(release).filter(([key]) => key !== 'entities' && key !== 'relations')
      expect(graph.release).toEqual(Object.fromEntries(facts))
    })

    it('gives entities by ids in the order asked, undefined for what is none', async () => {
      const asked = [...ids].reverse().concat('nobody', ids[0] as string)
      expect(await graph.ask({ type: 'entities', each: asked })).toEqual(
        asked.map((id) => plain.entities.get(id)),
      )
      expect(await graph.ask({ type: 'entities', each: [] })).toEqual([])
    })

    it('gives the entities that bear identifiers, undefined for what nobody bears', async () => {
      const keys = release.entities.flatMap(({ identifiers }) =>
        identifiers.map(({ scheme, value }) => identifierKey(scheme, value)),
      )
      expect(keys.length).toBeGreaterThan(3)
      const found = await graph.ask({ type: 'identified', each: [...keys, 'UN_SYMBOL S/RES/9999'] })
      expect(found.slice(0, -1).map((entity) => plain.entities.get(entity?.id ?? ''))).toEqual(
        release.entities.flatMap((entity) => entity.identifiers.map(() => entity)),
      )
      expect(found.at(-1)).toBeUndefined()
      expect(await graph.ask({ type: 'identified', each: [] })).toEqual([])
    })

    it('gives relations by ids in the order asked, undefined for what is none', async () => {
      const asked = [...release.relations.map(({ id }) => id).reverse(), 'a~HOLDS~b']
      expect(await graph.ask({ type: 'relations', each: asked })).toEqual(
        asked.map((id) => plain.relations.get(id)),
      )
    })

    it.each(hopsToAsk)(
      'hops $name: each neighbour once, by name, with all claims by rank where wanted',
      async (hop) => {
        const asked = [...ids, 'nobody']
        const answers = await graph.ask({ type: 'hops', each: asked.map((id) => ({ hop, id })) })
        expect(answers).toEqual(asked.map((id) => plain.hop(hop, id)))
        const claiming = { ...hop, claims: true as const }
        const claimed = await graph.ask({
          type: 'hops',
          each: asked.map((id) => ({ hop: claiming, id })),
        })
        expect(claimed).toEqual(asked.map((id) => plain.hop(claiming, id)))
      },
    )

    it('answers several hops of one level together', async () => {
      // Alternating, so that those of one hop do not stand together.
      const each = [0, 1, 2].flatMap((step) =>
        hopsToAsk.map((hop, index) => ({
          hop: index % 2 === 0 ? hop : { ...hop, claims: true as const },
          id: ids[index + step] as string,
        })),
      )
      const expected = each.map(({ hop, id }) => plain.hop(hop, id))
      expect(await graph.ask({ type: 'hops', each })).toEqual(expected)
      expect(await graph.ask({ type: 'hops', each: [] })).toEqual([])
    })

    it.each(enumerations.Direction)(
      'gives the relations of ids by rank, each once, %s',
      async (direction) => {
        for (const types of [null, ['HOLDS', 'OVER'], ['MAY_USE'], []] as const) {
          const answers = await graph.ask({
            type: 'relationsOf',
            each: [...ids, 'nobody'],
            types,
            direction,
          })
          expect(answers).toEqual([...ids, 'nobody'].map((id) => plain.relationsOf(id, types, direction)))
        }
      },
    )

    it('gives the claims that rest on passages', async () => {
      const passages = ids.filter((id) => plain.entities.get(id)?.kind === 'Passage')
      expect(passages.length).toBeGreaterThan(0)
      const expected = [...passages, 'nowhere'].map((id) =>
        release.relations.filter(({ citations }) => citations.some((citation) => passageId(citation) === id)),
      )
      expect(await graph.ask({ type: 'claimsOf', each: [...passages, 'nowhere'] })).toEqual(expected)
    })

    it('answers each leaf of a filter with its set', async () => {
      const tools = new Set(ids.filter((id) => plain.entities.get(id)?.kind === 'Tool'))
      const [chosen, kinds, words, noWord, sources, all, into, out, any] = await graph.ask({
        type: 'select',
        each: [
          { ids: [ids[3] as string, 'nobody'] },
          { kinds: ['Tool', 'Passage'] },
          { words: ['force', 'peace'] },
          { words: ['forc'] },
          { sources: ['source-1', 'nowhere'] },
          { everything: true },
          { types: ['HOLDS', 'OVER'], direction: 'OUT', to: tools },
          { types: ['HOLDS', 'OVER'], direction: 'IN', to: null },
          { types: ['BROADER'], direction: 'ANY', to: tools },
        ],
      })
      expect(chosen).toEqual(new Set([ids[3]]))
      expect(kinds).toEqual(plain.idsWhere(({ kind }) => kind === 'Tool' || kind === 'Passage'))
      expect(words).toEqual(
        plain.idsWhere((entity) => ['force', 'peace'].every((word) => allWords(entity).includes(word))),
      )
      expect(noWord).toEqual(new Set())
      expect(sources).toEqual(
        plain.idsWhere(({ citations }) => citations.some(({ source }) => source === 'source-1')),
      )
      expect(all).toEqual(new Set(ids))
      const said = release.relations.filter(({ negated }) => !negated)
      const over = said.filter(({ type }) => type === 'HOLDS' || type === 'OVER')
      expect(into).toEqual(new Set(over.filter(({ to }) => tools.has(to)).map(({ from }) => from)))
      expect(out).toEqual(new Set(over.map(({ to }) => to)))
      const broader = said.filter(({ type }) => type === 'BROADER')
      expect(any).toEqual(
        new Set(
          broader.flatMap(({ from, to }) => [
            ...(tools.has(to) ? [from] : []),
            ...(tools.has(from) ? [to] : []),
          ]),
        ),
      )
    })

    it.each(enumerations.EntityOrder)('pages through all entities in order %s, both ways', async (order) => {
      for (const kinds of [null, ['Tool', 'Power'], interfaces.Actor, ['Passage']] as (
        readonly Kind[] | null
      )[]) {
        for (const within of [null, new Set(ids.filter((_, index) => index % 3 === 0))]) {
          const expected = plain.listed(order, kinds, within)
          for (const count of [1, 3, 100]) {
            expect(await pagedForward(graph, { order, kinds, within }, count)).toEqual(expected)
            expect(await pagedBackward(graph, { order, kinds, within }, count)).toEqual(expected)
          }
        }
      }
    })

    it('gives the first or last of a stretch, and says what lies around', async () => {
      const list = plain.listed('NAME', null, null)
      const rank = (index: number): number => (list[index] as Entity).ranks.NAME
      const request = {
        order: 'NAME',
        kinds: null,
        within: null,
        after: rank(1),
        before: rank(6),
        count: 2,
      } as const
      expect(await graph.ask({ type: 'page', ...request, side: 'start' })).toEqual({
        items: list.slice(2, 4),
        total: list.length,
        hasPrevious: true,
        hasNext: true,
      })
      expect(await graph.ask({ type: 'page', ...request, side: 'end' })).toEqual({
        items: list.slice(4, 6),
        total: list.length,
        hasPrevious: true,
        hasNext: true,
      })
      expect(await graph.ask({ type: 'page', ...request, after: rank(6), side: 'start' })).toMatchObject({
        items: [],
      })
      expect(
        await graph.ask({ type: 'page', ...request, after: null, before: null, count: 0, side: 'start' }),
      ).toMatchObject({ items: [], hasPrevious: false, hasNext: true })
    })

    it('pages through relations by rank, whatever they are asked by', async () => {
      const [from, to] = [
        release.relations.map((relation) => relation.from),
        release.relations.map((relation) => relation.to),
      ]
      const requests = [
        {},
        { types: ['HOLDS', 'MAY_USE'] },
        { from: from.slice(0, 4) },
        { to: to.slice(0, 4) },
        { from, to: to.slice(0, 3) },
        { from: [] },
        { sources: ['source-2'] },
        { sources: ['source-2'], derived: true },
        { status: 'INFERRED', derived: false },
        { derived: true, types: ['MAY_USE'] },
      ] as const
      for (const request of requests) {
        const asked = { ...everyRelation, ...request }
        const expected = release.relations.filter((relation) => plain.isAskedFor(relation, asked))
        const page = await graph.ask({
          type: 'relationPage',
          ...asked,
          after: null,
          before: null,
          count: 1000,
          side: 'start',
        })
        expect(page).toEqual({ items: expected, total: expected.length, hasPrevious: false, hasNext: false })
        const last = await graph.ask({
          type: 'relationPage',
          ...asked,
          after: null,
          before: expected.at(-1)?.rank ?? null,
          count: 2,
          side: 'end',
        })
        expect(last.items).toEqual(expected.slice(0, -1).slice(-2))
      }
    })

    it('finds candidates by all words, the last one as a beginning', async () => {
      const questions: readonly (readonly [words: readonly string[], kinds: readonly Kind[] | null])[] = [
        [['force'], null],
        [['pea'], null],
        [['force', 'pea'], null],
        [['pea', 'force'], null],
        [['force'], ['Tool', 'Power']],
        [['source'], ['Passage']],
        [['report'], ['Passage']],
        [['nothing'], null],
      ]
      for (const [typed, kinds] of questions) {
        const found = await graph.ask({ type: 'candidates', words: typed, kinds })
        expect(new Set(found.map(({ id }) => id))).toEqual(
          plain.idsWhere((entity) => isCandidate(entity, typed, kinds)),
        )
        expect(new Set(found).size).toBe(found.length)
      }
    })

    it('gives filters, searches, ways and surroundings the answers that memory gives them', async () => {
      const memory = memoryGraph(release)
      const [from, to] = [release.relations[0]?.from as string, release.relations.at(-1)?.to as string]
      const around = { ids: [from, to], depth: 2, kinds: null, types: null, limit: 7, after: null }
      for (const kinds of [null, ['Tool']] as const) {
        expect(await matching(graph, nestedFilter, kinds)).toEqual(
          await matching(memory, nestedFilter, kinds),
        )
      }
      expect(await search(graph, 'peace force', null)).toEqual(await search(memory, 'peace force', null))
      const way = { from, to, maxLength: 5, types: null, limit: 20 }
      expect(await paths(graph, way)).toEqual(await paths(memory, way))
      expect(await subgraph(graph, around)).toEqual(await subgraph(memory, around))
    })

    it('lists the ids of all entities but passages, sorted', async () => {
      expect(await graph.ask({ type: 'ids' })).toEqual(
        ids.filter((id) => plain.entities.get(id)?.kind !== 'Passage').sort(),
      )
    })
  })
}

const hopsToAsk: readonly Hop[] = [
  { name: 'test.held', types: ['HOLDS'], direction: 'OUT', kinds: ['Power'], derived: null },
  { name: 'test.holders', types: ['HOLDS'], direction: 'IN', kinds: interfaces.Actor, derived: false },
  { name: 'test.heldThroughClasses', types: ['HOLDS'], direction: 'OUT', kinds: null, derived: true },
  {
    name: 'test.overAndSubject',
    types: ['OVER', 'SUBJECT_TO'],
    direction: 'OUT',
    kinds: null,
    derived: null,
  },
  {
    name: 'test.apart',
    types: ['DISTINGUISHED_FROM', 'REGARDING'],
    direction: 'ANY',
    kinds: null,
    derived: null,
  },
  {
    name: 'test.onlyTools',
    types: ['REGARDING', 'OVER', 'MAY_USE'],
    direction: 'ANY',
    kinds: ['Tool'],
    derived: null,
  },
  { name: 'test.cases', types: ['SAW_USE_OF'], direction: 'IN', kinds: ['Case'], derived: null },
]

const nestedFilter: EntityFilter = {
  anyOf: [{ text: 'force' }, { kinds: ['Tool', 'Power'] }],
  related: [
    {
      types: ['HOLDS', 'OVER'],
      where: {
        related: [{ types: ['OVER'], direction: 'OUT', quantifier: 'EVERY', where: { text: 'peace' } }],
      },
    },
    { types: ['BROADER'], quantifier: 'NONE', where: { sources: ['source-2'] } },
  ],
  not: { ids: ['tool-1', 'nobody'] },
}

const everyRelation = { types: null, from: null, to: null, sources: null, status: null, derived: null }

type Asked = { readonly [Key in keyof typeof everyRelation]: readonly string[] | string | boolean | null }

function plainly(release: Release) {
  const entities = new Map(release.entities.map((entity) => [entity.id, entity]))
  const relations = new Map(release.relations.map((relation) => [relation.id, relation]))
  const relationsOf = (id: string, types: readonly string[] | null, direction: string): Relation[] =>
    release.relations.filter(
      (relation) =>
        ((direction !== 'IN' && relation.from === id) || (direction !== 'OUT' && relation.to === id)) &&
        (types === null || types.includes(relation.type)),
    )
  const sourcesOf = (relation: Relation): string[] => [
    ...relation.citations.map(({ source }) => source),
    ...relation.derivedFrom.flatMap((id) => sourcesOf(relations.get(id) as Relation)),
  ]
  const fits = (wanted: Asked[keyof Asked], value: string): boolean =>
    wanted === null || (wanted as readonly string[]).includes(value)
  return {
    entities,
    relations,
    relationsOf,
    hop: (hop: Hop, id: string) => {
      const claims = relationsOf(id, hop.types, hop.direction).filter(
        ({ derived, negated }) => !negated && (hop.derived === null || derived === hop.derived),
      )
      const others = [...new Set(claims.map(({ from, to }) => (from === id ? to : from)))].map(
        (other) => entities.get(other) as Entity,
      )
      return others
        .filter(({ kind }) => (hop.kinds === null ? kind !== 'Passage' : hop.kinds.includes(kind)))
        .sort((one, other) => one.ranks.NAME - other.ranks.NAME)
        .map((entity) => ({
          entity,
          relations: hop.claims
            ? claims.filter(({ from, to }) => (from === id ? to : from) === entity.id)
            : null,
        }))
    },
    idsWhere: (test: (entity: Entity) => boolean) =>
      new Set(release.entities.filter(test).map(({ id }) => id)),
    listed: (order: EntityOrder, kinds: readonly Kind[] | null, within: ReadonlySet<string> | null) =>
      release.entities
        .filter(({ kind }) => (kinds === null ? within !== null || kind !== 'Passage' : kinds.includes(kind)))
        .filter(({ id }) => within === null || within.has(id))
        .sort((one, other) => one.ranks[order] - other.ranks[order]),
    isAskedFor: (relation: Relation, asked: Asked): boolean =>
      fits(asked.types, relation.type) &&
      fits(asked.from, relation.from) &&
      fits(asked.to, relation.to) &&
      (asked.sources === null || sourcesOf(relation).some((source) => fits(asked.sources, source))) &&
      (asked.status === null || asked.status === relation.status) &&
      (asked.derived === null || asked.derived === relation.derived),
  }
}

type List = Pick<PageRequest, 'order' | 'kinds' | 'within'>

async function pagedForward(graph: Graph, list: List, count: number): Promise<readonly Entity[]> {
  const all: Entity[] = []
  for (let after: number | null = null, more = true; more;) {
    const page = await graph.ask({ type: 'page', ...list, after, before: null, count, side: 'start' })
    expect(page.hasPrevious).toBe(all.length > 0)
    all.push(...page.items)
    after = all.at(-1)?.ranks[list.order] ?? null
    more = page.hasNext
  }
  return all
}

async function pagedBackward(graph: Graph, list: List, count: number): Promise<readonly Entity[]> {
  const all: Entity[] = []
  for (let before: number | null = null, more = true; more;) {
    const page = await graph.ask({ type: 'page', ...list, after: null, before, count, side: 'end' })
    expect(page.hasNext).toBe(all.length > 0)
    all.unshift(...page.items)
    before = all[0]?.ranks[list.order] ?? null
    more = page.hasPrevious
  }
  return all
}

function allWords({ words }: Entity): readonly string[] {
  return [...words.name, ...words.aliases, ...words.summary]
}

function isCandidate(entity: Entity, typed: readonly string[], kinds: readonly Kind[] | null): boolean {
  const isOfKind = kinds === null ? entity.kind !== 'Passage' : kinds.includes(entity.kind)
  const held = allWords(entity)
  const last = typed.at(-1) as string
  return (
    isOfKind &&
    typed.slice(0, -1).every((word) => held.includes(word)) &&
    held.some((word) => word.startsWith(last))
  )
}
