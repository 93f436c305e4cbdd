import type { Positions } from './layout.ts'
import type { Network } from './network.ts'

export interface StressOptions {
  /** Nodes with a 1 stay where they are; null: none. */
  readonly fixed: Uint8Array | null
  readonly random: () => number
  /** Whether the nodes start anywhere, or close to their final positions. */
  readonly heat: 'from anywhere' | 'from near'
}

/**
 * Moves nodes until their distances approximate their graph distances, short ones weighing most: stochastic gradient
 * descent on the stress (Zheng, Pawar, Goodman 2018). Each pair in turn moves toward its distance, with decreasing
 * steps.
 */
export function minimizeStress(
  network: Network,
  positions: Positions,
  nodes: readonly number[],
  how: StressOptions,
): void {
  if (nodes.length < 2) return
  const pairs = pairsOf(network, nodes, how)
  const order = Uint32Array.from({ length: pairs.count }, (_, index) => index)
  const hottest = how.heat === 'from anywhere' ? pairs.longest ** 2 : pairs.shortest ** 2
  const coolest = 0.05 * pairs.shortest ** 2
  const cooling = (coolest / hottest) ** (1 / (rounds - 1))
  let heat = hottest
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, how.random)
    for (const pair of order) step(positions, pairs, pair, heat, how.fixed)
    heat *= cooling
  }
}

const rounds = 24

/** Pairs of nodes with their target distances, in parallel arrays. */
interface Pairs {
  readonly count: number
  readonly one: Uint32Array
  readonly other: Uint32Array
  readonly distance: Float64Array
  readonly shortest: number
  readonly longest: number
}

/** With more nodes than this, a node is paired only with its neighbours and with some landmarks. */
const maxExact = 260
const landmarks = 80

function pairsOf(network: Network, nodes: readonly number[], { fixed, random }: StressOptions): Pairs {
  const member = new Uint8Array(network.size)
  for (const node of nodes) member[node] = 1
  const isWhole = nodes.length <= maxExact
  const centres = isWhole ? nodes : pickLandmarks(nodes, random)
  const isCentre = new Uint8Array(network.size)
  for (const node of centres) isCentre[node] = 1
  const one: number[] = []
  const other: number[] = []
  const distance: number[] = []
  const add = (from: number, to: number, far: number): void => {
    if (fixed !== null && fixed[from] === 1 && fixed[to] === 1) return
    one.push(from)
    other.push(to)
    distance.push(far)
  }
  for (const centre of centres) {
    const far = distancesFrom(network, centre, member)
    for (const node of nodes)
      if (node !== centre && (isCentre[node] === 0 || node > centre)) add(centre, node, far[node] ?? 0)
  }
  if (!isWhole) {
    for (const node of nodes)
      for (const near of network.neighbours(node))
        if (near > node && member[near] === 1 && isCentre[node] === 0 && isCentre[near] === 0)
          add(node, near, network.lengthOf(node, near))
  }
  return {
    count: one.length,
    one: Uint32Array.from(one),
    other: Uint32Array.from(other),
    distance: Float64Array.from(distance),
    shortest: distance.reduce((least, far) => Math.min(least, far), Infinity),
    longest: distance.reduce((most, far) => Math.max(most, far), 1),
  }
}

function pickLandmarks(nodes: readonly number[], random: () => number): readonly number[] {
  const order = Uint32Array.from(nodes)
  shuffle(order, random)
  return [...order.slice(0, landmarks)].sort((one, other) => one - other)
}

/** Breadth-first: the shortest of the paths with the fewest links. */
function distancesFrom(network: Network, start: number, member: Uint8Array): Float64Array {
  const far = new Float64Array(network.size)
  const level = new Int32Array(network.size).fill(-1)
  level[start] = 0
  const queue = [start]
  for (let index = 0; index < queue.length; index += 1) {
    const node = queue[index] ?? 0
    const next = (level[node] ?? 0) + 1
    for (const near of network.neighbours(node)) {
      if (member[near] === 0) continue
      const through = (far[node] ?? 0) + network.lengthOf(node, near)
      if (level[near] === -1) {
        level[near] = next
        far[near] = through
        queue.push(near)
      } else if (level[near] === next && through < (far[near] ?? 0)) far[near] = through
    }
  }
  return far
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const swapped = Math.floor(random() * (index + 1))
    const kept = order[index] ?? 0
    order[index] = order[swapped] ?? 0
    order[swapped] = kept
  }
}

function step(
  positions: Positions,
  pairs: Pairs,
  pair: number,
  heat: number,
  fixed: Uint8Array | null,
): void {
  const one = pairs.one[pair] ?? 0
  const other = pairs.other[pair] ?? 0
  const wanted = pairs.distance[pair] ?? 0
  const dx = (positions[2 * one] ?? 0) - (positions[2 * other] ?? 0)
  const dy = (positions[2 * one + 1] ?? 0) - (positions[2 * other + 1] ?? 0)
  const far = Math.sqrt(dx * dx + dy * dy) || 0.001
  const share = Math.min(1, heat / (wanted * wanted))
  const isOneFixed = fixed !== null && fixed[one] === 1
  const isOtherFixed = fixed !== null && fixed[other] === 1
  const move = (share * (far - wanted)) / far / (isOneFixed || isOtherFixed ? 1 : 2)
  if (!isOneFixed) {
    positions[2 * one] = (positions[2 * one] ?? 0) - dx * move
    positions[2 * one + 1] = (positions[2 * one + 1] ?? 0) - dy * move
  }
  if (!isOtherFixed) {
    positions[2 * other] = (positions[2 * other] ?? 0) + dx * move
    positions[2 * other + 1] = (positions[2 * other + 1] ?? 0) + dy * move
  }
}
