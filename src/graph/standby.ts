import { R2pError } from '../lib/errors.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Graph } from './graph.ts'

/**
 * So many milliseconds a question may take before the other graph answers it, which does so at once; and so long
 * after one that took longer the other graph answers all, so that an operation of many questions waits but once.
 */
const [patience, rest] = [1200, 1000]

/**
 * A graph whose questions another one answers while it cannot be reached, or takes too long. Both hold the same
 * release, so that an operation may begin with the one and end with the other, and nobody can tell by the answer.
 */
export function withStandby(graph: Graph, standby: Graph, isLost: () => boolean): Graph {
  let restsUntil = 0
  const isAway = (): boolean => isLost() || performance.now() < restsUntil
  const either =
    <Question extends readonly unknown[], Answer>(
      ask: (asked: Graph, ...question: Question) => Awaitable<Answer>,
    ) =>
    (...question: Question): Awaitable<Answer> => {
      if (isAway()) return ask(standby, ...question)
      const answer = ask(graph, ...question)
      if (!(answer instanceof Promise)) return answer
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          restsUntil = performance.now() + rest
          resolve(ask(standby, ...question))
        }, patience)
        answer
          .catch((error: unknown) => {
            if (error instanceof R2pError && error.code === 'GRAPH_UNAVAILABLE')
              return ask(standby, ...question)
            throw error
          })
          .then(resolve, reject)
          .finally(() => clearTimeout(late))
      })
    }
  return {
    get name() {
      return isAway() ? standby.name : graph.name
    },
    release: graph.release,
    direct: null,
    entities: either((asked, ids) => asked.entities(ids)),
    identified: either((asked, keys) => asked.identified(keys)),
    relations: either((asked, ids) => asked.relations(ids)),
    hops: either((asked, requests) => asked.hops(requests)),
    relationsOf: either((asked, ids, types, direction) => asked.relationsOf(ids, types, direction)),
    claimsOf: either((asked, passages) => asked.claimsOf(passages)),
    select: either((asked, leaves) => asked.select(leaves)),
    page: either((asked, request) => asked.page(request)),
    relationPage: either((asked, request) => asked.relationPage(request)),
    candidates: either((asked, words, kinds) => asked.candidates(words, kinds)),
    ids: either((asked) => asked.ids()),
  }
}
