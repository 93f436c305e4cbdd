import { acts } from '../../../src/generated/vocabulary.ts'
import type { Entity } from '../../../src/model/entity.ts'
import type { Claims } from './claims.ts'
import { besides, countsAsBinding, hasPosition, isBelowNamed, isNarrower, isSetAgainst } from './disputes.ts'
import type { Truth } from './kleene.ts'
import { actOf, normsOf, type Pair } from './norms-of-pair.ts'
import { namedFor, widerThan } from './reach.ts'
import { requiredBy, waivedBy } from './required.ts'
import type { Situation, Values } from './situation.ts'

/** What one pair is weighed by. */
export interface Weighing {
  readonly claims: Claims
  readonly pair: Pair
  readonly situation: Situation
  readonly values: Values
}

/** Something that a norm asks for; a bar without conditions asks for what nothing gives. */
export interface Demand {
  /** Null for the bar of a restriction that requires nothing. */
  readonly condition: string | null
  readonly value: Truth
  readonly isDisputed: boolean
  /** Whether the norm itself requires it; else a restriction does, or it is disputed whether the norm does. */
  readonly by: 'itself' | 'restriction' | 'beside'
  /** The restriction that asks for it of a power. */
  readonly through: string | null
}

/** What a restriction asks for. */
export function demandsOfRestriction(weighing: Weighing, restriction: string): readonly Demand[] {
  const required = requiredBy(weighing.claims, restriction)
  const conditions = required.length === 0 ? [null] : required
  return conditions.map((condition) => demand(weighing, condition, 'itself'))
}

/** Whether a restriction as such is disputed. */
export function isRestrictionDisputed({ claims, pair, situation }: Weighing, restriction: string): boolean {
  return hasPosition(claims, restriction, situation) || isSetAgainst(claims, restriction, pair)
}

/** What a power asks for: its own, what is said of the narrower tool, and what the restrictions require of it. */
export function demandsOfPower(
  weighing: Weighing,
  power: Entity,
  restrictions: readonly Entity[],
): readonly Demand[] {
  const { claims, pair } = weighing
  const waived = claims.flip === 'an exemption lifts nothing' ? [] : waivedBy(claims, power.id)
  const isWaived = (condition: string): boolean => waived.includes(condition)
  const own = requiredBy(claims, power.id).filter((condition) => !isWaived(condition))
  const narrower = narrowerConditions(claims, power, pair.tool)
  return [
    ...[...own, ...narrower].map((condition) => demand(weighing, condition, 'itself')),
    ...demandsThroughRestrictions(weighing, power.id, restrictions, isWaived),
    ...besideConditions(weighing, power.id, restrictions).map((condition) =>
      demand(weighing, condition, 'beside'),
    ),
  ]
}

function demandsThroughRestrictions(
  weighing: Weighing,
  power: string,
  restrictions: readonly Entity[],
  isWaived: (condition: string) => boolean,
): readonly Demand[] {
  const { claims, pair } = weighing
  if (claims.flip === 'restrictions do not reach powers') return []
  const beside = besides(claims, power)
  return restrictions.flatMap(({ id }) => {
    const isOfNarrower = isNarrower(claims, id, power, pair.tool)
    const isLiftable = coversNamed(claims, id, power, pair.tool)
    const isDisputed = isRestrictionDisputed(weighing, id) || (beside.includes(id) && !isOfNarrower)
    return demandsOfRestriction(weighing, id)
      .filter(({ condition }) => condition === null || !isLiftable || !isWaived(condition))
      .map((one) => ({
        ...one,
        by: 'restriction',
        through: id,
        isDisputed: one.isDisputed || isDisputed,
      }))
  })
}

/** A restriction over the tool that the power names, or over a wider one, and over none that is narrower. */
function coversNamed(claims: Claims, restriction: string, power: string, tool: string): boolean {
  if (claims.flip === 'an exemption lifts what is said of a narrower tool') return true
  if (isNarrower(claims, restriction, power, tool)) return false
  const named = namedFor(claims, power, tool)
  return namedFor(claims, restriction, tool).some((own) =>
    named.some((one) => own === one || widerThan(claims, one).has(own)),
  )
}

/** What powers that name this form, or one between it and what the power names, require for an act of the same class. */
function narrowerConditions(claims: Claims, power: Entity, tool: string): readonly string[] {
  if (claims.flip === 'what is said of the narrower tool is not required') return []
  const between = [tool, ...widerThan(claims, tool)].filter((form) =>
    isBelowNamed(claims, form, power.id, tool),
  )
  const { gives } = acts[actOf(power)]
  const isAlike = (other: Entity): boolean =>
    claims.flip === 'what an enabling power requires is required for a use' ||
    (gives === null ? actOf(other) === actOf(power) : acts[actOf(other)].gives === gives)
  return normsOf(claims)
    .filter(({ kind }) => kind === 'Power')
    .filter((other) => other.id !== power.id && isAlike(other))
    .filter(({ id }) => claims.from('OVER', id).some(({ to }) => between.includes(to)))
    .flatMap(({ id }) => requiredBy(claims, id))
}

/**
 * What the norms beside a power require: disputed whether the power requires it too. A restriction of a narrower
 * tool that bars this very act is beyond dispute, so that nothing of it is disputed.
 */
function besideConditions(
  weighing: Weighing,
  power: string,
  restrictions: readonly Entity[],
): readonly (string | null)[] {
  const { claims, pair } = weighing
  return besides(claims, power).flatMap((other) => {
    const isBar = claims.entity(other)?.kind === 'Restriction'
    if (isBar && !countsAsBinding(claims, other, pair.actor)) return []
    const applies = restrictions.some(({ id }) => id === other)
    if (applies && isNarrower(claims, other, power, pair.tool)) return []
    const required: readonly (string | null)[] = requiredBy(claims, other)
    return isBar && required.length === 0 ? [null] : required
  })
}

function demand({ claims, situation, values }: Weighing, condition: string | null, by: Demand['by']): Demand {
  if (condition === null) return { condition, by, through: null, value: 'FAILS', isDisputed: by === 'beside' }
  const isDisputed = by === 'beside' || hasPosition(claims, condition, situation)
  return { condition, by, through: null, value: values.get(condition) ?? 'OPEN', isDisputed }
}
