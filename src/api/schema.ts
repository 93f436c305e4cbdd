import { buildASTSchema, isInterfaceType, isObjectType, parse } from 'graphql'
import type { GraphQLFieldResolver, GraphQLSchema, GraphQLTypeResolver } from 'graphql'
import { typeDefs } from '../generated/schema.ts'
import { lazy } from '../lib/lazy.ts'
import { resolvers, typeName } from './resolvers.ts'

/**
 * The served schema with its resolvers. It was validated when it was generated, and is made once
 * in a process; to make it of 11,000 lines takes a tenth of a second.
 */
export const executableSchema: () => GraphQLSchema = lazy(() => {
  const schema = buildASTSchema(parse(typeDefs, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  })
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = typeName as GraphQLTypeResolver<unknown, unknown>
  }
  for (const [typeOf, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeOf)
    if (!isObjectType(type))
      throw new Error(`There are resolvers for ${typeOf}, which is no object type of the schema.`)
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name]
      if (field === undefined)
        throw new Error(`There is a resolver for ${typeOf}.${name}, which is no field of the schema.`)
      field.resolve = resolve as unknown as GraphQLFieldResolver<unknown, unknown>
    }
  }
  return schema
})
