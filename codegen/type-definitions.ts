import { printSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { head } from './plugin-input.ts'

/** The codegen plugin that writes the served schema as a string, for the server to start from without a file. */
export function plugin(schema: GraphQLSchema): string {
  const text = printSchema(schema).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `${head}
/** The served schema. */
export const typeDefs = \`${text}
\`
`
}
