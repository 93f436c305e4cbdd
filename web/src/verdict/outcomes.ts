import type { Outcome } from '../generated/operations.ts'

/** The outcomes in the order of lists and legends. */
export const outcomes: readonly Outcome[] = [
  'PERMITTED',
  'CONDITIONAL',
  'CONTESTED',
  'NOT_PERMITTED',
  'NOT_STATED',
]

/** The texts and look of an outcome. */
export interface OutcomeLabels {
  readonly word: string
  readonly meaning: string
  /** The suffix of its colours in style/base.css, and of its class. */
  readonly look: string
  /** Its sign, a path in a square of 16: distinct without colour. */
  readonly sign: string
}

const words: Readonly<Record<Outcome, OutcomeLabels>> = {
  PERMITTED: {
    word: 'Permitted',
    meaning: 'These sources give the power, and all that they attach to it is taken to hold.',
    look: 'permitted',
    sign: 'M2.5 8.5 6.5 12.5 13.5 4',
  },
  CONDITIONAL: {
    word: 'Conditional',
    meaning:
      'These sources give the power, and something that they require is open: neither known to hold nor to fail.',
    look: 'conditional',
    sign: 'M4.5 5.5C4.5 1.5 11.5 1.5 11.5 5.5 11.5 8 8 7.5 8 10.5M8 13.2V13.8',
  },
  CONTESTED: {
    word: 'Contested',
    meaning:
      'It depends on what these sources leave unreconciled, or on what positions are taken on. Nothing here decides that.',
    look: 'contested',
    sign: 'M2.5 5.5H13.5M2.5 10.5H13.5M11 2 5 14',
  },
  NOT_PERMITTED: {
    word: 'Not permitted',
    meaning: 'Something that these sources require fails, or a restriction bars the act.',
    look: 'not-permitted',
    sign: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  },
  NOT_STATED: {
    word: 'Not stated',
    meaning: 'These sources are silent. Their silence neither permits the act nor forbids it.',
    look: 'not-stated',
    sign: 'M3 8H13',
  },
}

export function outcomeLabels(outcome: Outcome): OutcomeLabels {
  return words[outcome]
}

/** Whether a URL parameter names an outcome. */
export function isOutcome(word: string): word is Outcome {
  return Object.hasOwn(words, word)
}
