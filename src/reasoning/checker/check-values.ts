import type { ErrorOf, OpenStep } from './open-step.ts'
import type { SavedVerdict } from './saved-verdict.ts'
import { chainError, ruleError, timeError } from './shared-errors.ts'
import { closure, madeOf, type Value } from './known.ts'
import { recordedConditions } from './recorded-conditions.ts'
import { isBinding, isPermitting, isWhole, wasDone, type ReleaseIndex } from './release-index.ts'

/** Steps on what is known of conditions. */
export const valueErrors: Readonly<Record<string, ErrorOf>> = {
  HOLDS: (open, verdict, index) => settledError(open, verdict, index),
  FAILS: (open, verdict, index) => settledError(open, verdict, index),
  OPEN: ({ step, ids }, verdict, index) => {
    const values = valuesOf(verdict, index)
    if (values === null) return 'what is taken contradicts itself'
    const value = values.get(ids[0] ?? '') ?? 'OPEN'
    return (
      ruleError(step.rule, 'not-known') ??
      (value === 'OPEN' ? null : `by what is taken it ${value.toLowerCase()}`)
    )
  },
}

function settledError(open: OpenStep, verdict: SavedVerdict, index: ReleaseIndex): string | null {
  const { step, word, ids } = open
  const [condition = ''] = ids
  const check = grounds[step.rule]
  if (check === undefined) return `the rule ${step.rule} does not settle a condition`
  const stray = open.relations.find(({ type }) => !(typesOf[step.rule] ?? []).includes(type))
  if (stray !== undefined) return `${stray.id} has nothing to do with it`
  return check(open, condition, word as Value, verdict, index)
}

/** What the steps of each rule may rest on. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  taken: [],
  'crime-makes-situation': ['FULFILLED_BY', 'BROADER'],
  'recorded-in-case': [
    'AUTHORIZED',
    'IN_CASE',
    'TOOK',
    'TOWARDS',
    'INSTANCE_OF',
    'SUPPLIED_BY',
    'SUBJECT_TO',
  ],
  implication: ['IMPLIES'],
  'any-of': ['ANY_OF'],
  'all-of': ['ALL_OF', 'ANY_OF'],
}

/** The claims that lead from a condition to these others, all of them and no others, are what the step rests on. */
function restsOn(relations: OpenStep['relations'], condition: string, others: readonly string[]): boolean {
  const reached = new Set(relations.filter(({ from }) => from === condition).map(({ to }) => to))
  return (
    reached.size === others.length &&
    others.every((id) => reached.has(id)) &&
    relations.every(({ from }) => from === condition)
  )
}

type GroundError = (
  open: OpenStep,
  condition: string,
  value: Value,
  verdict: SavedVerdict,
  index: ReleaseIndex,
) => string | null

