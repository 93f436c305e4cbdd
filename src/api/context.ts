import type { Graph } from '../graph/graph.ts'
import type { Reader } from '../graph/reader.ts'

/** What resolvers are given beside their parent and arguments: made anew for every operation. */
export interface Context {
  readonly graph: Graph
  readonly reader: Reader
  /** The id of the request, under which faults are logged. */
  readonly request: string
}
