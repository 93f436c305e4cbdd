/** A condition that is relevant to a verdict. */
export interface ConditionInPlay {
  readonly id: string
  readonly name: string
  readonly standing: Standing
}

/**
 * The finding of a verdict on a condition. `part`: a part of a required composite condition. `listed`: required by
 * many norms, before there is a verdict.
 */
export type Standing = 'met' | 'missing' | 'open' | 'exempt' | 'silent' | 'part' | 'listed'

interface NamedCondition {
  readonly id: string
  readonly name: string
}

/** A composite condition with its parts. */
interface CompositeCondition extends NamedCondition {
  readonly anyOf?: { readonly nodes: readonly NamedCondition[] }
  readonly allOf?: { readonly nodes: readonly NamedCondition[] }
}

/** The parts of a verdict that are read here. */
export interface Standings {
  readonly met: readonly CompositeCondition[]
  readonly missing: readonly CompositeCondition[]
  readonly open: readonly CompositeCondition[]
  readonly exempt?: readonly NamedCondition[]
  readonly silent: readonly NamedCondition[]
  readonly powers?: readonly Standings[]
  readonly restrictions?: readonly Standings[]
}

/**
 * The conditions relevant to these verdicts, each once: required ones, each followed by its parts, then the others.
 * Sorted by name, so that a switch does not move when its state changes.
 */
export function conditionsInPlay(verdicts: readonly Standings[]): readonly ConditionInPlay[] {
  const found = new Map<string, ConditionInPlay>()
  const add = (conditions: readonly NamedCondition[], standing: Standing): void => {
    for (const { id, name } of conditions) if (!found.has(id)) found.set(id, { id, name, standing })
  }
  const parts = new Map<string, readonly NamedCondition[]>()
  for (const verdict of verdicts.flatMap(withNorms)) {
    add(verdict.met, 'met')
    add(verdict.missing, 'missing')
    add(verdict.open, 'open')
    for (const condition of [...verdict.met, ...verdict.missing, ...verdict.open])
      if (condition.anyOf !== undefined && condition.allOf !== undefined)
        parts.set(condition.id, [...condition.anyOf.nodes, ...condition.allOf.nodes])
  }
  const required = [...found.values()].sort(byName)
  found.clear()
  for (const condition of required) {
    found.set(condition.id, condition)
    const known = new Map(required.map((other) => [other.id, other]))
    for (const part of parts.get(condition.id) ?? []) add([part], known.get(part.id)?.standing ?? 'part')
  }
  for (const verdict of verdicts.flatMap(withNorms)) {
    add(byNames(verdict.exempt ?? []), 'exempt')
    add(byNames(verdict.silent), 'silent')
  }
  return [...found.values()]
}

/** The conditions that most norms require or waive, for questions of many verdicts. */
export function conditionsOfMostNorms(
  conditions: readonly (NamedCondition & { readonly norms: { readonly totalCount: number } })[],
  count: number,
): readonly ConditionInPlay[] {
  return conditions
    .filter(({ norms }) => norms.totalCount > 0)
    .toSorted((one, other) => other.norms.totalCount - one.norms.totalCount || byName(one, other))
    .slice(0, count)
    .map(({ id, name }) => ({ id, name, standing: 'listed' }))
}

function withNorms(verdict: Standings): readonly Standings[] {
  return [verdict, ...(verdict.powers ?? []), ...(verdict.restrictions ?? [])]
}

function byNames(conditions: readonly NamedCondition[]): readonly NamedCondition[] {
  return [...conditions].sort(byName)
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name, 'en')
}

/** The finding of a verdict, shown beside an open switch. */
export function standingLabel(standing: Standing): string {
  switch (standing) {
    case 'met':
      return 'Holds here: it follows from the rest of the situation.'
    case 'missing':
      return 'Fails here: it follows from the rest of the situation.'
    case 'open':
      return 'Required, and open.'
    case 'exempt':
      return 'Expressly not required here.'
    case 'silent':
      return 'Required elsewhere over this tool; here nothing is said of it.'
    case 'part':
      return 'One of those that the condition above is made of.'
    case 'listed':
      return ''
  }
}
