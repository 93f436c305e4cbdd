import type { Relation } from '../../model/relation.ts'
import type { OpenStep } from './open-step.ts'
import type { SavedStep, SavedVerdict } from './saved-verdict.ts'
import { readSigns } from './conclusion-signs.ts'
import { statementError } from './check-statement.ts'
import { claimErrors } from './check-claims.ts'
import { valueErrors } from './check-values.ts'
import { weighingErrors } from './check-weighing.ts'
import { isBinding, type ReleaseIndex } from './release-index.ts'

/** What is wrong with a step; null where it is confirmed. */
export function checkStep(step: SavedStep, verdict: SavedVerdict, index: ReleaseIndex): string | null {
  const later = step.premises.find(
    (premise) => premise >= step.number || verdict.proof[premise - 1]?.number !== premise,
  )
  if (later !== undefined) return `its premise ${later} does not come before it`
  const unknown = step.relations.find((id) => index.relation(id) === undefined)
  if (unknown !== undefined)
    return `the release has no claim ${unknown} of a source, or it does not count at the date`
  const relations = step.relations.map((id) => index.relation(id) as Relation)
  const denied = relations.find(({ negated }) => negated)
  if (denied !== undefined) return `the source denies ${denied.id}`
  if (step.premises.length === 0 && relations.length === 0) return 'it rests on nothing'
  const { word, ids } = readSigns(step.concludes)
  const stranger =
    word === 'GIVES' || word === 'VERDICT' ? undefined : ids.find((id) => index.entity(id) === undefined)
  if (stranger !== undefined) return `the release has no entity ${stranger}`
  const premises = step.premises.map((premise) => verdict.proof[premise - 1]?.concludes ?? '')
  const open: OpenStep = {
    step,
    word,
    ids,
    relations: relations.filter(({ type }) => type !== 'BASED_ON'),
    premises,
  }
  return (
    citationError(step, relations) ??
    basisError(open, relations) ??
    conclusionError(open, verdict, index) ??
    statementError(open, verdict, index)
  )
}

function conclusionError(open: OpenStep, verdict: SavedVerdict, index: ReleaseIndex): string | null {
  const check = claimErrors[open.word] ?? valueErrors[open.word] ?? weighingErrors[open.word]
  return check === undefined ? `no rule concludes “${open.step.concludes}”` : check(open, verdict, index)
}

/** The citations are those of the claims, no more and no fewer. */
function citationError({ citations }: SavedStep, relations: readonly Relation[]): string | null {
  const keyOf = ({ source, section, paragraph, anchor }: SavedStep['citations'][number]): string =>
    [source, section, paragraph, anchor].join('\n')
  const expected = new Set(relations.flatMap((relation) => relation.citations.map(keyOf)))
  const got = new Set(citations.map(keyOf))
  const same = expected.size === got.size && [...got].every((key) => expected.has(key))
  return same ? null : 'its citations are not those of its claims'
}

function basisError({ step, word, ids }: OpenStep, relations: readonly Relation[]): string | null {
  const norm = word === 'HAS' ? ids[1] : ids[0]
  const based = relations.filter(({ type }) => type === 'BASED_ON')
  if (based.some((claim) => claim.from !== norm || !isBinding(claim)))
    return 'a claim about a basis is about another norm'
  const expected = new Set(based.map(({ to }) => to))
  const same = expected.size === new Set(step.basis).size && step.basis.every((id) => expected.has(id))
  return same ? null : 'the basis that it names is not that of its claims'
}
