import { isInterfaceType, isObjectType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { plugin as resolversPlugin } from '@graphql-codegen/typescript-resolvers'
import type { TypeScriptResolversPluginConfig } from '@graphql-codegen/typescript-resolvers'
import type { Types } from '@graphql-codegen/plugin-helpers'

interface Config extends TypeScriptResolversPluginConfig {
  /** What resolvers are given for every kind and every interface of kinds. */
  readonly entityMapper: string
}

/** The codegen plugin typescript-resolvers, told once what an entity is instead of once for each kind. */
export function plugin(schema: GraphQLSchema, documents: Types.DocumentFile[], config: Config) {
  const entities = Object.values(schema.getTypeMap()).filter(
    (type) =>
      (isObjectType(type) || isInterfaceType(type)) &&
      (type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity')),
  )
  const mappers = Object.fromEntries(entities.map(({ name }) => [name, config.entityMapper]))
  return resolversPlugin(schema, documents, { ...config, mappers: { ...config.mappers, ...mappers } })
}
