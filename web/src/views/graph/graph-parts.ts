import { kinds, relationTypes } from '../../generated/vocabulary.ts'
import type { Kind, RelationType } from '../../generated/vocabulary.ts'
import { lineOf } from '../../canvas/bundles.ts'
import type { CanvasData, CanvasRelation } from '../../canvas/canvas-data.ts'
import type { GraphState } from './graph-state.ts'

/** Merges several answers: each entity and relation once. */
export function mergedData(parts: readonly CanvasData[]): CanvasData {
  const nodes = new Map(parts.flatMap((part) => part.nodes.map((node) => [node.id, node] as const)))
  const relations = new Map(parts.flatMap((part) => part.relations.map((one) => [one.id, one] as const)))
  return {
    nodes: [...nodes.values()],
    relations: [...relations.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
  }
}

/**
 * The ids of what is not drawn: hidden and removed entities, hidden relations, and what no path of visible relations
 * connects to an expanded entity, as the server would decide.
 */
export function unseenOf(
  data: CanvasData,
  state: Pick<GraphState, 'ids' | 'depth' | 'hidden' | 'without'>,
  onPath: ReadonlySet<string>,
): ReadonlySet<string> {
  const kept = new Set([...state.ids, ...onPath])
  const nodes = data.nodes.filter(
    ({ id, kind }) => !state.without.has(id) && (kept.has(id) || !state.hidden.has(kind)),
  )
  const relations = data.relations.filter((relation) => !isHidden(relation, state.hidden))
  const starts = nodes.map(({ id }) => id).filter((id) => kept.has(id))
  const reached = reachedFrom(starts, state.depth, { nodes, relations })
  return new Set([
    ...data.nodes.map(({ id }) => id).filter((id) => !reached.has(id)),
    ...data.relations.filter((relation) => isHidden(relation, state.hidden)).map(({ id }) => id),
  ])
}

/** Sets of ids in layout order: around the first entities together, around each later one, then the rest. */
export function groupsOf(
  data: CanvasData,
  { ids, together, depth }: Pick<GraphState, 'ids' | 'together' | 'depth'>,
): readonly ReadonlySet<string>[] {
  const rounds = [ids.slice(0, together), ...ids.slice(together).map((id) => [id])]
  const rest = new Set(data.nodes.map(({ id }) => id))
  return [...rounds.map((starts) => reachedFrom(starts, depth, data)), rest]
}

/** The export's filters for the same part; null if nothing is hidden. */
export function exportedParts(hidden: ReadonlySet<string>): {
  readonly kinds: readonly string[] | null
  readonly types: readonly string[] | null
} {
  const allKinds = Object.keys(kinds).filter((kind) => kind !== 'Passage')
  const allTypes = Object.keys(relationTypes)
  return {
    kinds: allKinds.some((kind) => hidden.has(kind)) ? allKinds.filter((kind) => !hidden.has(kind)) : null,
    types: allTypes.some((type) => hidden.has(type)) ? allTypes.filter((type) => !hidden.has(type)) : null,
  }
}

/** The counts of entities by kind and of relations by type, hidden or not, largest first. */
export function countsOf(data: CanvasData): {
  readonly kinds: readonly (readonly [Kind, number])[]
  readonly types: readonly (readonly [RelationType, number])[]
} {
  return {
    kinds: counted(data.nodes.map(({ kind }) => kind)),
    types: counted(data.relations.map(({ type }) => type)),
  }
}

function isHidden(relation: CanvasRelation, hidden: ReadonlySet<string>): boolean {
  return (
    hidden.has(relation.type) || hidden.has(lineOf(relation)) || (relation.negated && hidden.has('denied'))
  )
}

function reachedFrom(
  starts: readonly string[],
  depth: number,
  { nodes, relations }: CanvasData,
): Set<string> {
  const ids = new Set(nodes.map(({ id }) => id))
  const around = new Map<string, string[]>()
  for (const { from, to } of relations) {
    if (!ids.has(from) || !ids.has(to)) continue
    around.set(from, [...(around.get(from) ?? []), to])
    around.set(to, [...(around.get(to) ?? []), from])
  }
  const reached = new Set(starts.filter((id) => ids.has(id)))
  let edge = [...reached]
  for (let level = 0; level < depth; level += 1) {
    edge = edge.flatMap((id) => around.get(id) ?? []).filter((id) => !reached.has(id))
    edge = [...new Set(edge)]
    for (const id of edge) reached.add(id)
  }
  return reached
}

function counted<Word extends string>(words: readonly Word[]): readonly (readonly [Word, number])[] {
  const counts = new Map<Word, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([one, fewer], [other, more]) => more - fewer || (one < other ? -1 : 1))
}
