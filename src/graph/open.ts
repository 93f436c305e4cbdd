import type { Release } from '../model/release.ts'
import type { OpenGraph } from './graph.ts'
import { memoryGraph } from './memory/memory-graph.ts'
import type { Neo4jSettings } from './neo4j/open-neo4j.ts'

/** What opens a graph: which implementation, and what that one needs. */
export type GraphSettings =
  | { readonly graph: 'memory'; readonly release: Release }
  | { readonly graph: 'neo4j'; readonly neo4j: Neo4jSettings }

/** The one place that chooses between implementations. */
export async function openGraph(settings: GraphSettings): Promise<OpenGraph> {
  // The name tells which settings these are; the compiler does not follow it through the index.
  const open = openers[settings.graph] as (settings: GraphSettings) => OpenGraph | Promise<OpenGraph>
  return open(settings)
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
  // Loaded where it is asked for: who serves from memory needs no driver.
  neo4j: async ({ neo4j }) => (await import('./neo4j/open-neo4j.ts')).openNeo4j(neo4j),
}
