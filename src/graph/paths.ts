import { relationTypes, type RelationType } from '../generated/vocabulary.ts'
import { andThen, type Awaitable } from '../lib/awaitable.ts'
import { outOfRange } from '../lib/errors.ts'
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { Graph } from './graph.ts'
import { knownEntities } from './known-entities.ts'
import { bidirectionalSearch, type BidirectionalSearch } from './bidirectional-search.ts'
import { simplePaths } from './simple-paths.ts'

export interface PathQuestion {
  readonly from: string
  readonly to: string
  /** How many relations a path may have, 1 to 6. */
  readonly maxLength: number
  /** Only over relations of these types; null: of all. */
  readonly types: readonly RelationType[] | null
  /** How many paths, 1 to 50. */
  readonly limit: number
}

export interface PathAnswer {
  /** Shortest first, equally long ones by their ids. */
  readonly paths: readonly Path[]
  /** There are more paths than these, or may be, where the search reached its limit. */
  readonly truncated: boolean
}

export interface Path {
  /** Both ends included. */
  readonly nodes: readonly Entity[]
  /** One for each step: of the claims that join the two, the first by rank, so that derived ones come last. */
  readonly relations: readonly Relation[]
  /** The path in words. */
  readonly text: string
}

/** `expansions`: how many entities a search asks for the relations of; `steps`: how many it takes among them. */
export const pathBounds = { maxLength: 6, limit: 50, expansions: 20_000, steps: 200_000 } as const

/**
 * The shortest paths between two entities, over relations in either direction, no entity twice. The search goes
 * out from both ends at once, one question to the graph for two steps of length, and ends as soon as it knows
 * more paths than it may give.
 * Refused with UNKNOWN_ID, or with BAD_USER_INPUT beyond the bounds.
 */
export function paths(graph: Graph, question: PathQuestion): Awaitable<PathAnswer> {
  refuseOutOfBounds(question)
  return andThen(knownEntities(graph, [question.from, question.to]), ([from]) => {
    if (question.from === question.to) {
      const start = from as Entity
      return { paths: [{ nodes: [start], relations: [], text: `${start.name}.` }], truncated: false }
    }
    return andThen(searched(graph, question, bidirectionalSearch(question.from, question.to), 0), (found) => {
      const ids = [...new Set(found.nodes.flat())]
      return andThen(graph.ask({ type: 'entities', each: ids }), (entities) => {
        const byId = new Map(ids.map((id, index) => [id, entities[index] as Entity]))
        return {
          paths: found.nodes.map((nodes) => pathOf(nodes, found.around, byId)),
          truncated: found.truncated,
        }
      })
    })
  })
}

interface Found {
  readonly nodes: readonly (readonly string[])[]
  readonly around: BidirectionalSearch
  readonly truncated: boolean
}

/** Every path of up to `reach` steps is known; asks for more until that is as long as a path may be. */
function searched(
  graph: Graph,
  question: PathQuestion,
  around: BidirectionalSearch,
  reach: number,
): Awaitable<Found> {
  const { maxLength, limit, types } = question
  const longest = around.isExhausted ? maxLength : reach
  const { paths: known, isCut } = simplePaths(around, { longest, count: limit + 1, steps: pathBounds.steps })
  if (known.length > limit || isCut || longest === maxLength) {
    return { nodes: known.slice(0, limit), around, truncated: known.length > limit || isCut }
  }
  const sides = reach + 2 <= maxLength ? 'both' : 'start'
  const frontier = around.frontier(sides)
  if (around.expanded + frontier.length > pathBounds.expansions)
    return { nodes: known, around, truncated: true }
  const asked = { type: 'relationsOf', each: frontier, types, direction: 'ANY' } as const
  return andThen(frontier.length === 0 ? [] : graph.ask(asked), (relations) => {
    around.advance(sides, frontier, relations)
    return searched(graph, question, around, reach + (sides === 'both' ? 2 : 1))
  })
}

function pathOf(
  nodes: readonly string[],
  around: BidirectionalSearch,
  byId: ReadonlyMap<string, Entity>,
): Path {
  const relations = nodes.slice(1).map((id, index) => around.between(nodes[index] as string, id))
  const entities = nodes.map((id) => byId.get(id) as Entity)
  return {
    nodes: entities,
    relations,
    text: `${relations.map((relation) => inWords(relation, byId)).join('; ')}.`,
  }
}

/** As the claim reads, in whichever direction it was followed: what it says has one direction. */
function inWords({ type, from, to, negated }: Relation, byId: ReadonlyMap<string, Entity>): string {
  const claim = `${byId.get(from)?.name} ${relationTypes[type].forward} ${byId.get(to)?.name}`
  return negated ? `it is denied that ${claim}` : claim
}

function refuseOutOfBounds({ maxLength, limit }: PathQuestion): void {
  for (const [name, came] of Object.entries({ maxLength, limit })) {
    const most = pathBounds[name as 'maxLength' | 'limit']
    if (!Number.isInteger(came) || came < 1 || came > most) throw outOfRange(name, 1, most, came)
  }
}
