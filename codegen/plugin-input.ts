import { readFileSync } from 'node:fs'
import type { Declaration } from './declaration.ts'
import { readDeclaration } from './read-declaration.ts'

/** What our plugins are told in codegen.yml. */
export interface PluginConfig {
  /** The path of the short schema: what is declared there the served schema does not carry. */
  readonly declaration: string
}

export function declarationOf(config: PluginConfig): Declaration {
  return readDeclaration(readFileSync(config.declaration, 'utf8'), config.declaration)
}

/** What stands at the head of every file that codegen writes. */
export const head = '// Written by `npm run codegen` from schema.graphql. Not to be edited.\n'
