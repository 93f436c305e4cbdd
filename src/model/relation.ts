import type { ClaimRelation, Modality, Rank, RelationType, Status } from '../generated/vocabulary.ts'
import type { Citation } from './citation.ts'

/** How a document puts a claim, and on whose word. */
export interface Attestation {
  /** At least one, all of one document. */
  readonly citations: readonly Citation[]
  readonly statement: string
  readonly status: Status
  /** How the claim was read or concluded; null where it is stated. */
  readonly reasoning: string | null
  readonly modality: Modality
  /** How many it is said of, as the document puts it: "some", "most". */
  readonly quantifier: string | null
  /** How often, as the document puts it: "rarely", "frequently". */
  readonly frequency: string | null
  /** How far, as the document puts it: "not directly or inevitably". */
  readonly degree: string | null
  readonly note: string | null
  /** From the outside in: the document, whom it reports, whom that one quotes. The last one's claim it is. */
  readonly speakers: readonly Speaker[]
}

export interface Speaker {
  /** The id of the entity that speaks. */
  readonly entity: string
  /** How many of it: "some" of the Member States. */
  readonly quantifier: string | null
}

/** How one claim stands to another that says something else. */
export interface Disagreement {
  readonly how: ClaimRelation
  /** The id of the other relation. */
  readonly other: string
  readonly statement: string
}

/**
 * One claim, whoever makes it, or one derived from such claims when the release was built. What it has of an
 * attestation is that of the leading one, but for its citations: these are those of all.
 */
export interface Relation extends Attestation {
  /** `from~TYPE~to`; of several such claims the later ones add in what they differ: `~not`, `~only`, `~2005`. */
  readonly id: string
  readonly type: RelationType
  /** The id of the entity that the claim is about. */
  readonly from: string
  /** The id of the entity that it is joined to. */
  readonly to: string
  /** A closed word of its type that says more exactly how the two are joined. */
  readonly how: string | null
  readonly derived: boolean
  /** The ids of the relations that a derived one was made from; empty for the others. */
  readonly derivedFrom: readonly string[]
  readonly negated: boolean
  /** The id of the entity whose claim it is: the last of its speakers. */
  readonly speaker: string
  /** ISO 8601, as exact as the source. */
  readonly since: string | null
  readonly until: string | null
  /** The rank of the document that leads; of a derived relation the lowest that it rests on. */
  readonly authority: Rank
  /** All attestations, the leading one first, where there are several; one alone is told by the claim's own fields. */
  readonly attestations: readonly Attestation[]
  /** In which claims it stands against others, by the ids of these. */
  readonly disagreements: readonly Disagreement[]
  /** Its place, from 0, in the order of all relations of the release. */
  readonly rank: number
}

/** Who attests a claim, the leading attestation first; nobody attests a derived one. */
export function attestationsOf(relation: Relation): readonly Attestation[] {
  if (relation.derived || relation.attestations.length > 0) return relation.attestations
  const { citations, statement, status, reasoning, modality, quantifier, frequency, degree, note, speakers } =
    relation
  return [
    { citations, statement, status, reasoning, modality, quantifier, frequency, degree, note, speakers },
  ]
}
