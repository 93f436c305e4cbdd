import type { Graph, OpenGraph } from '../graph/graph.ts'
import type { Awaitable } from '../lib/awaitable.ts'
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

/**
 * The graph as one operation asks it: what has not been answered so many milliseconds from now fails with
 * OPERATION_TIMED_OUT. A graph that answers without a promise is never late, and is given back as it is.
 */
export function graphWithin(graph: Graph, milliseconds: number): Graph {
  if (graph.direct !== null) return graph
  const end = performance.now() + milliseconds
  const timely =
    <Args extends unknown[], T>(ask: (...args: Args) => Awaitable<T>) =>
    (...args: Args): Awaitable<T> => {
      const answer = ask(...args)
      if (!(answer instanceof Promise)) return answer
      return withDeadline(answer, Math.max(0, end - performance.now()), () => {
        throw new R2pError(
          'OPERATION_TIMED_OUT',
          `The operation took longer than ${milliseconds} milliseconds. Ask for less in one operation.`,
        )
      })
    }
  return {
    get name() {
      return graph.name
    },
    release: graph.release,
    direct: null,
    ...(graph.remembered !== undefined && { remembered: graph.remembered }),
    behind: graph.behind ?? graph,
    entities: timely((ids) => graph.entities(ids)),
    identified: timely((ids) => graph.identified(ids)),
    relations: timely((ids) => graph.relations(ids)),
    hops: timely((requests) => graph.hops(requests)),
    relationsOf: timely((ids, types, direction) => graph.relationsOf(ids, types, direction)),
    claimsOf: timely((passages) => graph.claimsOf(passages)),
    select: timely((leaves) => graph.select(leaves)),
    page: timely((request) => graph.page(request)),
    relationPage: timely((request) => graph.relationPage(request)),
    candidates: timely((words, kinds) => graph.candidates(words, kinds)),
    ids: timely(() => graph.ids()),
  }
}
