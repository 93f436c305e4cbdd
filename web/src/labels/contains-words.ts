import { fold, normalizeText } from '../../../src/lib/normalize-text.ts'

/** Whether a text contains every one of these words or beginnings of words, whatever their case and accents. */
export function containsWords(text: string, words: string): boolean {
  const normalized = normalizeText(text)
  return fold(words).every((word) => normalized.includes(word))
}
