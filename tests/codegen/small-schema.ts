/** A schema as short as one can be, with every sort of declaration in it. */
export const smallSchema = `
directive @relationship(type: [RelationType!]!, direction: Direction!, derived: Boolean) on FIELD_DEFINITION
directive @relation(from: [String!]!, to: [String!]!, forward: String!, backward: String!, acyclic: Boolean = false, derived: Boolean = false) on ENUM_VALUE
directive @act(gives: ActClass!) on ENUM_VALUE
directive @list on FIELD_DEFINITION
"Classes of acts."
enum ActClass {
  "Use."
  USE
  "Letting others use."
  ENABLING
}

"Anything with an id."
interface Node {
  "Its id."
  id: ID!
}
"A node of the graph."
interface Entity implements Node {
  "Its name."
  name: String!
  "The name of its type."
  kind: Kind!
  "The claims that it is part of."
  relations: [Relation!]! @list
}
"Somebody who acts."
interface Actor implements Entity {
  "The tools that it may use."
  tools(
    "Only tools of this number."
    number: Int
  ): [Tool!]! @relationship(type: USES, direction: OUT)
}
"A State."
type State implements Actor {
  "How large it is."
  size: Size
}
"A person who keeps a tool."
type Deputy implements Actor {
  "What it keeps."
  keeps: [Entity!]! @relationship(type: [USES, KEEPS], direction: OUT, derived: false)
}
"Something to use."
type Tool implements Entity {
  "Its number."
  number: Int!
  "Who may use it."
  actors: [Actor!]! @relationship(type: USES, direction: IN)
}
"A place in a text."
type Passage implements Entity {
  "The claims that rest on it."
  claims: [Relation!]! @list
}
"A claim."
type Relation implements Node {
  "Its id."
  id: ID!
}
"How large something is."
enum Size {
  "Small."
  SMALL
  "Large."
  LARGE
}
"Which way."
enum Direction {
  "From its start."
  OUT
  "From its end."
  IN
  "Either way."
  ANY
}
"What is done."
enum Act {
  "Use it."
  USE @act(gives: USE)
  "Speak of it."
  SPEAK
}
"How two are joined."
enum RelationType {
  "An actor uses a tool."
  USES @relation(from: ["Actor"], to: ["Tool"], forward: "uses", backward: "is used by")
  "A deputy keeps something."
  KEEPS @relation(from: ["Deputy"], to: ["Entity"], forward: "keeps", backward: "is kept by", acyclic: true)
}
"What order a list has."
enum EntityOrder {
  "By name."
  NAME
}
"Which entities."
input EntityFilter {
  "Only these."
  ids: [ID!]
}
"Where a page lies."
type PageInfo {
  "There is more."
  hasNextPage: Boolean!
}
"Results of a search."
type SearchConnection {
  "How many."
  totalCount: Int!
}
"What can be asked."
type Query {
  "All entities."
  entities: [Entity!]! @list
  "A search."
  search(
    "Words."
    text: String!
  ): SearchConnection!
}
`

/** The small schema with one stretch of it replaced; refuses a stretch that is not there. */
export function changed(from: string, to: string): string {
  if (!smallSchema.includes(from)) throw new Error(`The small schema has no stretch: ${from}`)
  return smallSchema.replace(from, to)
}

/** The line, from 1, on which a stretch of a schema begins. */
export function lineOf(schema: string, stretch: string): number {
  return schema.slice(0, schema.indexOf(stretch)).split('\n').length
}
