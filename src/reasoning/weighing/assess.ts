import { acts, type Act, type Outcome } from '../../generated/vocabulary.ts'
import {
  besidePower,
  besideRestriction,
  positionsOn,
  type SetBeside,
  type TakenPosition,
} from './disputes.ts'
import type { HeldPower, NormIndex } from '../law/norm-index.ts'
import {
  isExemptionApplied,
  exemptionsOf,
  narrowerRequirements,
  ownRequirements,
  restrictionsOn,
  type AppliedRestriction,
  type Requirement,
} from './requirements.ts'
import { truthOf, type Settled } from './condition-truth.ts'
import { allHold, type Truth } from './three-valued-logic.ts'
import type { Relation } from '../../model/relation.ts'

/** What a restriction that binds comes to, by itself. */
export interface WeighedRestriction extends AppliedRestriction {
  readonly truth: Truth
  readonly positions: readonly TakenPosition[]
  readonly beside: readonly SetBeside[]
  readonly outcome: Outcome
}

/** What a power comes to, with what it and the restrictions require. */
export interface WeighedPower extends HeldPower {
  readonly requirements: readonly Requirement[]
  /** What it is expressly exempt from, but for what is said of the narrower tool; a restriction can still require it. */
  readonly exemptions: ReadonlyMap<string, readonly Relation[]>
  /** What is required of it by restrictions: those of their conditions that it is not exempt from. */
  readonly restrained: readonly {
    readonly restriction: WeighedRestriction
    readonly conditions: readonly string[]
  }[]
  readonly positions: readonly TakenPosition[]
  readonly beside: readonly SetBeside[]
  readonly outcome: Outcome
}

/** The law and the facts weighed for one actor, act and tool. */
export interface Assessment {
  readonly actor: string
  readonly act: Act
  readonly tool: string
  readonly caseId: string | null
  readonly outcome: Outcome
  readonly powers: readonly WeighedPower[]
  readonly restrictions: readonly WeighedRestriction[]
  readonly otherActs: readonly Act[]
  readonly settled: Settled
}

export interface Asked {
  readonly actor: string
  readonly tool: string
  /** Null: it is chosen. */
  readonly act: Act | null
  readonly caseId: string | null
}

/** Steps 3 to 6 of docs/rules.md. */
export function assess(asked: Asked, settled: Settled, law: NormIndex): Assessment {
  const { actor, tool, caseId } = asked
  const all = law.powersOf(actor, tool)
  const act = asked.act ?? actChosen(all)
  const context: Context = { actor, act, tool, caseId, settled, law }
  const restrictions = restrictionsOn(actor, act, tool, law).map((applied) =>
    weighRestriction(applied, context),
  )
  const powers = all.filter((held) => held.act === act).map((held) => weighPower(held, restrictions, context))
  const otherActs = actOrder.filter((other) => other !== act && all.some((held) => held.act === other))
  return {
    actor,
    act,
    tool,
    caseId,
    outcome: outcomeOf(powers, restrictions),
    powers,
    restrictions,
    otherActs,
    settled,
  }
}

interface Context {
  readonly actor: string
  readonly act: Act
  readonly tool: string
  readonly caseId: string | null
  readonly settled: Settled
  readonly law: NormIndex
}

const actOrder = Object.keys(acts) as Act[]

/** Rule act-chosen. */
function actChosen(powers: readonly HeldPower[]): Act {
  const held = actOrder.filter((act) => powers.some((power) => power.act === act))
  const ofClass = (gives: string): Act | undefined => held.find((act) => acts[act].gives === gives)
  return ofClass('USE') ?? ofClass('ENABLING') ?? held[0] ?? 'USE'
}

function weighRestriction(
  applied: AppliedRestriction,
  { actor, caseId, settled, law }: Context,
): WeighedRestriction {
  const truth = restrictionTruth(
    applied.requirements.map(({ condition }) => condition),
    applied,
    settled,
  )
  const positions = positionsOn(applied.restriction, caseId, law)
  const beside = besideRestriction(applied, actor, law)
  const weighed: WeighedRestriction = { ...applied, truth, positions, beside, outcome: 'NOT_STATED' }
  if (truth === 'HOLDS') return weighed
  if (
    isDisputed(
      weighed,
      applied.requirements.map(({ condition }) => condition),
      { caseId, settled, law },
    )
  )
    return { ...weighed, outcome: 'CONTESTED' }
  return { ...weighed, outcome: truth === 'FAILS' ? 'NOT_PERMITTED' : 'CONDITIONAL' }
}

