import { compareText } from '../../lib/order.ts'
import type { Relation } from '../../model/relation.ts'
import type { Assessment, WeighedPower, WeighedRestriction } from './assess.ts'
import { isLaw } from '../law/claims.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { ownRequirements } from './requirements.ts'
import { truthOf } from './condition-truth.ts'
import type { Truth } from './three-valued-logic.ts'

/** What decides a verdict. */
export interface DecisiveNorms {
  readonly powers: readonly WeighedPower[]
  readonly restrictions: readonly WeighedRestriction[]
}

/** The conditions of norms by how they stand, each sorted by id. */
export interface Conditions {
  readonly met: readonly string[]
  readonly missing: readonly string[]
  readonly open: readonly string[]
  readonly exempt: readonly string[]
}

/** What an answer shows of an assessment, with the claims behind what does not decide. */
export interface Shown {
  readonly deciding: DecisiveNorms
  readonly conditions: Conditions
  readonly silent: ReadonlyMap<string, readonly Relation[]>
  readonly standards: ReadonlyMap<string, readonly Relation[]>
  readonly positions: ReadonlyMap<string, readonly Relation[]>
}

/** Rule deciding. */
export function decisiveNormsOf({ outcome, powers, restrictions, settled }: Assessment): DecisiveNorms {
  if (outcome === 'NOT_STATED') return { powers: [], restrictions: [] }
  if (outcome === 'NOT_PERMITTED') {
    return {
      powers: powers.filter(({ requirements }) =>
        requirements.some(({ condition }) => truthOf(settled, condition) === 'FAILS'),
      ),
      restrictions: restrictions.filter(
        (restriction) => restriction.outcome === 'NOT_PERMITTED' && isApplied(restriction, powers, settled),
      ),
    }
  }
  if (powers.length === 0) {
    return {
      powers,
      restrictions: restrictions.filter(
        ({ truth, outcome: own }) => truth === 'FAILS' && own === 'CONTESTED',
      ),
    }
  }
  return { powers: powers.filter((power) => power.outcome === outcome), restrictions }
}

/** Against one power at least: all powers can be exempt from what fails. */
function isApplied(
  restriction: WeighedRestriction,
  powers: readonly WeighedPower[],
  settled: Assessment['settled'],
): boolean {
  if (powers.length === 0 || restriction.requirements.length === 0) return true
  return powers.some(({ restrained }) =>
    restrained.some(
      (restraint) =>
        restraint.restriction === restriction &&
        restraint.conditions.some((condition) => truthOf(settled, condition) === 'FAILS'),
    ),
  )
}

export function conditionsOf({ powers, restrictions }: DecisiveNorms, { settled }: Assessment): Conditions {
  const required = new Set([
    ...powers.flatMap(({ requirements }) => requirements.map(({ condition }) => condition)),
    ...restrictions.flatMap((restriction) => requiredBy(restriction, powers)),
  ])
  const standing = (truth: Truth): readonly string[] =>
    [...required].filter((id) => truthOf(settled, id) === truth).sort(compareText)
  const exempt = new Set([
    ...powers.flatMap(exemptOf),
    ...restrictions.flatMap(({ exemptions }) => [...exemptions.keys()]),
  ])
  return {
    met: standing('HOLDS'),
    missing: standing('FAILS'),
    open: standing('OPEN'),
    exempt: [...exempt].sort(compareText),
  }
}

/** What a power does without: not what a restriction over a narrower tool requires of it all the same. */
export function exemptOf({ exemptions, restrained }: WeighedPower): readonly string[] {
  const required = new Set(restrained.flatMap(({ conditions }) => conditions))
  return [...exemptions.keys()].filter((condition) => !required.has(condition))
}

/** Of what a restriction requires that from which not every power is exempt. */
export function requiredBy(
  restriction: WeighedRestriction,
  powers: readonly WeighedPower[],
): readonly string[] {
  if (powers.length === 0) return restriction.requirements.map(({ condition }) => condition)
  return powers.flatMap(({ restrained }) =>
    restrained
      .filter((restraint) => restraint.restriction === restriction)
      .flatMap(({ conditions }) => conditions),
  )
}

