import type { Act } from '../../../src/generated/vocabulary.ts'
import type { Outcome } from '../../../src/generated/vocabulary.ts'
import type { Entity } from '../../../src/model/entity.ts'
import { chosenAct } from './act.ts'
import type { Claims } from './claims.ts'
import { hasPosition, setAgainst } from './disputes.ts'
import { allOf, type Truth } from './kleene.ts'
import { actOf, normsOver, powersOf, restrictionsOf, type Pair } from './norms-of-pair.ts'
import { best, outcomeOfPower, restrictionTable } from './outcome.ts'
import { requiredBy, waivedBy } from './required.ts'
import {
  demandsOfPower,
  demandsOfRestriction,
  isRestrictionDisputed,
  type Demand,
  type Weighing,
} from './requirements.ts'
import { valuesOf, type Situation } from './situation.ts'

/** What the model says of a pair: ids sorted, so that it can be compared. */
export interface ModelVerdict {
  readonly act: Act
  readonly outcome: Outcome
  /** The norms that decide. */
  readonly norms: readonly string[]
  readonly met: readonly string[]
  readonly missing: readonly string[]
  readonly open: readonly string[]
  readonly exempt: readonly string[]
  readonly silent: readonly string[]
  /** Every power of the act that the actor has over the tool, and what it gives. */
  readonly powers: Readonly<Record<string, Outcome>>
  /** Every restriction that binds the actor for the act. */
  readonly restrictions: Readonly<Record<string, RestrictionState>>
}

/** `disputed`: it is not lifted, and what stands in the way is in dispute. */
export type RestrictionState = 'lifted' | 'open' | 'bars' | 'disputed'

/** The verdict on a pair in a situation that does not contradict itself; act null: the one that is chosen. */
export function verdictOf(claims: Claims, pair: Pair, situation: Situation, asked: Act | null): ModelVerdict {
  const act = asked ?? chosenAct(claims, pair)
  const values = valuesOf(claims, situation, pair)
  if (values === null) throw new Error(`The situation contradicts itself for ${pair.actor} and ${pair.tool}.`)
  const weighing: Weighing = { claims, pair, situation, values }
  const bound = restrictionsOf(claims, pair, act)
  const restrictions = bound.map((norm) => weighedRestriction(weighing, norm))
  const powers = powersOf(claims, pair)
    .filter((norm) => actOf(norm) === act)
    .map((norm) => weighedPower(weighing, norm, bound))
  const { outcome, deciding } = decided(claims, powers, restrictions)
  return {
    act,
    outcome,
    norms: sorted(deciding.map(({ id }) => id)),
    ...listed(claims, deciding),
    exempt: sorted(deciding.flatMap((norm) => exemptions(claims, norm))),
    silent: outcome === 'NOT_STATED' ? [] : silences(claims, pair, deciding, restrictions),
    powers: Object.fromEntries(powers.map((power) => [power.id, power.outcome])),
    restrictions: Object.fromEntries(restrictions.map((norm) => [norm.id, shown(norm)])),
  }
}

interface Weighed {
  readonly id: string
  readonly demands: readonly Demand[]
}

interface WeighedPower extends Weighed {
  readonly outcome: Outcome
}

interface WeighedRestriction extends Weighed {
  readonly state: 'lifted' | 'open' | 'bars'
  /** It bars, and what bars is in dispute. */
  readonly isDisputed: boolean
}

function weighedPower(weighing: Weighing, norm: Entity, bound: readonly Entity[]): WeighedPower {
  const demands = demandsOfPower(weighing, norm, bound)
  const isDisputed = hasPosition(weighing.claims, norm.id, weighing.situation)
  return { id: norm.id, demands, outcome: outcomeOfPower(demands, isDisputed, weighing.claims.flip) }
}

function weighedRestriction(weighing: Weighing, { id }: Entity): WeighedRestriction {
  const demands = demandsOfRestriction(weighing, id)
  const all: Truth = allOf(demands.map(({ value }) => value))
  const isFlipped = weighing.claims.flip === 'a lifted restriction bars'
  const state = isFlipped && all === 'HOLDS' ? 'bars' : restrictionTable[all]
  const wanting = demands.filter(({ value }) => value !== 'HOLDS')
  const isDisputed =
    isRestrictionDisputed(weighing, id) ||
    (!wanting.some(fails) && wanting.some((demand) => demand.isDisputed))
  return { id, demands, state, isDisputed }
}