/** Rule restriction-weighed. One that requires nothing bars. */
function restrictionTruth(
  conditions: readonly string[],
  { requirements }: AppliedRestriction,
  settled: Settled,
): Truth {
  if (requirements.length === 0) return 'FAILS'
  return allHold(conditions.map((condition) => truthOf(settled, condition)))
}

/** Whether a restriction that is not lifted is so only by what is disputed: itself, or a condition on which a position is taken. */
function isDisputed(
  restriction: WeighedRestriction,
  conditions: readonly string[],
  { caseId, settled, law }: Pick<Context, 'caseId' | 'settled' | 'law'>,
): boolean {
  if (restriction.positions.length > 0 || restriction.beside.length > 0) return true
  const unheld = conditions.filter((condition) => truthOf(settled, condition) !== 'HOLDS')
  const disputed = unheld.filter((condition) => positionsOn(condition, caseId, law).length > 0)
  return (
    disputed.length > 0 &&
    unheld.every((condition) => disputed.includes(condition) || truthOf(settled, condition) !== 'FAILS')
  )
}

/** Rule power-weighed. */
function weighPower(
  held: HeldPower,
  restrictions: readonly WeighedRestriction[],
  context: Context,
): WeighedPower {
  const { actor, act, tool, caseId, settled, law } = context
  const exempt = exemptionsOf(held.power, law)
  const narrower = narrowerRequirements(held, act, tool, law)
  const narrowerConditions = new Set(narrower.map(({ condition }) => condition))
  const own = ownRequirements(held.power, law).filter(({ condition }) => !exempt.has(condition))
  const isOwn = new Set(own.map(({ condition }) => condition))
  const requirements = [...own, ...narrower.filter(({ condition }) => !isOwn.has(condition))]
  const exemptions = new Map([...exempt].filter(([condition]) => !narrowerConditions.has(condition)))
  const restrained = restrictions.map((restriction) => {
    const lifted = isExemptionApplied(held, restriction, law)
    const conditions = restriction.requirements.map(({ condition }) => condition)
    return {
      restriction,
      conditions: lifted ? conditions.filter((condition) => !exempt.has(condition)) : conditions,
    }
  })
  const positions = positionsOn(held.power, caseId, law)
  const beside = besidePower(held, actor, restrictions, law)
  const besides = new Set(beside.map(({ norm }) => norm))
  const weighed = { ...held, requirements, exemptions, restrained, positions, beside }

  const truth = (condition: string): Truth => truthOf(settled, condition)
  const hasPosition = (condition: string): boolean => positionsOn(condition, caseId, law).length > 0
  const isSure = ({ restriction }: (typeof restrained)[number]): boolean =>
    restriction.positions.length === 0 &&
    restriction.beside.length === 0 &&
    !besides.has(restriction.restriction)
  const sure: Truth[] = []
  const disputed: Truth[] = positions.length > 0 ? ['OPEN'] : []
  const add = (condition: string): void =>
    void (hasPosition(condition) ? disputed : sure).push(truth(condition))
  for (const { condition } of requirements) add(condition)
  for (const restraint of restrained) {
    const { restriction, conditions } = restraint
    if (!isSure(restraint)) disputed.push(restrictionTruth(conditions, restriction, settled))
    else if (restriction.requirements.length === 0) sure.push('FAILS')
    else for (const condition of conditions) add(condition)
  }
  for (const { conditions, isAbsolute } of beside) {
    disputed.push(isAbsolute ? 'FAILS' : allHold(conditions.map(truth)))
  }
  return { ...weighed, outcome: weighedOutcome(allHold(sure), allHold(disputed)) }
}

function weighedOutcome(sure: Truth, disputed: Truth): Outcome {
  if (sure === 'FAILS') return 'NOT_PERMITTED'
  if (disputed !== 'HOLDS') return 'CONTESTED'
  return sure === 'HOLDS' ? 'PERMITTED' : 'CONDITIONAL'
}

/** Rules best-power, barred and nothing-stated. */
function outcomeOf(powers: readonly WeighedPower[], restrictions: readonly WeighedRestriction[]): Outcome {
  for (const outcome of best) if (powers.some((power) => power.outcome === outcome)) return outcome
  if (restrictions.some(({ outcome }) => outcome === 'NOT_PERMITTED')) return 'NOT_PERMITTED'
  const barring = restrictions.filter(({ truth, outcome }) => truth === 'FAILS' && outcome === 'CONTESTED')
  return barring.length > 0 ? 'CONTESTED' : 'NOT_STATED'
}

const best = ['PERMITTED', 'CONDITIONAL', 'CONTESTED', 'NOT_PERMITTED'] as const
