import type { Release } from '../model/release.ts'
import type { OpenGraph } from './graph.ts'
import { memoryGraph } from './memory/memory-graph.ts'

/** What opens a graph: which implementation, and what that one needs. */
export type GraphSettings = { readonly graph: 'memory'; readonly release: Release }

/** The one place that chooses between implementations. */
export async function openGraph(settings: GraphSettings): Promise<OpenGraph> {
  return openers[settings.graph](settings)
}

type Openers = {
  readonly [Name in GraphSettings['graph']]: (
    settings: Extract<GraphSettings, { readonly graph: Name }>,
  ) => OpenGraph | Promise<OpenGraph>
}

const openers: Openers = {
  memory: ({ release }) => {
    const graph = memoryGraph(release)
    return { current: () => graph, close: async () => {} }
  },
}
