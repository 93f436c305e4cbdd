import type { Outcome } from '../../generated/vocabulary.ts'
import type { Cause, Conclusion } from '../proof/conclusion.ts'
import { stepSentence } from '../text/step-sentences.ts'
import { wordingOf, type Wording } from '../text/wording.ts'
import { requiredBy } from './applying.ts'
import { verdictConclusion } from './decisive.ts'
import type { OpenStep } from './open-step.ts'
import type { ReleaseIndex } from './release-index.ts'
import type { SavedVerdict } from './saved-verdict.ts'

/**
 * A saved statement is compared with the one that is written again from the values of the step, as these are read
 * from the release. Nothing is read out of the sentence.
 */
export function statementError(open: OpenStep, verdict: SavedVerdict, index: ReleaseIndex): string | null {
  const { statement } = open.step
  if (statement === undefined) return null
  const wording = wordingOf(index)
  const { relations } = open
  const sentences = conclusionsOf(open, statement, verdict, index, wording).map((conclusion) =>
    stepSentence({ conclusion, relations }, wording),
  )
  return sentences.includes(statement)
    ? null
    : `its statement is not the one that its values give: ${sentences[0] ?? 'none'}`
}

/** What a step of these signs concludes. Several only where the answer does not tell which crimes were named. */
function conclusionsOf(
  open: OpenStep,
  statement: string,
  verdict: SavedVerdict,
  index: ReleaseIndex,
  wording: Wording,
): readonly Conclusion[] {
  const { step, word, ids } = open
  const [first = '', second = ''] = ids
  switch (word) {
    case 'HAS':
      return [{ word, actor: first, power: second }]
    case 'OVER':
      return [{ word, norm: first, tool: second }]
    case 'BINDS':
      return [
        {
          word,
          restriction: first,
          actor: second,
          act: index.actOf(first),
          tool: verdict.tool,
          unless: requiredBy(first, index),
        },
      ]
    case 'REQUIRES': {
      const saidOf = step.rule === 'narrower-condition' ? 'NARROWER_TOOL' : 'NORM'
      return [{ word, norm: first, condition: second, saidOf }]
    }
    case 'EXEMPT':
      return [{ word, norm: first, condition: second }]
    case 'HOLDS':
    case 'FAILS':
      return causesOf(open, statement, verdict, index, wording).map((because) => ({
        word,
        condition: first,
        because,
      }))
    case 'OPEN':
    case 'SILENT':
      return [{ word, condition: first }]
    case 'BESIDE':
      return [{ word, norm: first, other: second }]
    case 'DISPUTED':
      return [{ word, about: first, position: second }]
    case 'LIFTED':
    case 'BARS':
    case 'UNDECIDED':
    case 'CONTESTED':
      return [{ word, restriction: first }]
    case 'GIVES':
      return [{ word, power: first, outcome: second as Outcome }]
    case 'VERDICT':
      return [verdictConclusion(open, verdict, index)]
    case 'STANDARD':
      return [{ word, standard: first }]
    case 'SHOWN': {
      const holders = index
        .to(first, 'TAKES')
        .filter(({ negated }) => !negated)
        .map(({ from, quantifier }) => ({ actor: from, quantifier }))
      return [{ word, position: first, holders }]
    }
    default:
      return []
  }
}

function causesOf(
  { step, relations }: OpenStep,
  statement: string,
  { situation }: SavedVerdict,
  index: ReleaseIndex,
  { called }: Wording,
): readonly Cause[] {
  switch (step.rule) {
    case 'taken':
      return [{ by: 'QUESTION' }]
    case 'crime-makes-situation': {
      if (situation !== null) return [{ by: 'CRIMES', crimes: [...new Set(situation.crimes)].sort() }]
      // Of the crimes that the sentence can be about, any may be those of the question.
      const named = index.entities
        .filter(({ kind, id }) => kind === 'Crime' && statement.includes(called(id)))
        .map(({ id }) => id)
        .sort()
      return choicesOf(named).map((crimes) => ({ by: 'CRIMES', crimes }))
    }
    case 'recorded-in-case': {
      const inCase = relations.find(({ type }) => type === 'IN_CASE')
      return [{ by: 'CASE', case: inCase?.to ?? '' }]
    }
    default:
      return [{ by: 'CONDITIONS' }]
  }
}

/** Every choice of some of these, in their order. */
function choicesOf(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.reduce<readonly (readonly string[])[]>(
    (choices, id) => [...choices, ...choices.map((choice) => [...choice, id])],
    [[]],
  )
}
