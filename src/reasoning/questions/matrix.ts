import type { Act } from '../../generated/vocabulary.ts'
import { compareText } from '../../lib/order.ts'
import type { Outcome } from '../../generated/vocabulary.ts'
import { assess } from '../weighing/assess.ts'
import { decisiveNormsOf } from '../weighing/decisive-norms.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { recordedIn, toolsAuthorizedIn } from '../weighing/case-record.ts'
import { settle, type Settled } from '../weighing/condition-truth.ts'
import type { Situation } from '../weighing/situation.ts'

/** The verdict on one pair, and the norms that decide it. */
export interface MatrixCell {
  readonly actor: string
  readonly tool: string
  readonly act: Act
  readonly outcome: Outcome
  readonly norms: readonly string[]
}

/** The verdicts on all pairs, without those that are NOT_STATED; actors and tools in the order given. */
export function matrixOf(
  actors: readonly string[],
  tools: readonly string[],
  act: Act | null,
  situation: Situation,
  wholeLaw: NormIndex,
): readonly MatrixCell[] {
  const law = wholeLaw.at(situation.date)
  const settledFor = settlingOf(situation, law)
  const authorized = toolsAuthorizedIn(situation.case, law)
  // Where there is nothing to weigh, a contradiction is refused all the same (rule contradictions).
  settle(situation, [], law)
  return actors.flatMap((actor) =>
    tools.flatMap((tool) => {
      const isUnderLaw = law.powersOf(actor, tool).length > 0 || law.restrictionsOver(tool).length > 0
      if (!isUnderLaw) {
        if (authorized.has(tool)) settledFor(actor, tool)
        return []
      }
      const assessment = assess({ actor, tool, act, caseId: situation.case }, settledFor(actor, tool), law)
      if (assessment.outcome === 'NOT_STATED') return []
      const { powers, restrictions } = decisiveNormsOf(assessment)
      const norms = [
        ...powers.map(({ power }) => power),
        ...restrictions.map(({ restriction }) => restriction),
      ]
      return [
        { actor, tool, act: assessment.act, outcome: assessment.outcome, norms: norms.sort(compareText) },
      ]
    }),
  )
}

/** What is recorded of a case differs from pair to pair, but few records do. */
function settlingOf(situation: Situation, law: NormIndex): (actor: string, tool: string) => Settled {
  const cached = new Map<string, Settled>()
  return (actor, tool) => {
    const recorded = recordedIn(situation.case, actor, tool, law)
    const key = recorded.map(({ condition }) => condition).join(' ')
    let settled = cached.get(key)
    if (settled === undefined) {
      settled = settle(situation, recorded, law)
      cached.set(key, settled)
    }
    return settled
  }
}
