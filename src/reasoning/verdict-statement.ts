import { acts } from '../generated/vocabulary.ts'
import type { Relation } from '../model/relation.ts'
import type { Assessment } from './assess.ts'
import type { Conditions, Deciding } from './deciding.ts'
import type { Law } from './law.ts'
import { nameIn, outcomeWords } from './statements.ts'

/** What an answer shows of an assessment, with the claims behind what does not decide. */
export interface Shown {
  readonly deciding: Deciding
  readonly conditions: Conditions
  readonly silent: ReadonlyMap<string, readonly Relation[]>
  readonly standards: ReadonlyMap<string, readonly Relation[]>
  readonly positions: ReadonlyMap<string, readonly Relation[]>
}

/** The sentence that a verdict opens with: the act, the outcome, on what it rests, and of what the sources are silent. */
export function verdictStatement(assessment: Assessment, shown: Shown, law: Law): string {
  const { act, actor, tool, outcome } = assessment
  const meaning = acts[act].meaning.replace(/\.$/, '')
  const name = (id: string): string => nameIn(law, id)
  return `${act} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}), ${name(tool)}, by ${name(actor)}: ${outcomeWords[outcome]}; ${reasonOf(assessment, shown, name)}.`
}

function reasonOf(
  assessment: Assessment,
  { deciding, conditions, silent }: Shown,
  name: (id: string) => string,
): string {
  const list = (ids: readonly string[]): string => ids.map(name).join(' and ')
  const { met, missing, open } = conditions
  const silence = silent.size === 0 ? '' : `; they say nothing of ${list([...silent.keys()])}`
  switch (assessment.outcome) {
    case 'PERMITTED': {
      const attached =
        met.length === 0
          ? 'attach no condition to it'
          : `every condition that they attach is taken to hold (${list(met)})`
      return `these sources give the power, and ${attached}${silence}`
    }
    case 'CONDITIONAL':
      return `these sources give the power, and whether ${list(open)} ${open.length === 1 ? 'holds' : 'hold'} is open${silence}`
    case 'CONTESTED':
      return `these sources leave unreconciled or disputed what it depends on${silence}`
    case 'NOT_PERMITTED': {
      const bars = deciding.restrictions
        .filter(({ requirements }) => requirements.length === 0)
        .map(({ restriction }) => restriction)
      const absolute = bars.length === 0 ? [] : [`${list(bars)} bars it, whatever holds`]
      const failing = missing.length === 0 ? [] : [`what is required is taken to fail (${list(missing)})`]
      return [...failing, ...absolute].join(', and ')
    }
    case 'NOT_STATED': {
      const unlifted =
        assessment.restrictions.length === 0
          ? ''
          : '; a restriction that is lifted or open gives it no power either'
      return `these sources give it no power of this act over the tool, and nothing that is known here bars it${unlifted}; their silence neither permits nor forbids it`
    }
  }
}
