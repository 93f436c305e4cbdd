import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { Answer, Neighbour, QuestionType } from './graph.ts'

/** About how many bytes of memory a value takes; rather too many than too few. */

/** What the answer to one part of a question takes. */
export const sizeOfAnswer: { readonly [T in QuestionType]: (answer: NonNullable<PartAnswer<T>>) => number } =
  {
    entities: sizeOfEntity,
    relations: sizeOfRelation,
    identified: sizeOfEntity,
    hops: sizeOfNeighbours,
    relationsOf: sizeOfRelations,
    claimsOf: sizeOfRelations,
    select: sizeOfIds,
    page: ({ items }) => sizeOfEntities(items),
    relationPage: ({ items }) => sizeOfRelations(items),
    candidates: sizeOfEntities,
    ids: sizeOfIds,
  }

type PartAnswer<T extends QuestionType> = T extends Listed ? Answer<T>[number] : Answer<T>
type Listed = 'entities' | 'relations' | 'identified' | 'hops' | 'relationsOf' | 'claimsOf' | 'select'

/** The key of a cached value, and the places that the cache has for it. */
export function sizeOfEntry(key: string): number {
  return 2 * object + sizeOfText(key)
}

/** With its folded words, which are made when somebody searches and stay with the entity. */
export function sizeOfEntity({ name, aliases, summary, identifiers, citations, fields }: Entity): number {
  const texts = [name, summary, ...aliases, ...identifiers.map(({ value }) => value)]
  return (
    2 * object +
    5 * 16 +
    object * identifiers.length +
    sum(texts, sizeOfText) +
    sum(texts, sizeOfWords) +
    sum(Object.values(fields).map(String), sizeOfText) +
    sum(citations, ({ anchor }) => citation + sizeOfText(anchor))
  )
}

export function sizeOfRelation(relation: Relation): number {
  const { id, statement, note, reasoning, derivedFrom, citations, attestations, disagreements } = relation
  const further = [...attestations, ...disagreements].map((each) => JSON.stringify(each))
  const texts = [id, statement, note ?? '', reasoning ?? '', ...derivedFrom, ...further]
  return 2 * object + sum(texts, sizeOfText) + sum(citations, ({ anchor }) => citation + sizeOfText(anchor))
}

function sizeOfRelations(relations: readonly Relation[]): number {
  return object + sum(relations, sizeOfRelation)
}

function sizeOfEntities(entities: readonly Entity[]): number {
  return object + sum(entities, sizeOfEntity)
}

function sizeOfNeighbours(neighbours: readonly Neighbour[]): number {
  return (
    object +
    sum(
      neighbours,
      ({ entity, relations }) => object + sizeOfEntity(entity) + sizeOfRelations(relations ?? []),
    )
  )
}

function sizeOfIds(ids: Iterable<string>): number {
  return object + sum([...ids], sizeOfText)
}

/** An object or array of a few fields; a citation with its place shared among many. */
const object = 120
const citation = 96

function sizeOfText(text: string): number {
  return 24 + 2 * text.length
}

/** Words are strings of their own: the shortest word with its space takes two letters of the text. */
function sizeOfWords(text: string): number {
  return object + 8 * text.length
}

function sum<T>(items: readonly T[], sizeOf: (item: T) => number): number {
  let total = 0
  for (const item of items) total += sizeOf(item)
  return total
}
