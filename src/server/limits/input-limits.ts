import { TokenKind } from 'graphql'
import type { DocumentNode, GraphQLError } from 'graphql'
import { overLimit } from './limit-errors.ts'
import { limits } from './limits.ts'

/** What a client sends beside the document. */
export interface RequestInput {
  readonly operationName?: unknown
  readonly variables?: unknown
}

/** The first limit that what came with a document goes beyond: looked at before any work on it. */
export function inputError({ operationName, variables }: RequestInput): GraphQLError | null {
  if (typeof operationName === 'string' && operationName.length > limits.string)
    return longString('operationName', operationName.length)
  return valueError(variables, 'variables', limits.variableDepth)
}

function valueError(value: unknown, name: string, levels: number): GraphQLError | null {
  if (typeof value === 'string') return value.length > limits.string ? longString(name, value.length) : null
  if (typeof value !== 'object' || value === null) return null
  if (levels === 0) return deepVariables()
  if (Array.isArray(value) && value.length > limits.list) return longList(name, value.length)
  for (const [key, inner] of Object.entries(value)) {
    if (key.length > limits.string) return longString(`a name in ${name}`, key.length)
    const error = valueError(inner, Array.isArray(value) ? name : key, levels - 1)
    if (error !== null) return error
  }
  return null
}

/** The first token of a document that is too long: a name, a number or a text. */
export function tokenError({ loc }: DocumentNode): GraphQLError | null {
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) {
    const length = token.end - token.start
    if (length > limits.string && token.kind !== TokenKind.COMMENT)
      return longString('one of the document', length)
  }
  return null
}

function longString(name: string, length: number): GraphQLError {
  return overLimit('INPUT_TOO_LARGE', 'string', length, {
    what: `Characters of a string (${name})`,
    fix: 'Send a shorter one.',
  })
}

function longList(name: string, length: number): GraphQLError {
  return overLimit('INPUT_TOO_LARGE', 'list', length, {
    what: `Items of a list (${name})`,
    fix: 'Send them in several requests.',
  })
}

function deepVariables(): GraphQLError {
  return overLimit('BAD_USER_INPUT', 'variableDepth', null, {
    what: 'Levels of lists and objects in variables',
    fix: 'Nest less deeply.',
  })
}
