import { relationTypes } from '../generated/vocabulary.ts'
import type { CanvasRelation } from './canvas-data.ts'

/** One line of a picture: all claims that one line can stand for. */
export interface Bundle {
  /** The id of its first relation. */
  readonly id: string
  readonly from: string
  readonly to: string
  /** The ids of its relations, in order. */
  readonly relations: readonly string[]
  /** How the line reads from its start to its end. */
  readonly text: string
  /** The strongest of its claims: stated by a source before inferred before derived by rule. */
  readonly line: Line
  /** All of its claims deny. */
  readonly denied: boolean
  /** Claims of it go the other way too. */
  readonly bothWays: boolean
  /** How far the line bends to its left, for others join the same two; 0: straight. */
  readonly bend: number
}

export type Line = 'stated' | 'inferred' | 'derived'

/**
 * Claims of one type from one entity to another are one line; between two that are joined by more than three
 * kinds of lines, all are one, but that what is denied stays apart. Lines between the same two bend apart.
 */
export function bundlesOf(relations: readonly CanvasRelation[]): readonly Bundle[] {
  const pairs = grouped([...relations].sort(byId), pairOf)
  return [...pairs.values()].flatMap((pair) => {
    const alike = [...grouped(pair, ({ from, type, negated }) => `${from} ${type} ${negated}`).values()]
    const groups =
      alike.length > mostLines ? [...grouped(pair, ({ negated }) => String(negated)).values()] : alike
    return groups.map((group, index) => bundleOf(group, bendOf(index, groups.length, group)))
  })
}

const mostLines = 3
const bendStep = 42

function bundleOf(group: readonly CanvasRelation[], bend: number): Bundle {
  const [first] = group as readonly [CanvasRelation, ...CanvasRelation[]]
  const isOneType = group.every(({ type }) => type === first.type)
  const denied = group.every(({ negated }) => negated)
  const reading = isOneType ? relationTypes[first.type].forward : `${group.length} relations`
  const many = isOneType && group.length > 1 ? ` (${group.length})` : ''
  return {
    id: first.id,
    from: first.from,
    to: first.to,
    relations: group.map(({ id }) => id),
    text: `${denied ? 'denied: ' : ''}${reading}${many}`,
    line: strongestOf(group),
    denied,
    bothWays: group.some(({ from }) => from !== first.from),
    bend,
  }
}

function strongestOf(group: readonly CanvasRelation[]): Line {
  const lines = group.map(lineOf)
  return (['stated', 'inferred', 'derived'] as const).find((line) => lines.includes(line)) ?? 'derived'
}

export function lineOf({ derived, status }: Pick<CanvasRelation, 'derived' | 'status'>): Line {
  if (derived) return 'derived'
  return status === 'STATED' ? 'stated' : 'inferred'
}

/** Lines of a pair spread evenly around the straight one; a line that runs the other way bends by the same hand. */
function bendOf(index: number, count: number, [first]: readonly CanvasRelation[]): number {
  const bend = (index - (count - 1) / 2) * bendStep
  return first !== undefined && first.from > first.to ? -bend : bend
}

function pairOf({ from, to }: CanvasRelation): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function byId(one: CanvasRelation, other: CanvasRelation): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
