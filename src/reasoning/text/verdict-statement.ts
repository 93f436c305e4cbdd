import type { Outcome } from '../../generated/vocabulary.ts'
import type { Relation } from '../../model/relation.ts'
import type { Assessment } from '../weighing/assess.ts'
import type { Conditions, Deciding } from '../weighing/decisive-norms.ts'
import type { Law } from '../law/norm-index.ts'
import { wordingOf, type Wording } from './wording.ts'

/** What an answer shows of an assessment, with the claims behind what does not decide. */
export interface Shown {
  readonly deciding: Deciding
  readonly conditions: Conditions
  readonly silent: ReadonlyMap<string, readonly Relation[]>
  readonly standards: ReadonlyMap<string, readonly Relation[]>
  readonly positions: ReadonlyMap<string, readonly Relation[]>
}

/** The sentence that a verdict opens with: the act, the outcome, and on what it rests. */
export function verdictStatement(assessment: Assessment, shown: Shown, law: Law): string {
  const { act, actor, tool, outcome } = assessment
  const wording = wordingOf(law)
  return `To ${wording.doing(act, tool)} ${outcomePhrases[outcome]} ${wording.called(actor)}: ${reasonOf(assessment, shown, wording)}.`
}

/** What a verdict says between the act and the actor. */
export const outcomePhrases: Readonly<Record<Outcome, string>> = {
  PERMITTED: 'is permitted to',
  CONDITIONAL: 'is conditional for',
  CONTESTED: 'is contested for',
  NOT_PERMITTED: 'is not permitted to',
  NOT_STATED: 'is not stated to be permitted or forbidden to',
}

function reasonOf(assessment: Assessment, { deciding, conditions }: Shown, wording: Wording): string {
  const { met, missing, open } = conditions
  const { titles } = wording
  const standing = (ids: readonly string[], word: string): readonly string[] =>
    ids.length === 0 ? [] : [`${titles(ids)} ${ids.length === 1 ? 'is' : 'are'} ${word}`]
  const held = standing(met, 'taken to hold')
  switch (assessment.outcome) {
    case 'PERMITTED': {
      const attached = met.length === 1 ? 'the one condition' : 'every condition'
      return met.length === 0
        ? 'these sources give the power, and attach no condition to it'
        : `these sources give the power, and ${attached} that they attach, ${titles(met)}, is taken to hold`
    }
    case 'CONDITIONAL':
      return `these sources give the power on conditions, of which ${[...standing(open, 'open'), ...held].join(', and ')}`
    case 'CONTESTED': {
      const power =
        deciding.powers.length === 0
          ? `these sources give ${wording.called(assessment.actor)} no such power, and what bars it is`
          : 'these sources give the power, but what it depends on is'
      const known = [...held, ...standing(missing, 'taken to fail'), ...standing(open, 'open')]
      return [`${power} disputed or left unreconciled`, ...known].join('; ')
    }
    case 'NOT_PERMITTED': {
      const bars = deciding.restrictions
        .filter(({ requirements }) => requirements.length === 0)
        .map(({ restriction }) => restriction)
      const [is, bar] = [missing.length === 1 ? 'is' : 'are', bars.length === 1 ? 'bars' : 'bar']
      const absolute = bars.length === 0 ? [] : [`${titles(bars)} ${bar} it, whatever holds`]
      const failing =
        missing.length === 0 ? [] : [`${titles(missing)}, which ${is} required, ${is} taken to fail`]
      return [[...absolute, ...failing].join(', and '), ...held, ...standing(open, 'open')].join('; ')
    }
    case 'NOT_STATED': {
      const unlifted =
        assessment.restrictions.length === 0
          ? ''
          : ', a restriction that is open or lifted being no power either'
      return `these sources give ${wording.called(assessment.actor)} no such power, and nothing that is known here bars it${unlifted}; their silence neither permits nor forbids it`
    }
  }
}
