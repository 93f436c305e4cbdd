import type { Entity } from './entity.ts'
import type { Relation } from './relation.ts'

/** What a release is known by, and how much it holds. */
export interface ReleaseFacts {
  /** A hash of what it contains. */
  readonly id: string
  /** Which shape of entities and relations it is written in; a reader refuses another. */
  readonly model: number
  readonly version: string
  /** ISO 8601. */
  readonly date: string
  /** Kinds and relation types with how many there are, sorted by name. */
  readonly counts: Readonly<Record<string, number>>
  /** For each declared hop the most neighbours that any entity has over it. */
  readonly widths: Readonly<Record<string, number>>
  /** The ids of its sources, in the order of their years. */
  readonly sources: readonly string[]
}

/** The whole of it: validated, derived, canonical. Entities are sorted by id, relations by rank. */
export interface Release extends ReleaseFacts {
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
}

/** The shape that this code reads and writes. */
export const modelVersion = 2
