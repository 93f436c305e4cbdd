import type { Graph } from '../../src/graph/graph.ts'

/** A graph that answers every question later, as one over a network does, and counts the questions. */
export interface PromisingGraph extends Graph {
  /** Which questions were asked, in their order. */
  readonly trips: readonly string[]
}

export function promisingGraph(graph: Graph): PromisingGraph {
  const trips: string[] = []
  const later = <A extends readonly unknown[], T>(name: string, ask: (...question: A) => T) => {
    return async (...question: A): Promise<Awaited<T>> => {
      trips.push(name)
      await new Promise((resolve) => setImmediate(resolve))
      return await ask(...question)
    }
  }
  return {
    name: graph.name,
    release: graph.release,
    direct: null,
    trips,
    entities: later('entities', (ids) => graph.entities(ids)),
    identified: later('identified', (keys) => graph.identified(keys)),
    relations: later('relations', (ids) => graph.relations(ids)),
    hops: later('hops', (requests) => graph.hops(requests)),
    relationsOf: later('relationsOf', (ids, types, direction) => graph.relationsOf(ids, types, direction)),
    claimsOf: later('claimsOf', (passages) => graph.claimsOf(passages)),
    select: later('select', (leaves) => graph.select(leaves)),
    page: later('page', (request) => graph.page(request)),
    relationPage: later('relationPage', (request) => graph.relationPage(request)),
    candidates: later('candidates', (words, kinds) => graph.candidates(words, kinds)),
    ids: later('ids', () => graph.ids()),
  }
}
