import type { Point } from '../picture-data.ts'
import { pushedApart } from './apart.ts'
import { chanceFrom, hashOf } from './chance.ts'
import { componentsOf } from './components.ts'
import { networkOf } from './network.ts'
import type { Network } from './network.ts'
import { packed } from './pack.ts'
import { relaxed } from './stress.ts'

/** The ground that one entity needs, its label with it, in the units of the picture. */
export interface Ground {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface Arrangement {
  readonly grounds: readonly Ground[]
  /** Which are joined; in either direction, more than once does not count. */
  readonly links: readonly { readonly from: string; readonly to: string }[]
  /**
   * What is arranged one after the other: those of a later group find room around those of the earlier ones, which
   * stay where they are but for a little. What is in no group comes with the first.
   */
  readonly groups: readonly ReadonlySet<string>[]
  readonly seed: number
}

/**
 * The middle of each ground. Entities that are few steps apart lie near each other, no two grounds overlap, and
 * what is not joined lies apart. The same for the same arrangement, in whatever order its parts are listed.
 */
export function arranged(arrangement: Arrangement): ReadonlyMap<string, Point> {
  const { grounds, links, seed } = arrangement
  let settled: ReadonlyMap<string, Point> = new Map()
  for (const [number, stage] of stagesOf(arrangement).entries()) {
    if (stage.size === 0) continue
    // Only what is there by now: what is opened later must not have a say in what was arranged before.
    const present = grounds.filter(({ id }) => stage.has(id) || settled.has(id))
    const chance = chanceFrom(hashOf(`${seed} ${number}`))
    settled = arrangedStage(networkOf(present, links), settled, seed, chance)
  }
  return settled
}

/** Places as pairs of numbers: x at 2 n, y at 2 n + 1. */
export type Places = Float64Array

/** The ids of each stage, each in the first group that has it. */
function stagesOf({ grounds, groups }: Arrangement): readonly ReadonlySet<string>[] {
  const stages: Set<string>[] = groups.length === 0 ? [new Set()] : groups.map(() => new Set())
  for (const { id } of grounds) {
    const found = groups.findIndex((group) => group.has(id))
    stages[Math.max(0, found)]?.add(id)
  }
  return stages
}

function arrangedStage(
  network: Network,
  before: ReadonlyMap<string, Point>,
  seed: number,
  chance: () => number,
): ReadonlyMap<string, Point> {
  const places = startOf(network, seed)
  const settled = new Uint8Array(network.size)
  for (const [node, id] of network.ids.entries()) {
    const place = before.get(id)
    if (place === undefined) continue
    settled[node] = 1
    places[2 * node] = place.x
    places[2 * node + 1] = place.y
  }
  const fresh = network.ids.flatMap((_id, node) => (settled[node] === 1 ? [] : [node]))
  if (before.size === 0) arrangeFirst(network, places, fresh, chance)
  else arrangeBeside(network, places, fresh, settled, chance)
  return new Map(network.ids.map((id, node) => [id, roundedPoint(places, node)]))
}

/** Where each begins, by chance that hangs on its id alone. */
function startOf(network: Network, seed: number): Places {
  const places = new Float64Array(network.size * 2)
  const width = 100 * Math.sqrt(network.size + 1)
  for (const [node, id] of network.ids.entries()) {
    const chance = chanceFrom(hashOf(`${seed} ${id}`))
    places[2 * node] = (chance() - 0.5) * width
    places[2 * node + 1] = (chance() - 0.5) * width
  }
  return places
}

function arrangeFirst(
  network: Network,
  places: Places,
  stage: readonly number[],
  chance: () => number,
): void {
  const components = componentsOf(network, stage)
  for (const component of components) {
    relaxed(network, places, component, { fixed: null, chance, heat: 'from anywhere' })
    lieDown(places, component)
    pushedApart(network, places, component, null)
  }
  packed(network, places, components)
}

function arrangeBeside(
  network: Network,
  places: Places,
  stage: readonly number[],
  settled: Uint8Array,
  chance: () => number,
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
    startBesideNeighbours(network, places, component, settled, chance)
    relaxed(network, places, component, { fixed: settled, chance, heat: 'from near' })
  }
  for (const component of apart) {
    relaxed(network, places, component, { fixed: null, chance, heat: 'from anywhere' })
    pushedApart(network, places, component, null)
  }
  pushedApart(network, places, [...before, ...joined.flat().filter((node) => fresh.has(node))], settled)
  const ground = [...before, ...joined.flat().filter((node) => fresh.has(node))]
  if (apart.length > 0) packed(network, places, [ground, ...apart])
}

/** A newcomer begins beside the settled ones that it is joined to, on the side away from the middle of all. */
function startBesideNeighbours(
  network: Network,
  places: Places,
  component: readonly number[],
  settled: Uint8Array,
  chance: () => number,
): void {
  const middle = middleOf(
    places,
    component.filter((node) => settled[node] === 1),
  )
  const reached = new Set(component.filter((node) => settled[node] === 1))
  let waiting = component.filter((node) => settled[node] !== 1)
  while (waiting.length > 0) {
    const near = waiting.filter((node) => network.neighbours(node).some((other) => reached.has(other)))
    const batch = near.length > 0 ? near : waiting
    for (const node of batch) {
      const beside = middleOf(
        places,
        network.neighbours(node).filter((other) => reached.has(other)),
      )
      const dx = beside.x - middle.x
      const dy = beside.y - middle.y
      const far = Math.sqrt(dx * dx + dy * dy) || 1
      places[2 * node] = beside.x + (dx / far) * 120 + (chance() - 0.5) * 160
      places[2 * node + 1] = beside.y + (dy / far) * 120 + (chance() - 0.5) * 160
    }
    for (const node of batch) reached.add(node)
    waiting = waiting.filter((node) => !reached.has(node))
  }
}

/** And a little wider still, for labels are. */
const wide = 1.12

/** Turns a component so that its longer side lies level: screens are wider than high. */
function lieDown(places: Places, component: readonly number[]): void {
  const middle = middleOf(places, component)
  let xx = 0
  let yy = 0
  let xy = 0
  for (const node of component) {
    const x = (places[2 * node] ?? 0) - middle.x
    const y = (places[2 * node + 1] ?? 0) - middle.y
    xx += x * x
    yy += y * y
    xy += x * y
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const cosine = Math.cos(-angle)
  const sine = Math.sin(-angle)
  for (const node of component) {
    const x = (places[2 * node] ?? 0) - middle.x
    const y = (places[2 * node + 1] ?? 0) - middle.y
    places[2 * node] = (x * cosine - y * sine) * wide
    places[2 * node + 1] = (x * sine + y * cosine) / wide
  }
}

function middleOf(places: Places, nodes: readonly number[]): Point {
  let x = 0
  let y = 0
  for (const node of nodes) {
    x += places[2 * node] ?? 0
    y += places[2 * node + 1] ?? 0
  }
  const count = Math.max(1, nodes.length)
  return { x: x / count, y: y / count }
}

function roundedPoint(places: Places, node: number): Point {
  return { x: Math.round(places[2 * node] ?? 0), y: Math.round(places[2 * node + 1] ?? 0) }
}
