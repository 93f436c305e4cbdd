import type { OpenGraph } from '../graph/graph.ts'
import { R2pError } from '../lib/errors.ts'
import { withDeadline } from '../lib/with-deadline.ts'

/** An open graph that says within so many milliseconds which release serves, or that it does not know. */
export function promptGraph(graph: OpenGraph, milliseconds: number): OpenGraph {
  return {
    current: () => {
      const current = graph.current()
      if (!(current instanceof Promise)) return current
      return withDeadline(current, milliseconds, () => {
        throw new R2pError(
          'GRAPH_UNAVAILABLE',
          `The graph did not answer within ${milliseconds} milliseconds.`,
        )
      })
    },
    degraded: () => graph.degraded?.() ?? null,
    close: () => graph.close(),
  }
}
