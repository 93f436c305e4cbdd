import type { Relation } from '../../../src/model/relation.ts'
import type { Claims } from './claims.ts'
import { allOf, anyOf, type Truth } from './kleene.ts'
import { normsOver, type Pair } from './norms-of-pair.ts'
import { classesOf, widerThan } from './reach.ts'
import { requiredBy } from './required.ts'

/** What is known when a question is asked, as the API takes it. */
export interface Situation {
  readonly case?: string
  readonly holds?: readonly string[]
  readonly fails?: readonly string[]
  readonly crimes?: readonly string[]
  readonly date?: string
}

/** What a situation makes of each condition. */
export type Values = ReadonlyMap<string, Truth>

/** What a situation makes of each condition for one pair; null: it contradicts itself. */
export function valuesOf(claims: Claims, situation: Situation, pair: Pair): Values | null {
  const facts = recorded(claims, situation, pair)
  const question = `values ${keyOf(situation)} ${facts.join(' ')}`
  return claims.remember(question, () => concluded(claims, situation, facts))
}

const keys = new WeakMap<Situation, string>()

/** Written once, since it is asked for with every pair. */
function keyOf(situation: Situation): string {
  const key = keys.get(situation) ?? JSON.stringify(situation)
  keys.set(situation, key)
  return key
}

function concluded(claims: Claims, situation: Situation, facts: readonly string[]): Values | null {
  const { flip } = claims
  const conditions = claims.entities.filter(({ kind }) => kind === 'Condition').map(({ id }) => id)
  const held = new Set<string>(flip === 'what is taken to hold is open' ? [] : situation.holds)
  const failed = new Set<string>(flip === 'what is taken to fail is open' ? [] : situation.fails)
  for (const id of fulfilled(claims, situation)) held.add(id)
  for (const id of facts) held.add(id)
  if (flip === 'without the crime its condition fails') {
    for (const id of conditions) {
      if (claims.from('FULFILLED_BY', id).length > 0 && !held.has(id)) failed.add(id)
    }
  }
  let size = -1
  while (size < held.size + failed.size) {
    size = held.size + failed.size
    for (const id of conditions) conclude(claims, id, held, failed)
  }
  if ([...held].some((id) => failed.has(id)) && flip !== 'a contradiction is let pass') return null
  return new Map(conditions.map((id) => [id, valueIn(held, failed, id, unknown(claims))]))
}

function unknown({ flip }: Claims): Truth {
  if (flip === 'what is open fails') return 'FAILS'
  return flip === 'what is open holds' ? 'HOLDS' : 'OPEN'
}

/** One round of implication, any-of and all-of about one condition, upwards and downwards. */
function conclude(claims: Claims, id: string, held: Set<string>, failed: Set<string>): void {
  const { flip } = claims
  const implied = flip === 'nothing is implied' ? [] : ends(claims.from('IMPLIES', id))
  if (held.has(id)) for (const other of implied) held.add(other)
  if (implied.some((other) => failed.has(other))) failed.add(id)

  const alternatives = ends(claims.from('ANY_OF', id))
  const parts = ends(claims.from('ALL_OF', id))
  if (alternatives.length + parts.length === 0) return
  const value = (other: string): Truth => valueIn(held, failed, other, 'OPEN')
  const oneOf = flip === 'one alternative is not enough' ? allOf : anyOf
  const eachOf = flip === 'one part is enough' ? anyOf : allOf
  const made = allOf([
    parts.length === 0 ? 'HOLDS' : eachOf(parts.map(value)),
    alternatives.length === 0 ? 'HOLDS' : oneOf(alternatives.map(value)),
  ])
  if (made === 'HOLDS') held.add(id)
  if (made === 'FAILS') failed.add(id)
  if (held.has(id) && flip !== 'one part is enough') for (const part of parts) held.add(part)
  if (failed.has(id) && parts.length === 0 && flip !== 'one alternative is not enough') {
    for (const alternative of alternatives) failed.add(alternative)
  }
}

function valueIn(
  held: ReadonlySet<string>,
  failed: ReadonlySet<string>,
  id: string,
  otherwise: Truth,
): Truth {
  if (held.has(id)) return 'HOLDS'
  return failed.has(id) ? 'FAILS' : otherwise
}

/** The conditions that the crimes of the situation fulfil. */
function fulfilled(claims: Claims, { crimes = [] }: Situation): readonly string[] {
  if (claims.flip === 'crimes fulfil nothing') return []
  const wider =
    claims.flip === 'a form of a crime is not that crime'
      ? []
      : crimes.flatMap((crime) => [...widerThan(claims, crime)])
  return [...crimes, ...wider].flatMap((crime) => claims.to('FULFILLED_BY', crime).map((claim) => claim.from))
}

/** The conditions that the case records for this actor and this tool. */
function recorded(claims: Claims, situation: Situation, { actor, tool }: Pair): readonly string[] {
  const { flip } = claims
  if (situation.case === undefined || flip === 'a case records nothing') return []
  const self = new Set([actor, ...classesOf(claims, actor)])
  const takers = claims
    .to('IN_CASE', situation.case)
    .filter(({ from, modality }) => wasDone(modality) && claims.entity(from)?.kind === 'Measure')
    .map(({ from }) => from)
    .filter((measure) => authorizes(claims, measure, tool))
    .filter(
      (measure) =>
        flip === 'an authorization serves everybody' ||
        ends(claims.from('TOWARDS', measure)).some((one) => self.has(one)),
    )
    .flatMap((measure) => claims.to('TOOK', measure).filter(({ modality }) => wasDone(modality)))
    .map(({ from }) => from)
  const required = new Set(normsOver(claims, tool).flatMap(({ id }) => requiredBy(claims, id)))
  return [...required].filter((id) => claims.from('SUPPLIED_BY', id).some(({ to }) => takers.includes(to)))
}

function authorizes(claims: Claims, measure: string, tool: string): boolean {
  const tools = claims.from('AUTHORIZED', measure).filter(({ modality }) => wasDone(modality))
  if (claims.flip === 'an authorization reaches narrower tools') {
    return tools.some(({ to }) => to === tool || widerThan(claims, tool).has(to))
  }
  return tools.some(({ to }) => to === tool)
}

function wasDone(modality: Relation['modality']): boolean {
  return modality === 'DID'
}

function ends(claims: readonly Relation[]): readonly string[] {
  return claims.map(({ to }) => to)
}
