import type { EntityOrder, Kind } from '../../generated/vocabulary.ts'
import type { Entity } from '../../model/entity.ts'
import type { Page, PageRequest } from '../graph.ts'
import { pageOf } from '../page-of.ts'

/** Gives pages of entities; whole lists are cached in each order, those of kinds by the array that names them. */
export function entityPages(entities: readonly Entity[]): (request: PageRequest) => Page<Entity> {
  const sorted = new Map<EntityOrder, readonly Entity[]>()
  const withoutPassages = new Map<EntityOrder, readonly Entity[]>()
  const ofKinds = new WeakMap<readonly Kind[], Map<EntityOrder, readonly Entity[]>>()

  const inOrder = (order: EntityOrder): readonly Entity[] =>
    cached(sorted, order, () => [...entities].sort((one, other) => one.ranks[order] - other.ranks[order]))
  const wholeList = (order: EntityOrder, kinds: readonly Kind[] | null): readonly Entity[] => {
    if (kinds === null) return cached(withoutPassages, order, () => inOrder(order).filter(isNoPassage))
    let lists = ofKinds.get(kinds)
    if (lists === undefined) {
      lists = new Map()
      ofKinds.set(kinds, lists)
    }
    return cached(lists, order, () => inOrder(order).filter(({ kind }) => kinds.includes(kind)))
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

function isNoPassage({ kind }: Entity): boolean {
  return kind !== 'Passage'
}

function cached<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  let value = values.get(key)
  if (value === undefined) {
    value = make()
    values.set(key, value)
  }
  return value
}
