import type { RelationType } from '../../generated/vocabulary.ts'
import { grouped, groupedByEach } from '../../lib/grouping.ts'
import { lazy } from '../../lib/lazy.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { FilterLeaf } from '../graph.ts'
import { union } from '../sets.ts'
import type { InvertedIndex } from './inverted-index.ts'

export type Select = (leaf: FilterLeaf) => ReadonlySet<string>

/** Answers a filter's leaves; what does not depend on the question is made once. */
export function selectionIn(
  entities: ReadonlyMap<string, Entity>,
  relations: readonly Relation[],
  words: () => InvertedIndex,
): Select {
  const everything = lazy(() => new Set(entities.keys()))
  const byKind = lazy(() => idSets(grouped(entities.values(), ({ kind }) => kind)))
  const bySource = lazy(() => idSets(groupedByEach(entities.values(), sourcesOf)))
  const byType = lazy(() =>
    grouped(
      relations.filter(({ negated }) => !negated),
      ({ type }) => type,
    ),
  )
  return (leaf) => {
    if ('ids' in leaf) return new Set(leaf.ids.filter((id) => entities.has(id)))
    if ('kinds' in leaf) return union(leaf.kinds.map((kind) => byKind().get(kind) ?? nothing))
    if ('words' in leaf) return words().holdingAll(leaf.words)
    if ('sources' in leaf) return union(leaf.sources.map((source) => bySource().get(source) ?? nothing))
    if ('types' in leaf) return joined(leaf, byType())
    return everything()
  }
}

const nothing: ReadonlySet<string> = new Set()

type RelatedLeaf = Extract<FilterLeaf, { readonly types: unknown }>

function joined(
  { types, direction, to }: RelatedLeaf,
  byType: ReadonlyMap<RelationType, readonly Relation[]>,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const type of new Set(types)) {
    for (const relation of byType.get(type) ?? []) {
      if (direction !== 'IN' && (to === null || to.has(relation.to))) found.add(relation.from)
      if (direction !== 'OUT' && (to === null || to.has(relation.from))) found.add(relation.to)
    }
  }
  return found
}

function sourcesOf({ citations }: Entity): Iterable<string> {
  return citations.map(({ source }) => source)
}

function idSets<K>(groups: ReadonlyMap<K, readonly Entity[]>): ReadonlyMap<K, ReadonlySet<string>> {
  return new Map([...groups].map(([key, entities]) => [key, new Set(entities.map(({ id }) => id))]))
}
