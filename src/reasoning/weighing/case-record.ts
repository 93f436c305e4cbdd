import type { Relation } from '../../model/relation.ts'
import { isLaw, isOfAll, wasDone } from '../law/claims.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { inheritorsOf } from '../law/inheritance.ts'
import { scopesOf } from '../law/norm-scope.ts'
import type { RecordedFact } from './condition-truth.ts'
import { overlap, sharedPeriod, type ValidityPeriod } from '../law/validity-period.ts'

/** Rule recorded-in-case: what the record of a case makes hold for this actor and this tool. */
export function recordedIn(
  caseId: string | null,
  actor: string,
  tool: string,
  law: NormIndex,
): readonly RecordedFact[] {
  if (caseId === null) return []
  const { claims } = law
  const inCase = claims.to(caseId, 'IN_CASE').filter(wasDone)
  return inCase.flatMap((belongs) => {
    const measure = belongs.from
    const authorized = claims
      .from(measure, 'AUTHORIZED')
      .filter((claim) => wasDone(claim) && claim.to === tool)
    const records = authorized.flatMap((authorization) =>
      directedTo(measure, actor, law).flatMap(({ claim, chain, period }) => {
        const shared = sharedPeriod([belongs, authorization, period])
        return shared === null
          ? []
          : [{ relations: [belongs, authorization, claim, ...chain], period: shared }]
      }),
    )
    return claims
      .to(measure, 'TOOK')
      .filter(wasDone)
      .flatMap((took) => {
        const record = records.find(({ period }) => overlap(period, took))
        if (record === undefined) return []
        return suppliedFor(took, tool, law).map(({ condition, relations }) => ({
          condition,
          relations: [took, ...record.relations, ...relations],
        }))
      })
  })
}

/** The tools that measures of a case authorized: of others it records nothing. */
export function toolsAuthorizedIn(caseId: string | null, { claims }: NormIndex): ReadonlySet<string> {
  if (caseId === null) return new Set()
  const measures = claims.to(caseId, 'IN_CASE').filter(wasDone)
  const authorized = measures.flatMap(({ from }) => claims.from(from, 'AUTHORIZED').filter(wasDone))
  return new Set(authorized.map(({ to }) => to))
}

/** How a measure is directed to an actor: by its name, or as one of a class; the nearest way first. */
function directedTo(measure: string, actor: string, { claims }: NormIndex): readonly Directed[] {
  return claims
    .from(measure, 'TOWARDS')
    .filter((claim) => !claim.negated && isOfAll(claim))
    .flatMap((claim) => [
      { id: claim.to, claim, chain: [], period: claim },
      ...inheritorsOf(claims, 'INSTANCE_OF', { id: claim.to, period: claim }, () => false).map((member) => ({
        ...member,
        claim,
      })),
    ])
    .filter(({ id }) => id === actor)
}

interface Directed {
  readonly claim: Relation
  /** INSTANCE_OF from the actor up to the class. */
  readonly chain: readonly Relation[]
  readonly period: ValidityPeriod
}

/** What who took the measure is said to supply, of what norms over the tool require. */
function suppliedFor(took: Relation, tool: string, law: NormIndex): readonly RecordedFact[] {
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

/** Duties count too: that a condition is met is a fact, whichever norm asks for it. */
function isOver(norm: string, tool: string, law: NormIndex): boolean {
  return (
    law.powersOver(tool).some(({ power }) => power === norm) ||
    law.restrictionsOver(tool).some(({ restriction }) => restriction === norm) ||
    (law.entity(norm)?.kind === 'Duty' && scopesOf(norm, law.claims, isLaw).has(tool))
  )
}
