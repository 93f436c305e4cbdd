import type { ClaimRelation } from '../../generated/vocabulary.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'

/** An entity as the data gives it, before a release adds citations, ranks and words. */
export type DraftEntity = Pick<
  Entity,
  'id' | 'kind' | 'name' | 'aliases' | 'summary' | 'identifiers' | 'fields'
>

/** A claim as one block of the data gives it, before a release folds, numbers and derives from it. */
export type DraftRelation = Omit<
  Relation,
  'id' | 'rank' | 'derived' | 'derivedFrom' | 'authority' | 'attestations' | 'disagreements'
>

/** Two claims, by their ids, that stand against each other. */
export interface DraftDisagreement {
  readonly how: ClaimRelation
  readonly claim: string
  readonly other: string
  readonly statement: string
}

/** Faultless data: every id that a relation names is an entity of a kind that may stand there. */
export interface Draft {
  readonly version: string
  /** ISO 8601. */
  readonly date: string
  readonly entities: readonly DraftEntity[]
  readonly relations: readonly DraftRelation[]
  readonly disagreements: readonly DraftDisagreement[]
}
