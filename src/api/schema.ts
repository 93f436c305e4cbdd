import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { parse } from 'graphql'
import { typeDefs } from '../generated/schema.ts'
import { lazy } from '../lib/lazy.ts'
import { resolvers } from './resolvers.ts'

/** The served schema with its resolvers, made once in a process. It was validated when it was generated. */
export const executableSchema: () => GraphQLSchema = lazy(() =>
  makeExecutableSchema({
    typeDefs: parse(typeDefs, { noLocation: true }),
    resolvers,
    assumeValid: true,
    assumeValidSDL: true,
    // The schema is ours alone; a copy of it would take longer than making it.
    updateResolversInPlace: true,
  }),
)
