import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'

/** An entity as the data gives it, before a release adds citations, ranks and words. */
export type DraftEntity = Pick<
  Entity,
  'id' | 'kind' | 'name' | 'aliases' | 'summary' | 'identifiers' | 'fields'
>

/** A claim as the data gives it, before a release numbers it and derives others from it. */
export type DraftRelation = Omit<Relation, 'id' | 'rank' | 'derived' | 'derivedFrom'>

/** Faultless data: every id that a relation names is an entity of a kind that may stand there. */
export interface Draft {
  readonly version: string
  /** ISO 8601. */
  readonly date: string
  readonly entities: readonly DraftEntity[]
  readonly relations: readonly DraftRelation[]
}
