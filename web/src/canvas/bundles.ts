import { relationTypes } from '../generated/vocabulary.ts'
import type { CanvasRelation } from './canvas-data.ts'

/** One line of the canvas, with all the claims that it stands for. */
export interface Bundle {
  /** The id of its first relation. */
  readonly id: string
  readonly from: string
  readonly to: string
  /** The ids of its relations, in order. */
  readonly relations: readonly string[]
  /** Its label, read from start to end. */
  readonly text: string
  /** The strongest of its claims: stated before inferred before derived. */
  readonly line: Line
  /** Whether all of its claims are negated. */
  readonly denied: boolean
  /** Whether some of its claims run in the opposite direction. */
  readonly bothWays: boolean
  /** How far the line bends to its left, to keep it apart from others of the same pair; 0: straight. */
  readonly bend: number
}

export type Line = 'stated' | 'inferred' | 'derived'

/**
 * Claims of one type from one entity to another share a line. A pair with more than three such lines gets a single
 * one, and another for negated claims. Lines of the same pair bend apart.
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

/** Spreads the lines of a pair evenly around the straight one, whatever their direction. */
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
