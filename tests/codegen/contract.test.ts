import { existsSync, readFileSync } from 'node:fs'
import { buildSchema, Kind as Node, parse, print, typeFromAST } from 'graphql'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { isTypeSubTypeOf } from 'graphql'
import type { DefinitionNode, FieldDefinitionNode, GraphQLSchema, NameNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../../src/generated/schema.ts'
import { skipOrFail } from '../skipping.ts'
import { notYetServed } from './not-yet-served.ts'

const schema = buildSchema(typeDefs)

describe('The names that clients build on', () => {
  const contract = new URL('../../../shared/contract.graphql', import.meta.url)
  if (!existsSync(contract)) {
    skipOrFail('the contract with the clients (../shared/contract.graphql) is not at hand', 'shared')
    return
  }
  const { definitions } = parse(readFileSync(contract, 'utf8'))

  const gaps = new Map(definitions.map((node) => [nameOf(node), missing(schema, node)]))

  it.each([...gaps.keys()])(
    '%s is served as it is fixed, but for the names that are still to come',
    (name) => {
      expect(gaps.get(name)?.filter((gap) => !notYetServed.has(gap))).toEqual([])
    },
  )

  it('has no name on the list of those to come that is served already', () => {
    const all = [...gaps.values()].flat()
    expect([...notYetServed].filter((gap) => !all.includes(gap))).toEqual([])
  })
})

describe('Every connection', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
    )
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))

  it('is paged both ways', () => {
    expect(fields.length).toBeGreaterThan(100)
    for (const { name, field } of fields) {
      const types = Object.fromEntries(field.args.map((argument) => [argument.name, String(argument.type)]))
      expect(types, name).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' })
    }
  })

  it('of entities takes the one filter', () => {
    const others = ['RelationConnection', 'SearchConnection', 'VerdictConnection', 'UnusedToolConnection']
    for (const { name, field } of fields.filter(
      ({ field }) => !others.includes(getNamedType(field.type).name),
    )) {
      const filter = field.args.find((argument) => argument.name === 'filter')
      expect(String(filter?.type), name).toBe('EntityFilter')
    }
  })

  it('has edges with cursor, node and relations, nodes, pageInfo and totalCount', () => {
    for (const name of new Set(fields.map(({ field }) => getNamedType(field.type).name))) {
      const edge = schema.getType(name.replace(/Connection$/, 'Edge'))
      expect(fieldNames(schema.getType(name)), name).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount'])
      expect(fieldNames(edge), name).toEqual(expect.arrayContaining(['cursor', 'node', 'relations']))
    }
  })
})

/** What the contract fixes in one definition and the schema does not have so. */
function missing(schema: GraphQLSchema, node: DefinitionNode): readonly string[] {
  const type = schema.getType(nameOf(node))
  if (node.kind === Node.ENUM_TYPE_DEFINITION && isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => name))
    return (node.values ?? [])
      .filter(({ name }) => !values.has(name.value))
      .map(({ name }) => `${type.name}.${name.value}`)
  }
  if (node.kind === Node.INPUT_OBJECT_TYPE_DEFINITION && isInputObjectType(type)) {
    const fields = type.getFields()
    const fixed = (node.fields ?? []).map(({ name }) => name.value)
    return [
      ...(node.fields ?? [])
        .filter((field) => String(fields[field.name.value]?.type) !== print(field.type))
        .map(({ name }) => `${type.name}.${name.value}`),
      ...Object.values(fields)
        .filter((field) => isRequiredInputField(field) && !fixed.includes(field.name))
        .map((field) => `${type.name}.${field.name} is required`),
    ]
  }
  if (
    (node.kind === Node.OBJECT_TYPE_DEFINITION && isObjectType(type)) ||
    (node.kind === Node.INTERFACE_TYPE_DEFINITION && isInterfaceType(type))
  ) {
    const interfaces = type.getInterfaces().map(({ name }) => name)
    return [
      ...(node.interfaces ?? []).map(({ name }) => name.value).filter((name) => !interfaces.includes(name)),
      ...(node.fields ?? []).flatMap((field) => fieldFaults(schema, type.name, field)),
    ]
  }
  return [`${nameOf(node)} is not served as ${node.kind}`]
}

function fieldFaults(schema: GraphQLSchema, typeName: string, fixed: FieldDefinitionNode): readonly string[] {
  const type = schema.getType(typeName)
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fixed.name.value] : undefined
  const name = `${typeName}.${fixed.name.value}`
  if (!field) return [`${name} is not served`]
  const wanted = typeFromAST(schema, fixed.type)
  const fits = wanted && isTypeSubTypeOf(schema, field.type, wanted)
  return [
    ...(fits ? [] : [`${name} is ${String(field.type)}, not ${print(fixed.type)}`]),
    ...(fixed.arguments ?? []).flatMap((argument) => {
      const served = field.args.find((candidate) => candidate.name === argument.name.value)
      const same = String(served?.type) === print(argument.type)
      const sameDefault =
        (argument.defaultValue ? print(argument.defaultValue) : undefined) ===
        (served?.astNode?.defaultValue ? print(served.astNode.defaultValue) : undefined)
      return same && sameDefault ? [] : [`${name}(${argument.name.value}) differs`]
    }),
    ...field.args
      .filter((argument) => isRequiredArgument(argument))
      .filter((argument) => !fixed.arguments?.some((candidate) => candidate.name.value === argument.name))
      .map((argument) => `${name}(${argument.name}) is required`),
  ]
}

function fieldNames(type: unknown): readonly string[] {
  return isObjectType(type) ? Object.keys(type.getFields()) : []
}

function nameOf(node: DefinitionNode): string {
  return 'name' in node ? ((node.name as NameNode | undefined)?.value ?? '') : ''
}
