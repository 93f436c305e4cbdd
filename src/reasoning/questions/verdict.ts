import type { Act } from '../../generated/vocabulary.ts'
import { compareText } from '../../lib/order.ts'
import type { Outcome } from '../../generated/vocabulary.ts'
import { assess, type Assessment } from '../weighing/assess.ts'
import { changesFor, type Change } from '../weighing/changes.ts'
import { changeText } from '../text/change-text.ts'
import {
  conditionsOf,
  decisiveNormsOf,
  exemptOf,
  positionsShown,
  requiredElsewhere,
  silentOn,
  standardsOf,
  type Conditions,
} from '../weighing/decisive-norms.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { prove } from '../proof/build-proof.ts'
import { verdictConclusion } from '../proof/verdict-conclusion.ts'
import { writtenSteps, type WrittenStep } from '../text/step-sentences.ts'
import { recordedIn } from '../weighing/case-record.ts'
import { permits } from '../law/claims.ts'
import { settle, truthOf } from '../weighing/condition-truth.ts'
import type { Situation } from '../weighing/situation.ts'
import { wordingOf } from '../text/wording.ts'
import { verdictText } from '../text/verdict-text.ts'
import { lazy } from '../../lib/lazy.ts'

export interface VerdictQuestion {
  readonly actor: string
  readonly tool: string
  /** Null: it is chosen. */
  readonly act: Act | null
  readonly situation: Situation
}

/** A verdict in ids. Proof, changes and text are made when they are first asked for. */
export interface Verdict extends Conditions {
  readonly question: VerdictQuestion
  readonly outcome: Outcome
  readonly act: Act
  readonly powers: readonly AssessedNorm[]
  readonly restrictions: readonly AssessedNorm[]
  readonly otherActs: readonly Act[]
  /** The norms that decide, sorted. */
  readonly deciding: readonly string[]
  readonly silent: readonly string[]
  readonly standards: readonly string[]
  readonly positions: readonly string[]
  readonly proof: () => readonly WrittenStep[]
  readonly changes: () => readonly OfferedChange[]
  readonly text: () => string
}

export interface AssessedNorm extends Conditions {
  readonly norm: string
  readonly act: Act
  readonly outcome: Outcome
  /** The class that the actor holds the power or is bound through. */
  readonly via: string | null
  readonly silent: readonly string[]
}

export interface OfferedChange {
  readonly supplied: readonly string[]
  readonly circumstances: readonly string[]
  readonly suppliers: readonly string[]
  readonly text: string
}

/** The verdict on one actor, tool and act in a situation; `law` is taken at the situation's date. */
export function verdictOn(question: VerdictQuestion, wholeLaw: NormIndex): Verdict {
  const { actor, tool, act, situation } = question
  const law = wholeLaw.at(situation.date)
  const recorded = recordedIn(situation.case, actor, tool, law)
  const settled = settle(situation, recorded, law)
  const assessment = assess({ actor, tool, act, caseId: situation.case }, settled, law)
  const deciding = decisiveNormsOf(assessment)
  const conditions = conditionsOf(deciding, assessment)
  const silent = silentOn(deciding, assessment, law)
  const standards = standardsOf(deciding, assessment, law)
  const positions = positionsShown(deciding, conditions, assessment, law)
  const shown = { deciding, conditions, silent, standards, positions }
  const proof = lazy(() => writtenSteps(prove(assessment, shown, situation, law), wordingOf(law)))
  return {
    question,
    outcome: assessment.outcome,
    act: assessment.act,
    powers: assessedPowers(assessment, law),
    restrictions: assessedRestrictions(assessment, law),
    otherActs: assessment.otherActs,
    deciding: [
      ...deciding.powers.map(({ power }) => power),
      ...deciding.restrictions.map(({ restriction }) => restriction),
    ].sort(compareText),
    ...conditions,
    silent: [...silent.keys()],
    standards: [...standards.keys()],
    positions: [...positions.keys()],
    proof,
    changes: lazy(() =>
      changesFor(assessment, situation, recorded, law).map((change) => offered(change, law)),
    ),
    text: lazy(() => verdictText(verdictConclusion(assessment, shown), shown, proof(), law)),
  }
}

function assessedPowers(assessment: Assessment, law: NormIndex): readonly AssessedNorm[] {
  return assessment.powers.map((weighed) => {
    const { power, act, outcome, holding, requirements, exemptions, beside } = weighed
    const required = requirements.map(({ condition }) => condition)
    return {
      norm: power,
      act,
      outcome,
      via: holding.chain.length === 0 ? null : holding.claim.from,
      ...standing(required, assessment),
      exempt: [...exemptOf(weighed)].sort(compareText),
      silent: silentNorm(
        assessment,
        [...required, ...exemptions.keys()],
        beside.map(({ norm }) => norm),
        law,
      ),
    }
  })
}

function assessedRestrictions(assessment: Assessment, law: NormIndex): readonly AssessedNorm[] {
  return assessment.restrictions.map((weighed) => {
    const { restriction, act, outcome, binding, requirements, exemptions, beside } = weighed
    const required = requirements.map(({ condition }) => condition)
    return {
      norm: restriction,
      act,
      outcome,
      via: binding.claim !== null && binding.chain.length > 0 ? binding.claim.to : null,
      ...standing(required, assessment),
      exempt: [...exemptions.keys()].sort(compareText),
      silent: silentNorm(
        assessment,
        [...required, ...exemptions.keys()],
        beside.map(({ norm }) => norm),
        law,
      ),
    }
  })
}

function standing(
  required: readonly string[],
  { settled }: Assessment,
): Pick<Conditions, 'met' | 'missing' | 'open'> {
  const sorted = [...new Set(required)].sort(compareText)
  return {
    met: sorted.filter((id) => truthOf(settled, id) === 'HOLDS'),
    missing: sorted.filter((id) => truthOf(settled, id) === 'FAILS'),
    open: sorted.filter((id) => truthOf(settled, id) === 'OPEN'),
  }
}

function silentNorm(
  { tool }: Assessment,
  spokenOf: readonly string[],
  others: readonly string[],
  law: NormIndex,
): readonly string[] {
  return [...requiredElsewhere(tool, new Set(spokenOf), others, law).keys()]
}

function offered(change: Change, law: NormIndex): OfferedChange {
  const suppliersOf = (id: string): readonly string[] => [
    ...new Set(
      law.claims
        .from(id, 'SUPPLIED_BY')
        .filter(permits)
        .map(({ to }) => to),
    ),
  ]
  const supplied = change.filter((id) => suppliersOf(id).length > 0)
  const circumstances = change.filter((id) => suppliersOf(id).length === 0)
  const suppliers = [...new Set(supplied.flatMap(suppliersOf))].sort(compareText)
  return { supplied, circumstances, suppliers, text: changeText(supplied, circumstances, suppliersOf, law) }
}
