import { acts, type Act, type RelationType } from '../../generated/vocabulary.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { Release } from '../../model/release.ts'

/** A release to look things up in: the claims that a source carries and that count at the date. */
export interface ReleaseIndex {
  readonly entities: readonly Entity[]
  relation(id: string): Relation | undefined
  entity(id: string): Entity | undefined
  from(id: string, type: RelationType): readonly Relation[]
  to(id: string, type: RelationType): readonly Relation[]
  /** When one is, over claims of this type, below the other, way by way; always where it is the other. Nothing of `stop` on the way. */
  timesBelow(low: string, high: string, type: 'INSTANCE_OF' | 'BROADER', stop?: Stop): readonly Times[]
  isBelow(low: string, high: string, type: 'INSTANCE_OF' | 'BROADER', stop?: Stop): boolean
  actOf(norm: string): Act
  isOfOneClass(one: Act, other: Act): boolean
  /** A restriction that names somebody, at whatever date, binds nobody else. */
  namesSomebody(restriction: string): boolean
}

/** Nothing passes to, or through, what this says of the norm and somebody or something. */
export type Stop = (id: string) => boolean

export function indexRelease(
  { entities, relations }: Pick<Release, 'entities' | 'relations'>,
  date: string | null,
): ReleaseIndex {
  const nodes = new Map(entities.map((entity) => [entity.id, entity]))
  const stated = relations.filter(({ derived }) => !derived)
  const counting = new Map(
    stated.filter((claim) => countsAt(claim, nodes, date)).map((claim) => [claim.id, claim]),
  )
  const byEnd = new Map<string, Relation[]>()
  for (const claim of counting.values()) {
    for (const key of [`> ${claim.from} ${claim.type}`, `< ${claim.to} ${claim.type}`])
      byEnd.set(key, [...(byEnd.get(key) ?? []), claim])
  }
  const naming = new Set(
    stated.filter(({ type, negated }) => type === 'BINDS' && !negated).map(({ from }) => from),
  )
  const index: ReleaseIndex = {
    entities,
    relation: (id) => counting.get(id),
    entity: (id) => nodes.get(id),
    from: (id, type) => byEnd.get(`> ${id} ${type}`) ?? [],
    to: (id, type) => byEnd.get(`< ${id} ${type}`) ?? [],
    timesBelow: (low, high, type, stop = () => false) => {
      const found: Times[] = []
      const climb = (id: string, times: Times, above: readonly string[]): void => {
        if (id === high) found.push(times)
        else if (!stop(id)) {
          for (const claim of index.from(id, type)) {
            const common = commonTimes([times, claim])
            if (isWhole(claim) && common !== null && !above.includes(claim.to))
              climb(claim.to, common, [...above, claim.to])
          }
        }
      }
      climb(low, { since: null, until: null }, [low])
      return found
    },
    isBelow: (low, high, type, stop) => index.timesBelow(low, high, type, stop).length > 0,
    actOf: (norm) => (nodes.get(norm)?.fields['act'] as Act | undefined) ?? 'DO',
    isOfOneClass: (one, other) =>
      one === other || (acts[one].gives !== null && acts[one].gives === acts[other].gives),
    namesSomebody: (restriction) => naming.has(restriction),
  }
  return index
}

/** From when until when something is so, as exact as it is written; null where there is no bound. */
export interface Times {
  readonly since: string | null
  readonly until: string | null
}

/** When all of these are so; null where they never are together. "2011" is any day of 2011. */
export function commonTimes(all: readonly Times[]): Times | null {
  const begin =
    all
      .flatMap(({ since }) => (since === null ? [] : [since]))
      .sort()
      .at(-1) ?? null
  const ends = all.flatMap(({ until }) => (until === null ? [] : [until]))
  const [end = null] = ends.sort((one, other) => (`${one}~` < `${other}~` ? -1 : 1))
  return begin !== null && end !== null && begin > `${end}~` ? null : { since: begin, until: end }
}

/** What is so of all of a class, and what runs from a form or a member to the wider one. */
export function isWhole({ negated, modality, quantifier }: Relation): boolean {
  return !negated && modality === 'IS' && (quantifier === null || quantifier === 'all')
}

export function isPermitting({ negated, modality }: Relation): boolean {
  return !negated && ['IS', 'MAY', 'CAN', 'ONLY', 'CAN_CONSIDER'].includes(modality)
}

export function isBinding(claim: Relation): boolean {
  return (
    isPermitting(claim) || (!claim.negated && (claim.modality === 'MUST' || claim.modality === 'MUST_NOT'))
  )
}

export function isOfEach({ quantifier }: Relation): boolean {
  return quantifier === null || quantifier === 'all'
}

export function wasDone({ negated, modality }: Relation): boolean {
  return !negated && modality === 'DID'
}

function countsAt(claim: Relation, nodes: ReadonlyMap<string, Entity>, date: string | null): boolean {
  if (date === null) return true
  const latest = `${date}~`
  const begins = [claim.since, ...[claim.from, claim.to].map((id) => beginningOf(nodes.get(id)))]
  return (
    begins.every((since) => since === null || since <= latest) &&
    (claim.until === null || `${claim.until}~` >= date)
  )
}

function beginningOf(entity: Entity | undefined): string | null {
  if (entity === undefined || !['Measure', 'Figure', 'Event', 'Resolution'].includes(entity.kind)) return null
  const since = entity.fields['date'] ?? entity.fields['since']
  return typeof since === 'string' ? since : null
}
