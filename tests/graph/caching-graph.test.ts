import { describe, expect, it } from 'vitest'
import { hops } from '../../src/generated/hops.ts'
import { answerCache, cachingGraph } from '../../src/graph/caching-graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { describeGraph } from './contract.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

// Whatever it stands before, and however much or little it may keep, the answers are the same.
describeGraph('caching', async (release) =>
  cachingGraph(promisingGraph(memoryGraph(release)), answerCache(10_000_000)),
)
describeGraph('caching little', async (release) =>
  cachingGraph(promisingGraph(memoryGraph(release)), answerCache(20_000)),
)

describe('A caching graph', () => {
  const release = randomRelease(71, { entities: 60, relations: 200 })
  const powers = release.entities.filter(({ kind }) => kind === 'Power').map(({ id }) => id)
  const holdersOf = (ids: readonly string[]) =>
    ({ type: 'hops', each: ids.map((id) => ({ hop: hops['Power.holders'], id })) }) as const

  it('asks for each thing once, and answers at once what it was asked before', async () => {
    const behind = promisingGraph(memoryGraph(release))
    const graph = cachingGraph(behind, answerCache(10_000_000))
    const first = await graph.ask(holdersOf(powers))
    const again = graph.ask(holdersOf(powers))
    expect(again).toEqual(first)
    expect((again as typeof first)[0]).toBe(first[0])
    expect(behind.trips).toEqual(['hops'])
    await graph.ask(holdersOf([...powers, 'nobody']))
    expect(behind.trips).toEqual(['hops', 'hops'])
  })

  it('asks only for what is missing, and puts all in their order', async () => {
    const behind = promisingGraph(memoryGraph(release))
    const graph = cachingGraph(behind, answerCache(10_000_000))
    const [one, other, ...rest] = powers as [string, string, ...string[]]
    await graph.ask({ type: 'entities', each: [other] })
    const asked = [one, other, 'nobody', ...rest, one]
    const answer = await graph.ask({ type: 'entities', each: asked })
    expect(answer.map((entity) => entity?.id)).toEqual([one, other, undefined, ...rest, one])
  })

  it('keeps to its bound, which is in bytes', async () => {
    const behind = promisingGraph(memoryGraph(release))
    const cache = answerCache(16_000)
    const graph = cachingGraph(behind, cache)
    for (const id of powers) await graph.ask(holdersOf([id]))
    expect(cache.calculatedSize).toBeGreaterThan(0)
    expect(cache.calculatedSize).toBeLessThanOrEqual(16_000)
    for (const id of powers) await graph.ask(holdersOf([id]))
    expect(behind.trips.length).toBeGreaterThan(powers.length)
  })

  it('keeps no answer to a question that names many', async () => {
    const cache = answerCache(10_000_000)
    const graph = cachingGraph(promisingGraph(memoryGraph(release)), cache)
    const leaf = { ids: Array.from({ length: 51 }, (_, index) => `id-${index}`) }
    await graph.ask({ type: 'select', each: [leaf] })
    expect(cache.size).toBe(0)
  })
})
