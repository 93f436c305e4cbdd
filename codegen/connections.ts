import { Kind as Node, parse } from 'graphql'
import type { DocumentNode, InputValueDefinitionNode } from 'graphql'

/** How many a page has where nothing is asked for, and at most. Written to the vocabulary. */
export const pageSizes = { usual: 25, most: 100 }

/** What a connection takes: paging, and for entities the filter and the order too. */
export function connectionArguments(of: 'entities' | 'others'): readonly InputValueDefinitionNode[] {
  return of === 'entities' ? [...selection, ...paging] : paging
}

/** The connection and the edge of each of these types. */
export function connectionTypes(
  types: readonly { readonly name: string; readonly words: string }[],
): DocumentNode {
  return parse(types.map(({ name, words }) => connection(name, words)).join('\n'))
}

const selection = argumentsOf(`
  "Which of them; left out: all."
  filter: EntityFilter
  "In what order."
  orderBy: EntityOrder = NAME
`)

const paging = argumentsOf(`
  "How many from the start, at most ${pageSizes.most}; ${pageSizes.usual} where neither first nor last is given."
  first: Int
  "The cursor of an edge of this list, in this order, under this filter: only what comes after it."
  after: String
  "How many from the end, in the order of the list, at most ${pageSizes.most}; not together with first."
  last: Int
  "The cursor of an edge of this list, in this order, under this filter: only what comes before it."
  before: String
`)

function argumentsOf(text: string): readonly InputValueDefinitionNode[] {
  const [type] = parse(`type T { f(${text}): Int }`).definitions
  return type?.kind === Node.OBJECT_TYPE_DEFINITION ? (type.fields?.[0]?.arguments ?? []) : []
}

function connection(name: string, words: string): string {
  return `
"A page of ${words}."
type ${name}Connection {
  "The page: each item with its cursor and the claims that led to it."
  edges: [${name}Edge!]!
  "The page: the items alone."
  nodes: [${name}!]!
  "Where the page lies in the list."
  pageInfo: PageInfo!
  "How many the whole list has."
  totalCount: Int!
}

"One of a page of ${words}."
type ${name}Edge {
  "Its place in the list, to go on from."
  cursor: String!
  "The item."
  node: ${name}!
  "The claims that the hop went over; empty where the list is no hop."
  relations: [Relation!]!
}`
}
