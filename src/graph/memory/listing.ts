import type { EntityOrder, Kind } from '../../generated/vocabulary.ts'
import { firstAtLeast } from '../../lib/order.ts'
import type { Entity } from '../../model/entity.ts'
import type { Page, PageRequest, Stretch } from '../graph.ts'

/** Gives pages of entities; whole lists are kept in each order, those of kinds by the array that names them. */
export function entityPages(entities: readonly Entity[]): (request: PageRequest) => Page<Entity> {
  const sorted = new Map<EntityOrder, readonly Entity[]>()
  const withoutPassages = new Map<EntityOrder, readonly Entity[]>()
  const ofKinds = new WeakMap<readonly Kind[], Map<EntityOrder, readonly Entity[]>>()

  const inOrder = (order: EntityOrder): readonly Entity[] =>
    kept(sorted, order, () => [...entities].sort((one, other) => one.ranks[order] - other.ranks[order]))
  const wholeList = (order: EntityOrder, kinds: readonly Kind[] | null): readonly Entity[] => {
    if (kinds === null) return kept(withoutPassages, order, () => inOrder(order).filter(isNoPassage))
    let lists = ofKinds.get(kinds)
    if (lists === undefined) {
      lists = new Map()
      ofKinds.set(kinds, lists)
    }
    return kept(lists, order, () => inOrder(order).filter(({ kind }) => kinds.includes(kind)))
  }

  return (request) => {
    const { order, kinds, within } = request
    const rankOf = (entity: Entity): number => entity.ranks[order]
    if (within === null) return pageOf(wholeList(order, kinds), request, rankOf)
    const all = kinds === null ? inOrder(order) : wholeList(order, kinds)
    return pageOf(
      all.filter(({ id }) => within.has(id)),
      request,
      rankOf,
    )
  }
}

/** The stretch of a list that is sorted by rank. */
export function pageOf<T>(list: readonly T[], stretch: Stretch, rankOf: (item: T) => number): Page<T> {
  const { after, before, count, side } = stretch
  const low = after === null ? 0 : firstAtLeast(list, after + 1, rankOf)
  const high = Math.max(low, before === null ? list.length : firstAtLeast(list, before, rankOf))
  const start = side === 'start' ? low : Math.max(low, high - count)
  const end = side === 'start' ? Math.min(high, low + count) : high
  return {
    items: list.slice(start, end),
    total: list.length,
    hasPrevious: start > 0,
    hasNext: end < list.length,
  }
}

function isNoPassage({ kind }: Entity): boolean {
  return kind !== 'Passage'
}

function kept<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  let value = values.get(key)
  if (value === undefined) {
    value = make()
    values.set(key, value)
  }
  return value
}
