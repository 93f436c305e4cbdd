import type { Graph } from '../graph/graph.ts'
import { inLevels } from '../graph/levels.ts'
import { readerOf } from '../graph/reader.ts'
import type { Reader } from '../graph/reader.ts'

/** What resolvers are given beside their parent and arguments: made anew for every operation. */
export interface Context {
  readonly graph: Graph
  readonly reader: Reader
  /** The id of the request, under which faults are logged. */
  readonly request: string
}

export function contextOf(graph: Graph, request: string): Context {
  const levelled = inLevels(graph)
  return { graph: levelled, reader: readerOf(levelled), request }
}
