import { describe, expect, it } from 'vitest'
import { DeclarationError } from '../../codegen/faults.ts'
import { readDeclaration } from '../../codegen/read-declaration.ts'
import { servedSchema } from '../../codegen/served-schema.ts'
import { changed, lineOf, smallSchema } from './small-schema.ts'

interface BadDeclaration {
  readonly fault: string
  readonly from: string
  readonly to: string
  /** Where the fault is told: the line on which this begins; by default where the new stretch begins. */
  readonly at?: string
  readonly expected: string
}

const actorTools = '@relationship(type: USES, direction: OUT)'
const tools = `): [Tool!]! ${actorTools}`
const keeps =
  '@relation(from: ["Deputy"], to: ["Entity"], forward: "keeps", backward: "is kept by", acyclic: true)'

const bad: readonly BadDeclaration[] = [
  {
    fault: 'no GraphQL',
    from: 'size: Size',
    to: 'size Size',
    expected: 'Syntax Error: Expected ":", found Name "Size".',
  },
  {
    fault: 'an unknown type',
    from: 'size: Size',
    to: 'size: Sise',
    expected: 'Unknown type "Sise".',
  },
  {
    fault: 'an unknown relation type in a hop',
    from: tools,
    to: '): [Tool!]! @relationship(type: USSES, direction: OUT)',
    expected: 'hop Actor.tools: expected a relation type, found USSES; the nearest is USES',
  },
  {
    fault: 'an unknown direction in a hop',
    from: tools,
    to: '): [Tool!]! @relationship(type: USES, direction: OUTWARD)',
    expected: "hop Actor.tools: expected 'direction' to be one of OUT, IN, ANY, found OUTWARD",
  },
  {
    fault: 'a hop without a direction',
    from: tools,
    to: '): [Tool!]! @relationship(type: USES)',
    expected: 'Directive "@relationship" argument "direction" of type "Direction!" is required',
  },
  {
    fault: 'a hop over no type',
    from: tools,
    to: '): [Tool!]! @relationship(type: [], direction: OUT)',
    expected: "hop Actor.tools: expected relation types in 'type', found none",
  },
  {
    fault: 'a hop from a kind that cannot stand there',
    from: tools,
    to: '): [Tool!]! @relationship(type: KEEPS, direction: OUT)',
    expected: "hop Actor.tools: expected a kind that may stand at 'from' of KEEPS (Deputy), found Actor",
  },
  {
    fault: 'a hop to a kind that cannot stand there',
    from: tools,
    to: `): [State!]! ${actorTools}`,
    expected: "hop Actor.tools: expected a list of what may stand at 'to' of USES (Tool), found State",
  },
  {
    fault: 'a hop that is no list',
    from: tools,
    to: `): Tool ${actorTools}`,
    expected: 'hop Actor.tools: expected a list [X!]! of a kind or an interface of kinds, found Tool',
  },
  {
    fault: 'a hop on what is no kind',
    from: 'hasNextPage: Boolean!',
    to: `hasNextPage: Boolean!\n  "Tools."\n  tools: [Tool!]! ${actorTools}`,
    at: '"Tools."',
    expected: 'hop PageInfo.tools: expected it on a kind or an interface of kinds, found it on PageInfo',
  },
  {
    fault: 'a list of entities that says not what it goes over',
    from: tools,
    to: '): [Tool!]!',
    at: '"The tools that it may use."',
    expected: 'field Actor.tools: expected @relationship or @list on a list of entities, found neither',
  },
  {
    fault: 'a list of what has no connection',
    from: 'claims: [Relation!]! @list',
    to: 'claims: [String!]! @list',
    expected:
      'list Passage.claims: expected a list [X!]! of Relation, a kind or an interface of kinds, found [String!]!',
  },
  {
    fault: 'two hops of one name in one type',
    from: tools,
    to: `${tools}\n  "Again."\n  tools: [Tool!]! ${actorTools}`,
    at: 'tools(',
    expected: 'Field "Actor.tools" can only be defined once.',
  },
  {
    fault: 'a hop that the interface has already',
    from: 'size: Size',
    to: `size: Size\n  "Again."\n  tools: [Tool!]! ${actorTools}`,
    at: '"Again."',
    expected:
      'field State.tools: expected a name of its own, found that Actor gives State a field of this name',
  },
  {
    fault: 'an argument that names no field of the neighbour',
    from: 'number: Int\n',
    to: 'title: String\n',
    at: '"Only tools of this number."',
    expected: 'argument Actor.tools(title): expected a field that Tool stores (number), found title',
  },
  {
    fault: 'an argument of another type than the field of the neighbour',
    from: 'number: Int\n',
    to: 'number: String\n',
    expected:
      'argument Actor.tools(number): expected the type Int, as the field of Tool has it, found String',
  },
  {
    fault: 'a relation type without its ends',
    from: keeps,
    to: '',
    at: '"A deputy keeps something."',
    expected: 'relation type KEEPS: expected @relation(from:, to:, forward:, backward:), found none',
  },
  {
    fault: 'an end that is no kind and no interface',
    from: keeps,
    to: keeps.replace('Deputy', 'Deputies'),
    expected:
      "relation type KEEPS: expected kinds or interfaces in 'from', found Deputies; the nearest is Deputy",
  },
  {
    fault: 'an end that nothing may stand at',
    from: keeps,
    to: keeps.replace('"Deputy"', ''),
    expected: "relation type KEEPS: expected kinds or interfaces in 'from', found none",
  },
  {
    fault: 'a relation type that does not read',
    from: keeps,
    to: keeps.replace('"is kept by"', '""'),
    expected: "relation type KEEPS: expected how it reads in 'backward', found nothing",
  },
  {
    fault: 'a hop over sources where only rules make the relation',
    from: keeps,
    to: keeps.replace('acyclic', 'derived'),
    at: '@relationship(type: [USES, KEEPS]',
    expected:
      'hop Deputy.keeps: expected a relation type that sources carry, for derived: false, found KEEPS, which is only derived',
  },
  {
    fault: 'an act of an unknown class',
    from: 'USE @act(gives: USE)',
    to: 'USE @act(gives: TALK)',
    at: '"Use it."',
    expected: "act USE: expected 'gives' to be one of USE, ENABLING, found TALK",
  },
  {
    fault: 'a kind without a description',
    from: '"A State."\n',
    to: '',
    at: 'type State',
    expected: 'type State: expected a description above it, found none',
  },
  {
    fault: 'a field without a description',
    from: '"How large it is."',
    to: '',
    at: 'size: Size',
    expected: 'field State.size: expected a description above it, found none',
  },
  {
    fault: 'an argument without a description',
    from: '"Only tools of this number."',
    to: '',
    at: 'number: Int\n  ): [Tool',
    expected: 'argument Actor.tools(number): expected a description above it, found none',
  },
  {
    fault: 'a value without a description',
    from: '"Small."',
    to: '',
    at: 'SMALL',
    expected: 'value Size.SMALL: expected a description above it, found none',
  },
  {
    fault: 'an input field without a description',
    from: '"Only these."',
    to: '',
    at: 'ids: [ID!]',
    expected: 'input field EntityFilter.ids: expected a description above it, found none',
  },
  {
    fault: 'a connection declared by hand',
    from: '"Results of a search."',
    to: '"Tools."\ntype ToolConnection {\n  "How many."\n  count: Int\n}\n"Results of a search."',
    at: 'type ToolConnection',
    expected: 'ToolConnection: expected no declaration by hand, as it is made from the kinds, found one',
  },
  {
    fault: 'a list of a kind declared by hand',
    from: 'entities: [Entity!]! @list',
    to: 'entities: [Entity!]! @list\n  "All deputies."\n  deputies: [Deputy!]! @list',
    at: 'deputies: [Deputy',
    expected: 'Query.deputies: expected no declaration by hand, as it is made from the kinds, found one',
  },
  {
    fault: 'a type that everything stands on and that is missing',
    from: '"What order a list has."\nenum EntityOrder {\n  "By name."\n  NAME\n}',
    to: '',
    at: '',
    expected: 'the declaration: expected a type EntityOrder, found none',
  },
  {
    fault: 'a type that does not fit its interface',
    from: 'type Relation implements Node {\n  "Its id."\n  id: ID!',
    to: 'type Relation implements Node {\n  "Its id."\n  id: Int!',
    at: 'id: ID!',
    expected: 'Interface field Node.id expects type ID! but Relation.id is type Int!.',
  },
]

describe('A bad declaration is refused', () => {
  it.each(bad)('$fault', ({ from, to, at, expected }) => {
    const schema = changed(from, to)
    const faults = faultsOf(schema)
    const line = lineOf(schema, at ?? to)
    expect(faults).toContainEqual(expect.stringContaining(expected))
    const told = faults.find((fault) => fault.includes(expected))
    expect(told?.split(': ')[0]).toMatch(new RegExp(`^short\\.graphql:${line}:\\d+$`))
  })

  it('with all its faults at once, in the order of the file', () => {
    const schema = changed('"A State."\n', '').replace('USES, direction: OUT', 'USED, direction: OUT')
    expect(faultsOf(schema)).toEqual([
      expect.stringContaining('hop Actor.tools: expected a relation type, found USED'),
      expect.stringContaining('type State: expected a description'),
    ])
  })

  it('while the small schema itself is none', () => {
    expect(faultsOf(smallSchema)).toEqual([])
  })
})

function faultsOf(schema: string): readonly string[] {
  try {
    servedSchema(readDeclaration(schema, 'short.graphql'))
    return []
  } catch (error) {
    if (error instanceof DeclarationError) return error.message.split('\n')
    throw error
  }
}
