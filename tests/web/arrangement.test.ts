import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arranged } from '../../web/src/picture/arrangement/arrange.ts'
import type { Arrangement, Ground } from '../../web/src/picture/arrangement/arrange.ts'
import type { Point } from '../../web/src/picture/picture-data.ts'

const ground = (id: string): Ground => ({ id, width: 120, height: 70 })

/** A graph of up to so many entities, any of them joined. */
const graphs = (most: number): fc.Arbitrary<Arrangement> =>
  fc
    .record({
      count: fc.integer({ min: 1, max: most }),
      pairs: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: most * 2 }),
      seed: fc.integer({ min: 1, max: 999 }),
    })
    .map(({ count, pairs, seed }) => ({
      grounds: Array.from({ length: count }, (_, number) => ground(`entity-${number}`)),
      links: pairs.map(([from, to]) => ({ from: `entity-${from % count}`, to: `entity-${to % count}` })),
      groups: [],
      seed,
    }))

/** One in the middle, joined to all others. */
function star(rays: number): Arrangement {
  const ids = Array.from({ length: rays }, (_, number) => `ray-${number}`)
  return {
    grounds: ['middle', ...ids].map(ground),
    links: ids.map((to) => ({ from: 'middle', to })),
    groups: [],
    seed: 1,
  }
}

function overlaps(grounds: readonly Ground[], places: ReadonlyMap<string, Point>): readonly string[] {
  const placed = grounds.map((one) => ({ ...one, at: places.get(one.id) ?? { x: NaN, y: NaN } }))
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
      fc.property(graphs(30), fc.infiniteStream(fc.nat()), (graph, chance) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, key: chance.next().value as number }))
            .sort((one, other) => one.key - other.key)
            .map(({ item }) => item)
        const once = arranged(graph)
        const again = arranged({
          ...graph,
          grounds: shuffled(graph.grounds),
          links: shuffled(graph.links).map(({ from, to }) => ({ from: to, to: from })),
        })
        expect([...again].sort()).toEqual([...once].sort())
      }),
      { numRuns: 40 },
    )
  })

  it('is another one by another seed', () => {
    const graph = star(12)
    expect([...arranged({ ...graph, seed: 2 })]).not.toEqual([...arranged(graph)])
  })

  it('places every entity, none over another', () => {
    fc.assert(
      fc.property(graphs(40), (graph) => {
        const places = arranged(graph)
        expect(places.size).toBe(graph.grounds.length)
        for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
        expect(overlaps(graph.grounds, places)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('puts neighbours nearer than others', () => {
    const chain = Array.from({ length: 10 }, (_, number) => `link-${number}`)
    const places = arranged({
      grounds: chain.map(ground),
      links: chain.slice(1).map((to, number) => ({ from: chain[number] ?? '', to })),
      groups: [],
      seed: 1,
    })
    const far = (one: string, other: string): number => {
      const [a, b] = [places.get(one), places.get(other)]
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
    }
    expect(far('link-0', 'link-1')).toBeLessThan(far('link-0', 'link-4'))
    expect(far('link-0', 'link-4')).toBeLessThan(far('link-0', 'link-9'))
  })

  it('leaves what was there nearly where it was when more is opened', () => {
    const before = star(20)
    const fresh = Array.from({ length: 15 }, (_, number) => `fresh-${number}`)
    const first = new Set(before.grounds.map(({ id }) => id))
    const after: Arrangement = {
      grounds: [...before.grounds, ...fresh.map(ground)],
      links: [...before.links, ...fresh.map((to) => ({ from: 'ray-3', to }))],
      groups: [first, new Set(['ray-3', ...fresh])],
      seed: 1,
    }
    const old = arranged({ ...before, groups: [first] })
    const now = arranged(after)
    const moves = [...old].map(([id, { x, y }]) =>
      Math.hypot((now.get(id)?.x ?? 0) - x, (now.get(id)?.y ?? 0) - y),
    )
    expect(moves.filter((move) => move < 60).length).toBeGreaterThanOrEqual(17)
    expect(overlaps(after.grounds, now)).toEqual([])
  })

  it('sets what is not joined apart', () => {
    const places = arranged({ grounds: ['a', 'b', 'c'].map(ground), links: [], groups: [], seed: 1 })
    expect(overlaps(['a', 'b', 'c'].map(ground), places)).toEqual([])
  })
})