const grounds: Readonly<Record<string, GroundError>> = {
  taken: (_open, condition, value, { situation }) => {
    if (situation === null) return null
    const taken = value === 'HOLDS' ? situation.holds : situation.fails
    return taken.includes(condition) ? null : 'the question does not take it so'
  },
  'crime-makes-situation': ({ relations }, condition, value, { situation }, index) => {
    const [claim, ...others] = relations.filter(({ type }) => type === 'FULFILLED_BY')
    if (
      value !== 'HOLDS' ||
      claim === undefined ||
      others.length > 0 ||
      claim.from !== condition ||
      !isPermitting(claim)
    )
      return 'no crime makes it hold'
    const low =
      relations
        .filter(({ type }) => type === 'BROADER')
        .find(({ from }) => !relations.some(({ to, type }) => type === 'BROADER' && to === from))?.from ??
      claim.to
    if (situation !== null && !situation.crimes.includes(low)) return `the question does not name ${low}`
    return index.entity(low)?.kind === 'Crime'
      ? chainError(relations, 'BROADER', low, claim.to)
      : `${low} is no crime`
  },
  'recorded-in-case': ({ relations }, condition, value, verdict, index) => {
    const one = (type: string) => relations.find((claim) => claim.type === type)
    const [authorized, inCase, took, towards, supplied] = [
      'AUTHORIZED',
      'IN_CASE',
      'TOOK',
      'TOWARDS',
      'SUPPLIED_BY',
    ].map(one)
    if (value !== 'HOLDS' || !authorized || !inCase || !took || !towards || !supplied)
      return 'the record is not whole'
    const measure = authorized.from
    if (![authorized, inCase, took].every(wasDone)) return 'it is not recorded as done'
    if (inCase.from !== measure || took.to !== measure || towards.from !== measure)
      return 'the record is of several measures'
    if (authorized.to !== verdict.tool) return 'another tool was authorized'
    if (verdict.situation !== null && inCase.to !== verdict.situation.case)
      return 'it is recorded of another case'
    if (supplied.from !== condition || supplied.to !== took.from)
      return 'who authorized is not said to supply the condition'
    const record = relations.filter(({ type }) => type !== 'SUPPLIED_BY' && type !== 'SUBJECT_TO')
    const never = timeError(record)
    if (never !== null) return never
    return index.isBelow(verdict.actor, towards.to, 'INSTANCE_OF')
      ? chainError(relations, 'INSTANCE_OF', verdict.actor, towards.to)
      : 'somebody else was authorized'
  },
  implication: ({ relations, premises }, condition, value) => {
    const isBy = relations.every((claim) => {
      if (claim.type !== 'IMPLIES' || !isBinding(claim)) return false
      return value === 'HOLDS'
        ? claim.to === condition && premises.includes(`HOLDS ${claim.from}`)
        : claim.from === condition && premises.includes(`FAILS ${claim.to}`)
    })
    return isBy && relations.length > 0 ? null : 'no implication leads to it from a premise'
  },
  'any-of': ({ relations, premises }, condition, value, _verdict, index) => {
    const alternatives = madeOf(condition, 'ANY_OF', index)
    const whole = relations.find((claim) => claim.type === 'ANY_OF' && claim.to === condition)?.from
    if (value === 'FAILS' && whole !== undefined && premises.includes(`FAILS ${whole}`))
      return madeOf(whole, 'ALL_OF', index).length === 0 ? null : 'the other has parts too'
    if (madeOf(condition, 'ALL_OF', index).length > 0 && value === 'HOLDS') return 'it has parts too'
    const holding = alternatives.filter((id) => premises.includes(`HOLDS ${id}`))
    const isDrawn =
      value === 'HOLDS'
        ? holding.some((id) => restsOn(relations, condition, [id]))
        : alternatives.length > 0 &&
          alternatives.every((id) => premises.includes(`FAILS ${id}`)) &&
          restsOn(relations, condition, alternatives)
    return isDrawn ? null : 'its alternatives do not make it so'
  },
  'all-of': ({ relations, premises }, condition, value, _verdict, index) => {
    const parts = madeOf(condition, 'ALL_OF', index)
    const whole = relations.find((claim) => claim.type === 'ALL_OF' && claim.to === condition)?.from
    if (value === 'HOLDS' && whole !== undefined && premises.includes(`HOLDS ${whole}`)) return null
    if (value === 'FAILS')
      return parts.some((id) => premises.includes(`FAILS ${id}`)) ? null : 'none of its parts fails'
    const alternatives = madeOf(condition, 'ANY_OF', index)
    const isDrawn =
      parts.length > 0 &&
      parts.every((id) => premises.includes(`HOLDS ${id}`)) &&
      (alternatives.length === 0 || alternatives.some((id) => premises.includes(`HOLDS ${id}`)))
    return isDrawn ? null : 'its parts do not make it so'
  },
}

/** What follows for all conditions from what a proof begins with; null where that contradicts itself. */
export function valuesOf(verdict: SavedVerdict, index: ReleaseIndex): ReadonlyMap<string, Value> | null {
  const values = new Map<string, Value>()
  for (const [id, value] of beginnings(verdict, index)) {
    if ((values.get(id) ?? value) !== value) return null
    values.set(id, value)
  }
  return closure(values, index)
}

/** What is taken, what crimes make and what is recorded; by the situation where it is told. */
function beginnings(verdict: SavedVerdict, index: ReleaseIndex): readonly (readonly [string, Value])[] {
  const { situation, proof } = verdict
  const drawn = proof.flatMap(({ rule, concludes }): readonly (readonly [string, Value])[] => {
    const [word, id = ''] = concludes.split(' ')
    return (word === 'HOLDS' || word === 'FAILS') && beginning.has(rule) ? [[id, word]] : []
  })
  return [
    ...drawn,
    ...(situation?.crimes ?? []).flatMap((crime) => madeBy(crime, index)).map((id) => [id, 'HOLDS'] as const),
    ...recordedConditions(verdict, index).map((id) => [id, 'HOLDS'] as const),
    ...(situation?.holds ?? []).map((id) => [id, 'HOLDS'] as const),
    ...(situation?.fails ?? []).map((id) => [id, 'FAILS'] as const),
  ]
}

/** The conditions that a crime, or one that it is a form of, fulfils. */
function madeBy(crime: string, index: ReleaseIndex): readonly string[] {
  const wider = [crime]
  for (const id of wider) {
    for (const { to } of index.from(id, 'BROADER').filter(isWhole)) if (!wider.includes(to)) wider.push(to)
  }
  return wider.flatMap((id) => index.to(id, 'FULFILLED_BY').filter(isPermitting)).map(({ from }) => from)
}

const beginning: ReadonlySet<string> = new Set(['taken', 'crime-makes-situation', 'recorded-in-case'])
