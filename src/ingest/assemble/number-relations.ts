import { relationTypes, type RelationType } from '../../generated/vocabulary.ts'
import { canonical } from '../../lib/canonical.ts'
import { compareText, inTurn, type Compare } from '../../lib/order.ts'
import type { Citation } from '../../model/citation.ts'
import type { Relation } from '../../model/relation.ts'
import type { Conclusion } from '../../reasoning/law/derive.ts'
import type { DraftRelation } from '../parse/draft.ts'
import type { SourceOrder } from './source-order.ts'

/**
 * The claims of the sources with their ids and ranks, in the order in which a reader meets them. Within a place
 * a claim keeps the order in which its author cites, which is that of the text. The canonical writing has the
 * last word, so that only what is the same in everything can change places.
 */
export function numberClaims(drafts: readonly DraftRelation[], order: SourceOrder): readonly Relation[] {
  const nextId = relationIds([])
  const inReadingOrder = readingOrder(order)
  return drafts
    .map((draft) => ({ ...draft, citations: [...draft.citations].sort(order.places) }))
    .map((claim) => ({ claim, written: canonical(claim) }))
    .sort((one, other) => inReadingOrder(one.claim, other.claim) || compareText(one.written, other.written))
    .map(({ claim }, rank) => ({ ...claim, id: nextId(claim), rank, derived: false, derivedFrom: [] }))
}

/** What was concluded from these claims, with ids and ranks that follow theirs. */
export function numberConclusions(
  conclusions: readonly Conclusion[],
  claims: readonly Relation[],
): readonly Relation[] {
  const nextId = relationIds(claims)
  const rankOf = new Map(claims.map((claim) => [claim.id, claim.rank]))
  return conclusions
    .map((conclusion) => ({
      conclusion,
      premises: conclusion.derivedFrom.map((id) => rankOf.get(id) ?? Infinity),
    }))
    .sort((one, other) => byEnds(one.conclusion, other.conclusion) || byPremises(one, other))
    .map(({ conclusion }, index) => ({
      ...conclusion,
      id: nextId(conclusion),
      rank: claims.length + index,
      derived: true,
    }))
}

type Ends = Pick<Relation, 'from' | 'type' | 'to'>

/** Gives `from~TYPE~to` to the first claim of it, and `~2` and so on to the next ones. */
function relationIds(taken: readonly Ends[]): (relation: Ends) => string {
  const counts = new Map<string, number>()
  const next = (relation: Ends): string => {
    const id = `${relation.from}~${relation.type}~${relation.to}`
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  }
  for (const relation of taken) next(relation)
  return next
}

const typePosition = new Map(Object.keys(relationTypes).map((type, index) => [type as RelationType, index]))

/** By the first citation, then by sentence; what one block of data says, in the order types are declared. */
function readingOrder(order: SourceOrder): Compare<DraftRelation> {
  return inTurn<DraftRelation>(
    (one, other) => compareFirst(one.citations, other.citations, order.citations),
    (one, other) => compareText(one.statement, other.statement),
    (one, other) => (typePosition.get(one.type) ?? 0) - (typePosition.get(other.type) ?? 0),
    byEnds,
  )
}

/** What cites nothing stands last; the gate lets nothing of the kind through. */
function compareFirst(
  one: readonly Citation[],
  other: readonly Citation[],
  order: Compare<Citation>,
): number {
  const [first, second] = [one[0], other[0]]
  if (first === undefined || second === undefined) return other.length - one.length
  return order(first, second)
}

function byEnds(one: Ends, other: Ends): number {
  return (
    compareText(one.from, other.from) || compareText(one.type, other.type) || compareText(one.to, other.to)
  )
}

interface Resting {
  readonly conclusion: Conclusion
  readonly premises: readonly number[]
}

function byPremises(one: Resting, other: Resting): number {
  for (const [index, premise] of one.premises.entries()) {
    const difference = premise - (other.premises[index] ?? -1)
    if (difference !== 0) return difference
  }
  return (
    one.premises.length - other.premises.length ||
    compareText(one.conclusion.statement, other.conclusion.statement)
  )
}
