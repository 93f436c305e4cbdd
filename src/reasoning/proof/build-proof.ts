import { broaderRule, classRule, proofRules } from '../weighing/verdict-rules.ts'
import type { Relation } from '../../model/relation.ts'
import type { Assessment, WeighedPower, WeighedRestriction } from '../weighing/assess.ts'
import type { Ground } from '../weighing/condition-truth.ts'
import type { Shown } from '../weighing/decisive-norms.ts'
import { holdersOf, positionsOn, type SetBeside, type TakenPosition } from '../weighing/disputes.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { signsOf, type Cause, type RestrictionWord } from './conclusion.ts'
import { proofBuilder, type ProofBuilder, type ProofStep } from './proof.ts'
import { ownRequirements, type Requirement } from '../weighing/requirements.ts'
import type { Situation } from '../weighing/situation.ts'
import { verdictConclusion } from './verdict-conclusion.ts'

/** The whole proof of an assessment: premises before what follows from them, and last what is shown beside it. */
export function prove(
  assessment: Assessment,
  shown: Shown,
  situation: Situation,
  law: NormIndex,
): readonly ProofStep[] {
  const builder = proofBuilder(law)
  const context: Context = { assessment, situation, law, builder }
  const restrictions = assessment.restrictions.map((restriction) => proveRestriction(restriction, context))
  const powers = assessment.powers.map((power) => provePower(power, context))
  const { outcome } = assessment
  const elsewhere = outcome === 'NOT_STATED' ? powersOfOthers(context) : []
  const premises = [...restrictions, ...powers, ...elsewhere]
  const rule =
    powers.length > 0
      ? proofRules.bestPower
      : outcome === 'NOT_STATED'
        ? proofRules.nothingStated
        : proofRules.barred
  // Where the sources say nothing at all there is nothing to conclude from, and so no proof.
  if (premises.length > 0) {
    builder.add(rule.id, verdictConclusion(assessment, shown), { premises })
  }
  for (const [condition, relations] of shown.silent)
    builder.add(proofRules.silence.id, { word: 'SILENT', condition }, { relations })
  for (const [standard, relations] of shown.standards)
    builder.add(proofRules.standard.id, { word: 'STANDARD', standard }, { relations })
  for (const [position, relations] of shown.positions) {
    const holders = holdersOf(position, law)
    builder.add(proofRules.positionTaken.id, { word: 'SHOWN', position, holders }, { relations })
  }
  return builder.steps
}

interface Context {
  readonly assessment: Assessment
  readonly situation: Situation
  readonly law: NormIndex
  readonly builder: ProofBuilder
}

function proveRestriction(weighed: WeighedRestriction, context: Context): number {
  const { builder, assessment } = context
  const { restriction, binding, truth } = weighed
  const over = proveOver(
    restriction,
    weighed.scopes[0] as WeighedRestriction['scopes'][number],
    context,
    restriction,
  )
  const binds = builder.add(
    proofRules.restrictionBinds.id,
    {
      word: 'BINDS',
      restriction,
      actor: assessment.actor,
      act: weighed.act,
      tool: assessment.tool,
      unless: weighed.requirements.map(({ condition }) => condition),
    },
    {
      premises: [over],
      relations: binding.claim === null ? [] : [binding.claim, ...binding.chain],
    },
  )
  const values = weighed.requirements.flatMap((requirement) =>
    proveRequirement(restriction, requirement, binds, context),
  )
  const exempt = proveExemptions(restriction, weighed.exemptions, context)
  const disputes =
    weighed.outcome === 'CONTESTED' ? proveDisputes(restriction, weighed, weighed.requirements, context) : []
  const word: RestrictionWord =
    weighed.outcome === 'CONTESTED'
      ? 'CONTESTED'
      : truth === 'HOLDS'
        ? 'LIFTED'
        : truth === 'FAILS'
          ? 'BARS'
          : 'UNDECIDED'
  return builder.add(
    proofRules.restrictionValue.id,
    { word, restriction },
    {
      premises: [binds, ...values, ...exempt, ...disputes],
    },
  )
}

function provePower(weighed: WeighedPower, context: Context): number {
  const { builder, assessment } = context
  const { power, holding, restrained } = weighed
  const has = builder.add(
    holding.chain.length === 0 ? proofRules.powerHeld.id : classRule,
    { word: 'HAS', actor: assessment.actor, power },
    {
      relations: [...holding.chain, holding.claim],
      norm: power,
    },
  )
  const over = proveOver(power, weighed.scope, context)
  const values = weighed.requirements.flatMap((requirement) =>
    proveRequirement(power, requirement, over, context),
  )
  const exempt = proveExemptions(power, weighed.exemptions, context)
  const bars = restrained.map(({ restriction }) => numberOfRestriction(restriction, builder))
  const required: readonly Requirement[] = [
    ...weighed.requirements,
    ...restrained.flatMap(({ restriction }) => restriction.requirements),
  ]
  const disputes = [
    ...proveDisputes(power, weighed, required, context),
    ...restrained.flatMap(({ restriction }) =>
      proveDisputes(restriction.restriction, restriction, [], context),
    ),
  ]
  return builder.add(
    proofRules.powerValue.id,
    { word: 'GIVES', power, outcome: weighed.outcome },
    {
      premises: [has, over, ...values, ...exempt, ...bars, ...disputes],
    },
  )
}

