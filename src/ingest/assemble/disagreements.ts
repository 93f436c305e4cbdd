import { internalError } from '../../lib/errors.ts'
import type { Disagreement, Relation } from '../../model/relation.ts'
import type { DraftDisagreement } from '../parse/draft.ts'
import type { NumberedClaim } from './number-relations.ts'

/** The claims, each with those that it stands against: a disagreement is seen from either side. */
export function withDisagreements(
  claims: readonly NumberedClaim[],
  disagreements: readonly DraftDisagreement[],
): readonly Relation[] {
  const known = new Set(claims.map(({ id }) => id))
  const found = new Map<string, Disagreement[]>()
  const add = (id: string, disagreement: Disagreement): void => {
    if (!known.has(id)) throw internalError(`A disagreement names the claim ${id}, which is none.`)
    found.set(id, [...(found.get(id) ?? []), disagreement])
  }
  for (const { how, claim, other, statement } of disagreements) {
    add(claim, { how, other, statement })
    add(other, { how, other: claim, statement })
  }
  return claims.map((claim) => ({ ...claim, disagreements: found.get(claim.id) ?? [] }))
}
