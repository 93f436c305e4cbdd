import type { ParameterChanges, UrlParameters } from '../../url/url-parameters.ts'
import type { Point } from '../../picture/picture-data.ts'

/** What the URL says of the picture; everything but the data. */
export interface GraphState {
  /** The entities around which the graph is shown: where one began, and what was opened since. */
  readonly ids: readonly string[]
  /** How many relations away from each. */
  readonly depth: number
  readonly limit: number
  /** How many of `ids` are arranged together; each later one finds room around them. */
  readonly together: number
  /** Kinds, relation types and kinds of lines that are hidden. */
  readonly hidden: ReadonlySet<string>
  /** Entities taken out. */
  readonly without: ReadonlySet<string>
  /** Between whom ways are looked for; an end may be empty while it is being chosen. */
  readonly path: { readonly from: string; readonly to: string }
  /** Which of the ways, from 1; 0: all. */
  readonly way: number
  readonly pinned: ReadonlyMap<string, Point>
  readonly selected: string
  readonly find: string
  readonly seed: number
}

export const bounds = { depth: 3, ids: 100, limit: 1000, usualLimit: 120 } as const

/** Reads the state from the URL; what makes no sense there counts as not said. */
export function stateOf({ word, list }: Pick<UrlParameters, 'word' | 'list'>): GraphState {
  const ids = [...new Set(list('ids'))].slice(0, bounds.ids)
  const [from = '', to = ''] = word('path').split('~')
  return {
    ids,
    depth: whole(word('depth'), 0, bounds.depth, 1),
    limit: whole(word('limit'), 1, bounds.limit, bounds.usualLimit),
    together: whole(word('together'), 1, Math.max(1, ids.length), Math.max(1, ids.length)),
    hidden: new Set(list('hide')),
    without: new Set(list('without')),
    path: { from, to },
    way: whole(word('way'), 0, 10, 0),
    pinned: pinsOf(list('pinned')),
    selected: word('selected'),
    find: word('find'),
    seed: whole(word('seed'), 1, 999, 1),
  }
}

/** One more entity opened: what was there stays where it is. */
export function opened(state: GraphState, id: string): ParameterChanges {
  if (state.ids.includes(id)) return {}
  return {
    ids: [...state.ids, id],
    together: String(state.together),
    without: [...state.without].filter((other) => other !== id),
  }
}

/** An opened entity closed again: what is there only because of it goes. */
export function closed(state: GraphState, id: string): ParameterChanges {
  const place = state.ids.indexOf(id)
  if (place === -1 || state.ids.length === 1) return {}
  const together = place < state.together ? Math.max(1, state.together - 1) : state.together
  return { ids: state.ids.filter((other) => other !== id), together: String(together) }
}

export function pinnedAt(state: GraphState, id: string, place: Point | null): ParameterChanges {
  const pins = new Map(state.pinned)
  if (place === null) pins.delete(id)
  else pins.set(id, place)
  return { pinned: [...pins].map(([pin, { x, y }]) => `${pin}~${x}~${y}`) }
}

export function toggled(set: ReadonlySet<string>, word: string): readonly string[] {
  return set.has(word) ? [...set].filter((other) => other !== word) : [...set, word]
}

/** All is laid out anew, together, nothing pinned, by another chance. */
export function arrangedAnew(state: GraphState): ParameterChanges {
  return { together: null, pinned: null, seed: String((state.seed % 999) + 1) }
}

function pinsOf(words: readonly string[]): ReadonlyMap<string, Point> {
  return new Map(
    words.flatMap((word) => {
      const [id = '', x = '', y = ''] = word.split('~')
      const isPlace = /^-?\d{1,6}$/.test(x) && /^-?\d{1,6}$/.test(y)
      return id === '' || !isPlace ? [] : [[id, { x: Number(x), y: Number(y) }] as const]
    }),
  )
}

function whole(word: string, least: number, most: number, usual: number): number {
  const value = Number(word)
  return word === '' || !Number.isInteger(value) ? usual : Math.max(least, Math.min(most, value))
}
