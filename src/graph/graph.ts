import type { Direction, EntityOrder, Kind, RelationType, Status } from '../generated/vocabulary.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Entity } from '../model/entity.ts'
import type { Hop } from '../model/hop.ts'
import type { Relation } from '../model/relation.ts'
import type { ReleaseFacts } from '../model/release.ts'
import type { Reader } from './reader.ts'

/**
 * One release, to be asked. Every question takes many ids at once, gives plain values, and
 * answers in the order it was asked in. What is at hand is answered without a promise.
 */
export interface Graph {
  /** Which implementation this is, as `release.graph` shows it. */
  readonly name: 'memory' | 'neo4j'
  readonly release: ReleaseFacts
  /** Single questions, answered at once, where all is at hand; null where answers have to be waited for. */
  readonly direct: Reader | null
  /** What was answered before and is still at hand, where answers have to be waited for. */
  readonly remembered?: Remembered
  /** The graph that outlives this one, where this is made for one operation. */
  readonly behind?: Graph

  /** The entities with these ids; undefined where there is none. */
  entities(ids: readonly string[]): Awaitable<readonly (Entity | undefined)[]>
  /** The entities that bear these identifiers, by their keys (identifier.ts); undefined where none does. */
  identified(keys: readonly string[]): Awaitable<readonly (Entity | undefined)[]>
  /** The relations with these ids; undefined where there is none. */
  relations(ids: readonly string[]): Awaitable<readonly (Relation | undefined)[]>
  /** All hops of one level together: for each request, for each of its ids, the neighbours by name. */
  hops(requests: readonly HopRequest[]): Awaitable<readonly (readonly (readonly Neighbour[])[])[]>
  /** For each id the relations that it is an end of, by rank, each once. */
  relationsOf(
    ids: readonly string[],
    types: readonly RelationType[] | null,
    direction: Direction,
  ): Awaitable<readonly (readonly Relation[])[]>
  /** For each passage id the relations that cite it, by rank. */
  claimsOf(passages: readonly string[]): Awaitable<readonly (readonly Relation[])[]>

  /** For each leaf of a filter the ids that satisfy it, passages included where they do. */
  select(leaves: readonly FilterLeaf[]): Awaitable<readonly ReadonlySet<string>[]>
  /** A stretch of the entities in an order. */
  page(request: PageRequest): Awaitable<Page<Entity>>
  /** A stretch of the relations by rank. */
  relationPage(request: RelationPageRequest): Awaitable<Page<Relation>>
  /** Every entity (passages only where `kinds` names them) in which each word occurs, the last also as a prefix. */
  candidates(words: readonly string[], kinds: readonly Kind[] | null): Awaitable<readonly Entity[]>
  /** All ids of entities, passages apart, sorted: to name the nearest where one is unknown. */
  ids(): Awaitable<readonly string[]>
}

/** Single questions that were asked before, answered at once; undefined for what is not remembered. */
export interface Remembered {
  entity(id: string): Entity | undefined
  relation(id: string): Relation | undefined
  hop(hop: Hop, id: string): readonly Neighbour[] | undefined
  relationsOf(
    id: string,
    types: readonly RelationType[] | null,
    direction: Direction,
  ): readonly Relation[] | undefined
  claimsOf(passage: string): readonly Relation[] | undefined
  leaf(leaf: FilterLeaf): ReadonlySet<string> | undefined
  page(request: PageRequest): Page<Entity> | undefined
  relationPage(request: RelationPageRequest): Page<Relation> | undefined
  candidates(words: readonly string[], kinds: readonly Kind[] | null): readonly Entity[] | undefined
  ids(): readonly string[] | undefined
}

export interface HopRequest {
  readonly hop: Hop
  readonly ids: readonly string[]
}

/** An entity at the other end of a hop, once. */
export interface Neighbour {
  readonly entity: Entity
  /** Every relation that leads there, by rank; null where the hop does not want them. */
  readonly relations: readonly Relation[] | null
}

/** A filter's smallest parts. A text leaf carries folded words, all of which must occur whole. */
export type FilterLeaf =
  | { readonly ids: readonly string[] }
  | { readonly kinds: readonly Kind[] }
  | { readonly words: readonly string[] }
  | { readonly sources: readonly string[] }
  | { readonly everything: true }
  /**
   * Entities joined by a relation of these types that no source denies, seen from them in this direction, to one
   * of `to`; null: to any.
   */
  | {
      readonly types: readonly RelationType[]
      readonly direction: Direction
      readonly to: ReadonlySet<string> | null
    }

/** From behind `after` to before `before` (ranks, both exclusive); the first or last `count` of these. */
export interface Stretch {
  readonly after: number | null
  readonly before: number | null
  readonly count: number
  readonly side: 'start' | 'end'
}

export interface PageRequest extends Stretch {
  readonly order: EntityOrder
  /** Only entities of these kinds; null: all but Passage, or all of `within` where that is given. */
  readonly kinds: readonly Kind[] | null
  /** Only these; null: all. */
  readonly within: ReadonlySet<string> | null
}

export interface RelationPageRequest extends Stretch {
  readonly types: readonly RelationType[] | null
  readonly from: readonly string[] | null
  readonly to: readonly string[] | null
  /** That rest on one of these: derived ones through what they were derived from. */
  readonly sources: readonly string[] | null
  readonly status: Status | null
  readonly derived: boolean | null
}

export interface Page<T> {
  /** In the order asked for, also where they were counted from the end. */
  readonly items: readonly T[]
  /** Of the whole list, not of the stretch. */
  readonly total: number
  /** Something of the list lies before the first item; after the last one. */
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

/** An open graph: gives the release that serves now, and is closed when the process ends. */
export interface OpenGraph {
  current(): Awaitable<Graph>
  /** Why it answers from elsewhere than it was opened for, or not at all; null where all is well. */
  degraded?(): string | null
  close(): Promise<void>
}
