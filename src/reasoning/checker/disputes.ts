import type { Act } from '../../generated/vocabulary.ts'
import { binds, isStrictlyBelow, requiredBy, restrictionsOn, toolsBound } from './applying.ts'
import type { SavedVerdict } from './saved-verdict.ts'
import type { Value } from './known.ts'
import { isBinding, type ReleaseIndex } from './release-index.ts'

/** A restriction that is not lifted is contested where it is disputed itself, or only what is disputed fails. */
export function isContested(
  restriction: string,
  required: readonly string[],
  premises: readonly string[],
  verdict: SavedVerdict,
  index: ReleaseIndex,
): boolean {
  // Where the situation is not told the proof has to be believed which positions count in its case.
  const isDisputed = (id: string): boolean =>
    isDisputedIn(id, verdict, index) ||
    (verdict.situation === null && premises.some((premise) => premise.startsWith(`DISPUTED ${id} `)))
  if (isDisputed(restriction) || besidesOf(restriction, verdict, index).length > 0) return true
  const unheld = required.filter((id) => valueIn(premises, id) !== 'HOLDS')
  return unheld.some(isDisputed) && unheld.every((id) => isDisputed(id) || valueIn(premises, id) !== 'FAILS')
}

/** What the sources set beside a restriction so that it is disputed: duties and restrictions that bind, but for those of wider tools only. */
function besidesOf(
  restriction: string,
  { actor, tool }: SavedVerdict,
  index: ReleaseIndex,
): readonly string[] {
  const bound = toolsBound(restriction, actor, tool, index)
  return setBeside(restriction, index).filter((other) => {
    const kind = index.entity(other)?.kind
    if (kind !== 'Duty' && !(kind === 'Restriction' && binds(other, actor, index))) return false
    const tools = index
      .from(other, 'OVER')
      .filter(isBinding)
      .map(({ to }) => to)
    const isOfWiderOnly =
      tools.length > 0 && bound.every((one) => tools.every((wider) => isStrictlyBelow(one, wider, index)))
    return !isOfWiderOnly
  })
}

function setBeside(norm: string, index: ReleaseIndex): readonly string[] {
  const claims = [...index.from(norm, 'SET_BESIDE'), ...index.to(norm, 'SET_BESIDE')]
  return [
    ...new Set(claims.filter(({ negated }) => !negated).map(({ from, to }) => (from === norm ? to : from))),
  ]
}

export function isDispute(premise: string, ids: readonly string[]): boolean {
  const [word, first = ''] = premise.split(' ')
  return (word === 'DISPUTED' || word === 'BESIDE') && ids.includes(first)
}

/** A position on it, at no case or at that of the question, whatever the proof says. */
function isDisputedIn(id: string, { situation }: SavedVerdict, index: ReleaseIndex): boolean {
  return index.to(id, 'ON').some((claim) => {
    if (claim.negated || index.entity(claim.from)?.kind !== 'Position') return false
    const cases = index.from(claim.from, 'IN_CASE').filter(({ negated }) => !negated)
    return cases.length === 0 || (situation !== null && cases.some(({ to }) => to === situation.case))
  })
}

export function disputesLeftOut(
  power: string,
  required: readonly string[],
  premises: readonly string[],
  verdict: SavedVerdict,
  index: ReleaseIndex,
): string | null {
  const { actor, act, tool } = verdict
  const restrictions = restrictionsOn(actor, act as Act, tool, index)
  const about = [power, ...required, ...restrictions, ...restrictions.flatMap((id) => requiredBy(id, index))]
  const unsaid = about.find(
    (id) =>
      isDisputedIn(id, verdict, index) && !premises.some((premise) => premise.startsWith(`DISPUTED ${id} `)),
  )
  if (unsaid !== undefined) return `it leaves out that ${unsaid} is disputed`
  const counting = [
    ...setBeside(power, index)
      .filter((id) => isBesideCounting(id, power, verdict, index))
      .map((id) => `BESIDE ${power} ${id}`),
    ...restrictions.flatMap((one) => besidesOf(one, verdict, index).map((id) => `BESIDE ${one} ${id}`)),
  ]
  const left = counting.find((one) => !premises.includes(one))
  if (left !== undefined) return `it leaves out that one is set beside the other: ${left}`
  const made = premises.find((premise) => premise.startsWith('BESIDE ') && !counting.includes(premise))
  return made === undefined ? null : `what is set side by side does not count here: ${made}`
}

/** A restriction that binds, or a power or duty that requires something, and none that applies anyway as one of the narrower tool. */
function isBesideCounting(other: string, power: string, verdict: SavedVerdict, index: ReleaseIndex): boolean {
  const kind = index.entity(other)?.kind
  if (kind === 'Power' || kind === 'Duty') return requiredBy(other, index).length > 0
  if (kind !== 'Restriction' || !binds(other, verdict.actor, index)) return false
  const isApplied = restrictionsOn(verdict.actor, verdict.act as Act, verdict.tool, index).includes(other)
  const named = namedIn(power, verdict, index) ?? verdict.tool
  return !(
    isApplied &&
    toolsBound(other, verdict.actor, verdict.tool, index).some((tool) => isStrictlyBelow(tool, named, index))
  )
}

/** The tool that the proof says the power names. */
export function namedIn(power: string, { tool, proof }: SavedVerdict, index: ReleaseIndex): string | null {
  const over = proof.find(({ concludes }) => concludes === `OVER ${power} ${tool}`)
  return over?.relations.map((id) => index.relation(id)).find((claim) => claim?.type === 'OVER')?.to ?? null
}

/** What the premises say of a condition. */
export function valueIn(premises: readonly string[], condition: string): Value | null {
  return (
    (['HOLDS', 'FAILS', 'OPEN'] as const).find((value) => premises.includes(`${value} ${condition}`)) ?? null
  )
}

/** What some step of the proof says of a condition. */
export function valueOf({ proof }: SavedVerdict, condition: string): Value {
  return (
    valueIn(
      proof.map(({ concludes }) => concludes),
      condition,
    ) ?? 'OPEN'
  )
}
