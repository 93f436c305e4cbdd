import type { Relation } from '../../model/relation.ts'
import type { AppliedRestriction } from './requirements.ts'
import { ownRequirements } from './requirements.ts'
import { isLaw } from '../law/claims.ts'
import type { HeldPower, NormIndex } from '../law/norm-index.ts'

/** A position on a norm or a condition, with the claim that it is. */
export interface TakenPosition {
  readonly position: string
  readonly relations: readonly Relation[]
}

/** Another norm that the sources set beside one without reconciling the two. */
export interface SetBeside {
  readonly norm: string
  readonly relations: readonly Relation[]
  /** What the other norm requires; nothing where it has no condition. */
  readonly conditions: readonly string[]
  /** A restriction without a condition: nothing could satisfy it. */
  readonly isAbsolute: boolean
}

/** Rule position-taken: the positions on a norm or condition that count in this case. */
export function positionsOn(id: string, caseId: string | null, law: NormIndex): readonly TakenPosition[] {
  return law.claims
    .to(id, 'ON')
    .filter((claim) => !claim.negated && law.entity(claim.from)?.kind === 'Position')
    .filter(({ from }) => {
      const cases = law.claims.from(from, 'IN_CASE').filter(({ negated }) => !negated)
      return cases.length === 0 || cases.some(({ to }) => to === caseId)
    })
    .map((claim) => ({ position: claim.from, relations: [claim] }))
}

/** Who takes a position, and how many of them where the source says so. */
export interface PositionHolder {
  readonly actor: string
  readonly quantifier: string | null
}

export function holdersOf(position: string, law: NormIndex): readonly PositionHolder[] {
  return law.claims
    .to(position, 'TAKES')
    .filter(({ negated }) => !negated)
    .map(({ from, quantifier }) => ({ actor: from, quantifier }))
}

/** Rule set-beside: what is set beside a power, so that it is disputed whether the power requires it too. */
export function besidePower(
  held: HeldPower,
  actor: string,
  applied: readonly AppliedRestriction[],
  law: NormIndex,
): readonly SetBeside[] {
  return neighbours(held.power, law)
    .filter(([norm]) => {
      if (law.entity(norm)?.kind !== 'Restriction') return true
      if (law.bindingsOf(norm, actor).length === 0) return false
      const restriction = applied.find((other) => other.restriction === norm)
      return restriction === undefined || !isOfNarrower(restriction, held, law)
    })
    .map(([norm, relations]) => besideOf(norm, relations, law))
    .filter(({ conditions, isAbsolute }) => isAbsolute || conditions.length > 0)
}

/** Rule set-beside: what is set beside a restriction that applies, so that it is disputed whether it does. */
export function besideRestriction(
  restriction: AppliedRestriction,
  actor: string,
  law: NormIndex,
): readonly SetBeside[] {
  return neighbours(restriction.restriction, law)
    .filter(([norm]) => {
      const kind = law.entity(norm)?.kind
      if (kind === 'Restriction' && law.bindingsOf(norm, actor).length === 0) return false
      return kind !== 'Power' && !isOfWiderOnly(norm, restriction, law)
    })
    .map(([norm, relations]) => besideOf(norm, relations, law))
}

function neighbours(norm: string, law: NormIndex): readonly (readonly [string, readonly Relation[]])[] {
  const { claims } = law
  const found = new Map<string, Relation[]>()
  const beside = [...claims.from(norm, 'SET_BESIDE'), ...claims.to(norm, 'SET_BESIDE')]
  for (const claim of beside.filter(({ negated }) => !negated)) {
    const other = claim.from === norm ? claim.to : claim.from
    if (!norms.has(law.entity(other)?.kind ?? '')) continue
    found.set(other, [...(found.get(other) ?? []), claim])
  }
  return [...found]
}

const norms: ReadonlySet<string> = new Set(['Power', 'Restriction', 'Duty'])

function besideOf(norm: string, relations: readonly Relation[], law: NormIndex): SetBeside {
  const conditions = ownRequirements(norm, law).map(({ condition }) => condition)
  const isAbsolute = law.entity(norm)?.kind === 'Restriction' && conditions.length === 0
  return { norm, relations, conditions, isAbsolute }
}

/** The restriction is said of a tool that is a form of the one that the power names. */
function isOfNarrower(restriction: AppliedRestriction, held: HeldPower, law: NormIndex): boolean {
  const below = law.below(held.scope.claim.to)
  return restriction.scopes.some(({ claim }) => below.has(claim.to))
}

/** All that the norm is over are tools of which that of the restriction is a form. */
function isOfWiderOnly(norm: string, restriction: AppliedRestriction, law: NormIndex): boolean {
  const tools = law.claims
    .from(norm, 'OVER')
    .filter(isLaw)
    .map(({ to }) => to)
  return (
    tools.length > 0 &&
    restriction.scopes.every(({ claim }) => tools.every((tool) => law.below(tool).has(claim.to)))
  )
}
