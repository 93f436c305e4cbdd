import type { ClaimFragment, NamedFragment } from '../generated/operations.ts'
import type { Kind, RelationType } from '../generated/vocabulary.ts'

/** What a canvas shows: entities, and the relations between them. */
export interface CanvasData {
  readonly nodes: readonly CanvasNode[]
  /** Relations with an end outside the nodes are ignored. */
  readonly relations: readonly CanvasRelation[]
}

export interface CanvasNode {
  readonly id: string
  readonly name: string
  readonly kind: Kind
}

export interface CanvasRelation {
  readonly id: string
  readonly type: RelationType
  /** The id of the entity that the relation starts at. */
  readonly from: string
  readonly to: string
  readonly status: 'STATED' | 'READ_AS' | 'INFERRED'
  readonly derived: boolean
  /** Whether the claim denies the relation. */
  readonly negated: boolean
}

/** A position on the canvas; at a zoom of 1 one unit is one pixel. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The entities and relations of these claims, each once; `others` are drawn even without a claim. */
export function canvasDataOf(
  claims: readonly ClaimFragment[],
  others: readonly NamedFragment[] = [],
): CanvasData {
  const named = [...others, ...claims.flatMap(({ from, to }) => [from, to])]
  return {
    nodes: [...new Map(named.map(({ id, name, kind }) => [id, { id, name, kind }])).values()],
    relations: [...new Map(claims.map((claim) => [claim.id, relationOf(claim)])).values()],
  }
}

type DrawnClaim = Pick<ClaimFragment, 'id' | 'type' | 'status' | 'derived' | 'negated' | 'from' | 'to'>

function relationOf({ id, type, status, derived, negated, from, to }: DrawnClaim): CanvasRelation {
  return { id, type, status, derived, negated, from: from.id, to: to.id }
}
