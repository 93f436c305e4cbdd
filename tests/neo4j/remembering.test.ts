import { describe, expect, it } from 'vitest'
import { hops } from '../../src/generated/hops.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { remembering } from '../../src/graph/neo4j/remembering.ts'
import { describeGraph } from '../graph/contract.ts'
import { promisingGraph } from '../graph/promising-graph.ts'
import { randomRelease } from '../graph/random-release.ts'

// Whatever it stands before, and however much or little it may keep, the answers are the same.
describeGraph('remembering', async (release) => remembering(promisingGraph(memoryGraph(release)), 10_000_000))
describeGraph('forgetting', async (release) => remembering(promisingGraph(memoryGraph(release)), 20_000))

describe('A graph that remembers', () => {
  const release = randomRelease(71, { entities: 60, relations: 200 })
  const powers = release.entities.filter(({ kind }) => kind === 'Power').map(({ id }) => id)

  it('asks for each thing once, and answers at once what it was asked before', async () => {
    const behind = promisingGraph(memoryGraph(release))
    const graph = remembering(behind, 10_000_000)
    expect(graph.remembered?.hop(hops['Power.holders'], powers[0] as string)).toBeUndefined()
    const request = [{ hop: hops['Power.holders'], ids: powers }]
    const first = await graph.hops(request)
    expect(graph.hops(request)).toEqual(first)
    expect(graph.remembered?.hop(hops['Power.holders'], powers[0] as string)).toBe(first[0]?.[0])
    expect(behind.trips).toEqual(['hops'])
    await graph.hops([{ hop: hops['Power.holders'], ids: [...powers, 'nobody'] }])
    expect(behind.trips).toEqual(['hops', 'hops'])
  })

  it('keeps to its bound, which is in bytes', async () => {
    const graph = remembering(promisingGraph(memoryGraph(release)), 8000)
    for (const id of powers) await graph.hops([{ hop: hops['Power.holders'], ids: [id] }])
    const kept = powers.filter((id) => graph.remembered?.hop(hops['Power.holders'], id) !== undefined)
    expect(kept.length).toBeLessThan(powers.length)
  })
})
