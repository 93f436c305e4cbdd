import type { Holding } from './power-holders.ts'
import type { NormScope } from './norm-scope.ts'
import { sharedPeriod, type ValidityPeriod } from './validity-period.ts'

/** How a power that is held is over a tool, and when both are so. */
export interface ScopeInForce {
  readonly scope: NormScope
  readonly period: ValidityPeriod
}

/** Of several equally near scopes the one whose claim is the holder's own speaker's: it needs no second voice. */
export function nearestAtOneTime(holding: Holding, scopes: readonly NormScope[]): ScopeInForce | null {
  const inForce = scopes.flatMap((scope) => {
    const period = sharedPeriod([holding.period, scope.period])
    return period === null ? [] : [{ scope, period }]
  })
  const nearest = inForce[0]
  if (nearest === undefined) return null
  const { chain, claim } = nearest.scope
  const ownVoice = inForce.find(
    ({ scope }) =>
      scope.chain.length === chain.length &&
      scope.claim.status === claim.status &&
      scope.claim.speaker === holding.claim.speaker,
  )
  return ownVoice ?? nearest
}
