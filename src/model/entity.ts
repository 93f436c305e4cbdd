import type { EntityOrder, Kind } from '../generated/vocabulary.ts'
import type { Citation } from './citation.ts'
import { foldAll } from '../lib/normalize-text.ts'
import type { Identifier } from './identifier.ts'

/** A value that a kind declares for itself in schema.graphql, such as `date` or `act`. */
export type FieldValue = string | number | boolean

/** A node of a release. Ids of other entities are plain strings here. */
export interface Entity {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string
  /** What others call it by; each scheme and value names one entity of the release. By scheme, then value. */
  readonly identifiers: readonly Identifier[]
  /** The fields that its kind declares for itself; absent where the sources say nothing. */
  readonly fields: Readonly<Record<string, FieldValue>>
  /** Those of its stated relations, each place and anchor once, in the order of the sources. */
  readonly citations: readonly Citation[]
  /** Its place, from 0, in each order of all entities of the release: unique, so that every order is total. */
  readonly ranks: Readonly<Record<EntityOrder, number>>
  /** Its words, folded, for search and text filters. */
  readonly words: EntityWords
}

/** Folded words (see normalize-text.ts), each once, in the order they stand. */
export interface EntityWords {
  readonly name: readonly string[]
  /** Those of its identifiers too. */
  readonly aliases: readonly string[]
  readonly summary: readonly string[]
}

/** The words of an entity, as search and text filters see them. */
export function wordsOf({
  name,
  aliases,
  identifiers,
  summary,
}: Pick<Entity, 'name' | 'aliases' | 'identifiers' | 'summary'>): EntityWords {
  return {
    name: foldAll([name]),
    aliases: foldAll([...aliases, ...identifiers.map(({ value }) => value)]),
    summary: foldAll([summary]),
  }
}
