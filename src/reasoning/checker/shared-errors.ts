import type { Relation } from '../../model/relation.ts'
import { commonTimes, isWhole, type ReleaseIndex } from './release-index.ts'
import type { SavedVerdict } from './saved-verdict.ts'

/** A conclusion is drawn by one rule only. */
export function ruleError(got: string, expected: string): string | null {
  return got === expected ? null : `it names the rule ${got}, and ${expected} concludes this`
}

/** Claims that are to count together must at some time all be so. */
export function timeError(relations: readonly Relation[]): string | null {
  return commonTimes(relations) === null ? 'what it rests on is at no time so together' : null
}

/** Two conclusions that are to count together must rest on claims that at some time all are so. */
export function neverTogether(
  one: string,
  other: string,
  { proof }: SavedVerdict,
  index: ReleaseIndex,
): string | null {
  const claims = proof
    .filter(({ concludes }) => concludes === one || concludes === other)
    .flatMap(({ relations }) => relations.map((id) => index.relation(id)))
  return timeError(
    claims.flatMap((claim) => (claim === undefined || claim.type === 'BASED_ON' ? [] : [claim])),
  )
}

/** The relations of this type make one way from the one up to the other, and there are no others of it. */
export function chainError(
  relations: readonly Relation[],
  type: 'INSTANCE_OF' | 'BROADER',
  low: string,
  high: string,
): string | null {
  const links = new Map(relations.filter((claim) => claim.type === type).map((claim) => [claim.from, claim]))
  const count = relations.filter((claim) => claim.type === type).length
  let at = low
  let steps = 0
  while (at !== high) {
    const link = links.get(at)
    if (link === undefined || !isWhole(link) || steps > count) return `no chain leads from ${low} to ${high}`
    at = link.to
    steps += 1
  }
  return steps === count ? null : `the chain from ${low} to ${high} has claims that do not belong to it`
}
