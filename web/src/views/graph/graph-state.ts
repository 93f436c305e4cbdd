import type { ParameterChanges, UrlParameters } from '../../url/url-parameters.ts'
import type { Point } from '../../canvas/canvas-data.ts'

/** The view's state, as the URL holds it; everything but the data. */
export interface GraphState {
  /** The entities whose neighbourhoods are shown: the first ones, then those expanded later. */
  readonly ids: readonly string[]
  /** The depth of each neighbourhood, in relations. */
  readonly depth: number
  readonly limit: number
  /** How many of `ids` are laid out together; each later one is placed around them. */
  readonly together: number
  /** Kinds, relation types and kinds of lines that are hidden. */
  readonly hidden: ReadonlySet<string>
  /** Entities that the reader removed. */
  readonly without: ReadonlySet<string>
  /** The two ends of the paths; one may be empty while the reader chooses. */
  readonly path: { readonly from: string; readonly to: string }
  /** The chosen path, from 1; 0: all of them. `way` in the URL. */
  readonly pathNumber: number
  readonly pinned: ReadonlyMap<string, Point>
  readonly selected: string
  readonly find: string
  readonly seed: number
}

export const limits = { depth: 3, ids: 100, limit: 1000, usualLimit: 120 } as const

/** Reads the state from the URL; invalid values count as absent. */
export function stateOf({ word, list }: Pick<UrlParameters, 'word' | 'list'>): GraphState {
  const ids = [...new Set(list('ids'))].slice(0, limits.ids)
  const [from = '', to = ''] = word('path').split('~')
  return {
    ids,
    depth: integer(word('depth'), 0, limits.depth, 1),
    limit: integer(word('limit'), 1, limits.limit, limits.usualLimit),
    together: integer(word('together'), 1, Math.max(1, ids.length), Math.max(1, ids.length)),
    hidden: new Set(list('hide')),
    without: new Set(list('without')),
    path: { from, to },
    pathNumber: integer(word('way'), 0, 10, 0),
    pinned: pinsOf(list('pinned')),
    selected: word('selected'),
    find: word('find'),
    seed: integer(word('seed'), 1, 999, 1),
  }
}

/** Expands one more entity; what is drawn keeps its position. */
export function opened(state: GraphState, id: string): ParameterChanges {
  if (state.ids.includes(id)) return {}
  return {
    ids: [...state.ids, id],
    together: String(state.together),
    without: [...state.without].filter((other) => other !== id),
  }
}

/** Collapses an expanded entity; what only it brought in disappears. */
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

/** Lays everything out again, together, without pins and from another random seed. */
export function relaidOut(state: GraphState): ParameterChanges {
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

function integer(word: string, least: number, most: number, usual: number): number {
  const value = Number(word)
  return word === '' || !Number.isInteger(value) ? usual : Math.max(least, Math.min(most, value))
}
