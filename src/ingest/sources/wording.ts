import { fold } from '../../lib/normalize-text.ts'

/** A word as it is compared: without case, accents, punctuation and the possessive. */
export interface Word {
  readonly folded: string
  /** The word begins with a capital, or is written in capitals throughout. */
  readonly capitals: 'none' | 'first' | 'all'
  /** Where it stands in its text. */
  readonly start: number
  readonly end: number
}

/** The words of a text, as a reader counts them: what stands between spaces and dashes and has a letter or digit. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/(?:(?!--)[^\s–—])+/gu)) {
    const [written] = match
    const folded = foldOne(written)
    if (folded !== '')
      words.push({
        folded,
        capitals: capitalsOf(written),
        start: match.index,
        end: match.index + written.length,
      })
  }
  return words
}

function foldOne(word: string): string {
  return fold(word.replace(/['’]s?(?=[^\p{L}\p{N}]*$)/u, '')).join('')
}

function capitalsOf(word: string): Word['capitals'] {
  const letters = word.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'all'
  return /^\p{Lu}/u.test(letters) ? 'first' : 'none'
}
