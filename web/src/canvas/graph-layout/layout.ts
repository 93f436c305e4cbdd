import type { Point } from '../canvas-data.ts'
import { removeOverlaps } from './remove-overlaps.ts'
import { seededRandom, hash32 } from './seeded-random.ts'
import { componentsOf } from './components.ts'
import { networkOf } from './network.ts'
import type { Network } from './network.ts'
import { packComponents } from './pack-components.ts'
import { minimizeStress } from './minimize-stress.ts'

/** The size of an entity with its label, in canvas units. */
export interface NodeBox {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface LayoutInput {
  readonly boxes: readonly NodeBox[]
  /** The links; direction and duplicates do not matter. */
  readonly links: readonly { readonly from: string; readonly to: string }[]
  /**
   * Groups to lay out one after the other: a later group is placed around the earlier ones, which hardly move.
   * Entities without a group belong to the first.
   */
  readonly groups: readonly ReadonlySet<string>[]
  readonly seed: number
}

/**
 * The centre of each box. Entities few links apart are close, no two boxes overlap, and separate components lie
 * apart. The same input gives the same layout, whatever the order of its parts.
 */
export function layOut(arrangement: LayoutInput): ReadonlyMap<string, Point> {
  const { boxes, links, seed } = arrangement
  let settled: ReadonlyMap<string, Point> = new Map()
  for (const [number, stage] of stagesOf(arrangement).entries()) {
    if (stage.size === 0) continue
    // Later groups must not influence the layout of earlier ones.
    const present = boxes.filter(({ id }) => stage.has(id) || settled.has(id))
    const random = seededRandom(hash32(`${seed} ${number}`))
    settled = layOutStage(networkOf(present, links), settled, seed, random)
  }
  return settled
}

/** Positions of nodes: x at 2 n, y at 2 n + 1. */
export type Positions = Float64Array

/** The ids of each stage; an id belongs to the first group that has it. */
function stagesOf({ boxes, groups }: LayoutInput): readonly ReadonlySet<string>[] {
  const stages: Set<string>[] = groups.length === 0 ? [new Set()] : groups.map(() => new Set())
  for (const { id } of boxes) {
    const found = groups.findIndex((group) => group.has(id))
    stages[Math.max(0, found)]?.add(id)
  }
  return stages
}

function layOutStage(
  network: Network,
  before: ReadonlyMap<string, Point>,
  seed: number,
  random: () => number,
): ReadonlyMap<string, Point> {
  const positions = initialPositions(network, seed)
  const settled = new Uint8Array(network.size)
  for (const [node, id] of network.ids.entries()) {
    const position = before.get(id)
    if (position === undefined) continue
    settled[node] = 1
    positions[2 * node] = position.x
    positions[2 * node + 1] = position.y
  }
  const fresh = network.ids.flatMap((_id, node) => (settled[node] === 1 ? [] : [node]))
  if (before.size === 0) layOutFirst(network, positions, fresh, random)
  else layOutBeside(network, positions, fresh, settled, random)
  return new Map(network.ids.map((id, node) => [id, roundedPoint(positions, node)]))
}

/** Random initial positions that depend only on the id and the seed. */
function initialPositions(network: Network, seed: number): Positions {
  const positions = new Float64Array(network.size * 2)
  const width = 100 * Math.sqrt(network.size + 1)
  for (const [node, id] of network.ids.entries()) {
    const random = seededRandom(hash32(`${seed} ${id}`))
    positions[2 * node] = (random() - 0.5) * width
    positions[2 * node + 1] = (random() - 0.5) * width
  }
  return positions
}

function layOutFirst(
  network: Network,
  positions: Positions,
  stage: readonly number[],
  random: () => number,
): void {
  const components = componentsOf(network, stage)
  for (const component of components) {
    minimizeStress(network, positions, component, { fixed: null, random, heat: 'from anywhere' })
    rotateToLandscape(positions, component)
    removeOverlaps(network, positions, component, null)
  }
  packComponents(network, positions, components)
}

function layOutBeside(
  network: Network,
  positions: Positions,
  stage: readonly number[],
  settled: Uint8Array,
  random: () => number,
): void {
  const before = network.ids.map((_id, node) => node).filter((node) => settled[node] === 1)
  const all = [...before, ...stage]
  const fresh = new Set(stage)
  const components = componentsOf(network, all).filter((component) =>
    component.some((node) => fresh.has(node)),
  )
  const joined = components.filter((component) => component.some((node) => !fresh.has(node)))
  const apart = components.filter((component) => component.every((node) => fresh.has(node)))
  for (const component of joined) {
    startBesideNeighbours(network, positions, component, settled, random)
    minimizeStress(network, positions, component, { fixed: settled, random, heat: 'from near' })
  }
  for (const component of apart) {
    minimizeStress(network, positions, component, { fixed: null, random, heat: 'from anywhere' })
    removeOverlaps(network, positions, component, null)
  }
  removeOverlaps(network, positions, [...before, ...joined.flat().filter((node) => fresh.has(node))], settled)
  const ground = [...before, ...joined.flat().filter((node) => fresh.has(node))]
  if (apart.length > 0) packComponents(network, positions, [ground, ...apart])
}

/** Starts a new node beside its settled neighbours, on the side away from the centre. */
function startBesideNeighbours(
  network: Network,
  positions: Positions,
  component: readonly number[],
  settled: Uint8Array,
  random: () => number,
): void {
  const middle = centroidOf(
    positions,
    component.filter((node) => settled[node] === 1),
  )
  const reached = new Set(component.filter((node) => settled[node] === 1))
  let waiting = component.filter((node) => settled[node] !== 1)
  while (waiting.length > 0) {
    const near = waiting.filter((node) => network.neighbours(node).some((other) => reached.has(other)))
    const batch = near.length > 0 ? near : waiting
    for (const node of batch) {
      const beside = centroidOf(
        positions,
        network.neighbours(node).filter((other) => reached.has(other)),
      )
      const dx = beside.x - middle.x
      const dy = beside.y - middle.y
      const far = Math.sqrt(dx * dx + dy * dy) || 1
      positions[2 * node] = beside.x + (dx / far) * 120 + (random() - 0.5) * 160
      positions[2 * node + 1] = beside.y + (dy / far) * 120 + (random() - 0.5) * 160
    }
    for (const node of batch) reached.add(node)
    waiting = waiting.filter((node) => !reached.has(node))
  }
}

/** Widens a component a little, since labels are wide. */
const stretch = 1.12

/** Rotates a component so that its longer axis is horizontal: screens are wider than high. */
function rotateToLandscape(positions: Positions, component: readonly number[]): void {
  const middle = centroidOf(positions, component)
  let xx = 0
  let yy = 0
  let xy = 0
  for (const node of component) {
    const x = (positions[2 * node] ?? 0) - middle.x
    const y = (positions[2 * node + 1] ?? 0) - middle.y
    xx += x * x
    yy += y * y
    xy += x * y
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const cosine = Math.cos(-angle)
  const sine = Math.sin(-angle)
  for (const node of component) {
    const x = (positions[2 * node] ?? 0) - middle.x
    const y = (positions[2 * node + 1] ?? 0) - middle.y
    positions[2 * node] = (x * cosine - y * sine) * stretch
    positions[2 * node + 1] = (x * sine + y * cosine) / stretch
  }
}

function centroidOf(positions: Positions, nodes: readonly number[]): Point {
  let x = 0
  let y = 0
  for (const node of nodes) {
    x += positions[2 * node] ?? 0
    y += positions[2 * node + 1] ?? 0
  }
  const count = Math.max(1, nodes.length)
  return { x: x / count, y: y / count }
}

function roundedPoint(positions: Positions, node: number): Point {
  return { x: Math.round(positions[2 * node] ?? 0), y: Math.round(positions[2 * node + 1] ?? 0) }
}
