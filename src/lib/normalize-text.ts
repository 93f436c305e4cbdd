/**
 * The words of a text as search, filters and orders see them: no accents, no case, split at whatever is
 * neither letter nor digit. "Côte d'Ivoire, 66/253" gives cote, d, ivoire, 66, 253.
 */
export function fold(text: string): readonly string[] {
  return normalizeText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/**
 * A text without accents and case. In linear time: normalization sorts each run of combining marks, which is
 * quadratic in its length, so the marks are removed before as well as after it.
 */
export function normalizeText(text: string): string {
  return withoutMarks(withoutMarks(text).normalize('NFKD'))
    .toLowerCase()
    .replaceAll(/[ßæœøđðłıþς]/gu, (letter) => plainLetters[letter] ?? letter)
}

function withoutMarks(text: string): string {
  return text.replaceAll(/\p{M}+/gu, '')
}

/** Those of several texts, each once, in the order they stand. */
export function foldAll(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(fold))]
}

/** Word by word; numbers stand before words and by their size, so that Article 6 precedes Article 41. */
export function compareFolded(one: readonly string[], other: readonly string[]): number {
  const shared = Math.min(one.length, other.length)
  for (let index = 0; index < shared; index += 1) {
    const result = compareWords(one[index] as string, other[index] as string)
    if (result !== 0) return result
  }
  return one.length - other.length
}

/** Letters that are no other letter with a mark, by the ones that people type for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
}

function compareWords(one: string, other: string): number {
  const oneIsNumber = digits.test(one)
  if (oneIsNumber !== digits.test(other)) return oneIsNumber ? -1 : 1
  return (oneIsNumber ? compareNumbers(one, other) : 0) || (one < other ? -1 : one > other ? 1 : 0)
}

/** By length first: a number may have more digits than arithmetic is exact for. */
function compareNumbers(one: string, other: string): number {
  const [left, right] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')]
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0)
}

const digits = /^[0-9]+$/
