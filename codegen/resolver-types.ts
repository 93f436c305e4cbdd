import { isInterfaceType, isObjectType } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import { plugin as resolversPlugin } from '@graphql-codegen/typescript-resolvers'
import type { TypeScriptResolversPluginConfig } from '@graphql-codegen/typescript-resolvers'
import { mergeOutputs } from '@graphql-codegen/plugin-helpers'
import type { Types } from '@graphql-codegen/plugin-helpers'

interface Config extends TypeScriptResolversPluginConfig {
  /** The value that stands for every kind and every interface of kinds. */
  readonly entityMapper: string
}

/**
 * The codegen plugin typescript-resolvers, told what value stands for each type: an entity for every kind, and for
 * all that no mapper names any value that has the fields of the type. Adds the type that demands a resolver for
 * every field that the value of its type does not have.
 */
export async function plugin(schema: GraphQLSchema, documents: Types.DocumentFile[], config: Config) {
  const mappers = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isComposite(type) && type !== schema.getQueryType())
      .map((type) => [type.name, isEntity(type) ? config.entityMapper : `Shown<${type.name}>`]),
  )
  const output = await resolversPlugin(schema, documents, {
    ...config,
    mappers: { ...mappers, ...config.mappers },
  })
  return mergeOutputs([output, requiredResolvers])
}

const requiredResolvers = `
/** A value that has the fields of a type, whatever their resolvers make of them. */
type Shown<Type> = { readonly [Field in keyof Type]: unknown };

/** The resolvers that have to be written: for each field that the value of its type does not answer by itself. */
export type RequiredResolvers<ContextType> = {
  readonly [Type in keyof Resolvers as [MissingField<Type>] extends [never] ? never : Type]: {
    readonly [Field in MissingField<Type>]: ResolversOf<Type, ContextType>[Field & keyof ResolversOf<Type, ContextType>];
  };
};

type ResolversOf<Type extends keyof Resolvers, ContextType = unknown> = Required<NonNullable<Resolvers<ContextType>[Type]>>;

type MissingField<Type extends keyof Resolvers> = {
  [Field in keyof ResolversOf<Type>]: Field extends '__isTypeOf'
    ? never
    : ResolversOf<Type>[Field] extends Resolver<infer Result, infer Parent, infer _Context, infer _Args>
      ? Answers<Parent, Field, Result> extends true ? never : Field
      : Field;
}[keyof ResolversOf<Type>];

type Answers<Parent, Field, Result> = Field extends keyof Parent
  ? unknown extends Parent[Field] ? true : Parent[Field] extends Result ? true : false
  : false;
`

function isComposite(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
}

function isEntity(type: GraphQLNamedType): boolean {
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    (type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity'))
  )
}
