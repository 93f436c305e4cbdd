import type { Act } from '../../generated/vocabulary.ts'
import type { Release } from '../../model/release.ts'
import { checkStep } from './check-step.ts'
import type { SavedStep, SavedVerdict } from './saved-verdict.ts'
import { isWord } from './conclusion-signs.ts'
import { valuesOf } from './check-values.ts'
import { powersOfAct, restrictionsOn } from './applying.ts'
import { indexRelease, type ReleaseIndex } from './release-index.ts'

export interface CheckedProof {
  readonly isConfirmed: boolean
  readonly steps: readonly CheckedStep[]
  /** What is wrong with the proof as a whole. */
  readonly errors: readonly string[]
  /** What the proof takes to hold or to fail: conditions of the verdict, not findings. */
  readonly taken: readonly string[]
}

export interface CheckedStep {
  readonly number: number
  /** Null: the step is confirmed. */
  readonly error: string | null
}

/**
 * Confirms or refutes a proof against a release, step by step: what each says is looked up in the release again, and
 * what a step leaves out that would count is looked for. It shares no code with what makes proofs.
 */
export function checkProof(
  verdict: SavedVerdict,
  release: Pick<Release, 'entities' | 'relations'>,
): CheckedProof {
  const index = indexOf(release, verdict.situation?.date ?? null)
  const steps = verdict.proof.map((step, at) => ({
    number: step.number,
    error:
      step.number === at + 1 ? checkStep(step, verdict, index) : `it stands in the place of step ${at + 1}`,
  }))
  const errors = [
    ...wholeErrors(verdict, index),
    ...(valuesOf(verdict, index) === null ? ['the situation contradicts itself'] : []),
  ]
  const taken = verdict.proof.filter(({ rule }) => rule === 'taken').map(({ concludes }) => concludes)
  return {
    isConfirmed: errors.length === 0 && steps.every(({ error }) => error === null),
    steps,
    errors,
    taken,
  }
}

type ReleasePart = Pick<Release, 'entities' | 'relations'>

/** Many proofs are checked against one release. */
function indexOf(release: ReleasePart, date: string | null): ReleaseIndex {
  const known = indexes.get(release)
  if (known?.date === date) return known.index
  const index = indexRelease(release, date)
  indexes.set(release, { date, index })
  return index
}

const indexes = new WeakMap<ReleasePart, { readonly date: string | null; readonly index: ReleaseIndex }>()

function wholeErrors(
  { outcome, act, actor, tool, proof }: SavedVerdict,
  index: ReleaseIndex,
): readonly string[] {
  const drawn = proof.filter(({ concludes }) => concludes.startsWith('VERDICT '))
  const expected = ['VERDICT', outcome, act, actor, tool].join(' ')
  if (drawn.length === 0 && outcome === 'NOT_STATED')
    return silenceErrors(act as Act, actor, tool, proof, index)
  if (drawn.length !== 1) return [`the proof draws ${drawn.length} verdicts, and one was expected`]
  return drawn[0]?.concludes === expected
    ? []
    : [`the proof concludes “${drawn[0]?.concludes ?? ''}”, and the answer is “${expected}”`]
}

/** Nothing is concluded from nothing: then the release must say nothing of the act over the tool either. */
function silenceErrors(
  act: Act,
  actor: string,
  tool: string,
  proof: readonly SavedStep[],
  index: ReleaseIndex,
): readonly string[] {
  const concluding = proof.find(({ concludes }) => !isWord(concludes, ['STANDARD', 'SHOWN']))
  if (concluding !== undefined) return ['the proof goes on without drawing a verdict']
  if (index.entity(actor) === undefined || index.entity(tool)?.kind !== 'Tool')
    return ['the release has not the actor or the tool']
  const norms = [...restrictionsOn(actor, act, tool, index), ...powersOfAct(act, tool, index)]
  return norms.length === 0 ? [] : [`it leaves out ${norms.join(', ')}`]
}
