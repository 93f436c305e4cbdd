import type { ReleaseIndex } from './release-index.ts'
import { isBinding } from './release-index.ts'

export type Value = 'HOLDS' | 'FAILS' | 'OPEN'

/**
 * What follows for all conditions from those that are known to begin with, by going over all of them until nothing
 * changes. Null where something would both hold and fail.
 */
export function closure(
  known: ReadonlyMap<string, Value>,
  index: ReleaseIndex,
): ReadonlyMap<string, Value> | null {
  const values = new Map(known)
  const waiting = new Set(known.keys())
  for (const id of waiting) {
    waiting.delete(id)
    for (const [other, value] of following(id, values, index)) {
      const before = values.get(other)
      if (before !== undefined && before !== value) return null
      if (before === undefined) {
        values.set(other, value)
        waiting.add(other)
      }
    }
  }
  return values
}

export function all(values: readonly Value[]): Value {
  if (values.some((value) => value === 'FAILS')) return 'FAILS'
  return values.every((value) => value === 'HOLDS') ? 'HOLDS' : 'OPEN'
}

export function madeOf(
  id: string,
  type: 'ANY_OF' | 'ALL_OF' | 'IMPLIES',
  index: ReleaseIndex,
): readonly string[] {
  const claims = index.from(id, type).filter(isBinding)
  return [...new Set(claims.map(({ to }) => to))]
}

function following(
  id: string,
  values: ReadonlyMap<string, Value>,
  index: ReleaseIndex,
): readonly (readonly [string, Value])[] {
  const value = values.get(id)
  const wholes = (['ANY_OF', 'ALL_OF'] as const).flatMap((type) =>
    index
      .to(id, type)
      .filter(isBinding)
      .map(({ from }) => from),
  )
  const ofWholes = wholes
    .map((whole) => [whole, ofParts(whole, values, index)] as const)
    .filter(([, drawn]) => drawn !== 'OPEN')
  if (value === 'HOLDS') {
    return [
      ...ofWholes,
      ...[...madeOf(id, 'IMPLIES', index), ...madeOf(id, 'ALL_OF', index)].map(
        (other) => [other, 'HOLDS'] as const,
      ),
    ]
  }
  const implying = index
    .to(id, 'IMPLIES')
    .filter(isBinding)
    .map(({ from }) => from)
  const alternatives = madeOf(id, 'ALL_OF', index).length > 0 ? [] : madeOf(id, 'ANY_OF', index)
  return [...ofWholes, ...[...implying, ...alternatives].map((other) => [other, 'FAILS'] as const)]
}

function ofParts(whole: string, values: ReadonlyMap<string, Value>, index: ReleaseIndex): Value {
  const value = (id: string): Value => values.get(id) ?? 'OPEN'
  const alternatives = madeOf(whole, 'ANY_OF', index).map(value)
  const one: Value = alternatives.includes('HOLDS')
    ? 'HOLDS'
    : alternatives.every((each) => each === 'FAILS')
      ? 'FAILS'
      : 'OPEN'
  return all([...madeOf(whole, 'ALL_OF', index).map(value), ...(alternatives.length > 0 ? [one] : [])])
}
