import { expect, it } from 'vitest'
import { hops } from '../../src/generated/hops.ts'
import { loadNeighbours } from '../../src/graph/entity-loader.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import { describeGraph } from './contract.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

describeGraph('memory', async (release) => memoryGraph(release))
describeGraph('promising', async (release) => promisingGraph(memoryGraph(release)))

it('is what the setting "memory" opens', async () => {
  const release = randomRelease(1)
  const open = await openGraph({ graph: 'memory', release })
  const graph = await open.current()
  expect(graph.name).toBe('memory')
  expect(graph.release.id).toBe(release.id)
  await open.close()
})

it('answers without a promise, and a hop that was asked before with the same array', () => {
  const release = randomRelease(2)
  const graph = memoryGraph(release)
  for (const { id } of release.entities) {
    const first = loadNeighbours(graph, hops['Tool.powers'], id)
    expect(Array.isArray(first)).toBe(true)
    expect(loadNeighbours(graph, hops['Tool.powers'], id)).toBe(first)
  }
})
