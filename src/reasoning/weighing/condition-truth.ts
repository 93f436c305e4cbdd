import { R2pError } from '../../lib/errors.ts'
import type { Relation } from '../../model/relation.ts'
import { isLaw, isSoOfAll, permits } from '../law/claims.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { proofRules } from './verdict-rules.ts'
import type { Situation } from './situation.ts'
import type { Truth } from './three-valued-logic.ts'

/** Why a condition holds or fails: by which rule, over which claims, from what is known of which others. */
export interface Ground {
  readonly rule: string
  readonly truth: Exclude<Truth, 'OPEN'>
  readonly relations: readonly Relation[]
  readonly from: readonly string[]
}

/** What is known of each condition: those that are in it hold or fail, all others are open. */
export type Settled = ReadonlyMap<string, Ground>

/** A condition that holds by the record of a case. */
export interface RecordedFact {
  readonly condition: string
  readonly relations: readonly Relation[]
}

export function truthOf(settled: Settled, condition: string): Truth {
  return settled.get(condition)?.truth ?? 'OPEN'
}

/**
 * What follows for conditions from what is put and what is recorded.
 * Refused with CONTRADICTORY_SITUATION where a condition would both hold and fail.
 */
export function settle(situation: Situation, recorded: readonly RecordedFact[], law: NormIndex): Settled {
  const grounds: [string, Ground][] = [
    ...situation.holds.map((id): [string, Ground] => [id, taken('HOLDS')]),
    ...situation.fails.map((id): [string, Ground] => [id, taken('FAILS')]),
    ...byCrimes(situation.crimes, law),
    ...recorded.map(({ condition, relations }): [string, Ground] => [
      condition,
      { rule: proofRules.recorded.id, truth: 'HOLDS', relations, from: [] },
    ]),
  ]
  return spread(grounds, law)
}

function taken(truth: Ground['truth']): Ground {
  return { rule: proofRules.taken.id, truth, relations: [], from: [] }
}

/** Rule crime-makes-situation. */
function byCrimes(crimes: readonly string[], law: NormIndex): readonly [string, Ground][] {
  return crimes.flatMap((crime) => {
    const wider = widerThan(crime, law)
    return [...wider].flatMap(([id, chain]) =>
      law.claims
        .to(id, 'FULFILLED_BY')
        .filter(permits)
        .map((claim): [string, Ground] => [
          claim.from,
          { rule: proofRules.crime.id, truth: 'HOLDS', relations: [claim, ...chain], from: [] },
        ]),
    )
  })
}

/** The crime itself and those that it is a form of, with the chain up to each. */
export function widerThan(crime: string, law: NormIndex): ReadonlyMap<string, readonly Relation[]> {
  const wider = new Map<string, readonly Relation[]>([[crime, []]])
  for (const [id, chain] of wider) {
    for (const link of law.claims.from(id, 'BROADER').filter(isSoOfAll)) {
      if (!wider.has(link.to)) wider.set(link.to, [...chain, link])
    }
  }
  return wider
}

function spread(grounds: readonly [string, Ground][], law: NormIndex): Settled {
  const settled = new Map<string, Ground>()
  const waiting = [...grounds]
  for (let index = 0; index < waiting.length; index += 1) {
    const [id, ground] = waiting[index] as [string, Ground]
    const known = settled.get(id)
    if (known !== undefined) {
      if (known.truth !== ground.truth) throw contradiction(id, [known, ground], law)
      continue
    }
    settled.set(id, ground)
    waiting.push(...consequences(id, settled, law))
  }
  return settled
}

/** What follows at once from this condition's being settled, with what is settled beside it. */
function consequences(id: string, settled: Settled, law: NormIndex): readonly [string, Ground][] {
  const { truth } = settled.get(id) as Ground
  const { implication, anyOf, allOf } = proofRules
  const following = (rule: string, claims: readonly Relation[], end: 'from' | 'to'): [string, Ground][] =>
    claims.map((claim) => [claim[end], { rule, truth, relations: [claim], from: [id] }])
  const wholes = new Set(
    (['ANY_OF', 'ALL_OF'] as const).flatMap((type) =>
      law.claims
        .to(id, type)
        .filter(isLaw)
        .map(({ from }) => from),
    ),
  )
  return [
    ...(truth === 'HOLDS'
      ? [
          ...following(implication.id, linked(id, 'IMPLIES', law), 'to'),
          ...following(allOf.id, linked(id, 'ALL_OF', law), 'to'),
        ]
      : [
          ...following(implication.id, law.claims.to(id, 'IMPLIES').filter(isLaw), 'from'),
          ...(linked(id, 'ALL_OF', law).length > 0
            ? []
            : following(anyOf.id, linked(id, 'ANY_OF', law), 'to')),
        ]),
    ...[...wholes].flatMap((whole): [string, Ground][] => {
      const ground = ofParts(whole, settled, law)
      return ground === null ? [] : [[whole, ground]]
    }),
  ]
}

/** Rules any-of and all-of: what a condition that is made of others is, by these; null where it is open. */
function ofParts(whole: string, settled: Settled, law: NormIndex): Ground | null {
  const alternatives = linked(whole, 'ANY_OF', law)
  const parts = linked(whole, 'ALL_OF', law)
  const is = (truth: Truth) => (claim: Relation) => truthOf(settled, claim.to) === truth
  const ground = (rule: string, truth: Ground['truth'], relations: readonly Relation[]): Ground => {
    return { rule, truth, relations, from: [...new Set(relations.map(({ to }) => to))] }
  }
  const failing = parts.find(is('FAILS'))
  if (failing !== undefined) return ground(proofRules.allOf.id, 'FAILS', [failing])
  if (alternatives.length > 0 && alternatives.every(is('FAILS'))) {
    return ground(proofRules.anyOf.id, 'FAILS', alternatives)
  }
  const holding = alternatives.find(is('HOLDS'))
  if (!parts.every(is('HOLDS')) || (alternatives.length > 0 && holding === undefined)) return null
  const rule = parts.length > 0 ? proofRules.allOf.id : proofRules.anyOf.id
  return ground(rule, 'HOLDS', [...parts, ...(holding === undefined ? [] : [holding])])
}

/** The claims by which a condition has alternatives, has parts or implies others. */
export function linked(
  id: string,
  type: 'ANY_OF' | 'ALL_OF' | 'IMPLIES',
  law: NormIndex,
): readonly Relation[] {
  return law.claims.from(id, type).filter(isLaw)
}

function contradiction(id: string, grounds: readonly Ground[], law: NormIndex): R2pError {
  const name = law.entity(id)?.name ?? id
  const why = grounds.map(({ truth, from, rule }) => {
    const cause =
      from.length === 0
        ? causes[rule]
        : `follows from ${from.map((other) => `“${law.entity(other)?.name ?? other}”`).join(', ')}`
    return `${truth === 'HOLDS' ? 'that it holds' : 'that it fails'} ${cause ?? 'is put'}`
  })
  return new R2pError(
    'CONTRADICTORY_SITUATION',
    `The situation contradicts itself on “${name}” (${id}): ${why.join(', and ')}.`,
    { condition: id },
  )
}

const causes: Readonly<Record<string, string>> = {
  [proofRules.taken.id]: 'is put by the question',
  [proofRules.crime.id]: 'follows from the crimes',
  [proofRules.recorded.id]: 'is recorded of the case',
}
