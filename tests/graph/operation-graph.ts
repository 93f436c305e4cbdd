import { batchingGraph } from '../../src/graph/batching-graph.ts'
import { answerCache, cachingGraph } from '../../src/graph/caching-graph.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** A graph that has to be waited for, as an operation is given it while nothing is cached yet. */
export function operationGraph(graph: Graph): Graph {
  return cachingGraph(batchingGraph(graph), answerCache(20_000_000))
}
