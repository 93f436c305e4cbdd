/** What is known of a condition, or of several together. */
export type Truth = 'HOLDS' | 'FAILS' | 'OPEN'

/** Kleene: holds where each holds, fails where one fails. */
export function allHold(truths: readonly Truth[]): Truth {
  if (truths.includes('FAILS')) return 'FAILS'
  return truths.includes('OPEN') ? 'OPEN' : 'HOLDS'
}
