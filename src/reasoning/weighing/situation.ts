import { interfaces, type Kind } from '../../generated/vocabulary.ts'
import { R2pError, quoted, unknownId } from '../../lib/errors.ts'
import type { Entity } from '../../model/entity.ts'
import type { NormIndex } from '../law/norm-index.ts'

/** What is known of the situation that a question is asked for; what is in neither list is open. */
export interface Situation {
  readonly case: string | null
  /** Conditions that are taken to hold. */
  readonly holds: readonly string[]
  /** Conditions that are taken not to hold. */
  readonly fails: readonly string[]
  /** Crimes that occur or threaten. */
  readonly crimes: readonly string[]
  /** ISO 8601, as exact as wished. */
  readonly date: string | null
}

/** As a client gives it: what is null or absent says nothing. */
export interface SituationInput {
  readonly case?: string | null | undefined
  readonly holds?: readonly string[] | null | undefined
  readonly fails?: readonly string[] | null | undefined
  readonly crimes?: readonly string[] | null | undefined
  readonly date?: string | null | undefined
}

/** The situation that was put. Refused with UNKNOWN_ID or BAD_USER_INPUT where it names what is none of its kind. */
export function situationOf(asked: SituationInput | null | undefined, law: NormIndex): Situation {
  const named = (ids: readonly string[] | null | undefined, kind: Kind, place: string): readonly string[] =>
    [...new Set(ids ?? [])].sort().map((id) => known(id, [kind], place, law).id)
  const caseId = asked?.case ?? null
  const date = asked?.date ?? null
  return {
    case: caseId === null ? null : known(caseId, ['Case'], 'situation.case', law).id,
    holds: named(asked?.holds, 'Condition', 'situation.holds'),
    fails: named(asked?.fails, 'Condition', 'situation.fails'),
    crimes: named(asked?.crimes, 'Crime', 'situation.crimes'),
    date: date === null ? null : dateOf(date),
  }
}

/** The actor with this id; refused as the other entities of a question are. */
export function requireActor(id: string, law: NormIndex, place = 'actor'): Entity {
  return known(id, interfaces.Actor, place, law)
}

export function knownTool(id: string, law: NormIndex, place = 'tool'): Entity {
  return known(id, ['Tool'], place, law)
}

export function knownCase(id: string, law: NormIndex, place = 'case'): Entity {
  return known(id, ['Case'], place, law)
}

function known(id: string, kinds: readonly Kind[], place: string, law: NormIndex): Entity {
  const entity = law.entity(id)
  const what = kinds.length === 1 ? (kinds[0] as Kind).toLowerCase() : 'actor'
  if (entity === undefined) {
    throw unknownId(
      id,
      law.ofKinds(kinds).map((other) => other.id),
      what,
    )
  }
  if (kinds.includes(entity.kind)) return entity
  throw new R2pError(
    'BAD_USER_INPUT',
    `${place} must be the id of ${what === 'actor' ? 'an' : 'a'} ${what}; got ${quoted(id)}, of the kind ${entity.kind}.`,
    { place, expected: kinds, came: entity.kind, id },
  )
}

/** A year, a month or a day that there is. */
function dateOf(text: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  const [, year, month = '01', day = '01'] = parts ?? []
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (parts !== null && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)) return text
  throw new R2pError(
    'BAD_USER_INPUT',
    `situation.date must be a date such as 2011, 2011-03 or 2011-03-17; got ${quoted(text)}.`,
    { place: 'situation.date', came: text.slice(0, 80) },
  )
}
