import type { ParameterChanges, UrlParameters } from '../url/url-parameters.ts'

/** What a question takes to be so; empty words and lists say nothing. */
export interface Situation {
  readonly case: string
  readonly holds: readonly string[]
  readonly fails: readonly string[]
  readonly crimes: readonly string[]
  /** ISO 8601, as exact as wished. */
  readonly date: string
}

/** The situation of the question, or the one put beside it. */
export type Side = 'first' | 'second'

/** What is said of a condition: in neither list it is open. */
export type Taken = 'holds' | 'open' | 'fails'

/** The situation as the URL has it. */
export function situationFrom({ word, list }: Pick<UrlParameters, 'word' | 'list'>, side: Side): Situation {
  const name = (plain: string): string => nameOn(side, plain)
  return {
    case: word(name('case')),
    holds: list(name('holds')),
    fails: list(name('fails')),
    crimes: list(name('crimes')),
    date: word(name('date')),
  }
}

/** The situation as changes of the URL. */
export function situationChanges(situation: Partial<Situation>, side: Side): ParameterChanges {
  return Object.fromEntries(Object.entries(situation).map(([plain, value]) => [nameOn(side, plain), value]))
}

export const nothingKnown: Situation = { case: '', holds: [], fails: [], crimes: [], date: '' }

/** As the API takes it: in one order, so that the same situation is the same question; null where nothing is known. */
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

export function takenOf(situation: Situation, condition: string): Taken {
  if (situation.holds.includes(condition)) return 'holds'
  return situation.fails.includes(condition) ? 'fails' : 'open'
}

/** The two lists with this said of a condition, and nothing else said of it. */
export function withTaken(
  { holds, fails }: Situation,
  conditions: readonly string[],
  taken: Taken,
): Pick<Situation, 'holds' | 'fails'> {
  const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => !conditions.includes(id))
  return {
    holds: taken === 'holds' ? [...without(holds), ...conditions] : without(holds),
    fails: taken === 'fails' ? [...without(fails), ...conditions] : without(fails),
  }
}

/** The situation in a line; `name` gives what an id is called. */
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

function nameOn(side: Side, plain: string): string {
  return side === 'first' ? plain : `${plain}2`
}
