import type { Answers, Graph, Question } from '../../src/graph/graph.ts'

/** A graph that answers questions of some types in another way. */
export function overriddenGraph(graph: Graph, answers: Partial<Answers>): Graph {
  const ask = (question: Question): unknown => {
    const answer = answers[question.type] as ((question: Question) => unknown) | undefined
    return (answer ?? graph.ask)(question)
  }
  return {
    get name() {
      return graph.name
    },
    release: graph.release,
    ask: ask as Graph['ask'],
  }
}
