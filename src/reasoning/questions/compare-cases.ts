import { compareText } from '../../lib/order.ts'
import type { Relation } from '../../model/relation.ts'
import { wasDone } from '../law/claims.ts'
import type { NormIndex } from '../law/norm-index.ts'

/** What cases are compared by, in the order in which it is shown. */
export const caseAspects = [
  'TOOLS',
  'ACTORS',
  'AUTHORIZATIONS',
  'RESOLUTIONS',
  'REGIONAL_PART',
  'CRIMES',
  'FIGURES',
  'CONCERNS',
] as const

export type CaseAspect = (typeof caseAspects)[number]

export interface ComparedAspect {
  readonly aspect: CaseAspect
  /** What all of the cases have, by id. */
  readonly common: readonly string[]
  readonly sides: readonly CaseSide[]
}

export interface CaseSide {
  readonly case: string
  readonly all: readonly string[]
  /** What none of the other cases has. */
  readonly only: readonly string[]
  /** The sources say nothing of it: that is not to say that there was none. */
  readonly silent: boolean
  readonly relations: readonly Relation[]
}

/** Cases side by side, aspect by aspect. */
export function compareCases(cases: readonly string[], law: NormIndex): readonly ComparedAspect[] {
  return caseAspects.map((aspect) => {
    const found = cases.map((id) => foundIn(id, aspect, law))
    const sets = found.map(({ ids }) => new Set(ids))
    return {
      aspect,
      common: (found[0]?.ids ?? []).filter((id) => sets.every((set) => set.has(id))),
      sides: cases.map((id, index) => {
        const { ids, relations } = found[index] as Found
        const others = sets.filter((_set, other) => other !== index)
        return {
          case: id,
          all: ids,
          only: ids.filter((one) => !others.some((set) => set.has(one))),
          silent: ids.length === 0,
          relations,
        }
      }),
    }
  })
}

interface Found {
  /** Sorted. */
  readonly ids: readonly string[]
  readonly relations: readonly Relation[]
}

type End = readonly [id: string, ...relations: readonly Relation[]]

function foundIn(id: string, aspect: CaseAspect, law: NormIndex): Found {
  const ends = finders[aspect](id, law)
  const relations = new Map(
    ends.flatMap(([, ...claims]) => claims.map((claim) => [claim.id, claim] as const)),
  )
  return {
    ids: [...new Set(ends.map(([end]) => end))].sort(compareText),
    relations: [...relations.values()].sort((one, other) => one.rank - other.rank),
  }
}

const finders: Readonly<Record<CaseAspect, (id: string, law: NormIndex) => readonly End[]>> = {
  TOOLS: (id, law) =>
    fromMeasures(id, law, (measure) =>
      law.claims
        .from(measure, 'APPLIED')
        .filter(wasDone)
        .map((claim) => [claim.to, claim]),
    ),
  ACTORS: (id, law) => takers(id, law),
  AUTHORIZATIONS: (id, law) =>
    fromMeasures(id, law, (measure) =>
      law.claims
        .from(measure, 'AUTHORIZED')
        .filter(wasDone)
        .map((claim) => [measure, claim]),
    ),
  RESOLUTIONS: (id, law) => [
    ...fromMeasures(id, law, (measure) =>
      (['UNDER', 'EXPRESSED_IN'] as const).flatMap((type) =>
        law.claims
          .from(measure, type)
          .filter(({ negated }) => !negated)
          .map((claim): End => [claim.to, claim]),
      ),
    ),
    ...about(id, 'REGARDING', 'Resolution', law),
  ],
  REGIONAL_PART: (id, law) => takers(id, law).filter(([actor]) => isRegional(actor, law)),
  CRIMES: (id, law) => [
    ...about(id, 'OCCURS_IN', 'Crime', law),
    ...fromMeasures(id, law, (measure) =>
      law.claims
        .from(measure, 'REGARDING')
        .filter((claim) => !claim.negated && law.entity(claim.to)?.kind === 'Crime')
        .map((claim) => [claim.to, claim]),
    ),
  ],
  FIGURES: (id, law) => about(id, 'IN_CASE', 'Figure', law),
  CONCERNS: (id, law) => about(id, 'IN_CASE', 'Position', law),
}

/** The measures that were taken in a case, and what hangs on them. */
function fromMeasures(id: string, law: NormIndex, next: (measure: string) => readonly End[]): readonly End[] {
  const inCase = law.claims
    .to(id, 'IN_CASE')
    .filter((claim) => wasDone(claim) && law.entity(claim.from)?.kind === 'Measure')
  return inCase.flatMap((claim) => next(claim.from).map(([end, ...claims]): End => [end, claim, ...claims]))
}

function takers(id: string, law: NormIndex): readonly End[] {
  return fromMeasures(id, law, (measure) =>
    law.claims
      .to(measure, 'TOOK')
      .filter(wasDone)
      .map((claim) => [claim.from, claim]),
  )
}

function about(
  id: string,
  type: 'REGARDING' | 'OCCURS_IN' | 'IN_CASE',
  kind: string,
  law: NormIndex,
): readonly End[] {
  return law.claims
    .to(id, type)
    .filter((claim) => !claim.negated && law.entity(claim.from)?.kind === kind)
    .map((claim) => [claim.from, claim])
}

/** A regional arrangement, a part of one, or a class that has one among its members. */
function isRegional(actor: string, law: NormIndex): boolean {
  const isOne = (id: string): boolean => law.entity(id)?.kind === 'RegionalArrangement'
  const wholes = law.claims.from(actor, 'PART_OF').filter(({ negated }) => !negated)
  const members = law.claims.to(actor, 'INSTANCE_OF').filter(({ negated }) => !negated)
  return isOne(actor) || wholes.some(({ to }) => isOne(to)) || members.some(({ from }) => isOne(from))
}
