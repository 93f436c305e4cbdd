import type { Places } from './arrange.ts'
import type { Network } from './network.ts'

/**
 * Pushes grounds that overlap apart, a little at a time and the shorter way, until none overlap. Settled ones
 * (those with a 1) give way last.
 */
export function pushedApart(
  network: Network,
  places: Places,
  nodes: readonly number[],
  settled: Uint8Array | null,
): void {
  const order = [...nodes]
  if (settled === null) grown(network, places, order)
  const rounds = Math.round(Math.min(mostRounds, fewestRounds + 40_000 / (order.length + 1)))
  for (let round = 0; round < rounds; round += 1) {
    order.sort((one, other) => leftOf(network, places, one) - leftOf(network, places, other) || one - other)
    if (pushes(network, places, order, settled) === 0) return
  }
}

/** A large picture has to be there in time, at the price of a few labels that touch. */
const mostRounds = 200
const fewestRounds = 30

/** Makes everything farther apart alike, by steps, as long as there are many overlaps: that keeps the shape. */
function grown(network: Network, places: Places, order: number[]): void {
  for (let growth = 0; growth < mostGrowths; growth += 1) {
    order.sort((one, other) => leftOf(network, places, one) - leftOf(network, places, other) || one - other)
    if (overlapsOf(network, places, order) <= order.length) return
    for (const node of order) {
      places[2 * node] = (places[2 * node] ?? 0) * 1.1
      places[2 * node + 1] = (places[2 * node + 1] ?? 0) * 1.07
    }
  }
}

const mostGrowths = 5

function overlapsOf(network: Network, places: Places, order: readonly number[]): number {
  let count = 0
  for (let place = 0; place < order.length; place += 1) {
    const one = order[place] ?? 0
    const { width, height } = network.grounds[one] ?? { width: 0, height: 0 }
    const right = (places[2 * one] ?? 0) + width / 2
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0
      if (leftOf(network, places, other) >= right) break
      const beside = network.grounds[other]?.height ?? 0
      const apart = Math.abs((places[2 * other + 1] ?? 0) - (places[2 * one + 1] ?? 0))
      if (apart < (height + beside) / 2) count += 1
    }
  }
  return count
}

function leftOf(network: Network, places: Places, node: number): number {
  return (places[2 * node] ?? 0) - (network.grounds[node]?.width ?? 0) / 2
}

/** One round; gives how many pairs overlapped. */
function pushes(
  network: Network,
  places: Places,
  order: readonly number[],
  settled: Uint8Array | null,
): number {
  let count = 0
  for (let place = 0; place < order.length; place += 1) {
    const one = order[place] ?? 0
    const ground = network.grounds[one]
    if (ground === undefined) continue
    const right = (places[2 * one] ?? 0) + ground.width / 2
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0
      // Pushes of this round may have put the row a little out of order.
      if (leftOf(network, places, other) > right + ground.width / 4) break
      if (push(network, places, one, other, settled)) count += 1
    }
  }
  return count
}

const slack = 0.5

function push(
  network: Network,
  places: Places,
  one: number,
  other: number,
  settled: Uint8Array | null,
): boolean {
  const ground = network.grounds[one]
  const beside = network.grounds[other]
  if (ground === undefined || beside === undefined) return false
  const dx = (places[2 * other] ?? 0) - (places[2 * one] ?? 0)
  const dy = (places[2 * other + 1] ?? 0) - (places[2 * one + 1] ?? 0)
  const overX = (ground.width + beside.width) / 2 - Math.abs(dx)
  const overY = (ground.height + beside.height) / 2 - Math.abs(dy)
  if (overX <= slack || overY <= slack) return false
  const shares = sharesOf(settled?.[one] === 1, settled?.[other] === 1)
  // By shares of the ground, not by units: grounds are wider than high, and the picture would grow upward only.
  const axis = overX * (ground.height + beside.height) < overY * (ground.width + beside.width) ? 0 : 1
  const way = (axis === 0 ? (dx < 0 ? -1 : 1) : dy < 0 ? -1 : 1) * Math.min(overX, overY)
  places[2 * one + axis] = (places[2 * one + axis] ?? 0) - way * shares.one
  places[2 * other + axis] = (places[2 * other + axis] ?? 0) + way * shares.other
  return true
}

function sharesOf(
  isOneSettled: boolean,
  isOtherSettled: boolean,
): { readonly one: number; readonly other: number } {
  if (isOneSettled === isOtherSettled) return { one: 0.5, other: 0.5 }
  return isOneSettled ? { one: 0.06, other: 0.94 } : { one: 0.94, other: 0.06 }
}
