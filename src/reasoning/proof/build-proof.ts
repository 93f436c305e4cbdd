import { broaderRule, classRule, proofRules } from '../weighing/verdict-rules.ts'
import type { Relation } from '../../model/relation.ts'
import type { Assessment, WeighedPower, WeighedRestriction } from '../weighing/assess.ts'
import { positionsOn, type SetBeside, type TakenPosition } from '../weighing/disputes.ts'
import type { Law } from '../law/norm-index.ts'
import { proofBook, type ProofBook, type ProofStep } from './proof.ts'
import { ownRequirements, type Requirement } from '../weighing/requirements.ts'
import type { Situation } from '../weighing/situation.ts'
import { statements, type Statements } from '../text/step-sentences.ts'
import { verdictStatement, type Shown } from '../text/verdict-statement.ts'

/** The whole proof of an assessment: premises before what follows from them, and last what is shown beside it. */
export function prove(
  assessment: Assessment,
  shown: Shown,
  situation: Situation,
  law: Law,
): readonly ProofStep[] {
  const book = proofBook(law)
  const scope: Scope = { assessment, situation, law, book, say: statements(law) }
  const restrictions = assessment.restrictions.map((restriction) => proveRestriction(restriction, scope))
  const powers = assessment.powers.map((power) => provePower(power, scope))
  const { outcome, act, actor, tool } = assessment
  const elsewhere = outcome === 'NOT_STATED' ? powersOfOthers(scope) : []
  const premises = [...restrictions, ...powers, ...elsewhere]
  const rule =
    powers.length > 0
      ? proofRules.bestPower
      : outcome === 'NOT_STATED'
        ? proofRules.nothingStated
        : proofRules.barred
  // Where the sources say nothing at all there is nothing to conclude from, and so no proof.
  if (premises.length > 0) {
    book.add(rule.id, ['VERDICT', outcome, act, actor, tool], verdictStatement(assessment, shown, law), {
      premises,
    })
  }
  for (const [id, relations] of shown.silent)
    book.add(proofRules.silence.id, ['SILENT', id], scope.say.silent(id), { relations })
  for (const [id, relations] of shown.standards)
    book.add(proofRules.standard.id, ['STANDARD', id], scope.say.standard(id, relations), { relations })
  for (const [id, relations] of shown.positions)
    book.add(proofRules.positionTaken.id, ['SHOWN', id], scope.say.shown(id), { relations })
  return book.steps
}

interface Scope {
  readonly assessment: Assessment
  readonly situation: Situation
  readonly law: Law
  readonly book: ProofBook
  readonly say: Statements
}

function proveRestriction(weighed: WeighedRestriction, scope: Scope): number {
  const { book, say, assessment } = scope
  const { restriction, binding, truth } = weighed
  const over = proveOver(
    restriction,
    weighed.reaches[0] as WeighedRestriction['reaches'][number],
    scope,
    restriction,
  )
  const binds = book.add(
    proofRules.restrictionBinds.id,
    ['BINDS', restriction, assessment.actor],
    say.binds(weighed, assessment.actor),
    {
      premises: [over],
      relations: binding.claim === null ? [] : [binding.claim, ...binding.chain],
    },
  )
  const values = weighed.requirements.flatMap((requirement) =>
    proveRequirement(restriction, requirement, binds, scope),
  )
  const exempt = proveExemptions(restriction, weighed.exemptions, scope)
  const disputes =
    weighed.outcome === 'CONTESTED' ? proveDisputes(restriction, weighed, weighed.requirements, scope) : []
  const word =
    weighed.outcome === 'CONTESTED'
      ? 'CONTESTED'
      : truth === 'HOLDS'
        ? 'LIFTED'
        : truth === 'FAILS'
          ? 'BARS'
          : 'UNDECIDED'
  return book.add(proofRules.restrictionValue.id, [word, restriction], say.restriction(word, restriction), {
    premises: [binds, ...values, ...exempt, ...disputes],
  })
}

function provePower(weighed: WeighedPower, scope: Scope): number {
  const { book, say, assessment } = scope
  const { power, holding, restrained } = weighed
  const has = book.add(
    holding.chain.length === 0 ? proofRules.powerHeld.id : classRule,
    ['HAS', assessment.actor, power],
    say.has(weighed),
    {
      relations: [...holding.chain, holding.claim],
      norm: power,
    },
  )
  const over = proveOver(power, weighed.reach, scope)
  const values = weighed.requirements.flatMap((requirement) =>
    proveRequirement(power, requirement, over, scope),
  )
  const exempt = proveExemptions(power, weighed.exemptions, scope)
  const bars = restrained.map(({ restriction }) => numberOfRestriction(restriction, book))
  const required: readonly Requirement[] = [
    ...weighed.requirements,
    ...restrained.flatMap(({ restriction }) => restriction.requirements),
  ]
  const disputes = [
    ...proveDisputes(power, weighed, required, scope),
    ...restrained.flatMap(({ restriction }) =>
      proveDisputes(restriction.restriction, restriction, [], scope),
    ),
  ]
  return book.add(
    proofRules.powerValue.id,
    ['GIVES', power, weighed.outcome],
    say.gives(power, weighed.outcome),
    {
      premises: [has, over, ...values, ...exempt, ...bars, ...disputes],
    },
  )
}

