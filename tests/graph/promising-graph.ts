import type { Graph, Question } from '../../src/graph/graph.ts'

/** A graph that answers every question later, as one over a network does, and counts the questions. */
export interface PromisingGraph extends Graph {
  /** Which questions were asked, in their order. */
  readonly trips: readonly string[]
}

export function promisingGraph(graph: Graph): PromisingGraph {
  const trips: string[] = []
  const ask = async (question: Question): Promise<unknown> => {
    trips.push(question.type)
    await new Promise((resolve) => setImmediate(resolve))
    return graph.ask(question)
  }
  // Facts of its own, so that what is kept by them, as the law is, is gathered for it again.
  return { name: graph.name, release: { ...graph.release }, trips, ask: ask as Graph['ask'] }
}
