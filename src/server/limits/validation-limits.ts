import type { GraphQLError } from 'graphql'
import { overLimit } from './limit-errors.ts'

/** What graphql-js says without a number when parsing or validation goes beyond a limit, said with it; else null. */
export function validationLimitError({ message }: GraphQLError): GraphQLError | null {
  if (/more tha[tn] \d+ tokens/.test(message)) {
    return overLimit('TOO_MANY_FIELDS', 'tokens', null, {
      what: 'Tokens of a document (names, values and punctuators)',
      fix: 'Ask in several operations.',
    })
  }
  if (message.startsWith('Too many validation errors')) {
    return overLimit('GRAPHQL_VALIDATION_FAILED', 'validationErrors', null, {
      what: 'Validation errors that are listed',
      fix: 'Correct these first.',
    })
  }
  if (message === 'Validation aborted.') {
    return overLimit('GRAPHQL_VALIDATION_FAILED', 'comparisons', null, {
      what: 'Comparisons of fields that bear the same name',
      fix: 'Ask for each field once in a selection.',
    })
  }
  return null
}
