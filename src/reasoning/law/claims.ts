import { interfaces, type Kind, type Modality, type RelationType } from '../../generated/vocabulary.ts'
import { grouped } from '../../lib/grouping.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'

/** What the rules work on: the entities, and what the sources claim of them, by rank. */
export interface Facts {
  readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'fields'>[]
  readonly relations: readonly Relation[]
}

export type FactEntity = Facts['entities'][number]

/** The claims by type and end, so that each rule looks up what it needs. */
export interface Claims {
  readonly entity: (id: string) => FactEntity | undefined
  readonly ofType: (type: RelationType) => readonly Relation[]
  readonly from: (id: string, type: RelationType) => readonly Relation[]
  readonly to: (id: string, type: RelationType) => readonly Relation[]
  readonly isDenied: (from: string, type: RelationType, to: string) => boolean
}

export function claimsOf(facts: Facts): Claims {
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]))
  const byType = grouped(facts.relations, (relation) => relation.type)
  const byStart = grouped(facts.relations, (relation) => `${relation.type} ${relation.from}`)
  const byEnd = grouped(facts.relations, (relation) => `${relation.type} ${relation.to}`)
  const from = (id: string, type: RelationType) => byStart.get(`${type} ${id}`) ?? []
  return {
    entity: (id) => entities.get(id),
    ofType: (type) => byType.get(type) ?? [],
    from,
    to: (id, type) => byEnd.get(`${type} ${id}`) ?? [],
    isDenied: (start, type, end) => from(start, type).some((claim) => claim.negated && claim.to === end),
  }
}

/** It says that something may be, not that it should be, will be or is proposed to be. */
export function permits(claim: Relation): boolean {
  return !claim.negated && permitting.has(claim.modality)
}

/** It says that something is law: permitted, so, required or forbidden; not that it should be or is to come. */
export function isLaw(claim: Relation): boolean {
  return permits(claim) || (!claim.negated && requiring.has(claim.modality))
}

/** It says that something is so, of all that it speaks of. */
export function isSoOfAll(claim: Relation): boolean {
  return !claim.negated && claim.modality === 'IS' && isOfAll(claim)
}

/** It speaks of all of a class: with no quantifier, or with the one that says so. */
export function isOfAll({ quantifier }: Relation): boolean {
  return quantifier === null || quantifier === 'all'
}

/** It says that something was done. */
export function wasDone(claim: Relation): boolean {
  return !claim.negated && claim.modality === 'DID'
}

export function isActor(entity: FactEntity | undefined): boolean {
  return entity !== undefined && actorKinds.has(entity.kind)
}

const permitting: ReadonlySet<Modality> = new Set<Modality>(['IS', 'MAY', 'CAN', 'ONLY', 'CAN_CONSIDER'])
const requiring: ReadonlySet<Modality> = new Set<Modality>(['MUST', 'MUST_NOT'])
const actorKinds: ReadonlySet<Kind> = new Set(interfaces.Actor)
