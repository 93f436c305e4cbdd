import { enumerations, type Rank } from '../../generated/vocabulary.ts'
import { canonical } from '../../lib/canonical.ts'
import { grouped } from '../../lib/grouping.ts'
import { compareText, inTurn } from '../../lib/order.ts'
import type { Citation } from '../../model/citation.ts'
import type { Attestation, Relation } from '../../model/relation.ts'
import type { DraftRelation } from '../parse/draft.ts'
import type { SourceOrder } from './source-order.ts'

/** A claim with all its attestations, before it is given an id and a place. */
export type FoldedClaim = Omit<Relation, 'id' | 'rank' | 'disagreements'>

/**
 * One claim for all blocks that say the same: the same ends and type, in the same way, of as many, at the same
 * time. What verdicts turn on is the same in all of them, so that no leading attestation ever changes one.
 */
export function foldClaims(
  drafts: readonly DraftRelation[],
  order: SourceOrder,
  rankOf: (source: string) => Rank,
): readonly FoldedClaim[] {
  const leadingFirst = inTurn<DraftRelation>(
    (one, other) =>
      places.ranks.indexOf(rankOf(sourceOf(one))) - places.ranks.indexOf(rankOf(sourceOf(other))),
    (one, other) => places.statuses.indexOf(one.status) - places.statuses.indexOf(other.status),
    (one, other) => order.citations(firstOf(one), firstOf(other)),
    (one, other) => compareText(canonical(one), canonical(other)),
  )
  const sorted = drafts.map((draft) => ({ ...draft, citations: [...draft.citations].sort(order.places) }))
  return [...grouped(sorted, identityOf).values()].map((same) => {
    const [leading, ...others] = [...same].sort(leadingFirst) as unknown as Several
    return {
      ...leading,
      citations: others.length === 0 ? leading.citations : allCitations(same, order),
      attestations: others.length === 0 ? [] : [leading, ...others].map(attestationOf),
      authority: rankOf(sourceOf(leading)),
      derived: false,
      derivedFrom: [],
    }
  })
}

type Several = readonly [DraftRelation, ...DraftRelation[]]

const places = { ranks: enumerations.Rank, statuses: enumerations.Status }

function identityOf({
  from,
  type,
  how,
  to,
  modality,
  negated,
  quantifier,
  since,
  until,
}: DraftRelation): string {
  return canonical([from, type, how, to, modality, negated, quantifier, since, until])
}

function attestationOf(draft: DraftRelation): Attestation {
  const { citations, statement, status, reasoning, modality, quantifier, frequency, degree, note, speakers } =
    draft
  return { citations, statement, status, reasoning, modality, quantifier, frequency, degree, note, speakers }
}

/** Each place and anchor once, place by place; within one as their authors cite. */
function allCitations(drafts: readonly DraftRelation[], order: SourceOrder): readonly Citation[] {
  const all = new Map(drafts.flatMap(({ citations }) => citations).map((each) => [canonical(each), each]))
  return [...all.values()].sort(order.places)
}

function firstOf({ citations }: DraftRelation): Citation {
  return citations[0] ?? { source: '', section: '', paragraph: 0, anchor: '' }
}

function sourceOf(draft: DraftRelation): string {
  return firstOf(draft).source
}
