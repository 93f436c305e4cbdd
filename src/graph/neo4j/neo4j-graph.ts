import { internalError } from '../../lib/errors.ts'
import type { Place } from '../../model/citation.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { ReleaseFacts } from '../../model/release.ts'
import type { Graph, HopRequest, Neighbour } from '../graph.ts'
import { unavailable } from './faults.ts'
import type { Link, Parameters } from './link.ts'
import { entityPages } from './entity-pages.ts'
import { relationPages, type Facet } from './relation-pages.ts'
import { entityOf, relationOf, type EntityRow, type Places, type RelationRow } from './rows.ts'
import { selectionIn, wordQuery } from './selection.ts'

/** Asks one release by statements, and gives what it read as plain values. */
export interface Asking {
  readonly facts: ReleaseFacts
  readonly facets: readonly Facet[]
  /** The one row of a statement that is asked of this release; what it holds stands in the head of the statement. */
  readonly ask: <Row>(path: string, parameters: Parameters) => Promise<Row>
  readonly entities: (rows: readonly EntityRow[]) => readonly Entity[]
  readonly relations: (rows: readonly RelationRow[]) => readonly Relation[]
  readonly relation: (row: RelationRow) => Relation
}

/** The graph that asks one release of a Neo4j. Refused with GRAPH_UNAVAILABLE where it is not there whole. */
export async function neo4jGraph(link: Link, release: string): Promise<Graph> {
  const asking = await askingOf(link, release)
  const { facts, ask, entities, relations } = asking
  const byId = <T extends { readonly id: string }>(
    ids: readonly string[],
    found: readonly T[],
  ): readonly (T | undefined)[] => {
    const known = new Map(found.map((item) => [item.id, item]))
    return ids.map((id) => known.get(id))
  }
  return {
    name: 'neo4j',
    release: facts,
    direct: null,
    entities: async (ids) =>
      ids.length === 0
        ? []
        : byId(ids, entities((await ask<EntityRows>('entities', { ids: eachOnce(ids) })).entities)),
    identified: async (keys) => {
      if (keys.length === 0) return []
      const { rows } = await ask<IdentifiedRows>('identified', { keys: eachOnce(keys) })
      const found = new Map(rows.map(([key, row]) => [key, entities([row])[0]]))
      return keys.map((key) => found.get(key))
    },
    relations: async (ids) =>
      ids.length === 0
        ? []
        : byId(ids, relations((await ask<RelationRows>('relations', { ids: eachOnce(ids) })).relations)),
    hops: async (requests) => (requests.length === 0 ? [] : hopsOf(asking, requests)),
    relationsOf: async (ids, types, direction) => {
      if (ids.length === 0 || types?.length === 0) return ids.map(() => [])
      return listsByPlace(
        asking,
        ids,
        (await ask<PlacedRows>('relations-of', { ids, types, direction })).rows,
      )
    },
    claimsOf: async (ids) =>
      ids.length === 0 ? [] : listsByPlace(asking, ids, (await ask<PlacedRows>('claims-of', { ids })).rows),
    select: selectionIn(asking),
    page: entityPages(asking),
    relationPage: relationPages(asking),
    candidates: async (words, kinds) => {
      const parameters = {
        query: wordQuery(release, words, 'beginning'),
        words: words.slice(0, -1),
        beginning: words.at(-1) ?? null,
        kinds,
      }
      return entities((await ask<EntityRows>('candidates', parameters)).entities)
    },
    ids: async () => [...(await ask<{ readonly ids: readonly string[] }>('ids', {})).ids].sort(),
  }
}

async function askingOf(link: Link, release: string): Promise<Asking> {
  const ask = async <Row>(path: string, parameters: Parameters): Promise<Row> => {
    const [row] = await link.read<Row>(path, { ...parameters, release })
    if (row === undefined) throw unavailable()
    return row
  }
  const [known, found] = await Promise.all([
    ask<{ readonly facts: FactsRow; readonly facets: readonly string[] }>('release', {}),
    ask<{ readonly places: readonly PlaceRow[] }>('passages', {}),
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
    ask,
    entities: (rows) => rows.map((row) => entityOf(row, places)),
    relations: (rows) => rows.map((row) => relationOf(row, places)),
    relation: (row) => relationOf(row, places),
  }
}

export interface EntityRows {
  readonly entities: readonly EntityRow[]
}

interface IdentifiedRows {
  readonly rows: readonly (readonly [key: string, entity: EntityRow])[]
}

export interface RelationRows {
  readonly relations: readonly RelationRow[]
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

async function hopsOf(
  { ask, entities, relation: read }: Asking,
  requests: readonly HopRequest[],
): Promise<readonly (readonly (readonly Neighbour[])[])[]> {
  let count = 0
  const asked = requests.map(({ hop: { types, direction, kinds, derived, claims = false }, ids }) => {
    const at = count
    count += ids.length
    return { at, ids, types, direction, kinds, derived, claims }
  })
  const answer = await ask<HopRows>('hops', { requests: asked })
  const byId = new Map(entities(answer.entities).map((entity) => [entity.id, entity]))
  const kept = new Map<string, Relation>()
  const groups = Array.from({ length: count }, () => new Map<string, Relation[] | null>())
  for (const [place, neighbour, row] of answer.rows) {
    const group = groups[place] as Map<string, Relation[] | null>
    if (row === null) {
      group.set(neighbour, null)
      continue
    }
    const relation = kept.get(row[0]) ?? read(row)
    kept.set(row[0], relation)
    const claims = group.get(neighbour)
    if (claims) claims.push(relation)
    else group.set(neighbour, [relation])
  }
  const lists = groups.map((group) =>
    [...group].map(([id, claims]) => neighbourOf(byId.get(id), claims)).sort(byName),
  )
  return asked.map(({ at, ids }) => lists.slice(at, at + ids.length))
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
  { relation: read }: Asking,
  ids: readonly string[],
  rows: PlacedRows['rows'],
): readonly (readonly Relation[])[] {
  const lists = ids.map((): Relation[] => [])
  const kept = new Map<string, Relation>()
  for (const [place, row] of rows) {
    const relation = kept.get(row[0]) ?? read(row)
    kept.set(row[0], relation)
    ;(lists[place] as Relation[]).push(relation)
  }
  for (const list of lists) list.sort(byRank)
  return lists
}

export function byRank(one: Relation, other: Relation): number {
  return one.rank - other.rank
}

function eachOnce(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
