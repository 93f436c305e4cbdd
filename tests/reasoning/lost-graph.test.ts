import { expect, it } from 'vitest'
import { normIndexOf } from '../../src/reasoning/law/facts.ts'
import { overriddenGraph } from '../graph/overridden-graph.ts'
import { promisingGraph } from '../graph/promising-graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { randomRelease } from '../graph/random-release.ts'

// A failure that nobody waits for ends the process; Vitest fails on it too.
it.each([
  ['entities before claims', 1, 20],
  ['claims before entities', 20, 1],
])(
  'A graph that is lost while the law is gathered fails once, and is asked again: %s',
  async (_name, pages, claims) => {
    const graph = promisingGraph(memoryGraph(randomRelease(3, { entities: 20, relations: 40 })))
    let isLost = true
    const lost = overriddenGraph(graph, {
      page: (question) => (isLost ? failing(pages) : graph.ask(question)),
      relationPage: (question) => (isLost ? failing(claims) : graph.ask(question)),
    })
    await expect(normIndexOf(lost)).rejects.toThrow('lost')
    await new Promise((resolve) => setTimeout(resolve, 30))
    isLost = false
    expect(await normIndexOf(lost)).toBeDefined()
  },
)

function failing(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('lost')), milliseconds))
}
