import { fold } from '../../../../src/lib/normalize-text.ts'

/** The words of these names closest to a misspelled word, nearest first, at most `most`. */
export function spellingSuggestions(word: string, names: readonly string[], most = 3): readonly string[] {
  const [wanted] = fold(word)
  if (wanted === undefined) return []
  const bound = wanted.length < 5 ? 1 : 2
  return [...new Set(names.flatMap(fold))]
    .map((candidate) => ({ candidate, steps: editDistance(wanted, candidate) }))
    .filter(({ steps }) => steps > 0 && steps <= bound)
    .sort((one, other) => one.steps - other.steps || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** The edit distance: insertions, deletions, substitutions and swaps of neighbouring letters. */
export function editDistance(one: string, other: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + Number(one[row - 1] !== other[column - 1])
      const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const swapped = isSwapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity
      current.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
