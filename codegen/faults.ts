import { closest } from 'fastest-levenshtein'
import { getLocation } from 'graphql'
import type { ASTNode, GraphQLError } from 'graphql'

/** Something in the declaration that cannot be: where, what was expected and what came. */
export interface Fault {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** All faults of one declaration, one on a line, each as `file:line:column: message`. */
export class DeclarationError extends Error {
  readonly faults: readonly Fault[]

  constructor(path: string, faults: readonly Fault[]) {
    const sorted = [...faults].sort((a, b) => a.line - b.line || a.column - b.column)
    super(sorted.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'))
    this.name = 'DeclarationError'
    this.faults = sorted
  }
}

/** A fault at a part of the declaration: of what, what was expected there and what came. */
export function faultAt(node: ASTNode, what: string, expected: string, found: string): Fault {
  const place = node.loc ? getLocation(node.loc.source, node.loc.start) : { line: 1, column: 1 }
  return { ...place, message: `${what}: expected ${expected}, found ${found}` }
}

/** A fault that GraphQL itself found, at the first place it names. */
export function faultOf(error: GraphQLError): Fault {
  const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 }
  return { line, column, message: error.message }
}

/** A part of the declaration as it stands there. */
export function written(type: ASTNode): string {
  return type.loc ? type.loc.source.body.slice(type.loc.start, type.loc.end) : ''
}

/** Names the nearest known name, to end a message with. */
export function nearest(name: string, known: readonly string[]): string {
  return known.length > 0 ? `; the nearest is ${closest(name, [...known])}` : ''
}
