import type { Relation } from '../../model/relation.ts'
import { isLaw } from '../law/claims.ts'
import { isOfOneClass, type HeldPower, type NormIndex, type ToolRestriction } from '../law/norm-index.ts'
import type { Binding } from '../law/bound-actors.ts'
import { overlap } from '../law/validity-period.ts'
import type { Act } from '../../generated/vocabulary.ts'

/** A condition that is required, by these claims, under this rule. */
export interface Requirement {
  readonly condition: string
  readonly kind: 'own' | 'narrower'
  /** For a condition of a narrower tool: that it is required, that norm's being over the form, and the chain up from it. */
  readonly relations: readonly Relation[]
}

/** A restriction that binds the actor for the act and the tool. */
export interface AppliedRestriction extends ToolRestriction {
  readonly binding: Binding
  readonly requirements: readonly Requirement[]
  /** What it is expressly exempt from, and does not require all the same. */
  readonly exemptions: ReadonlyMap<string, readonly Relation[]>
}

/** Rule condition-required: what a norm requires by its own claims, by condition. */
export function ownRequirements(norm: string, law: NormIndex): readonly Requirement[] {
  return [...byCondition(law.claims.from(norm, 'SUBJECT_TO').filter(isLaw))].map(
    ([condition, relations]) => ({
      condition,
      kind: 'own',
      relations,
    }),
  )
}

/** Rule exemption: what a norm is expressly exempt from. */
export function exemptionsOf(norm: string, law: NormIndex): ReadonlyMap<string, readonly Relation[]> {
  return byCondition(law.claims.from(norm, 'EXEMPT_FROM').filter(isLaw))
}

/** Rule narrower-condition: what is said of the tool, or of one between it and the tool that the power names. */
export function narrowerRequirements(
  held: HeldPower,
  act: Act,
  tool: string,
  law: NormIndex,
): readonly Requirement[] {
  const named = held.scope.claim.to
  if (named === tool) return []
  const below = law.below(named)
  const found = new Map<string, Requirement>()
  for (const { power, scopes } of law.powersOver(tool)) {
    if (power === held.power || !isOfOneClass(law.actOf(power), act)) continue
    for (const { claim, chain } of scopes) {
      if (!below.has(claim.to)) continue
      for (const { condition, relations } of ownRequirements(power, law)) {
        if (!found.has(condition)) {
          found.set(condition, { condition, kind: 'narrower', relations: [...relations, claim, ...chain] })
        }
      }
    }
  }
  return [...found.values()]
}

/** Rule restriction-binds: the restrictions over the tool that bind the actor for the act. */
export function restrictionsOn(
  actor: string,
  act: Act,
  tool: string,
  law: NormIndex,
): readonly AppliedRestriction[] {
  return law.restrictionsOver(tool).flatMap((over) => {
    if (!bars(over.act, act)) return []
    const bindings = law.bindingsOf(over.restriction, actor)
    const scopes = over.scopes.filter(({ period }) => bindings.some((one) => overlap(one.period, period)))
    const binding = bindings.find((one) => scopes.some(({ period }) => overlap(one.period, period)))
    if (binding === undefined) return []
    // The first is the one by which it binds.
    const nearest = scopes.findIndex(({ period }) => overlap(binding.period, period))
    const [first] = scopes.splice(nearest, 1)
    const requirements = ownRequirements(over.restriction, law)
    const required = new Set(requirements.map(({ condition }) => condition))
    const exemptions = new Map(
      [...exemptionsOf(over.restriction, law)].filter(([condition]) => !required.has(condition)),
    )
    const inOrder = first === undefined ? scopes : [first, ...scopes]
    return [{ ...over, scopes: inOrder, binding, requirements, exemptions }]
  })
}

/** One on USE bars every act of use. */
function bars(restricted: Act, act: Act): boolean {
  return restricted === act || (restricted === 'USE' && isOfOneClass(restricted, act))
}

/**
 * Whether an exemption of a power lifts what a restriction requires: only where all that makes the restriction be
 * over the tool is said of the tool that the power names, or of a wider one.
 */
export function isExemptionApplied(
  held: HeldPower,
  restriction: AppliedRestriction,
  law: NormIndex,
): boolean {
  const named = held.scope.claim.to
  return restriction.scopes.every(({ claim }) => claim.to === named || law.below(claim.to).has(named))
}

function byCondition(claims: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const conditions = new Map<string, Relation[]>()
  for (const claim of claims) {
    const known = conditions.get(claim.to)
    if (known === undefined) conditions.set(claim.to, [claim])
    else known.push(claim)
  }
  return conditions
}
