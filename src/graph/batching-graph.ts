import DataLoader from 'dataloader'
import type { Graph, Question } from './graph.ts'
import { partsOf, questionsFor, wholeAnswer, type Part } from './question-parts.ts'

/**
 * A graph as one operation asks it, level by level: what is asked while answers are under way waits until all of
 * them have come, and goes then in as few questions as it takes, each part asked once. So the questions that an
 * operation takes follow from the operation alone, never from which answer came first.
 */
export function batchingGraph(graph: Graph): Graph {
  let underWay: Promise<unknown> = Promise.resolve()
  const loader = new DataLoader<Part, unknown, Part['key']>(
    (parts) => {
      const answers = answersTo(graph, parts)
      underWay = answers
      return answers
    },
    {
      cacheKeyFn: ({ key }) => key,
      // After all that follows at once from the answers that came last: whoever asks next has asked by then.
      batchScheduleFn: (dispatch) => {
        void underWay.then(() => setImmediate(dispatch))
      },
    },
  )
  const ask = async (question: Question): Promise<unknown> =>
    wholeAnswer(question, await Promise.all(partsOf(question).map((part) => loader.load(part))))
  return {
    get name() {
      return graph.name
    },
    release: graph.release,
    ask: ask as Graph['ask'],
  }
}

/** The answer to each part, or the error of the question that asked it. */
async function answersTo(graph: Graph, parts: readonly Part[]): Promise<readonly unknown[]> {
  const answers = new Map<Part, unknown>()
  await Promise.all(
    questionsFor(parts).map(async ({ question, parts: asked }) => {
      try {
        const answer: unknown = await graph.ask(question)
        const list = 'each' in question ? (answer as readonly unknown[]) : [answer]
        for (const [index, part] of asked.entries()) answers.set(part, list[index])
      } catch (error) {
        const reason = error instanceof Error ? error : new Error(String(error))
        for (const part of asked) answers.set(part, reason)
      }
    }),
  )
  return parts.map((part) => answers.get(part))
}
