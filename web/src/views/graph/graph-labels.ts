import { fold } from '../../../../src/lib/normalize-text.ts'
import { containsWords } from '../../labels/contains-words.ts'
import type { CanvasData } from '../../canvas/canvas-data.ts'
import type { GraphState } from './graph-state.ts'
import type { PathAnswer } from './use-graph-data.ts'

/** The title of the page, from the entities that it is about. */
export function titleOf({ ids, path }: GraphState, { nodes }: CanvasData): string {
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.name ?? id
  const ends = path.from !== '' && path.to !== '' ? `${nameOf(path.from)} to ${nameOf(path.to)}` : ''
  if (ids.length === 0) return ends === '' ? 'Graph' : `Ways from ${ends}`
  const first = ids.slice(0, 2).map(nameOf)
  const others = ids.length - first.length
  const around = others > 0 ? `${first.join(', ')} and ${others} more` : first.join(' and ')
  return ends === '' ? `Around ${around}` : `Around ${around}, ways from ${ends}`
}

/** The ids to highlight: what the reader looked for, or else what is on the paths (or on the chosen one). */
export function highlighted(
  data: CanvasData,
  { ids, find, pathNumber }: Pick<GraphState, 'ids' | 'find' | 'pathNumber'>,
  unseen: ReadonlySet<string>,
  pathAnswer: PathAnswer | undefined,
): ReadonlySet<string> {
  const found = foundIn(data, find, unseen)
  if (found.length > 0) return new Set(found)
  // If nothing but the paths is drawn, there is nothing to set them apart from.
  if (pathNumber === 0 && ids.length === 0) return new Set()
  const chosen =
    pathNumber === 0 ? (pathAnswer?.paths ?? []) : (pathAnswer?.paths.slice(pathNumber - 1, pathNumber) ?? [])
  return new Set(chosen.flatMap(({ nodes, relations }) => [...nodes, ...relations].map(({ id }) => id)))
}

/** The ids of the visible entities whose names contain these words, by name. */
export function foundIn(data: CanvasData, find: string, unseen: ReadonlySet<string>): readonly string[] {
  if (fold(find).length === 0) return []
  return data.nodes
    .filter(({ id, name }) => !unseen.has(id) && containsWords(name, find))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ id }) => id)
}
