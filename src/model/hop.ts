import type { Direction, Kind, RelationType } from '../generated/vocabulary.ts'

/**
 * What a hop goes over: one constant for one declared hop, so that answers can be kept by it. What a source
 * denies joins nothing, so no hop goes over a negated relation.
 */
export interface Hop {
  /** `Tool.powers`: where it is declared. */
  readonly name: string
  readonly types: readonly RelationType[]
  readonly direction: Direction
  /** The kinds that a neighbour may be of; null: any but Passage. */
  readonly kinds: readonly Kind[] | null
  /** Over derived relations only, over others only, or over both (null). */
  readonly derived: boolean | null
  /** Whether the claims that lead to a neighbour are wanted with it. Most who hop want the entity alone. */
  readonly claims?: true
}
