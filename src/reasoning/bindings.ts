import type { Relation } from '../model/relation.ts'
import { isActor, isLaw, isOfAll, type Claims } from './claims.ts'
import { passDown } from './pass-down.ts'

/** How a restriction binds somebody. */
export interface Binding {
  /** The claim that names the actor or a class of it; null where the restriction binds everyone. */
  readonly claim: Relation | null
  /** INSTANCE_OF from the actor up to the class. */
  readonly chain: readonly Relation[]
}

/**
 * Rule restriction-binds: how a restriction binds each actor; null where it does not. Whether it names anybody is
 * read from the claims of all times, so that what no longer binds those named does not come to bind everyone.
 */
export function restrictedBy(
  restriction: string,
  claims: Claims,
  always: Claims,
): (actor: string) => Binding | null {
  const freed = new Set<string>()
  const denied = claims.from(restriction, 'BINDS').filter(({ negated }) => negated)
  for (const claim of [...claims.from(restriction, 'EXCEPT').filter(isLaw), ...denied]) {
    for (const { id } of withMembers(claim, claims)) freed.add(id)
  }
  const named = always.from(restriction, 'BINDS').some(({ negated }) => !negated)
  if (!named) return (actor) => (freed.has(actor) ? null : { claim: null, chain: [] })
  const bound = new Map<string, Binding>()
  for (const claim of claims.from(restriction, 'BINDS').filter(isLaw)) {
    for (const { id, chain } of withMembers(claim, claims)) {
      const known = bound.get(id)
      if (!freed.has(id) && (known === undefined || known.chain.length > chain.length)) {
        bound.set(id, { claim, chain })
      }
    }
  }
  return (actor) => bound.get(actor) ?? null
}

interface Named {
  readonly id: string
  readonly chain: readonly Relation[]
}

/** Whom a claim names, and the members of the class that it names; nobody where it is said of some only. */
function withMembers(claim: Relation, claims: Claims): readonly Named[] {
  if (!isOfAll(claim)) return []
  const isNone = (id: string): boolean => !isActor(claims.entity(id))
  return [
    { id: claim.to, chain: [] },
    ...passDown(claims, 'INSTANCE_OF', { id: claim.to, window: claim }, isNone),
  ]
}