/** What a norm expressly does without. */
function proveExemptions(
  norm: string,
  exemptions: WeighedPower['exemptions'],
  { builder }: Context,
): readonly number[] {
  return [...exemptions].map(([condition, relations]) =>
    builder.add(proofRules.exemption.id, { word: 'EXEMPT', norm, condition }, { relations }),
  )
}

function numberOfRestriction({ restriction }: WeighedRestriction, builder: ProofBuilder): number {
  const words = ['LIFTED', 'BARS', 'UNDECIDED', 'CONTESTED'] as const
  return words
    .map((word) => builder.numberOf(signsOf({ word, restriction })))
    .find((number) => number !== undefined) as number
}

function proveOver(
  norm: string,
  scope: { readonly tool: string; readonly claim: Relation; readonly chain: readonly Relation[] },
  { builder }: Context,
  basisOf?: string,
): number {
  return builder.add(
    scope.chain.length === 0 ? proofRules.overTool.id : broaderRule,
    { word: 'OVER', norm, tool: scope.tool },
    {
      relations: [scope.claim, ...scope.chain],
      ...(basisOf !== undefined && { norm: basisOf }),
    },
  )
}

/** That a norm requires a condition, and what is known of it. */
function proveRequirement(
  norm: string,
  requirement: Requirement,
  under: number,
  context: Context,
): readonly number[] {
  const { builder } = context
  const { condition, kind, relations } = requirement
  const [rule, saidOf] =
    kind === 'own'
      ? ([proofRules.conditionRequired.id, 'NORM'] as const)
      : ([proofRules.narrowerCondition.id, 'NARROWER_TOOL'] as const)
  const required = builder.add(
    rule,
    { word: 'REQUIRES', norm, condition, saidOf },
    { premises: [under], relations },
  )
  return [required, proveCondition(condition, required, context)]
}

/** `because`: the step for which it matters whether the condition holds. */
function proveCondition(condition: string, because: number, context: Context): number {
  const { builder, assessment, situation } = context
  const ground = assessment.settled.get(condition)
  if (ground === undefined)
    return builder.add(proofRules.notKnown.id, { word: 'OPEN', condition }, { premises: [because] })
  const conclusion = { word: ground.truth, condition, because: causeOf(ground, situation) }
  const known = builder.numberOf(signsOf(conclusion))
  if (known !== undefined) return known
  const from = ground.from.map((id) => proveCondition(id, because, context))
  return builder.add(ground.rule, conclusion, {
    premises: [because, ...from],
    relations: ground.relations,
  })
}

function causeOf({ rule }: Ground, situation: Situation): Cause {
  if (rule === proofRules.taken.id) return { by: 'QUESTION' }
  if (rule === proofRules.crime.id) return { by: 'CRIMES', crimes: situation.crimes }
  if (rule === proofRules.recorded.id) return { by: 'CASE', case: situation.case ?? '' }
  return { by: 'CONDITIONS' }
}

/** What of a norm, and of the conditions that are required, is disputed. */
function proveDisputes(
  norm: string,
  {
    positions,
    beside,
  }: { readonly positions: readonly TakenPosition[]; readonly beside: readonly SetBeside[] },
  requirements: readonly Requirement[],
  context: Context,
): readonly number[] {
  const { builder, law, assessment } = context
  const conditions = [...new Set(requirements.map(({ condition }) => condition))]
  const taken = [
    [norm, positions] as const,
    ...conditions.map((id) => [id, positionsOn(id, assessment.caseId, law)] as const),
  ]
  return [
    ...taken.flatMap(([id, all]) =>
      all.map(({ position, relations }) =>
        builder.add(proofRules.positionTaken.id, { word: 'DISPUTED', about: id, position }, { relations }),
      ),
    ),
    ...beside.flatMap((other) => proveBeside(norm, other, context)),
  ]
}

function proveBeside(
  norm: string,
  { norm: other, relations, conditions }: SetBeside,
  context: Context,
): readonly number[] {
  const { builder, law } = context
  const beside = builder.add(proofRules.setBeside.id, { word: 'BESIDE', norm, other }, { relations })
  const values = conditions.flatMap((condition) => {
    const requirement = ownRequirements(other, law).find((own) => own.condition === condition) as Requirement
    return proveRequirement(other, requirement, beside, context)
  })
  return [beside, ...values]
}

/** Rule nothing-stated: that the sources give the power to others, or to nobody, is what can be shown. */
function powersOfOthers(context: Context): readonly number[] {
  const { law, assessment } = context
  return law
    .powersOver(assessment.tool)
    .filter(({ power }) => law.actOf(power) === assessment.act)
    .map(({ power, scopes }) => proveOver(power, scopes[0] as (typeof scopes)[number], context))
}
