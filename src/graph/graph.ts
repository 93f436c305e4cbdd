import type { Direction, EntityOrder, Kind, RelationType, Status } from '../generated/vocabulary.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Entity } from '../model/entity.ts'
import type { Hop } from '../model/hop.ts'
import type { Relation } from '../model/relation.ts'
import type { ReleaseFacts } from '../model/release.ts'

/** One release that can be queried. What is at hand is answered without a promise. */
export interface Graph {
  /** Which implementation answers, as `release.graph` shows it. */
  readonly name: 'memory' | 'neo4j'
  readonly release: ReleaseFacts
  ask<T extends QuestionType>(question: QuestionOf<T>): Awaitable<Answer<T>>
}

/**
 * What a graph can be asked. A question with `each` is asked of each of these items by itself, and answered in
 * their order; the others are answered as a whole.
 */
interface Questions {
  /** The entities with these ids; undefined for an unknown id. */
  entities: { readonly each: readonly string[]; answer: readonly (Entity | undefined)[] }
  /** The relations with these ids; undefined for an unknown id. */
  relations: { readonly each: readonly string[]; answer: readonly (Relation | undefined)[] }
  /** The entities that bear these identifiers, by their keys (identifier.ts); undefined where none does. */
  identified: { readonly each: readonly string[]; answer: readonly (Entity | undefined)[] }
  /** The neighbours that each hop reaches, by name. */
  hops: { readonly each: readonly HopFrom[]; answer: readonly (readonly Neighbour[])[] }
  /** For each id the relations that it is an end of, by rank, each once. */
  relationsOf: {
    readonly each: readonly string[]
    readonly types: readonly RelationType[] | null
    readonly direction: Direction
    answer: readonly (readonly Relation[])[]
  }
  /** For each passage id the relations that cite it, by rank. */
  claimsOf: { readonly each: readonly string[]; answer: readonly (readonly Relation[])[] }
  /** For each leaf of a filter the ids that satisfy it, passages included where they do. */
  select: { readonly each: readonly FilterLeaf[]; answer: readonly ReadonlySet<string>[] }
  /** A page of the entities in an order. */
  page: PageRequest & { answer: Page<Entity> }
  /** A page of the relations by rank. */
  relationPage: RelationPageRequest & { answer: Page<Relation> }
  /** Every entity (passages only where `kinds` names them) in which each word occurs, the last also as a prefix. */
  candidates: {
    readonly words: readonly string[]
    readonly kinds: readonly Kind[] | null
    answer: readonly Entity[]
  }
  /** All ids of entities, passages apart, sorted: to name the nearest to an unknown one. */
  ids: { answer: readonly string[] }
}

export type QuestionType = keyof Questions
export type QuestionOf<T extends QuestionType> = { readonly type: T } & Omit<Questions[T], 'answer'>
export type Answer<T extends QuestionType> = Questions[T]['answer']
/** The tagged union of all questions. */
export type Question = { [T in QuestionType]: QuestionOf<T> }[QuestionType]
/** A function for each type of question. */
export type Answers = { readonly [T in QuestionType]: (question: QuestionOf<T>) => Awaitable<Answer<T>> }

/** An `ask` that answers each question by the function of its type. */
export function answeringBy(answers: Answers): Graph['ask'] {
  return (question) => answers[question.type](question)
}

/** One hop from one entity. */
export interface HopFrom {
  readonly hop: Hop
  readonly id: string
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

/** From after `after` to before `before` (ranks, both exclusive); the first or last `count` of these. */
export interface PageRange {
  readonly after: number | null
  readonly before: number | null
  readonly count: number
  readonly side: 'start' | 'end'
}

export interface PageRequest extends PageRange {
  readonly order: EntityOrder
  /** Only entities of these kinds; null: all but Passage, or all of `within` where that is given. */
  readonly kinds: readonly Kind[] | null
  /** Only these; null: all. */
  readonly within: ReadonlySet<string> | null
}

export interface RelationPageRequest extends PageRange {
  readonly types: readonly RelationType[] | null
  readonly from: readonly string[] | null
  readonly to: readonly string[] | null
  /** That rest on one of these: derived ones through what they were derived from. */
  readonly sources: readonly string[] | null
  readonly status: Status | null
  readonly derived: boolean | null
}

export interface Page<T> {
  /** In the order of the list, also where they were counted from the end. */
  readonly items: readonly T[]
  /** Of the whole list, not of the page. */
  readonly total: number
  /** Something of the list lies before the first item; after the last one. */
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

/** An open graph, closed when the process ends. */
export interface OpenGraph {
  /** The release that serves now, for one operation: what that asks at the same time goes in one trip. */
  current(): Awaitable<Graph>
  /** Why it answers from elsewhere than it was opened for, or not at all; null where all is well. */
  degraded?(): string | null
  close(): Promise<void>
}
