import type { Relation } from '../../model/relation.ts'
import { isActor, isOfAll, permits, type Claims } from './claims.ts'
import { inheritorsOf } from './inheritance.ts'
import { covers, type ValidityPeriod } from './validity-period.ts'

/** That an actor holds a power: by a claim of it, or by a claim of a class that it belongs to. */
export interface Holding {
  readonly actor: string
  readonly power: string
  readonly claim: Relation
  /** INSTANCE_OF from the actor up to the class; empty where the claim names the actor itself. */
  readonly chain: readonly Relation[]
  readonly period: ValidityPeriod
}

/** How many hold it, where a source says so: of one that holds it as one of a class nothing is left to count. */
export function quantifierOf({ claim, chain }: Holding): string | null {
  return chain.length === 0 ? claim.quantifier : null
}

/** Every holding: those that the sources claim, each followed by those that pass down from it. */
export function holdingsOf(claims: Claims): readonly Holding[] {
  const granting = claims.ofType('HOLDS').filter(permits)
  return granting.flatMap((claim) => [
    { actor: claim.from, power: claim.to, claim, chain: [], period: claim },
    ...heldByMembers(claim, claims),
  ])
}

function heldByMembers(claim: Relation, claims: Claims): readonly Holding[] {
  if (!isOfAll(claim)) return []
  const stopsAt = (id: string, period: ValidityPeriod): boolean =>
    !isActor(claims.entity(id)) ||
    claims.isDenied(id, 'HOLDS', claim.to) ||
    holdsItself(id, claim.to, period, claims)
  return inheritorsOf(claims, 'INSTANCE_OF', { id: claim.from, period: claim }, stopsAt).map(
    ({ id, chain, period }) => ({ actor: id, power: claim.to, claim, chain, period }),
  )
}

/** Then its own claim is the better reason, for it and for what is below it. */
function holdsItself(actor: string, power: string, period: ValidityPeriod, claims: Claims): boolean {
  return claims
    .from(actor, 'HOLDS')
    .some((claim) => claim.to === power && isOfAll(claim) && permits(claim) && covers(claim, period))
}
