import type { RelationType } from '../../generated/vocabulary.ts'
import type { Relation } from '../../model/relation.ts'
import { isSoOfAll, type Claims } from './claims.ts'
import { covers, sharedPeriod, type ValidityPeriod } from './validity-period.ts'

/** What a claim passes down to, and the relations that lead from there up to what the claim names. */
export interface Inheritor {
  readonly id: string
  readonly chain: readonly Relation[]
  readonly period: ValidityPeriod
}

/**
 * Everything below `top` over relations of this type (which run from the narrower to the wider), nearest first, each
 * by the shortest chain; by a longer one too where that holds at another time. What `stopsAt` says inherits nothing and
 * passes nothing on, and a chain counts only while all that it rests on holds at one time.
 */
export function inheritorsOf(
  claims: Claims,
  type: RelationType,
  top: { readonly id: string; readonly period: ValidityPeriod },
  stopsAt: (id: string, period: ValidityPeriod) => boolean,
): readonly Inheritor[] {
  const seen = new Map<string, readonly ValidityPeriod[]>([[top.id, [{ since: null, until: null }]]])
  const inheritors: Inheritor[] = []
  let level: readonly Inheritor[] = [{ ...top, chain: [] }]
  while (level.length > 0) {
    const next: Inheritor[] = []
    for (const above of level) {
      for (const link of claims.to(above.id, type)) {
        const period = sharedPeriod([above.period, link])
        if (!isSoOfAll(link) || period === null || stopsAt(link.from, period)) continue
        const known = seen.get(link.from) ?? []
        if (known.some((other) => covers(other, period))) continue
        seen.set(link.from, [...known, period])
        next.push({ id: link.from, chain: [link, ...above.chain], period })
      }
    }
    inheritors.push(...next)
    level = next
  }
  return inheritors
}

/** Everything below `top` over relations of this type, among entities of the kind of `top`, by id. */
export function inheritorsBelow(
  claims: Claims,
  type: RelationType,
  top: string,
): ReadonlyMap<string, Inheritor> {
  const kind = claims.entity(top)?.kind
  const always = { since: null, until: null }
  const inheritors = inheritorsOf(
    claims,
    type,
    { id: top, period: always },
    (id) => claims.entity(id)?.kind !== kind,
  )
  // Of several the nearest.
  return new Map([...inheritors].reverse().map((below) => [below.id, below]))
}
