import { firstAtLeast } from '../../lib/order.ts'
import type { Entity } from '../../model/entity.ts'
import { intersection, union } from '../sets.ts'

/** Which entities hold a word in name, aliases or summary. */
export interface InvertedIndex {
  /** The ids of those that hold all of these words; of all where there are no words. */
  holdingAll(words: readonly string[]): ReadonlySet<string>
  /** The same, but of the last word a beginning is enough. */
  holdingAllAsTyped(words: readonly string[]): ReadonlySet<string>
}

export function invertedIndexOf(entities: readonly Entity[]): InvertedIndex {
  const byWord = new Map<string, Set<string>>()
  for (const { id, words } of entities) {
    for (const list of [words.name, words.aliases, words.summary]) {
      for (const word of list) {
        const ids = byWord.get(word)
        if (ids === undefined) byWord.set(word, new Set([id]))
        else ids.add(id)
      }
    }
  }
  const sorted = [...byWord.keys()].sort()
  const everything = new Set(entities.map(({ id }) => id))
  const holding = (word: string): ReadonlySet<string> => byWord.get(word) ?? nothing
  const beginning = (start: string): ReadonlySet<string> => union(wordsFrom(sorted, start).map(holding))
  return {
    holdingAll: (words) => intersection(words.map(holding), everything),
    holdingAllAsTyped: (words) => {
      const whole = words.slice(0, -1).map(holding)
      return intersection([...whole, ...words.slice(-1).map(beginning)], everything)
    },
  }
}

const nothing: ReadonlySet<string> = new Set()

function wordsFrom(sorted: readonly string[], start: string): readonly string[] {
  const first = firstAtLeast(sorted, 0, (word) => (word < start ? -1 : 0))
  let end = first
  while (end < sorted.length && (sorted[end] as string).startsWith(start)) end += 1
  return sorted.slice(first, end)
}
