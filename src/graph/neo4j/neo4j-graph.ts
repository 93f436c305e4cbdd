import { internalError } from '../../lib/errors.ts'
import { grouped } from '../../lib/grouping.ts'
import type { Place } from '../../model/citation.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { ReleaseFacts } from '../../model/release.ts'
import { answeringBy, type Graph, type HopFrom, type Neighbour } from '../graph.ts'
import { unavailable } from './faults.ts'
import type { Client, Parameters } from './client.ts'
import { entityPages } from './entity-pages.ts'
import { byRank, relationPages, type Facet } from './relation-pages.ts'
import { entityOf, relationOf, type EntityRow, type Places, type RelationRow } from './rows.ts'
import { selectionIn, wordQuery } from './selection.ts'

/** Runs statements on one release, and gives what they read as plain values. */
export interface QueryRunner {
  readonly facts: ReleaseFacts
  readonly facets: readonly Facet[]
  /** The one row of a statement that is asked of this release; what it holds stands in the head of the statement. */
  readonly run: <Row>(path: string, parameters: Parameters) => Promise<Row>
  readonly entities: (rows: readonly EntityRow[]) => readonly Entity[]
  readonly relations: (rows: readonly RelationRow[]) => readonly Relation[]
  readonly relation: (row: RelationRow) => Relation
}

/** The graph that asks one release of a Neo4j. Refused with GRAPH_UNAVAILABLE where it is not there whole. */
export async function neo4jGraph(client: Client, release: string): Promise<Graph> {
  const runner = await runnerOf(client, release)
  const { facts, run, entities, relations } = runner
  return {
    name: 'neo4j',
    release: facts,
    ask: answeringBy({
      entities: async ({ each }) =>
        each.length === 0
          ? []
          : byId(each, entities((await run<EntityRows>('entities', { ids: eachOnce(each) })).entities)),
      relations: async ({ each }) =>
        each.length === 0
          ? []
          : byId(each, relations((await run<RelationRows>('relations', { ids: eachOnce(each) })).relations)),
      identified: async ({ each }) => {
        if (each.length === 0) return []
        const { rows } = await run<IdentifiedRows>('identified', { keys: eachOnce(each) })
        const found = new Map(rows.map(([key, row]) => [key, entities([row])[0]]))
        return each.map((key) => found.get(key))
      },
      hops: async ({ each }) => (each.length === 0 ? [] : neighboursOf(runner, each)),
      relationsOf: async ({ each: ids, types, direction }) =>
        ids.length === 0 || types?.length === 0
          ? ids.map(() => [])
          : listsByPlace(
              runner,
              ids,
              (await run<PlacedRows>('relations-of', { ids, types, direction })).rows,
            ),
      claimsOf: async ({ each: ids }) =>
        ids.length === 0 ? [] : listsByPlace(runner, ids, (await run<PlacedRows>('claims-of', { ids })).rows),
      select: selectionIn(runner),
      page: entityPages(runner),
      relationPage: relationPages(runner),
      candidates: async ({ words, kinds }) => {
        const parameters = {
          query: wordQuery(release, words, 'beginning'),
          words: words.slice(0, -1),
          beginning: words.at(-1) ?? null,
          kinds,
        }
        return entities((await run<EntityRows>('candidates', parameters)).entities)
      },
      ids: async () => [...(await run<{ readonly ids: readonly string[] }>('ids', {})).ids].sort(),
    }),
  }
}

function byId<T extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly T[],
): readonly (T | undefined)[] {
  const known = new Map(found.map((item) => [item.id, item]))
  return ids.map((id) => known.get(id))
}

async function runnerOf(client: Client, release: string): Promise<QueryRunner> {
  const run = async <Row>(path: string, parameters: Parameters): Promise<Row> => {
    const [row] = await client.read<Row>(path, { ...parameters, release })
    if (row === undefined) throw unavailable()
    return row
  }
  const [known, found] = await Promise.all([
    run<{ readonly facts: FactsRow; readonly facets: readonly string[] }>('release', {}),
    run<{ readonly places: readonly PlaceRow[] }>('passages', {}),
  ])
  const places: Places = new Map(
    found.places.map(([id, source, section, paragraph]): [string, Place] => [
      id,
      { source, section, paragraph },
    ]),
  )
  return {
    facts: factsOf(known.facts),
    facets: known.facets.map((facet) => JSON.parse(facet) as Facet),
    run,
    entities: (rows) => rows.map((row) => entityOf(row, places)),
    relations: (rows) => rows.map((row) => relationOf(row, places)),
    relation: (row) => relationOf(row, places),
  }
}

