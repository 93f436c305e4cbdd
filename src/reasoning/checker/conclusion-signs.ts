/** The word that a conclusion in signs begins with, and the ids that it is about. */
export function readSigns(concludes: string): {
  readonly word: string
  readonly ids: readonly string[]
} {
  const [word = '', ...ids] = concludes.split(' ')
  return { word, ids }
}

export function isWord(concludes: string, words: readonly string[]): boolean {
  return words.includes(readSigns(concludes).word)
}

/** What a restriction comes to. */
export const restrictionWords: readonly string[] = ['LIFTED', 'BARS', 'UNDECIDED', 'CONTESTED']
