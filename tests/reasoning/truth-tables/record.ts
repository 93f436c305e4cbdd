import type { Act } from '../../../src/generated/vocabulary.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import type { Pair } from './norms-of-pair.ts'
import { answersOf, cellsOf, type Answer, type Cell } from './reasoner.ts'
import type { Situation } from './situation.ts'

/** A question put about every actor and every tool. */
export interface Question {
  readonly name: string
  readonly situation: Situation
  /** Null: none is asked for, so that one is chosen for each pair. */
  readonly act: Act | null
}

/** What the reasoner said to it. */
export interface Recorded extends Question {
  /** By actor and tool; a pair without a cell is NOT_STATED. Null: the situation was refused as contradictory. */
  readonly cells: ReadonlyMap<string, Cell> | null
  /** The whole verdicts on some pairs; null: refused likewise, which goes with the matrix where none is asked for. */
  readonly answers: readonly Answer[] | null
}

/** Puts the questions about all pairs, and asks for whole verdicts on these. */
export async function record(
  graph: Graph,
  questions: readonly Question[],
  whole: readonly Pair[],
): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = []
  for (const question of questions) {
    const { situation, act } = question
    const cells = await cellsOf(graph, situation, act)
    const answers = whole.length === 0 ? cells && [] : await answersOf(graph, whole, situation, act)
    recorded.push({ ...question, cells, answers })
  }
  return recorded
}
