import type { GraphPathsQuery } from '../../generated/operations.ts'
import type { PictureData } from '../../picture/picture-data.ts'
import type { GraphState } from './graph-state.ts'

/** What the page is called: by the entities that it is about. */
export function titleOf({ ids, path }: GraphState, { nodes }: PictureData): string {
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.name ?? id
  const ways = path.from !== '' && path.to !== '' ? `${nameOf(path.from)} to ${nameOf(path.to)}` : ''
  if (ids.length === 0) return ways === '' ? 'Graph' : `Ways from ${ways}`
  const first = ids.slice(0, 2).map(nameOf)
  const others = ids.length - first.length
  const around = others > 0 ? `${first.join(', ')} and ${others} more` : first.join(' and ')
  return ways === '' ? `Around ${around}` : `Around ${around}, ways from ${ways}`
}

/** Ids of what was looked for, else of what lies on the ways (or on the one that was chosen). */
export function standingOut(
  data: PictureData,
  { ids, find, way }: Pick<GraphState, 'ids' | 'find' | 'way'>,
  unseen: ReadonlySet<string>,
  ways: GraphPathsQuery['paths'] | undefined,
): ReadonlySet<string> {
  const found = foundIn(data, find, unseen)
  if (found.length > 0) return new Set(found)
  // Where nothing but the ways is drawn, nothing has to step back behind them.
  if (way === 0 && ids.length === 0) return new Set()
  const chosen = way === 0 ? (ways?.paths ?? []) : (ways?.paths.slice(way - 1, way) ?? [])
  return new Set(chosen.flatMap(({ nodes, relations }) => [...nodes, ...relations].map(({ id }) => id)))
}

/** The ids of the entities seen whose names have these words, by name. */
export function foundIn(data: PictureData, find: string, unseen: ReadonlySet<string>): readonly string[] {
  const words = folded(find)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return data.nodes
    .filter(({ id, name }) => !unseen.has(id) && words.every((word) => folded(name).includes(word)))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ id }) => id)
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
