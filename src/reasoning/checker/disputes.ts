import type { Act } from '../../generated/vocabulary.ts'
import { binds, isStrictlyBelow, requiredBy, restrictionsOn, toolsBound } from './applying.ts'
import type { SavedVerdict } from './check-proof.ts'
import type { Value } from './known.ts'
import { isBinding, type ReleaseBook } from './release-index.ts'

/** A restriction that is not lifted is contested where it is disputed itself, or only what is disputed fails. */
export function isContested(
  restriction: string,
  required: readonly string[],
  premises: readonly string[],
  verdict: SavedVerdict,
  book: ReleaseBook,
): boolean {
  // Where the situation is not told the proof has to be believed which positions count in its case.
  const isDisputed = (id: string): boolean =>
    isDisputedIn(id, verdict, book) ||
    (verdict.situation === null && premises.some((premise) => premise.startsWith(`DISPUTED ${id} `)))
  if (isDisputed(restriction) || besidesOf(restriction, verdict, book).length > 0) return true
  const unheld = required.filter((id) => valueIn(premises, id) !== 'HOLDS')
  return unheld.some(isDisputed) && unheld.every((id) => isDisputed(id) || valueIn(premises, id) !== 'FAILS')
}

/** What the sources set beside a restriction so that it is disputed: duties and restrictions that bind, but for those of wider tools only. */
function besidesOf(restriction: string, { actor, tool }: SavedVerdict, book: ReleaseBook): readonly string[] {
  const bound = toolsBound(restriction, actor, tool, book)
  return setBeside(restriction, book).filter((other) => {
    const kind = book.entity(other)?.kind
    if (kind !== 'Duty' && !(kind === 'Restriction' && binds(other, actor, book))) return false
    const tools = book
      .from(other, 'OVER')
      .filter(isBinding)
      .map(({ to }) => to)
    const isOfWiderOnly =
      tools.length > 0 && bound.every((one) => tools.every((wider) => isStrictlyBelow(one, wider, book)))
    return !isOfWiderOnly
  })
}

function setBeside(norm: string, book: ReleaseBook): readonly string[] {
  const claims = [...book.from(norm, 'SET_BESIDE'), ...book.to(norm, 'SET_BESIDE')]
  return [
    ...new Set(claims.filter(({ negated }) => !negated).map(({ from, to }) => (from === norm ? to : from))),
  ]
}

export function isDispute(premise: string, ids: readonly string[]): boolean {
  const [word, first = ''] = premise.split(' ')
  return (word === 'DISPUTED' || word === 'BESIDE') && ids.includes(first)
}

/** A position on it, at no case or at that of the question, whatever the proof says. */
function isDisputedIn(id: string, { situation }: SavedVerdict, book: ReleaseBook): boolean {
  return book.to(id, 'ON').some((claim) => {
    if (claim.negated || book.entity(claim.from)?.kind !== 'Position') return false
    const cases = book.from(claim.from, 'IN_CASE').filter(({ negated }) => !negated)
    return cases.length === 0 || (situation !== null && cases.some(({ to }) => to === situation.case))
  })
}

export function disputesLeftOut(
  power: string,
  required: readonly string[],
  premises: readonly string[],
  verdict: SavedVerdict,
  book: ReleaseBook,
): string | null {
  const { actor, act, tool } = verdict
  const restrictions = restrictionsOn(actor, act as Act, tool, book)
  const about = [power, ...required, ...restrictions, ...restrictions.flatMap((id) => requiredBy(id, book))]
  const unsaid = about.find(
    (id) =>
      isDisputedIn(id, verdict, book) && !premises.some((premise) => premise.startsWith(`DISPUTED ${id} `)),
  )
  if (unsaid !== undefined) return `it leaves out that ${unsaid} is disputed`
  const counting = [
    ...setBeside(power, book)
      .filter((id) => isBesideCounting(id, power, verdict, book))
      .map((id) => `BESIDE ${power} ${id}`),
    ...restrictions.flatMap((one) => besidesOf(one, verdict, book).map((id) => `BESIDE ${one} ${id}`)),
  ]
  const left = counting.find((one) => !premises.includes(one))
  if (left !== undefined) return `it leaves out that one is set beside the other: ${left}`
  const made = premises.find((premise) => premise.startsWith('BESIDE ') && !counting.includes(premise))
  return made === undefined ? null : `what is set side by side does not count here: ${made}`
}

/** A restriction that binds, or a power or duty that requires something, and none that applies anyway as one of the narrower tool. */
function isBesideCounting(other: string, power: string, verdict: SavedVerdict, book: ReleaseBook): boolean {
  const kind = book.entity(other)?.kind
  if (kind === 'Power' || kind === 'Duty') return requiredBy(other, book).length > 0
  if (kind !== 'Restriction' || !binds(other, verdict.actor, book)) return false
  const isApplied = restrictionsOn(verdict.actor, verdict.act as Act, verdict.tool, book).includes(other)
  const named = namedIn(power, verdict, book) ?? verdict.tool
  return !(
    isApplied &&
    toolsBound(other, verdict.actor, verdict.tool, book).some((tool) => isStrictlyBelow(tool, named, book))
  )
}

/** The tool that the proof says the power names. */
export function namedIn(power: string, { tool, proof }: SavedVerdict, book: ReleaseBook): string | null {
  const over = proof.find(({ concludes }) => concludes === `OVER ${power} ${tool}`)
  return over?.relations.map((id) => book.relation(id)).find((claim) => claim?.type === 'OVER')?.to ?? null
}

/** What the premises say of a condition. */
export function valueIn(premises: readonly string[], condition: string): Value | null {
  return (
    (['HOLDS', 'FAILS', 'OPEN'] as const).find((value) => premises.includes(`${value} ${condition}`)) ?? null
  )
}
