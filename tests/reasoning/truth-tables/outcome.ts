import type { Outcome } from '../../../src/generated/vocabulary.ts'
import type { Flip } from './flips.ts'
import { allOf, type Truth } from './kleene.ts'
import type { Demand } from './requirements.ts'

/** What a power gives, by what undisputed things come to together and what disputed ones do. */
export const powerTable: Readonly<Record<Truth, Readonly<Record<Truth, Outcome>>>> = {
  //      undisputed        disputed
  FAILS: { HOLDS: 'NOT_PERMITTED', OPEN: 'NOT_PERMITTED', FAILS: 'NOT_PERMITTED' },
  HOLDS: { HOLDS: 'PERMITTED', OPEN: 'CONTESTED', FAILS: 'CONTESTED' },
  OPEN: { HOLDS: 'CONDITIONAL', OPEN: 'CONTESTED', FAILS: 'CONTESTED' },
}

/** What a restriction comes to, by all that it requires together. */
export const restrictionTable: Readonly<Record<Truth, 'lifted' | 'open' | 'bars'>> = {
  HOLDS: 'lifted',
  OPEN: 'open',
  FAILS: 'bars',
}

/** Best first. */
export const bestFirst: readonly Outcome[] = ['PERMITTED', 'CONDITIONAL', 'CONTESTED', 'NOT_PERMITTED']

export function outcomeOfPower(
  demands: readonly Demand[],
  isPowerDisputed: boolean,
  flip: Flip | null,
): Outcome {
  const undisputed = allOf(demands.filter(({ isDisputed }) => !isDisputed).map(({ value }) => value))
  const disputed = allOf(demands.filter(({ isDisputed }) => isDisputed).map(({ value }) => value))
  const outcome = powerTable[undisputed][isPowerDisputed ? 'FAILS' : disputed]
  if (flip === 'what is open makes a power permitted' && outcome === 'CONDITIONAL') return 'PERMITTED'
  return outcome
}

export function best(outcomes: readonly Outcome[], flip: Flip | null): Outcome {
  const order = flip === 'the worst power decides' ? [...bestFirst].reverse() : bestFirst
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'NOT_STATED'
}
