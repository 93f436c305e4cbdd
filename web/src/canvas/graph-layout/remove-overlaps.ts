import type { Positions } from './layout.ts'
import type { Network } from './network.ts'

/**
 * Pushes overlapping boxes apart along the shorter axis, step by step, until none overlap. Settled nodes (those with
 * a 1) move least.
 */
export function removeOverlaps(
  network: Network,
  positions: Positions,
  nodes: readonly number[],
  settled: Uint8Array | null,
): void {
  const order = [...nodes]
  if (settled === null) spread(network, positions, order)
  const rounds = Math.round(Math.min(maxRounds, minRounds + 40_000 / (order.length + 1)))
  for (let round = 0; round < rounds; round += 1) {
    order.sort(
      (one, other) => leftOf(network, positions, one) - leftOf(network, positions, other) || one - other,
    )
    if (separatePairs(network, positions, order, settled) === 0) return
  }
}

/** Fewer rounds for large graphs: speed matters more than a few labels that touch. */
const maxRounds = 200
const minRounds = 30

/** Scales everything up in steps while there are many overlaps, which keeps the shape. */
function spread(network: Network, positions: Positions, order: number[]): void {
  for (let growth = 0; growth < maxGrowths; growth += 1) {
    order.sort(
      (one, other) => leftOf(network, positions, one) - leftOf(network, positions, other) || one - other,
    )
    if (countOverlaps(network, positions, order) <= order.length) return
    for (const node of order) {
      positions[2 * node] = (positions[2 * node] ?? 0) * 1.1
      positions[2 * node + 1] = (positions[2 * node + 1] ?? 0) * 1.07
    }
  }
}

const maxGrowths = 5

function countOverlaps(network: Network, positions: Positions, order: readonly number[]): number {
  let count = 0
  for (let index = 0; index < order.length; index += 1) {
    const one = order[index] ?? 0
    const { width, height } = network.boxes[one] ?? { width: 0, height: 0 }
    const right = (positions[2 * one] ?? 0) + width / 2
    for (let next = index + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0
      if (leftOf(network, positions, other) >= right) break
      const beside = network.boxes[other]?.height ?? 0
      const apart = Math.abs((positions[2 * other + 1] ?? 0) - (positions[2 * one + 1] ?? 0))
      if (apart < (height + beside) / 2) count += 1
    }
  }
  return count
}

function leftOf(network: Network, positions: Positions, node: number): number {
  return (positions[2 * node] ?? 0) - (network.boxes[node]?.width ?? 0) / 2
}

/** One round; returns the number of overlapping pairs. */
function separatePairs(
  network: Network,
  positions: Positions,
  order: readonly number[],
  settled: Uint8Array | null,
): number {
  let count = 0
  for (let index = 0; index < order.length; index += 1) {
    const one = order[index] ?? 0
    const ground = network.boxes[one]
    if (ground === undefined) continue
    const right = (positions[2 * one] ?? 0) + ground.width / 2
    for (let next = index + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0
      // This round may already have moved some nodes out of order.
      if (leftOf(network, positions, other) > right + ground.width / 4) break
      if (separate(network, positions, one, other, settled)) count += 1
    }
  }
  return count
}

const slack = 0.5

function separate(
  network: Network,
  positions: Positions,
  one: number,
  other: number,
  settled: Uint8Array | null,
): boolean {
  const ground = network.boxes[one]
  const beside = network.boxes[other]
  if (ground === undefined || beside === undefined) return false
  const dx = (positions[2 * other] ?? 0) - (positions[2 * one] ?? 0)
  const dy = (positions[2 * other + 1] ?? 0) - (positions[2 * one + 1] ?? 0)
  const overX = (ground.width + beside.width) / 2 - Math.abs(dx)
  const overY = (ground.height + beside.height) / 2 - Math.abs(dy)
  if (overX <= slack || overY <= slack) return false
  const shares = sharesOf(settled?.[one] === 1, settled?.[other] === 1)
  // Relative to the box size: boxes are wider than high, and absolute overlaps would only push vertically.
  const axis = overX * (ground.height + beside.height) < overY * (ground.width + beside.width) ? 0 : 1
  const way = (axis === 0 ? (dx < 0 ? -1 : 1) : dy < 0 ? -1 : 1) * Math.min(overX, overY)
  positions[2 * one + axis] = (positions[2 * one + axis] ?? 0) - way * shares.one
  positions[2 * other + axis] = (positions[2 * other + axis] ?? 0) + way * shares.other
  return true
}

function sharesOf(
  isOneSettled: boolean,
  isOtherSettled: boolean,
): { readonly one: number; readonly other: number } {
  if (isOneSettled === isOtherSettled) return { one: 0.5, other: 0.5 }
  return isOneSettled ? { one: 0.06, other: 0.94 } : { one: 0.94, other: 0.06 }
}