export interface EntityRows {
  readonly entities: readonly EntityRow[]
}

export interface RelationRows {
  readonly relations: readonly RelationRow[]
}

interface IdentifiedRows {
  readonly rows: readonly (readonly [key: string, entity: EntityRow])[]
}

interface PlacedRows {
  readonly rows: readonly (readonly [place: number, relation: RelationRow])[]
}

interface HopRows extends EntityRows {
  readonly rows: readonly (readonly [place: number, neighbour: string, relation: RelationRow | null])[]
}

type PlaceRow = readonly [id: string, source: string, section: string, paragraph: number]

type FactsRow = readonly [
  id: string,
  model: number,
  version: string,
  date: string,
  countNames: readonly string[],
  counts: readonly number[],
  widthNames: readonly string[],
  widths: readonly number[],
  sources: readonly string[],
]

export function factsOf(row: FactsRow): ReleaseFacts {
  const [id, model, version, date, countNames, counts, widthNames, widths, sources] = row
  return {
    id,
    model,
    version,
    date,
    counts: named(countNames, counts),
    widths: named(widthNames, widths),
    sources,
  }
}

function named(names: readonly string[], numbers: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, index) => [name, numbers[index] as number]))
}

/** All hops in one statement: one request for each hop, with the ids that it starts from. */
async function neighboursOf(
  { run, entities, relation: read }: QueryRunner,
  each: readonly HopFrom[],
): Promise<readonly (readonly Neighbour[])[]> {
  const groups = [...grouped(each.keys(), (index) => (each[index] as HopFrom).hop)]
  let count = 0
  const requests = groups.map(([{ types, direction, kinds, derived, claims = false }, indexes]) => {
    const at = count
    count += indexes.length
    return { at, ids: indexes.map((index) => each[index]?.id), types, direction, kinds, derived, claims }
  })
  const answer = await run<HopRows>('hops', { requests })
  const byId = new Map(entities(answer.entities).map((entity) => [entity.id, entity]))
  const known = new Map<string, Relation>()
  const found = each.map(() => new Map<string, Relation[] | null>())
  for (const [place, neighbour, row] of answer.rows) {
    const group = found[place] as Map<string, Relation[] | null>
    if (row === null) {
      group.set(neighbour, null)
      continue
    }
    const relation = known.get(row[0]) ?? read(row)
    known.set(row[0], relation)
    const claims = group.get(neighbour)
    if (claims) claims.push(relation)
    else group.set(neighbour, [relation])
  }
  const answers = new Array<readonly Neighbour[]>(each.length)
  for (const [place, index] of groups.flatMap(([, indexes]) => indexes).entries()) {
    const neighbours = [...(found[place] as Map<string, Relation[] | null>)]
    answers[index] = neighbours.map(([id, claims]) => neighbourOf(byId.get(id), claims)).sort(byName)
  }
  return answers
}

function neighbourOf(entity: Entity | undefined, claims: Relation[] | null): Neighbour {
  if (entity === undefined) throw internalError('A hop in Neo4j named a neighbour and did not send it.')
  return { entity, relations: claims?.sort(byRank) ?? null }
}

function byName(one: Neighbour, other: Neighbour): number {
  return one.entity.ranks.NAME - other.entity.ranks.NAME
}

/** The relations that came for each of the ids asked from, by rank. */
function listsByPlace(
  { relation: read }: QueryRunner,
  ids: readonly string[],
  rows: PlacedRows['rows'],
): readonly (readonly Relation[])[] {
  const lists = ids.map((): Relation[] => [])
  const known = new Map<string, Relation>()
  for (const [place, row] of rows) {
    const relation = known.get(row[0]) ?? read(row)
    known.set(row[0], relation)
    ;(lists[place] as Relation[]).push(relation)
  }
  for (const list of lists) list.sort(byRank)
  return lists
}

function eachOnce(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
