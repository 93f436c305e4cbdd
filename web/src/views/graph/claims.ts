import type { ClaimFragment, GraphClaimsQuery } from '../../generated/operations.ts'
import { relationTypes } from '../../generated/vocabulary.ts'

/** The claims in the answer, without ids that no longer exist. */
export function claimsOf({ nodes }: GraphClaimsQuery): readonly ClaimFragment[] {
  return nodes.filter(isClaim)
}

function isClaim(node: GraphClaimsQuery['nodes'][number]): node is ClaimFragment {
  return node !== null && 'statement' in node
}

export function readingOf({ type, negated }: Pick<ClaimFragment, 'type' | 'negated'>): string {
  return `${negated ? 'denied: ' : ''}${relationTypes[type].forward}`
}