/** What a norm expressly does without. */
function proveExemptions(
  norm: string,
  exemptions: WeighedPower['exemptions'],
  { book, say }: Scope,
): readonly number[] {
  return [...exemptions].map(([condition, relations]) =>
    book.add(proofRules.exemption.id, ['EXEMPT', norm, condition], say.exempt(norm, condition), {
      relations,
    }),
  )
}

function numberOfRestriction({ restriction }: WeighedRestriction, book: ProofBook): number {
  const words = ['LIFTED', 'BARS', 'UNDECIDED', 'CONTESTED'] as const
  return words
    .map((word) => book.numberOf([word, restriction]))
    .find((number) => number !== undefined) as number
}

function proveOver(
  norm: string,
  reach: { readonly tool: string; readonly claim: Relation; readonly chain: readonly Relation[] },
  { book, say }: Scope,
  basisOf?: string,
): number {
  return book.add(
    reach.chain.length === 0 ? proofRules.overTool.id : broaderRule,
    ['OVER', norm, reach.tool],
    say.over(norm, reach),
    {
      relations: [reach.claim, ...reach.chain],
      ...(basisOf !== undefined && { norm: basisOf }),
    },
  )
}

/** That a norm requires a condition, and what is known of it. */
function proveRequirement(
  norm: string,
  requirement: Requirement,
  under: number,
  scope: Scope,
): readonly number[] {
  const { book, say } = scope
  const { condition, kind, relations } = requirement
  const rule = kind === 'own' ? proofRules.conditionRequired.id : proofRules.narrowerCondition.id
  const required = book.add(rule, ['REQUIRES', norm, condition], say.requires(norm, requirement), {
    premises: [under],
    relations,
  })
  return [required, proveCondition(condition, required, scope)]
}

/** `because`: the step for which it matters whether the condition holds. */
function proveCondition(condition: string, because: number, scope: Scope): number {
  const { book, say, assessment, situation } = scope
  const ground = assessment.settled.get(condition)
  if (ground === undefined)
    return book.add(proofRules.notKnown.id, ['OPEN', condition], say.open(condition), { premises: [because] })
  const known = book.numberOf([ground.truth, condition])
  if (known !== undefined) return known
  const from = ground.from.map((id) => proveCondition(id, because, scope))
  return book.add(ground.rule, [ground.truth, condition], say.settled(condition, ground, situation), {
    premises: [because, ...from],
    relations: ground.relations,
  })
}

/** What of a norm, and of the conditions that are required, is disputed. */
function proveDisputes(
  norm: string,
  {
    positions,
    beside,
  }: { readonly positions: readonly TakenPosition[]; readonly beside: readonly SetBeside[] },
  requirements: readonly Requirement[],
  scope: Scope,
): readonly number[] {
  const { book, say, law, assessment } = scope
  const conditions = [...new Set(requirements.map(({ condition }) => condition))]
  const taken = [
    [norm, positions] as const,
    ...conditions.map((id) => [id, positionsOn(id, assessment.caseId, law)] as const),
  ]
  return [
    ...taken.flatMap(([id, all]) =>
      all.map(({ position, relations }) =>
        book.add(proofRules.positionTaken.id, ['DISPUTED', id, position], say.disputed(id, position), {
          relations,
        }),
      ),
    ),
    ...beside.flatMap((other) => proveBeside(norm, other, scope)),
  ]
}

function proveBeside(
  norm: string,
  { norm: other, relations, conditions }: SetBeside,
  scope: Scope,
): readonly number[] {
  const { book, say, law } = scope
  const beside = book.add(proofRules.setBeside.id, ['BESIDE', norm, other], say.beside(norm, other), {
    relations,
  })
  const values = conditions.flatMap((condition) => {
    const requirement = ownRequirements(other, law).find((own) => own.condition === condition) as Requirement
    return proveRequirement(other, requirement, beside, scope)
  })
  return [beside, ...values]
}

/** Rule nothing-stated: that the sources give the power to others, or to nobody, is what can be shown. */
function powersOfOthers(scope: Scope): readonly number[] {
  const { law, assessment } = scope
  return law
    .powersOver(assessment.tool)
    .filter(({ power }) => law.actOf(power) === assessment.act)
    .map(({ power, reaches }) => proveOver(power, reaches[0] as (typeof reaches)[number], scope))
}
