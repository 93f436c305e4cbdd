import type { Outcome } from '../../generated/vocabulary.ts'
import type { VerdictConclusion } from '../proof/conclusion.ts'
import type { Wording } from './wording.ts'

/** The sentence that a verdict opens with: the act, the outcome, and on what it rests. */
export function verdictStatement(verdict: VerdictConclusion, wording: Wording): string {
  const { act, actor, tool, outcome } = verdict
  return `To ${wording.doing(act, tool)} ${outcomePhrases[outcome]} ${wording.called(actor)}: ${reasonOf(verdict, wording)}.`
}

/** What a verdict says between the act and the actor. */
export const outcomePhrases: Readonly<Record<Outcome, string>> = {
  PERMITTED: 'is permitted to',
  CONDITIONAL: 'is conditional for',
  CONTESTED: 'is contested for',
  NOT_PERMITTED: 'is not permitted to',
  NOT_STATED: 'is not stated to be permitted or forbidden to',
}

function reasonOf(verdict: VerdictConclusion, { called, titles }: Wording): string {
  const { met, missing, open, absolute } = verdict
  const standing = (ids: readonly string[], word: string): readonly string[] =>
    ids.length === 0 ? [] : [`${titles(ids)} ${ids.length === 1 ? 'is' : 'are'} ${word}`]
  const held = standing(met, 'taken to hold')
  switch (verdict.outcome) {
    case 'PERMITTED': {
      const attached = met.length === 1 ? 'the one condition' : 'every condition'
      return met.length === 0
        ? 'these sources give the power, and attach no condition to it'
        : `these sources give the power, and ${attached} that they attach, ${titles(met)}, is taken to hold`
    }
    case 'CONDITIONAL':
      return `these sources give the power on conditions, of which ${[...standing(open, 'open'), ...held].join(', and ')}`
    case 'CONTESTED': {
      const power = verdict.isByPower
        ? 'these sources give the power, but what it depends on is'
        : `these sources give ${called(verdict.actor)} no such power, and what bars it is`
      const known = [...held, ...standing(missing, 'taken to fail'), ...standing(open, 'open')]
      return [`${power} disputed or left unreconciled`, ...known].join('; ')
    }
    case 'NOT_PERMITTED': {
      const is = missing.length === 1 ? 'is' : 'are'
      const barring =
        absolute.length === 0
          ? []
          : [`${titles(absolute)} ${absolute.length === 1 ? 'bars' : 'bar'} it, whatever holds`]
      const failing =
        missing.length === 0 ? [] : [`${titles(missing)}, which ${is} required, ${is} taken to fail`]
      return [[...barring, ...failing].join(', and '), ...held, ...standing(open, 'open')].join('; ')
    }
    case 'NOT_STATED': {
      const unlifted = verdict.isRestricted
        ? ', a restriction that is open or lifted being no power either'
        : ''
      return `these sources give ${called(verdict.actor)} no such power, and nothing that is known here bars it${unlifted}; their silence neither permits nor forbids it`
    }
  }
}
