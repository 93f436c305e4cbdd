import { describe, expect, it } from 'vitest'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { fallbackGraph } from '../../src/graph/fallback-graph.ts'
import { R2pError } from '../../src/lib/errors.ts'
import { describeGraph } from './contract.ts'
import { overriddenGraph } from './overridden-graph.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

const release = randomRelease(31, { entities: 60, relations: 300 })
const memory = memoryGraph(release)
const isThere = (): boolean => false

describeGraph('with a fallback', async (given) =>
  fallbackGraph(promisingGraph(memoryGraph(given)), memoryGraph(given), isThere),
)

describe('a graph with a fallback', () => {
  it('waits once for a graph that hangs, and not for each of the questions that follow', async () => {
    let asked = 0
    const hang = (): Promise<never> => {
      asked += 1
      return new Promise(() => undefined)
    }
    const hanging = overriddenGraph(promisingGraph(memory), { ids: hang, entities: hang, relations: hang })
    const graph = fallbackGraph(hanging, memory, isThere)
    expect(await graph.ask({ type: 'ids' })).toEqual(memory.ask({ type: 'ids' }))
    expect(graph.name).toBe('memory')
    expect(graph.ask({ type: 'entities', each: ['nobody'] })).toEqual([undefined])
    expect(graph.ask({ type: 'relations', each: ['nothing'] })).toEqual([undefined])
    expect(asked).toBe(1)
  })

  it('answers in place of one that cannot be reached, and leaves other errors as they are', async () => {
    const unavailable = new R2pError('GRAPH_UNAVAILABLE', 'The graph cannot be reached now.')
    const failing = overriddenGraph(promisingGraph(memory), { ids: () => Promise.reject(unavailable) })
    expect(await fallbackGraph(failing, memory, isThere).ask({ type: 'ids' })).toEqual(
      memory.ask({ type: 'ids' }),
    )
    const faulty = overriddenGraph(promisingGraph(memory), { ids: () => Promise.reject(new Error('ours')) })
    await expect(fallbackGraph(faulty, memory, isThere).ask({ type: 'ids' })).rejects.toThrow('ours')
  })
})
