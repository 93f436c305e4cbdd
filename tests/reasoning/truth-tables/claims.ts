import type { RelationType } from '../../../src/generated/vocabulary.ts'
import type { Entity } from '../../../src/model/entity.ts'
import type { Relation } from '../../../src/model/relation.ts'
import type { Release } from '../../../src/model/release.ts'
import type { Flip } from './flips.ts'

/** The claims of the sources that are in time: nothing derived. What is denied is kept apart, for it joins nothing. */
export interface Claims {
  readonly flip: Flip | null
  readonly entities: readonly Entity[]
  entity(id: string): Entity | undefined
  from(type: RelationType, id: string): readonly Relation[]
  to(type: RelationType, id: string): readonly Relation[]
  denials(type: RelationType, from: string, to: string): readonly Relation[]
  /** Whether a claim of this type is there that another time does without: "all have lapsed" is not "none was named". */
  everFrom(type: RelationType, id: string): boolean
  /** Makes a thing once: the same question comes back for every situation. */
  remember<Made>(question: string, make: () => Made): Made
}

/** What a verdict can turn on. */
const legalTypes: ReadonlySet<RelationType> = new Set<RelationType>([
  ...(['HOLDS', 'BINDS', 'EXCEPT', 'OVER', 'SUBJECT_TO', 'EXEMPT_FROM', 'SET_BESIDE', 'ON'] as const),
  ...(['ANY_OF', 'ALL_OF', 'IMPLIES', 'FULFILLED_BY', 'SUPPLIED_BY'] as const),
  ...(['INSTANCE_OF', 'PART_OF', 'BROADER'] as const),
  ...(['TOOK', 'IN_CASE', 'AUTHORIZED', 'TOWARDS'] as const),
])

export function claimsOf(release: Release, date: string | null, flip: Flip | null): Claims {
  const entities = release.entities.filter((entity) => isInTime(dateOf(entity), null, date, flip))
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const law = release.relations.filter(({ derived, type }) => !derived && legalTypes.has(type))
  const ever = law.filter(({ negated }) => joins(negated, flip))
  const now = law.filter(
    (claim) => known.has(claim.from) && known.has(claim.to) && isInTime(claim.since, claim.until, date, flip),
  )
  const joining = now.filter(({ negated }) => joins(negated, flip))
  const starts = grouped(joining, 'from')
  const ends = grouped(joining, 'to')
  const everStarts = grouped(ever, 'from')
  const denied = grouped(
    now.filter(({ negated }) => negated),
    'from',
  )
  const made = new Map<string, unknown>()
  return {
    flip,
    entities,
    entity: (id) => known.get(id),
    from: (type, id) => starts.get(type)?.get(id) ?? [],
    to: (type, id) => ends.get(type)?.get(id) ?? [],
    denials: (type, from, to) => (denied.get(type)?.get(from) ?? []).filter((claim) => claim.to === to),
    everFrom: (type, id) => everStarts.get(type)?.has(id) ?? false,
    remember: <Made>(question: string, make: () => Made): Made => {
      if (!made.has(question)) made.set(question, make())
      return made.get(question) as Made
    },
  }
}

function joins(negated: boolean, flip: Flip | null): boolean {
  return !negated || flip === 'denied claims join'
}

/** What is said of all of a class, or of one that is named; "some", "most" or a number is not all. */
export function isOfAll({ quantifier }: Relation): boolean {
  return quantifier === null || quantifier === 'all'
}

/** Only measures leave with their own date. */
function dateOf(entity: Entity): string | null {
  const date = entity.fields['date']
  return entity.kind === 'Measure' && typeof date === 'string' ? date : null
}

/** A date covers all of the year or month that it names, so that two of them are compared as far as both go. */
function isInTime(
  since: string | null,
  until: string | null,
  date: string | null,
  flip: Flip | null,
): boolean {
  if (date === null || flip === 'dates are not heeded') return true
  const beginsLater = since !== null && compared(since, date) > 0
  const endedBefore = until !== null && compared(until, date) < 0
  return !beginsLater && !endedBefore
}

function compared(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  const [left, right] = [one.slice(0, length), other.slice(0, length)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** By type, then by the id at one end. */
function grouped(
  relations: readonly Relation[],
  end: 'from' | 'to',
): ReadonlyMap<RelationType, ReadonlyMap<string, readonly Relation[]>> {
  const groups = new Map<RelationType, Map<string, Relation[]>>()
  for (const relation of relations) {
    const byId = groups.get(relation.type) ?? new Map<string, Relation[]>()
    groups.set(relation.type, byId.set(relation[end], [...(byId.get(relation[end]) ?? []), relation]))
  }
  return groups
}
