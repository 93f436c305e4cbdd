import type { Graph, OpenGraph } from '../graph/graph.ts'
import { R2pError } from '../lib/errors.ts'
import { withDeadline } from '../lib/with-deadline.ts'

/** An open graph that says within so many milliseconds which release serves, or that it does not know. */
export function openGraphWithin(graph: OpenGraph, milliseconds: number): OpenGraph {
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

/**
 * The graph as one operation asks it: what has not been answered so many milliseconds from now fails with
 * OPERATION_TIMED_OUT. An answer without a promise is never late.
 */
export function graphWithin(graph: Graph, milliseconds: number): Graph {
  const end = performance.now() + milliseconds
  return {
    get name() {
      return graph.name
    },
    release: graph.release,
    ask: (question) => {
      const answer = graph.ask(question)
      if (!(answer instanceof Promise)) return answer
      return withDeadline(answer, Math.max(0, end - performance.now()), () => {
        throw new R2pError(
          'OPERATION_TIMED_OUT',
          `The operation took longer than ${milliseconds} milliseconds. Ask for less in one operation.`,
        )
      })
    },
  }
}
