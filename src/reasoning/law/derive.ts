import { acts, type Act, type RelationType } from '../../generated/vocabulary.ts'
import type { Relation } from '../../model/relation.ts'
import { claimsOf, wasDone, type Claims, type Facts } from './claims.ts'
import { holdingsOf, quantifierOf, type Holding } from './power-holders.ts'
import { scopesOf } from './norm-scope.ts'
import { heldThroughClass, toolMayBeUsed, usedInCase } from './derived-statements.ts'
import { nearestAtOneTime, type ScopeInForce } from './shared-validity.ts'
import { sharedPeriod, type ValidityPeriod } from './validity-period.ts'

/** What the rules conclude: a relation that as yet has neither id nor rank. */
export type Conclusion = Omit<
  Relation,
  'id' | 'rank' | 'derived' | 'authority' | 'attestations' | 'disagreements'
>

/**
 * The shortcuts that follow from what the sources claim, by the rules of derivation-rules.ts: each rests on claims of the
 * sources alone, and names all of them in the order in which they bear on one another. There is one for every
 * claim of a holding (and of an application), since two sources that say the same give two.
 */
export function derive(facts: Facts): readonly Conclusion[] {
  const claims = claimsOf(facts)
  const holdings = holdingsOf(claims)
  return [
    ...holdings.filter(({ chain }) => chain.length > 0).map((holding) => holdsThroughClass(holding, claims)),
    ...mayUse(holdings, claims),
    ...sawUseOf(claims),
  ]
}

/** Rule class-to-member. */
function holdsThroughClass(holding: Holding, claims: Claims): Conclusion {
  const { actor, power, claim, chain, period } = holding
  return concluded('HOLDS', actor, power, claim, period, {
    status: 'INFERRED',
    quantifier: quantifierOf(holding),
    statement: heldThroughClass(holding, claims),
    derivedFrom: idsOf([...chain, claim]),
  })
}

/** Rules power-of-use, enabling-power and broader-to-narrower. */
function mayUse(holdings: readonly Holding[], claims: Claims): readonly Conclusion[] {
  const scopes = new Map(holdings.map(({ power }) => [power, scopesOf(power, claims)]))
  return holdings.flatMap((holding) => {
    const type = shortcutOf(holding.power, claims)
    if (type === null) return []
    return [...(scopes.get(holding.power) ?? [])].flatMap(([tool, ofTool]) => {
      const inForce = nearestAtOneTime(holding, ofTool)
      return inForce === null ? [] : [toolShortcut(type, holding, tool, inForce, claims)]
    })
  })
}

type Shortcut = Extract<RelationType, 'MAY_USE' | 'MAY_AUTHORIZE'>

function shortcutOf(power: string, claims: Claims): Shortcut | null {
  const act = claims.entity(power)?.fields.act as Act | undefined
  const gives = act === undefined ? null : acts[act].gives
  if (gives === null) return null
  return gives === 'USE' ? 'MAY_USE' : 'MAY_AUTHORIZE'
}

function toolShortcut(
  type: Shortcut,
  holding: Holding,
  tool: string,
  inForce: ScopeInForce,
  claims: Claims,
): Conclusion {
  const { scope, period } = inForce
  const premises = [...holding.chain, holding.claim, scope.claim, ...[...scope.chain].reverse()]
  const isDirect = holding.chain.length === 0 && scope.chain.length === 0
  return concluded(type, holding.actor, tool, holding.claim, period, {
    status: isDirect && premises.every(({ status }) => status === 'STATED') ? 'STATED' : 'INFERRED',
    quantifier: quantifierOf(holding),
    statement: toolMayBeUsed(holding, scope, claims),
    derivedFrom: idsOf(premises),
  })
}

/** Rule use-in-case. */
function sawUseOf(claims: Claims): readonly Conclusion[] {
  return claims
    .ofType('APPLIED')
    .filter(wasDone)
    .flatMap((applied) => {
      const cases = new Map<string, { readonly inCase: Relation; readonly period: ValidityPeriod }>()
      for (const inCase of claims.from(applied.from, 'IN_CASE').filter(wasDone)) {
        const period = sharedPeriod([applied, inCase])
        if (period === null) continue
        const known = cases.get(inCase.to)
        const isOwnVoice = inCase.speaker === applied.speaker && known?.inCase.speaker !== applied.speaker
        if (known === undefined || isOwnVoice) cases.set(inCase.to, { inCase, period })
      }
      return [...cases].map(([id, { inCase, period }]) =>
        concluded('SAW_USE_OF', id, applied.to, applied, period, {
          status: applied.status === 'STATED' && inCase.status === 'STATED' ? 'STATED' : 'INFERRED',
          quantifier: applied.quantifier,
          statement: usedInCase(applied, inCase, claims),
          derivedFrom: idsOf([applied, inCase]),
        }),
      )
    })
}

/**
 * The main claim lends its speaker and modality: that of the holding, which says who may, or that of the
 * application, which says what was done. Only where it says ONLY the conclusion says less: it permits, and
 * leaves it to the restrictions to exclude others.
 */
function concluded(
  type: RelationType,
  from: string,
  to: string,
  main: Relation,
  period: ValidityPeriod,
  said: Pick<Relation, 'status' | 'quantifier' | 'statement' | 'derivedFrom'>,
): Conclusion {
  const { speaker, speakers } = main
  const modality = main.modality === 'ONLY' ? 'MAY' : main.modality
  const { since, until } = period
  return {
    type,
    from,
    to,
    ...said,
    modality,
    negated: false,
    how: null,
    reasoning: null,
    frequency: null,
    degree: null,
    speaker,
    speakers,
    note: null,
    since,
    until,
    citations: [],
  }
}

function idsOf(relations: readonly Relation[]): readonly string[] {
  return relations.map(({ id }) => id)
}
