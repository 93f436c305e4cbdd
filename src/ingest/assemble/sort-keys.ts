import type { EntityOrder } from '../../generated/vocabulary.ts'
import { compareText, inTurn, type Compare } from '../../lib/order.ts'
import type { Entity } from '../../model/entity.ts'
import { compareFolded, fold } from '../../lib/normalize-text.ts'
import { romanValue } from '../../model/roman.ts'
import type { DraftEntity } from '../parse/draft.ts'

/**
 * The place of each entity in each order. Passages stand behind all others in every order, as they are given,
 * so that the others are counted without them.
 */
export function rankEntities(
  entities: readonly DraftEntity[],
  passages: readonly DraftEntity[],
): ReadonlyMap<string, Entity['ranks']> {
  const keyed = entities.map(keysOf)
  const ranks = new Map([...entities, ...passages].map(({ id }) => [id, {} as Record<EntityOrder, number>]))
  for (const [order, compare] of Object.entries(orders) as [EntityOrder, Compare<Keys>][]) {
    const inOrder = [...keyed.sort(compare).map(({ id }) => id), ...passages.map(({ id }) => id)]
    for (const [rank, id] of inOrder.entries()) (ranks.get(id) as Record<EntityOrder, number>)[order] = rank
  }
  return ranks
}

interface Keys {
  readonly id: string
  readonly kind: string
  readonly name: readonly string[]
  readonly number: NumberKey | null
  readonly date: string | null
}

function keysOf(entity: DraftEntity): Keys {
  return {
    id: entity.id,
    kind: entity.kind,
    name: fold(entity.name),
    number: numberOf(entity),
    date: firstOf(entity, ['date', 'year', 'since']),
  }
}

interface NumberKey {
  readonly value: number
  readonly rest: readonly string[]
}

/** "66/253" counts as 66, then 253; "VII" as 7; "4(h)" as 4, then h. */
function numberOf(entity: DraftEntity): NumberKey | null {
  const text = firstOf(entity, ['number', 'numeral', 'ordinal', 'locator', 'value'])
  if (text === null) return null
  const value = romanValue(text) ?? Number(text)
  if (!Number.isNaN(value)) return { value, rest: [] }
  const words = fold(text)
  const first = Number(words[0])
  return Number.isNaN(first) ? { value: Infinity, rest: words } : { value: first, rest: words.slice(1) }
}

/** Subtracting would make nothing of two that have no number at their beginning. */
function compareNumbers(one: NumberKey, other: NumberKey): number {
  if (one.value !== other.value) return one.value < other.value ? -1 : 1
  return compareFolded(one.rest, other.rest)
}

/** The fields that can be ordered by are told by name: a kind has at most one of them. */
function firstOf(entity: DraftEntity, names: readonly string[]): string | null {
  const name = names.find((candidate) => entity.fields[candidate] !== undefined)
  return name === undefined ? null : String(entity.fields[name])
}

const byName = inTurn<Keys>(
  (one, other) => compareFolded(one.name, other.name),
  (one, other) => compareText(one.id, other.id),
)

const orders: Readonly<Record<EntityOrder, Compare<Keys>>> = {
  NAME: byName,
  KIND: inTurn((one, other) => compareText(one.kind, other.kind), byName),
  NUMBER: inTurn((one, other) => missingLast(one.number, other.number, compareNumbers), byName),
  DATE: inTurn((one, other) => missingLast(one.date, other.date, compareText), byName),
  DATE_DESCENDING: inTurn(
    (one, other) => missingLast(one.date, other.date, (first, second) => compareText(second, first)),
    byName,
  ),
}

function missingLast<T>(one: T | null, other: T | null, compare: Compare<T>): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return compare(one, other)
}
