import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { Neighbour } from '../graph.ts'

/** About how many bytes of memory a value takes; rather too many than too few. */

export function sizeOfEntity({ name, aliases, summary, identifiers, citations, fields }: Entity): number {
  const texts = [
    name,
    summary,
    ...aliases,
    ...Object.values(fields).map(String),
    ...identifiers.map(({ value }) => value),
  ]
  return (
    object + 5 * 16 + sum(texts, sizeOfText) + sum(citations, ({ anchor }) => citation + sizeOfText(anchor))
  )
}

export function sizeOfRelation({ id, statement, note, derivedFrom, citations }: Relation): number {
  const texts = [id, statement, note ?? '', ...derivedFrom]
  return 2 * object + sum(texts, sizeOfText) + sum(citations, ({ anchor }) => citation + sizeOfText(anchor))
}

export function sizeOfRelations(relations: readonly Relation[]): number {
  return object + sum(relations, sizeOfRelation)
}

export function sizeOfEntities(entities: readonly Entity[]): number {
  return object + sum(entities, sizeOfEntity)
}

export function sizeOfNeighbours(neighbours: readonly Neighbour[]): number {
  return (
    object +
    sum(
      neighbours,
      ({ entity, relations }) => object + sizeOfEntity(entity) + sizeOfRelations(relations ?? []),
    )
  )
}

export function sizeOfIds(ids: Iterable<string>): number {
  return object + sum([...ids], sizeOfText)
}

/** An object or array of a few fields; a citation with its place shared among many. */
const object = 120
const citation = 96

function sizeOfText(text: string): number {
  return 24 + 2 * text.length
}

function sum<T>(items: readonly T[], sizeOf: (item: T) => number): number {
  let total = 0
  for (const item of items) total += sizeOf(item)
  return total
}
