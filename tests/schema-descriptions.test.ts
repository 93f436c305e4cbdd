import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../src/generated/schema.ts'

describe('The served schema', () => {
  it('describes every type, field, argument, value and input field', () => {
    const schema = buildSchema(typeDefs)
    expect(undescribed(schema)).toEqual([])
  })

  it('is found wanting where a description is missing', () => {
    const schema = buildSchema(`
      "T." type Query { "F." f("A." a: Int, b: Int): Int g: E }
      enum E { "A." A B }
      "I." input I { "A." a: Int b: Int }
    `)
    expect(undescribed(schema)).toEqual(['Query.f(b)', 'Query.g', 'E', 'E.B', 'I.b'])
  })
})

function undescribed(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [{ name: type.name, description: type.description }, ...membersOf(type)])
    .filter(({ description }) => !description?.trim())
    .map(({ name }) => name)
}

function membersOf(type: unknown) {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map((value) => ({ name: `${type.name}.${value.name}`, description: value.description }))
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      description: field.description,
    }))
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    { name: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map((argument) => ({
      name: `${type.name}.${field.name}(${argument.name})`,
      description: argument.description,
    })),
  ])
}
