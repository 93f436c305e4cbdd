import { compareText } from '../lib/order.ts'
import type { Relation } from '../model/relation.ts'

/** What is known of the graph around two entities, level by level from both of them. */
export interface BidirectionalSearch {
  readonly from: string
  readonly to: string
  /** How many entities were asked for their relations. */
  readonly expanded: number
  /** All that can be reached from one of the two is known. */
  readonly isExhausted: boolean
  /** Whose relations the next level needs: that of the start, and that of the goal where it is to go on too. */
  frontier(sides: Sides): readonly string[]
  /** Goes on by one level with the relations of the open ends, in their order. */
  advance(sides: Sides, frontier: readonly string[], relations: readonly (readonly Relation[])[]): void
  /** By id. */
  neighbours(id: string): readonly string[]
  /** The first relation by rank that joins two neighbours. */
  between(one: string, other: string): Relation
}

export type Sides = 'start' | 'both'

export function bidirectionalSearch(from: string, to: string): BidirectionalSearch {
  const joined = new Map<string, Map<string, Relation>>()
  const sorted = new Map<string, readonly string[]>()
  const expanded = new Set<string>()
  const start = frontierAt(from)
  const goal = frontierAt(to)

  const join = (id: string, other: string, relation: Relation): void => {
    const around = joined.get(id)
    if (around === undefined) joined.set(id, new Map([[other, relation]]))
    else if (!around.has(other)) around.set(other, relation)
  }
  const neighbours = (id: string): readonly string[] => {
    const known = sorted.get(id)
    if (known !== undefined) return known
    const ids = [...(joined.get(id)?.keys() ?? [])].sort(compareText)
    if (expanded.has(id)) sorted.set(id, ids)
    return ids
  }
  const outermost = (sides: Sides): readonly Frontier[] => (sides === 'both' ? [start, goal] : [start])

  return {
    from,
    to,
    get expanded() {
      return expanded.size
    },
    get isExhausted() {
      return start.level.length === 0 || goal.level.length === 0
    },
    frontier: (sides) =>
      [...new Set(outermost(sides).flatMap(({ level }) => level))].filter((id) => !expanded.has(id)),
    advance: (sides, frontier, relations) => {
      for (const [index, id] of frontier.entries()) {
        expanded.add(id)
        for (const relation of relations[index] ?? []) {
          const other = relation.from === id ? relation.to : relation.from
          join(id, other, relation)
          join(other, id, relation)
        }
      }
      for (const frontier of outermost(sides)) expand(frontier, neighbours)
    },
    neighbours,
    between: (one, other) => joined.get(one)?.get(other) as Relation,
  }
}

/** What was seen from one side, and what of it lies farthest. */
interface Frontier {
  readonly seen: Set<string>
  level: readonly string[]
}

function frontierAt(id: string): Frontier {
  return { seen: new Set([id]), level: [id] }
}

function expand(frontier: Frontier, neighbours: (id: string) => readonly string[]): void {
  const next: string[] = []
  for (const id of frontier.level) {
    for (const other of neighbours(id)) {
      if (frontier.seen.has(other)) continue
      frontier.seen.add(other)
      next.push(other)
    }
  }
  frontier.level = next
}
