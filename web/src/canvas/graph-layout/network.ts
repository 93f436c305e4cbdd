import type { NodeBox } from './layout.ts'

/** Neighbours by node number; nodes are numbered in the order of their ids. */
export interface Network {
  readonly size: number
  readonly ids: readonly string[]
  readonly boxes: readonly NodeBox[]
  readonly neighbours: (node: number) => readonly number[]
  /** The target length of a link. */
  readonly lengthOf: (one: number, other: number) => number
}

export function networkOf(
  boxes: readonly NodeBox[],
  links: readonly { readonly from: string; readonly to: string }[],
): Network {
  const sorted = [...new Map(boxes.map((ground) => [ground.id, ground])).values()].sort(byId)
  const numbers = new Map(sorted.map(({ id }, number) => [id, number]))
  const around: Set<number>[] = sorted.map(() => new Set())
  for (const { from, to } of links) {
    const one = numbers.get(from)
    const other = numbers.get(to)
    if (one === undefined || other === undefined || one === other) continue
    around[one]?.add(other)
    around[other]?.add(one)
  }
  const neighbours = around.map((set) => [...set].sort((one, other) => one - other))
  const rooms = sorted.map(({ width, height }) => width * height)
  const reaches = neighbours.map((near) => reachOf(near.map((other) => rooms[other] ?? 0)))
  return {
    size: sorted.length,
    ids: sorted.map(({ id }) => id),
    boxes: sorted,
    neighbours: (node) => neighbours[node] ?? [],
    lengthOf: (one, other) => Math.max(reaches[one] ?? 0, reaches[other] ?? 0),
  }
}

const shortest = 105

/** The mean distance of a node's neighbours if they fill a disc around it. */
function reachOf(rooms: readonly number[]): number {
  const room = rooms.reduce((sum, one) => sum + one, 0)
  return Math.max(shortest, 0.72 * Math.sqrt((room * 1.25) / Math.PI))
}

function byId(one: NodeBox, other: NodeBox): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
