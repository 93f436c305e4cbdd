import { buildASTSchema, printSchema, printType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readDeclaration } from '../../codegen/read-declaration.ts'
import { servedSchema } from '../../codegen/served-schema.ts'
import { smallSchema } from './small-schema.ts'

const schema = buildASTSchema(servedSchema(readDeclaration(smallSchema, 'short.graphql')))

/** A type as it is served, without descriptions. */
function served(name: string): string {
  const type = schema.getType(name)
  if (!type) throw new Error(`No type ${name} is served`)
  return printType(type)
    .replace(/"""[\s\S]*?"""\n?/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .trim()
}

const paging = 'first: Int after: String last: Int before: String'
const selection = `filter: EntityFilter orderBy: EntityOrder = NAME ${paging}`

describe('The served schema', () => {
  it('gives a kind the fields of its interfaces, and its own', () => {
    expect(served('State')).toBe(
      `type State implements Node & Entity & Actor { id: ID! name: String! kind: Kind! relations(${paging}): RelationConnection! tools(number: Int ${selection}): ToolConnection! size: Size }`,
    )
  })

  it('gives an interface the fields of the interfaces above it', () => {
    expect(served('Actor')).toMatch(
      /^interface Actor implements Node & Entity \{ id: ID! name: String! kind: Kind! relations/,
    )
    expect(served('Entity')).toMatch(
      /^interface Entity implements Node \{ id: ID! name: String! kind: Kind! relations/,
    )
  })

  it('keeps a hop’s own arguments before filter, order and paging', () => {
    expect(served('Tool')).toContain(`actors(${selection}): ActorConnection!`)
    expect(served('State')).toContain(`tools(number: Int ${selection}): ToolConnection!`)
  })

  it('gives a list of relations paging only, as a search too', () => {
    expect(served('Passage')).toContain(`claims(${paging}): RelationConnection!`)
    expect(served('Query')).toContain(`search(text: String! ${paging}): SearchConnection!`)
  })

  it('gives every kind and every interface of kinds its list in Query', () => {
    for (const list of ['actors', 'states', 'deputies', 'tools', 'passages'])
      expect(served('Query')).toContain(` ${list}(${selection}): `)
  })

  it('makes the enumeration of the kinds from the kinds, with what they mean', () => {
    expect(served('Kind')).toBe('enum Kind { State Deputy Tool Passage }')
    expect(printSchema(schema)).toMatch(/"""A person who keeps a tool."""\s+Deputy\n/)
  })

  it('makes the connection and the edge of what is listed', () => {
    expect(served('ToolConnection')).toBe(
      'type ToolConnection { edges: [ToolEdge!]! nodes: [Tool!]! pageInfo: PageInfo! totalCount: Int! }',
    )
    expect(served('ToolEdge')).toBe('type ToolEdge { cursor: String! node: Tool! relations: [Relation!]! }')
  })

  it('serves none of what only codegen reads', () => {
    expect(printSchema(schema)).not.toMatch(/directive|@relation|@act|@list|ActClass/)
  })
})
