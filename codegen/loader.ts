import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildASTSchema, GraphQLError } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { DeclarationError } from './faults.ts'
import { readDeclaration } from './read-declaration.ts'
import { servedSchema } from './served-schema.ts'

/** The schema loader of codegen.yml: reads the short schema and gives the served one. */
export default function load(pointer: string, options: { readonly cwd?: string }): GraphQLSchema {
  try {
    return buildASTSchema(
      servedSchema(readDeclaration(readFileSync(resolve(options.cwd ?? '.', pointer), 'utf8'), pointer)),
    )
  } catch (error) {
    // Codegen prints the stack of other errors; of this one only what it says is of use.
    throw error instanceof DeclarationError ? new GraphQLError(error.message) : error
  }
}
