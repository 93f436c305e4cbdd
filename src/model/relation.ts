import type { Modality, RelationType, Status } from '../generated/vocabulary.ts'
import type { Citation } from './citation.ts'

/** One claim of one source, or one derived from such claims when the release was built. */
export interface Relation {
  /** `from~TYPE~to`, with `~2` and so on for further claims of the same. */
  readonly id: string
  readonly type: RelationType
  /** The id of the entity that the claim is about. */
  readonly from: string
  /** The id of the entity that it is joined to. */
  readonly to: string
  readonly statement: string
  readonly status: Status
  readonly derived: boolean
  /** The ids of the relations that a derived one was made from; empty for the others. */
  readonly derivedFrom: readonly string[]
  readonly modality: Modality
  readonly negated: boolean
  readonly quantifier: string | null
  /** The id of the entity whose claim it is. */
  readonly speaker: string
  readonly note: string | null
  /** ISO 8601, as exact as the source. */
  readonly since: string | null
  readonly until: string | null
  /** Empty for derived relations only. */
  readonly citations: readonly Citation[]
  /** Its place, from 0, in the order of all relations of the release. */
  readonly rank: number
}
