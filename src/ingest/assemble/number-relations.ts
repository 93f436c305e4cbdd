import { enumerations, relationTypes, type Rank, type RelationType } from '../../generated/vocabulary.ts'
import { canonical } from '../../lib/canonical.ts'
import { compareText, inTurn, type Compare } from '../../lib/order.ts'
import type { Citation } from '../../model/citation.ts'
import { fold } from '../../lib/normalize-text.ts'
import type { Relation } from '../../model/relation.ts'
import type { Conclusion } from '../../reasoning/law/derive.ts'
import type { FoldedClaim } from './fold-claims.ts'
import type { SourceOrder } from './source-order.ts'

/** A claim with its id and its place. */
export type NumberedClaim = FoldedClaim & Pick<Relation, 'id' | 'rank'>

/**
 * The claims of the sources with their ids and ranks, in the order in which a reader meets them. Within a place
 * a claim keeps the order in which its author cites, which is that of the text. The canonical writing has the
 * last word, so that only what is the same in everything can change places.
 */
export function numberClaims(claims: readonly FoldedClaim[], order: SourceOrder): readonly NumberedClaim[] {
  const nextId = claimIds()
  const inReadingOrder = readingOrder(order)
  return claims
    .map((claim) => ({ claim, written: canonical(claim) }))
    .sort((one, other) => inReadingOrder(one.claim, other.claim) || compareText(one.written, other.written))
    .map(({ claim }, rank) => ({ ...claim, id: nextId(claim), rank }))
}

/** What was concluded from these claims, with ids and ranks that follow theirs. */
export function numberConclusions(
  conclusions: readonly Conclusion[],
  claims: readonly Relation[],
): readonly Relation[] {
  const unused = unusedIds(claims.map(endsOf))
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const rankOf = (id: string): number => byId.get(id)?.rank ?? Infinity
  return conclusions
    .map((conclusion) => ({
      conclusion,
      premises: conclusion.derivedFrom.map(rankOf),
    }))
    .sort((one, other) => byEnds(one.conclusion, other.conclusion) || byPremises(one, other))
    .map(({ conclusion }, index) => ({
      ...conclusion,
      authority: lowestOf(conclusion.derivedFrom.map((id) => byId.get(id)?.authority)),
      attestations: [],
      disagreements: [],
      id: unused(endsOf(conclusion)),
      rank: claims.length + index,
      derived: true,
    }))
}

/** A conclusion is worth what the weakest of its premises is worth. */
function lowestOf(ranks: readonly (Rank | undefined)[]): Rank {
  return ranks.reduce<Rank>(
    (lowest, rank) =>
      rank !== undefined && enumerations.Rank.indexOf(rank) > enumerations.Rank.indexOf(lowest)
        ? rank
        : lowest,
    'CHARTER',
  )
}

type Ends = Pick<Relation, 'from' | 'type' | 'to'>

/** Gives `from~TYPE~to` to the first claim of it; the next ones add in what they differ from that. */
function claimIds(): (claim: FoldedClaim) => string {
  const firsts = new Map<string, FoldedClaim>()
  const unused = unusedIds([])
  return (claim) => {
    const ends = endsOf(claim)
    const first = firsts.get(ends)
    if (first === undefined) {
      firsts.set(ends, claim)
      return unused(ends)
    }
    return unused([ends, ...differences(claim, first)].join('~'))
  }
}

function differences(claim: FoldedClaim, first: FoldedClaim): readonly string[] {
  const parts = [
    claim.how === first.how ? [] : [claim.how ?? 'at-all'],
    claim.negated === first.negated ? [] : [claim.negated ? 'not' : 'so'],
    claim.modality === first.modality ? [] : [claim.modality],
    claim.quantifier === first.quantifier ? [] : [claim.quantifier ?? 'all'],
    claim.since === first.since ? [] : [claim.since ?? 'undated'],
    claim.until === first.until ? [] : [claim.until === null ? 'open' : `until ${claim.until}`],
  ]
  return parts.flat().map((part) => fold(part).join('-'))
}

/** Gives each id once: one that is taken gets `~2` and so on behind it. */
function unusedIds(taken: readonly string[]): (id: string) => string {
  const counts = new Map<string, number>()
  const next = (id: string): string => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  }
  for (const id of taken) next(id)
  return next
}

function endsOf({ from, type, to }: Ends): string {
  return `${from}~${type}~${to}`
}

const typePosition = new Map(Object.keys(relationTypes).map((type, index) => [type as RelationType, index]))

/** By the first citation, then by sentence; what one block of data says, in the order types are declared. */
function readingOrder(order: SourceOrder): Compare<FoldedClaim> {
  return inTurn<FoldedClaim>(
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
