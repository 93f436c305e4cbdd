import fc from 'fast-check'
import { enumerations, type Kind, type RelationType } from '../../src/generated/vocabulary.ts'
import { filterBounds, type EntityFilter, type RelatedFilter } from '../../src/graph/filter.ts'

const kinds: readonly Kind[] = ['Tool', 'Power', 'State', 'Case', 'Passage', 'Court']
const types: readonly RelationType[] = ['HOLDS', 'OVER', 'BROADER', 'REGARDING', 'MAY_USE', 'RUNS']

/** Filters for random releases, nested so deep at most. */
export function filters(depth: number): fc.Arbitrary<EntityFilter> {
  const inner = depth === 1 ? null : filters(depth - 1)
  const related: fc.Arbitrary<RelatedFilter> = fc.record(
    {
      types: fc.uniqueArray(fc.constantFrom(...types), { minLength: 0, maxLength: 3 }),
      direction: fc.constantFrom(...enumerations.Direction, null),
      quantifier: fc.constantFrom(...enumerations.Quantifier, null),
      ...(inner === null ? {} : { where: fc.option(inner) }),
    },
    { requiredKeys: ['types'] },
  )
  // Few demands at a time: all of many let nothing through, which every wrong answer agrees with.
  const demands: readonly fc.Arbitrary<EntityFilter>[] = [
    fc.record({
      ids: fc.uniqueArray(fc.constantFrom('tool-1', 'power-3', 'state-2', 'nobody'), { maxLength: 3 }),
    }),
    fc.record({ kinds: fc.uniqueArray(fc.constantFrom(...kinds), { maxLength: 3 }) }),
    fc.record({ text: fc.constantFrom('Élan', 'peace force', 'forces', '4(h)', 'nothing', '') }),
    fc.record({
      sources: fc.uniqueArray(fc.constantFrom('source-1', 'source-2', 'nowhere'), { maxLength: 2 }),
    }),
    fc.record({ related: fc.array(related, { minLength: 1, maxLength: 2 }) }),
    fc.record({ related: fc.array(related, { minLength: 1, maxLength: 1 }) }),
    ...(inner === null
      ? []
      : [fc.record({ anyOf: fc.array(inner, { maxLength: 3 }) }), fc.record({ not: inner })]),
  ]
  const filter = fc
    .array(fc.oneof(...demands), { minLength: depth === filterBounds.depth ? 1 : 0, maxLength: 2 })
    .map((parts): EntityFilter => Object.assign({}, ...parts) as EntityFilter)
  return filter.filter((made) => leavesOf(made) <= filterBounds.leaves)
}

function leavesOf(filter: EntityFilter): number {
  const inner = [...(filter.related ?? []).map(({ where }) => where), ...(filter.anyOf ?? []), filter.not]
  const own = [filter.ids, filter.kinds, filter.text, filter.sources, ...(filter.related ?? [])].filter(
    (part) => isGiven(part),
  ).length
  const below = inner.reduce((count, part) => count + (!isGiven(part) ? 0 : leavesOf(part)), 0)
  return Math.max(1, own + below)
}

function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined
}