/** Rule silence: conditions of which the norms that decide say nothing, with the claims by which others require them. */
export function silentOn(
  deciding: DecisiveNorms,
  assessment: Assessment,
  law: NormIndex,
): ReadonlyMap<string, readonly Relation[]> {
  if (assessment.outcome === 'NOT_STATED') return new Map()
  const spokenOf = new Set([
    ...deciding.powers.flatMap(({ requirements, exemptions }) => [
      ...requirements.map(({ condition }) => condition),
      ...exemptions.keys(),
    ]),
    ...assessment.restrictions.flatMap(({ requirements, exemptions }) => [
      ...requirements.map(({ condition }) => condition),
      ...exemptions.keys(),
    ]),
  ])
  return requiredElsewhere(assessment.tool, spokenOf, besidesOf(deciding), law)
}

/** What norms over the tool or a wider one, and these norms, require, but for what is spoken of. */
export function requiredElsewhere(
  tool: string,
  spokenOf: ReadonlySet<string>,
  others: readonly string[],
  law: NormIndex,
): ReadonlyMap<string, readonly Relation[]> {
  const norms = new Set([
    ...law.powersOver(tool).map(({ power }) => power),
    ...law.restrictionsOver(tool).map(({ restriction }) => restriction),
    ...others,
  ])
  const found = new Map<string, Relation[]>()
  for (const norm of norms) {
    for (const { condition, relations } of ownRequirements(norm, law)) {
      if (!spokenOf.has(condition)) found.set(condition, [...(found.get(condition) ?? []), ...relations])
    }
  }
  return new Map([...found].sort(([one], [other]) => compareText(one, other)))
}

function besidesOf({ powers, restrictions }: DecisiveNorms): readonly string[] {
  return [...powers, ...restrictions].flatMap(({ beside }) => beside.map(({ norm }) => norm))
}

/** Rule standard: what should be met, with the claims that say so. */
export function standardsOf(
  deciding: DecisiveNorms,
  { tool }: Assessment,
  law: NormIndex,
): ReadonlyMap<string, readonly Relation[]> {
  const tools = [tool, ...law.above(tool)]
  const norms = [
    ...deciding.powers.map(({ power }) => power),
    ...deciding.restrictions.map(({ restriction }) => restriction),
  ]
  const guiding = [...tools, ...norms].flatMap((id) =>
    law.claims.from(id, 'GUIDED_BY').filter((claim) => !claim.negated),
  )
  const over = tools.flatMap((id) => law.claims.to(id, 'OVER')).filter((claim) => !claim.negated)
  const asked = [...new Set(over.map(({ from }) => from))]
    .filter((norm) => law.entity(norm)?.kind !== 'Duty')
    .flatMap((norm) =>
      law.claims.from(norm, 'SUBJECT_TO').filter((claim) => !claim.negated && claim.modality === 'SHOULD'),
    )
  const found = new Map<string, Relation[]>()
  for (const claim of [...guiding.filter((claim) => isLaw(claim) || claim.modality === 'SHOULD'), ...asked]) {
    found.set(claim.to, [...(found.get(claim.to) ?? []), claim])
  }
  return new Map([...found].sort(([one], [other]) => compareText(one, other)))
}

/** The positions on what decides and what it requires; with a case, all that belong to it, to be shown. */
export function positionsShown(
  deciding: DecisiveNorms,
  conditions: Conditions,
  { caseId }: Assessment,
  law: NormIndex,
): ReadonlyMap<string, readonly Relation[]> {
  const ids = new Set([
    ...deciding.powers.map(({ power }) => power),
    ...deciding.restrictions.map(({ restriction }) => restriction),
    ...conditions.met,
    ...conditions.missing,
    ...conditions.open,
    ...conditions.exempt,
  ])
  const on = [...ids].flatMap((id) => law.claims.to(id, 'ON').filter(({ negated }) => !negated))
  const inCase = caseId === null ? [] : law.claims.to(caseId, 'IN_CASE').filter(({ negated }) => !negated)
  const elsewhere = (position: string): boolean => {
    const cases = law.claims.from(position, 'IN_CASE').filter(({ negated }) => !negated)
    return cases.length > 0 && cases.every(({ to }) => to !== caseId)
  }
  const found = new Map<string, Relation[]>()
  for (const claim of [...on, ...inCase]) {
    if (law.entity(claim.from)?.kind !== 'Position' || elsewhere(claim.from)) continue
    found.set(claim.from, [...(found.get(claim.from) ?? []), claim])
  }
  return new Map([...found].sort(([one], [other]) => compareText(one, other)))
}
