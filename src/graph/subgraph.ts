import type { Kind, RelationType } from '../generated/vocabulary.ts'
import { andThen, type Awaitable } from '../lib/awaitable.ts'
import { outOfRange } from '../lib/errors.ts'
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { cursorsOf, type Cursors } from './cursor.ts'
import type { Graph } from './graph.ts'
import { knownEntities } from './known-entities.ts'

export interface SubgraphQuestion {
  /** 1 to 100. */
  readonly ids: readonly string[]
  /** How many relations away, 0 to 4. */
  readonly depth: number
  /** Only entities of these kinds beside those asked from, and only paths through these; null: all but Passage. */
  readonly kinds: readonly Kind[] | null
  /** Only over relations of these types; null: of all. */
  readonly types: readonly RelationType[] | null
  /** How many entities in one answer, 1 to 1,000. */
  readonly limit: number
  /** The `next` of the answer before; null for the first. */
  readonly after: string | null
}

export interface Subgraph {
  /** Nearest first, equally near ones by name. */
  readonly nodes: readonly Entity[]
  /** Those among the entities of this answer and to those of the answers before, by rank: each in one answer. */
  readonly relations: readonly Relation[]
  readonly truncated: boolean
  /** To pass as `after`; null where nothing is left. */
  readonly next: string | null
}

export const subgraphBounds = { ids: 100, depth: 4, limit: 1000 } as const

/**
 * What lies around some entities, answered in parts; every part is found anew, so a server keeps nothing between
 * them. One question to the graph for each level of depth, with one for the entities found there.
 * Refused with UNKNOWN_ID, with BAD_CURSOR, or with BAD_USER_INPUT beyond the bounds.
 */
export function subgraph(graph: Graph, question: SubgraphQuestion): Awaitable<Subgraph> {
  refuseOutOfBounds(question)
  return gathered(graph, question)
}

/** All of what lies around some entities, in one part, however much it is. Refused as `subgraph` refuses. */
export function wholeSubgraph(
  graph: Graph,
  question: Omit<SubgraphQuestion, 'limit' | 'after'>,
): Awaitable<Subgraph> {
  refuseOutOfBounds({ ...question, limit: subgraphBounds.limit })
  return gathered(graph, { ...question, limit: Number.MAX_SAFE_INTEGER - 1, after: null })
}

function gathered(graph: Graph, question: SubgraphQuestion): Awaitable<Subgraph> {
  const ids = [...new Set(question.ids)]
  const { depth, kinds, types, limit, after } = question
  const cursors = cursorsOf('subgraph', [...ids].sort(), depth, kinds, types, graph.release.id)
  const start = after === null ? 0 : cursors.positionOf(after)
  return andThen(knownEntities(graph, ids), (entities) => {
    const found: Found = { entities: byName(entities), relations: new Map(), edge: 0 }
    return andThen(spread(graph, question, found, start + limit + 1), (all) =>
      part(graph, question, all, start, cursors),
    )
  })
}

/** What was found so far, in the order it is answered in; what stands from `edge` on was not yet gone on from. */
interface Found {
  readonly entities: readonly Entity[]
  readonly relations: Map<string, readonly Relation[]>
  readonly edge: number
}

/** Level by level, until there are as many as are needed or the depth is reached. */
function spread(
  graph: Graph,
  question: SubgraphQuestion,
  found: Found,
  needed: number,
  level = 0,
): Awaitable<Found> {
  const { entities, relations, edge } = found
  if (level === question.depth || entities.length >= needed || edge === entities.length) return found
  const outer = entities.slice(edge).map(({ id }) => id)
  return andThen(relationsAround(graph, outer, question.types), (around) => {
    const seen = new Set(entities.map(({ id }) => id))
    const met = new Set<string>()
    for (const [index, id] of outer.entries()) {
      const own = around[index] ?? []
      relations.set(id, own)
      for (const { from, to } of own) met.add(from === id ? to : from)
    }
    const unseen = [...met].filter((id) => !seen.has(id))
    return andThen(unseen.length === 0 ? [] : graph.ask({ type: 'entities', each: unseen }), (others) => {
      const wanted = others
        .filter((entity) => entity !== undefined)
        .filter((entity) => isWanted(entity, question.kinds))
      const next = { entities: [...entities, ...byName(wanted)], relations, edge: entities.length }
      return spread(graph, question, next, needed, level + 1)
    })
  })
}

function part(
  graph: Graph,
  { types, limit }: SubgraphQuestion,
  { entities, relations }: Found,
  start: number,
  cursors: Cursors,
): Awaitable<Subgraph> {
  const end = Math.min(start + limit, entities.length)
  const nodes = entities.slice(start, end)
  const unasked = nodes.map(({ id }) => id).filter((id) => !relations.has(id))
  return andThen(unasked.length === 0 ? [] : relationsAround(graph, unasked, types), (around) => {
    for (const [index, id] of unasked.entries()) relations.set(id, around[index] ?? [])
    const shown = new Set(entities.slice(0, end).map(({ id }) => id))
    const among = nodes
      .flatMap(({ id }) => relations.get(id) ?? [])
      .filter(({ from, to }) => shown.has(from) && shown.has(to))
    const isCut = end < entities.length
    return {
      nodes,
      relations: [...new Map(among.map((relation) => [relation.id, relation])).values()].sort(byRank),
      truncated: isCut,
      next: isCut ? cursors.at(end) : null,
    }
  })
}

function relationsAround(
  graph: Graph,
  ids: readonly string[],
  types: readonly RelationType[] | null,
): Awaitable<readonly (readonly Relation[])[]> {
  return graph.ask({ type: 'relationsOf', each: ids, types, direction: 'ANY' })
}

function isWanted(entity: Entity, kinds: readonly Kind[] | null): boolean {
  return kinds === null ? entity.kind !== 'Passage' : kinds.includes(entity.kind)
}

function byName(entities: readonly Entity[]): readonly Entity[] {
  return [...entities].sort((one, other) => one.ranks.NAME - other.ranks.NAME)
}

function byRank(one: Relation, other: Relation): number {
  return one.rank - other.rank
}

function refuseOutOfBounds({ ids, depth, limit }: Pick<SubgraphQuestion, 'ids' | 'depth' | 'limit'>): void {
  if (ids.length < 1 || ids.length > subgraphBounds.ids) {
    throw outOfRange('The number of ids', 1, subgraphBounds.ids, ids.length)
  }
  if (!Number.isInteger(depth) || depth < 0 || depth > subgraphBounds.depth) {
    throw outOfRange('depth', 0, subgraphBounds.depth, depth)
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > subgraphBounds.limit) {
    throw outOfRange('limit', 1, subgraphBounds.limit, limit)
  }
}
