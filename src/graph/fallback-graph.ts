import { R2pError } from '../lib/errors.ts'
import { withDeadline } from '../lib/with-deadline.ts'
import type { Graph } from './graph.ts'

/**
 * Milliseconds that a question may take before the fallback answers it, which does so at once; and for which, after
 * one that took longer, the fallback answers all, so that an operation of many questions waits but once.
 */
const [patience, rest] = [1200, 1000]

/**
 * A graph whose questions another one answers while it cannot be reached, or takes too long. Both hold the same
 * release, so an operation may begin with the one and end with the other, and nobody can tell by the answer.
 */
export function fallbackGraph(graph: Graph, fallback: Graph, isLost: () => boolean): Graph {
  let restsUntil = 0
  const isAway = (): boolean => isLost() || performance.now() < restsUntil
  return {
    get name() {
      return isAway() ? fallback.name : graph.name
    },
    release: graph.release,
    ask: (question) => {
      if (isAway()) return fallback.ask(question)
      const answer = graph.ask(question)
      if (!(answer instanceof Promise)) return answer
      const unlessLost = answer.catch((error: unknown) => {
        if (error instanceof R2pError && error.code === 'GRAPH_UNAVAILABLE') return fallback.ask(question)
        throw error
      })
      return withDeadline(unlessLost, patience, () => {
        restsUntil = performance.now() + rest
        return fallback.ask(question)
      })
    },
  }
}
