import type { SavedVerdict } from '../checker/saved-verdict.ts'
import type { Verdict } from './verdict.ts'

/** A verdict as it is saved, to be checked later without what made it. */
export function savedVerdict(verdict: Verdict): SavedVerdict {
  const { question, outcome, act } = verdict
  return {
    outcome,
    act,
    actor: question.actor,
    tool: question.tool,
    situation: question.situation,
    proof: verdict.proof().map(({ conclusion: _conclusion, relations, ...step }) => ({
      ...step,
      relations: relations.map(({ id }) => id),
    })),
  }
}
