import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../web/src/canvas/graph-layout/layout.ts'
import type { LayoutInput, NodeBox } from '../../web/src/canvas/graph-layout/layout.ts'
import type { Point } from '../../web/src/canvas/canvas-data.ts'

const ground = (id: string): NodeBox => ({ id, width: 120, height: 70 })

/** A graph of at most this many entities with random links. */
const graphs = (most: number): fc.Arbitrary<LayoutInput> =>
  fc
    .record({
      count: fc.integer({ min: 1, max: most }),
      pairs: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: most * 2 }),
      seed: fc.integer({ min: 1, max: 999 }),
    })
    .map(({ count, pairs, seed }) => ({
      boxes: Array.from({ length: count }, (_, number) => ground(`entity-${number}`)),
      links: pairs.map(([from, to]) => ({ from: `entity-${from % count}`, to: `entity-${to % count}` })),
      groups: [],
      seed,
    }))

/** One entity linked to all others. */
function star(rays: number): LayoutInput {
  const ids = Array.from({ length: rays }, (_, number) => `ray-${number}`)
  return {
    boxes: ['middle', ...ids].map(ground),
    links: ids.map((to) => ({ from: 'middle', to })),
    groups: [],
    seed: 1,
  }
}

function overlaps(boxes: readonly NodeBox[], positions: ReadonlyMap<string, Point>): readonly string[] {
  const placed = boxes.map((one) => ({ ...one, at: positions.get(one.id) ?? { x: NaN, y: NaN } }))
  return placed.flatMap((one, number) =>
    placed
      .slice(number + 1)
      .filter(
        (other) =>
          (one.width + other.width) / 2 - Math.abs(one.at.x - other.at.x) > 2 &&
          (one.height + other.height) / 2 - Math.abs(one.at.y - other.at.y) > 2,
      )
      .map((other) => `${one.id} ${other.id}`),
  )
}

describe('the arrangement of a picture', () => {
  it('is the same whenever it is made, and in whatever order the data comes', () => {
    fc.assert(
      fc.property(graphs(30), fc.infiniteStream(fc.nat()), (graph, random) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, key: random.next().value as number }))
            .sort((one, other) => one.key - other.key)
            .map(({ item }) => item)
        const once = layOut(graph)
        const again = layOut({
          ...graph,
          boxes: shuffled(graph.boxes),
          links: shuffled(graph.links).map(({ from, to }) => ({ from: to, to: from })),
        })
        expect([...again].sort()).toEqual([...once].sort())
      }),
      { numRuns: 40 },
    )
  })

  it('is another one by another seed', () => {
    const graph = star(12)
    expect([...layOut({ ...graph, seed: 2 })]).not.toEqual([...layOut(graph)])
  })

  it('positions every entity, none over another', () => {
    fc.assert(
      fc.property(graphs(40), (graph) => {
        const positions = layOut(graph)
        expect(positions.size).toBe(graph.boxes.length)
        for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
        expect(overlaps(graph.boxes, positions)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('puts neighbours nearer than others', () => {
    const chain = Array.from({ length: 10 }, (_, number) => `link-${number}`)
    const positions = layOut({
      boxes: chain.map(ground),
      links: chain.slice(1).map((to, number) => ({ from: chain[number] ?? '', to })),
      groups: [],
      seed: 1,
    })
    const far = (one: string, other: string): number => {
      const [a, b] = [positions.get(one), positions.get(other)]
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
    }
    expect(far('link-0', 'link-1')).toBeLessThan(far('link-0', 'link-4'))
    expect(far('link-0', 'link-4')).toBeLessThan(far('link-0', 'link-9'))
  })

  it('leaves what was there nearly where it was when more is opened', () => {
    const before = star(20)
    const fresh = Array.from({ length: 15 }, (_, number) => `fresh-${number}`)
    const first = new Set(before.boxes.map(({ id }) => id))
    const after: LayoutInput = {
      boxes: [...before.boxes, ...fresh.map(ground)],
      links: [...before.links, ...fresh.map((to) => ({ from: 'ray-3', to }))],
      groups: [first, new Set(['ray-3', ...fresh])],
      seed: 1,
    }
    const old = layOut({ ...before, groups: [first] })
    const now = layOut(after)
    const moves = [...old].map(([id, { x, y }]) =>
      Math.hypot((now.get(id)?.x ?? 0) - x, (now.get(id)?.y ?? 0) - y),
    )
    expect(moves.filter((move) => move < 60).length).toBeGreaterThanOrEqual(17)
    expect(overlaps(after.boxes, now)).toEqual([])
  })

  it('sets what is not joined apart', () => {
    const positions = layOut({ boxes: ['a', 'b', 'c'].map(ground), links: [], groups: [], seed: 1 })
    expect(overlaps(['a', 'b', 'c'].map(ground), positions)).toEqual([])
  })
})
