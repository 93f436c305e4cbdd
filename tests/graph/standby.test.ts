import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { withStandby } from '../../src/graph/standby.ts'
import { R2pError } from '../../src/lib/errors.ts'
import { describeGraph } from './contract.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

const release = randomRelease(31, { entities: 60, relations: 300 })
const memory = memoryGraph(release)
const isThere = (): boolean => false

describeGraph('stood in for', async (given) =>
  withStandby(promisingGraph(memoryGraph(given)), memoryGraph(given), isThere),
)

describe('a graph with a standby', () => {
  it('waits once for a graph that hangs, and not for each of the questions that follow', async () => {
    let asked = 0
    const hang = (): Promise<never> => {
      asked += 1
      return new Promise(() => undefined)
    }
    const hanging: Graph = { ...promisingGraph(memory), ids: hang, entities: hang, relations: hang }
    const graph = withStandby(hanging, memory, isThere)
    expect(await graph.ids()).toEqual(memory.ids())
    expect(graph.name).toBe('memory')
    expect(graph.entities(['nobody'])).toEqual([undefined])
    expect(graph.relations(['nothing'])).toEqual([undefined])
    expect(asked).toBe(1)
  })

  it('answers in place of one that cannot be reached, and leaves other errors as they are', async () => {
    const unavailable = new R2pError('GRAPH_UNAVAILABLE', 'The graph cannot be reached now.')
    const failing = { ...promisingGraph(memory), ids: () => Promise.reject(unavailable) }
    expect(await withStandby(failing, memory, isThere).ids()).toEqual(memory.ids())
    const faulty = { ...promisingGraph(memory), ids: () => Promise.reject(new Error('ours')) }
    await expect(withStandby(faulty, memory, isThere).ids()).rejects.toThrow('ours')
  })
})
