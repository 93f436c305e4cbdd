import type { Graph, OpenGraph } from '../graph/graph.ts'
import { R2pError } from '../lib/errors.ts'

/** An open graph that says within so many milliseconds which release serves, or that it does not know. */
export function promptGraph(graph: OpenGraph, milliseconds: number): OpenGraph {
  return {
    current: () => {
      const current = graph.current()
      return current instanceof Promise ? soon(current, milliseconds) : current
    },
    degraded: () => graph.degraded?.() ?? null,
    close: () => graph.close(),
  }
}

function soon(current: Promise<Graph>, milliseconds: number): Promise<Graph> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new R2pError('GRAPH_UNAVAILABLE', `The graph did not answer within ${milliseconds} milliseconds.`),
      )
    }, milliseconds)
  })
  return Promise.race([current, late]).finally(() => clearTimeout(timer))
}
