import type { Graph } from '../graph/graph.ts'

/** What resolvers are given beside their parent and arguments. */
export interface Context {
  readonly graph: Graph
  /** The id of the request, under which internal errors are logged. */
  readonly request: string
}

/** The context of one operation. */
export function contextOf(graph: Graph, request: string): Context {
  return { graph, request }
}
