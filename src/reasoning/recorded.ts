import type { Relation } from '../model/relation.ts'
import { isLaw, isOfAll, isSoOfAll, wasDone } from './claims.ts'
import type { Law } from './law.ts'
import type { RecordedFact } from './settled.ts'

/** Rule recorded-in-case: what the record of a case makes hold for this actor and this tool. */
export function recordedIn(
  caseId: string | null,
  actor: string,
  tool: string,
  law: Law,
): readonly RecordedFact[] {
  if (caseId === null) return []
  const { claims } = law
  const inCase = claims.to(caseId, 'IN_CASE').filter(wasDone)
  return inCase.flatMap((belongs) => {
    const measure = belongs.from
    const authorized = claims
      .from(measure, 'AUTHORIZED')
      .filter((claim) => wasDone(claim) && claim.to === tool)
    const named = claims.from(measure, 'TOWARDS').filter((claim) => !claim.negated && isOfAll(claim))
    const directed = named.map((claim) => ({ claim, chain: chainUp(actor, claim.to, law) }))
    const fitting = directed.find(({ chain }) => chain !== null)
    const [authorization] = authorized
    if (authorization === undefined || fitting === undefined) return []
    const record = [belongs, authorization, fitting.claim, ...(fitting.chain ?? [])]
    return claims
      .to(measure, 'TOOK')
      .filter(wasDone)
      .flatMap((took) =>
        suppliedFor(took, tool, law).map(({ condition, relations }) => ({
          condition,
          relations: [took, ...record, ...relations],
        })),
      )
  })
}

/** What who took the measure is said to supply, of what norms over the tool require. */
function suppliedFor(took: Relation, tool: string, law: Law): readonly RecordedFact[] {
  const supplied = law.claims.to(took.from, 'SUPPLIED_BY').filter(isLaw)
  return [...new Set(supplied.map(({ from }) => from))].flatMap((condition) => {
    const required = law.claims
      .to(condition, 'SUBJECT_TO')
      .filter(isLaw)
      .find(({ from }) => isOver(from, tool, law))
    const relations = supplied.filter(({ from }) => from === condition)
    return required === undefined ? [] : [{ condition, relations: [...relations, required] }]
  })
}

function isOver(norm: string, tool: string, law: Law): boolean {
  return (
    law.powersOver(tool).some(({ power }) => power === norm) ||
    law.restrictionsOver(tool).some(({ restriction }) => restriction === norm)
  )
}

/** INSTANCE_OF from an actor up to a class, shortest first; empty for the actor itself; null where there is none. */
export function chainUp(actor: string, top: string, law: Law): readonly Relation[] | null {
  const chains = new Map<string, readonly Relation[]>([[actor, []]])
  for (const [id, chain] of chains) {
    if (id === top) return chain
    for (const link of law.claims.from(id, 'INSTANCE_OF').filter(isSoOfAll)) {
      if (!chains.has(link.to)) chains.set(link.to, [...chain, link])
    }
  }
  return null
}
