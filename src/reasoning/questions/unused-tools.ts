import { acts, interfaces } from '../../generated/vocabulary.ts'
import type { Entity } from '../../model/entity.ts'
import { wasDone } from '../law/claims.ts'
import type { NormIndex } from '../law/norm-index.ts'
import type { Situation } from '../weighing/situation.ts'
import { verdictOn, type Verdict } from './verdict.ts'

/** A tool that somebody could have used in a case by these sources, and that nobody is recorded using there. */
export interface UnusedTool {
  readonly tool: Entity
  /** For each actor that could have: with what it would have needed. */
  readonly verdicts: readonly Verdict[]
}

/** What is to be said with every such list. */
export const unusedCaution =
  'These sources record no use of it in this case. That is no record that it was not used: they are summaries, and name few measures.'

/** Rule unused-tools. */
export function unusedTools(caseId: string, law: NormIndex): readonly UnusedTool[] {
  const situation: Situation = { case: caseId, holds: [], fails: [], crimes: [], date: null }
  const used = usedIn(caseId, law)
  return law
    .ofKinds(['Tool'])
    .filter(({ id }) => !used.has(id))
    .map((tool) => ({ tool, verdicts: couldUse(tool.id, situation, law) }))
    .filter(({ verdicts }) => verdicts.length > 0)
}

function couldUse(tool: string, situation: Situation, law: NormIndex): readonly Verdict[] {
  return law
    .ofKinds(interfaces.Actor)
    .filter(({ id }) => law.powersOf(id, tool).some(({ act }) => acts[act].gives === 'USE'))
    .map(({ id }) => verdictOn({ actor: id, tool, act: null, situation }, law))
    .filter(({ outcome }) => couldHave.has(outcome))
}

const couldHave: ReadonlySet<string> = new Set(['PERMITTED', 'CONDITIONAL', 'CONTESTED'])

/** The tools that measures in the case applied, and those that these are forms of. */
function usedIn(caseId: string, law: NormIndex): ReadonlySet<string> {
  const measures = law.claims.to(caseId, 'IN_CASE').filter(wasDone)
  const applied = measures.flatMap(({ from }) => law.claims.from(from, 'APPLIED').filter(wasDone))
  return new Set(applied.flatMap(({ to }) => [to, ...law.above(to)]))
}
