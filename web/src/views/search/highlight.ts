import { foldedWords } from '../../words/folding.ts'

/** A stretch of a text, and whether it is a word that was found. */
export interface Stretch {
  readonly text: string
  readonly isFound: boolean
}

/** A text cut where found words begin and end; `matched` are words without case and accents, as the search gives them. */
export function stretches(text: string, matched: readonly string[]): readonly Stretch[] {
  const found = new Set(matched)
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).reduce<readonly Stretch[]>((before, part) => {
    if (part === '') return before
    const isFound = foldedWords(part).some((word) => found.has(word))
    const last = before.at(-1)
    return last !== undefined && !last.isFound && !isFound
      ? [...before.slice(0, -1), { text: last.text + part, isFound }]
      : [...before, { text: part, isFound }]
  }, [])
}
