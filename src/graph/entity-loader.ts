import type { Direction, RelationType } from '../generated/vocabulary.ts'
import { andThen, type Awaitable } from '../lib/awaitable.ts'
import type { Entity } from '../model/entity.ts'
import type { Hop } from '../model/hop.ts'
import type { Relation } from '../model/relation.ts'
import type { Graph, Neighbour } from './graph.ts'

/** Questions about one thing, as resolvers ask them. */

export function loadEntity(graph: Graph, id: string): Awaitable<Entity | undefined> {
  return andThen(graph.ask({ type: 'entities', each: [id] }), ([entity]) => entity)
}

export function loadRelation(graph: Graph, id: string): Awaitable<Relation | undefined> {
  return andThen(graph.ask({ type: 'relations', each: [id] }), ([relation]) => relation)
}

export function loadNeighbours(graph: Graph, hop: Hop, id: string): Awaitable<readonly Neighbour[]> {
  return andThen(graph.ask({ type: 'hops', each: [{ hop, id }] }), onlyList)
}

export function loadRelationsOf(
  graph: Graph,
  id: string,
  types: readonly RelationType[] | null,
  direction: Direction,
): Awaitable<readonly Relation[]> {
  return andThen(graph.ask({ type: 'relationsOf', each: [id], types, direction }), onlyList)
}

export function loadClaimsOf(graph: Graph, passage: string): Awaitable<readonly Relation[]> {
  return andThen(graph.ask({ type: 'claimsOf', each: [passage] }), onlyList)
}

function onlyList<T>([list]: readonly (readonly T[])[]): readonly T[] {
  return list as readonly T[]
}
