import type { Relation } from '../../model/relation.ts'
import { isActor, isLaw, isOfAll, type Claims } from './claims.ts'
import { inheritorsOf } from './inheritance.ts'
import type { ValidityPeriod } from './validity-period.ts'

/** How a restriction binds somebody. */
export interface Binding {
  /** The claim that names the actor or a class of it; null where the restriction binds everyone. */
  readonly claim: Relation | null
  /** INSTANCE_OF from the actor up to the class. */
  readonly chain: readonly Relation[]
  readonly period: ValidityPeriod
}

/**
 * Rule restriction-binds: how a restriction binds each actor, the nearest way first; in no way where it does not. Whether it names anybody is
 * read from the claims of all times, so that what no longer binds those named does not come to bind everyone.
 */
export function restrictedBy(
  restriction: string,
  claims: Claims,
  always: Claims,
): (actor: string) => readonly Binding[] {
  const freed = new Set<string>()
  const denied = claims.from(restriction, 'BINDS').filter(({ negated }) => negated)
  for (const claim of [...claims.from(restriction, 'EXCEPT').filter(isLaw), ...denied]) {
    for (const { id } of withMembers(claim, claims)) freed.add(id)
  }
  const named = always.from(restriction, 'BINDS').some(({ negated }) => !negated)
  const everyone = [{ claim: null, chain: [], period: { since: null, until: null } }]
  if (!named) return (actor) => (freed.has(actor) ? [] : everyone)
  const bound = new Map<string, Binding[]>()
  for (const claim of claims.from(restriction, 'BINDS').filter(isLaw)) {
    for (const { id, chain, period } of withMembers(claim, claims)) {
      if (!freed.has(id)) bound.set(id, [...(bound.get(id) ?? []), { claim, chain, period }])
    }
  }
  for (const bindings of bound.values()) bindings.sort((one, other) => one.chain.length - other.chain.length)
  return (actor) => bound.get(actor) ?? []
}

interface Named {
  readonly id: string
  readonly chain: readonly Relation[]
  readonly period: ValidityPeriod
}

/** Whom a claim names, and the members of the class that it names; nobody where it is said of some only. */
function withMembers(claim: Relation, claims: Claims): readonly Named[] {
  if (!isOfAll(claim)) return []
  const isNone = (id: string): boolean => !isActor(claims.entity(id))
  return [
    { id: claim.to, chain: [], period: claim },
    ...inheritorsOf(claims, 'INSTANCE_OF', { id: claim.to, period: claim }, isNone),
  ]
}