/** It fails, and nobody disputes it. */
function fails({ value, isDisputed }: Demand): boolean {
  return value === 'FAILS' && !isDisputed
}

function shown({ state, isDisputed }: WeighedRestriction): RestrictionState {
  return isDisputed && state !== 'lifted' ? 'disputed' : state
}

interface Decision {
  readonly outcome: Outcome
  readonly deciding: readonly Weighed[]
}

function decided(
  { flip }: Claims,
  powers: readonly WeighedPower[],
  restrictions: readonly WeighedRestriction[],
): Decision {
  const barring = restrictions.filter(({ state }) => state === 'bars')
  const undisputed = barring.filter(({ isDisputed }) => !isDisputed)
  if (powers.length === 0) {
    if (flip !== 'nothing bars without a power') {
      if (undisputed.length > 0) return { outcome: 'NOT_PERMITTED', deciding: undisputed }
      if (barring.length > 0) return { outcome: 'CONTESTED', deciding: barring }
    }
    const isLifted = restrictions.some(({ state }) => state === 'lifted')
    return { outcome: isLifted && flip === 'a lifted bar permits' ? 'PERMITTED' : 'NOT_STATED', deciding: [] }
  }
  const outcome = best(
    powers.map((power) => power.outcome),
    flip,
  )
  const giving = powers.filter((power) => power.outcome === outcome)
  if (outcome === 'NOT_PERMITTED') {
    const failing = giving.filter((power) => ownDemands(power).some(({ value }) => value === 'FAILS'))
    const barred = giving.flatMap(({ demands }) => demands.filter(fails))
    const reaching = undisputed.filter(({ id }) => barred.some(({ through }) => through === id))
    return { outcome, deciding: [...reaching, ...failing] }
  }
  const all = flip === 'restrictions that bind decide nothing' ? [] : restrictions
  return { outcome, deciding: [...giving, ...all] }
}

/** What a norm itself requires: what a restriction requires of a power is listed with the restriction. */
function ownDemands({ demands }: Weighed): readonly Demand[] {
  return demands.filter(({ by }) => by === 'itself')
}

/** What a norm does without; what the narrower tool asks of it all the same is not among it. */
function exemptions(claims: Claims, { id, demands }: Weighed): readonly string[] {
  const required = demands.filter(({ by }) => by !== 'beside').map(({ condition }) => condition)
  return waivedBy(claims, id).filter((condition) => !required.includes(condition))
}

/** What a restriction requires counts as far as one of the powers that decide is not exempt from it. */
function listed(
  claims: Claims,
  deciding: readonly Weighed[],
): Pick<ModelVerdict, 'met' | 'missing' | 'open'> {
  const isPower = ({ id }: Weighed): boolean => claims.entity(id)?.kind === 'Power'
  const powers = deciding.filter(isPower)
  const reached = powers.flatMap((power) => power.demands.filter(({ by }) => by === 'restriction'))
  const asked = new Set(reached.map(({ condition }) => condition))
  const demands = deciding.flatMap((norm) =>
    isPower(norm) || powers.length === 0
      ? ownDemands(norm)
      : ownDemands(norm).filter(({ condition }) => asked.has(condition)),
  )
  const of = (wanted: Truth): readonly string[] =>
    sorted(
      demands.flatMap(({ condition, value }) => (condition !== null && value === wanted ? [condition] : [])),
    )
  return { met: of('HOLDS'), missing: of('FAILS'), open: of('OPEN') }
}

function silences(
  claims: Claims,
  pair: Pair,
  deciding: readonly Weighed[],
  restrictions: readonly WeighedRestriction[],
): readonly string[] {
  if (claims.flip === 'nothing is silent') return []
  const over = normsOver(claims, pair.tool).filter(({ kind }) => kind !== 'Duty')
  const beside = deciding.flatMap(({ demands }) => demands.filter(({ by }) => by === 'beside'))
  const against = deciding.flatMap(({ id }) =>
    claims.entity(id)?.kind === 'Restriction' ? setAgainst(claims, id, pair) : [],
  )
  const spoken = new Set(
    [...deciding, ...restrictions].flatMap((norm) => [
      ...waivedBy(claims, norm.id),
      ...ownDemands(norm).map(({ condition }) => condition),
    ]),
  )
  const required = [
    ...[...over.map(({ id }) => id), ...against].flatMap((id) => requiredBy(claims, id)),
    ...beside.flatMap(({ condition }) => (condition === null ? [] : [condition])),
  ]
  return sorted(required.filter((condition) => !spoken.has(condition)))
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort()
}
