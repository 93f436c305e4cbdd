import type { ParameterChanges, UrlParameters } from '../url/url-parameters.ts'

/** The assumptions of a question; empty strings and lists assume nothing. */
export interface Situation {
  readonly case: string
  readonly holds: readonly string[]
  readonly fails: readonly string[]
  readonly crimes: readonly string[]
  /** ISO 8601, of any precision. */
  readonly date: string
}

/** The situation of the question, or the one compared with it. */
export type Side = 'first' | 'second'

/** The assumed state of a condition: open if it is in neither list. */
export type ConditionState = 'holds' | 'open' | 'fails'

/** Reads the situation from the URL. */
export function situationFrom({ word, list }: Pick<UrlParameters, 'word' | 'list'>, side: Side): Situation {
  const name = (plain: string): string => parameterName(side, plain)
  return {
    case: word(name('case')),
    holds: list(name('holds')),
    fails: list(name('fails')),
    crimes: list(name('crimes')),
    date: word(name('date')),
  }
}

/** The URL parameters that hold the situation. */
export function situationChanges(situation: Partial<Situation>, side: Side): ParameterChanges {
  return Object.fromEntries(
    Object.entries(situation).map(([plain, value]) => [parameterName(side, plain), value]),
  )
}

export const nothingKnown: Situation = { case: '', holds: [], fails: [], crimes: [], date: '' }

/** The argument of the API; sorted, so that the same situation is the same question. Null without assumptions. */
export function situationInput(situation: Situation): SituationVariables | null {
  if (isNothingKnown(situation)) return null
  const { case: caseId, holds, fails, crimes, date } = situation
  return {
    case: caseId === '' ? null : caseId,
    holds: holds.toSorted(),
    fails: fails.toSorted(),
    crimes: crimes.toSorted(),
    date: date === '' ? null : date,
  }
}

export interface SituationVariables {
  readonly case: string | null
  readonly holds: readonly string[]
  readonly fails: readonly string[]
  readonly crimes: readonly string[]
  readonly date: string | null
}

export function isNothingKnown({ case: caseId, holds, fails, crimes, date }: Situation): boolean {
  return caseId === '' && date === '' && holds.length + fails.length + crimes.length === 0
}

export function conditionStateOf(situation: Situation, condition: string): ConditionState {
  if (situation.holds.includes(condition)) return 'holds'
  return situation.fails.includes(condition) ? 'fails' : 'open'
}

/** Both lists, with these conditions in this state only. */
export function withConditionState(
  { holds, fails }: Situation,
  conditions: readonly string[],
  state: ConditionState,
): Pick<Situation, 'holds' | 'fails'> {
  const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => !conditions.includes(id))
  return {
    holds: state === 'holds' ? [...without(holds), ...conditions] : without(holds),
    fails: state === 'fails' ? [...without(fails), ...conditions] : without(fails),
  }
}

/** The situation in one line; `name` returns the name of an id. */
export function situationSentence(situation: Situation, name: (id: string) => string): string {
  const { case: caseId, holds, fails, crimes, date } = situation
  const parts = [
    ...(caseId === '' ? [] : [`the case of ${name(caseId)}`]),
    ...(crimes.length === 0 ? [] : [`crimes: ${crimes.map(name).join(', ')}`]),
    ...(holds.length === 0 ? [] : [`taken to hold: ${holds.map(name).join(', ')}`]),
    ...(fails.length === 0 ? [] : [`taken to fail: ${fails.map(name).join(', ')}`]),
    ...(date === '' ? [] : [`at ${date}`]),
  ]
  return parts.length === 0 ? 'Nothing is taken as known.' : `${capital(parts.join('; '))}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function parameterName(side: Side, plain: string): string {
  return side === 'first' ? plain : `${plain}2`
}
