import type { Relation } from '../../model/relation.ts'
import { isOfAll, permits, type Claims } from './claims.ts'
import { inheritorsOf } from './inheritance.ts'
import type { ValidityPeriod } from './validity-period.ts'

/** That a norm is over a tool: by a claim of it, or by a claim of a broader tool. */
export interface NormScope {
  readonly tool: string
  readonly claim: Relation
  /** BROADER from the tool up to the one that the claim names; empty where it names the tool itself. */
  readonly chain: readonly Relation[]
  readonly period: ValidityPeriod
}

/**
 * For each tool that a norm is over all ways in which it is, the nearest first, of equal ones the stated first.
 * `counts` says which claims make it be over a tool: for a power those that permit.
 */
export function scopesOf(
  norm: string,
  claims: Claims,
  counts: (claim: Relation) => boolean = permits,
): ReadonlyMap<string, readonly NormScope[]> {
  const scopes = new Map<string, NormScope[]>()
  for (const claim of claims.from(norm, 'OVER').filter(counts)) {
    for (const scope of [{ tool: claim.to, claim, chain: [], period: claim }, ...narrower(claim, claims)]) {
      const known = scopes.get(scope.tool)
      if (known === undefined) scopes.set(scope.tool, [scope])
      else known.push(scope)
    }
  }
  for (const ofTool of scopes.values()) ofTool.sort(byNearness)
  return scopes
}

function narrower(claim: Relation, claims: Claims): readonly NormScope[] {
  if (!isOfAll(claim)) return []
  const stopsAt = (id: string): boolean =>
    claims.entity(id)?.kind !== 'Tool' || claims.isDenied(claim.from, 'OVER', id)
  return inheritorsOf(claims, 'BROADER', { id: claim.to, period: claim }, stopsAt).map(
    ({ id, chain, period }) => ({
      tool: id,
      claim,
      chain,
      period,
    }),
  )
}

function byNearness(one: NormScope, other: NormScope): number {
  return (
    one.chain.length - other.chain.length ||
    Number(one.claim.status === 'INFERRED') - Number(other.claim.status === 'INFERRED') ||
    one.claim.rank - other.claim.rank
  )
}
