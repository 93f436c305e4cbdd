import { wordsOf, type Word } from './wording.ts'

/** A declared name that stands in a text. */
export interface Found {
  /** The ids of all that bear the name. */
  readonly ids: ReadonlySet<string>
  /** As it is declared. */
  readonly name: string
  /** The places of its words among the words of the text: from `first` to before `next`. */
  readonly first: number
  readonly next: number
}

interface Listed {
  readonly name: string
  readonly words: readonly Word[]
  readonly ids: Set<string>
}

/**
 * Finds declared names in texts: the longest at each place, from the left, none overlapping. Case does not
 * count, but an acronym must be written as one ("ACT" is no "act"); a name of several words is found in the
 * plural too.
 */
export class NameIndex {
  readonly #byFirst = new Map<string, Listed[]>()

  constructor(names: Iterable<{ readonly id: string; readonly name: string }>) {
    const listed = new Map<string, Listed>()
    for (const { id, name } of names) {
      const words = wordsOf(name)
      const key = words.map((word) => `${word.folded}${word.capitals === 'all' ? '!' : ''}`).join(' ')
      const same = listed.get(key)
      if (same === undefined) listed.set(key, { name, words, ids: new Set([id]) })
      else same.ids.add(id)
    }
    for (const each of listed.values()) {
      const first = each.words[0]
      if (first === undefined) continue
      const key = singular(first.folded)
      this.#byFirst.set(key, [...(this.#byFirst.get(key) ?? []), each])
    }
    for (const sharing of this.#byFirst.values())
      sharing.sort((one, other) => other.words.length - one.words.length || (one.name < other.name ? -1 : 1))
  }

  find(words: readonly Word[]): readonly Found[] {
    const found: Found[] = []
    for (let at = 0; at < words.length; at += 1) {
      const candidates = this.#byFirst.get(singular(words[at]?.folded ?? '')) ?? []
      const fitting = candidates.filter((each) => standsAt(each, words, at))
      const length = fitting[0]?.words.length ?? 0
      const longest = fitting.filter((each) => each.words.length === length)
      const [best] = longest
      if (best === undefined) continue
      found.push({
        name: best.name,
        ids: new Set(longest.flatMap(({ ids }) => [...ids])),
        first: at,
        next: at + length,
      })
      at += length - 1
    }
    return found
  }
}

function standsAt({ words: name }: Listed, words: readonly Word[], at: number): boolean {
  return name.every((word, index) => {
    const there = words[at + index]
    if (there === undefined) return false
    if (word.capitals === 'all' && there.capitals !== 'all') return false
    return name.length === 1 ? word.folded === there.folded : singular(word.folded) === singular(there.folded)
  })
}

/** A rough singular, the same rough one on both sides. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
