import { GraphQLError, Kind } from 'graphql'
import type { Logger } from 'pino'
import type { ErrorCode } from '../generated/vocabulary.ts'
import { enumerations } from '../generated/vocabulary.ts'
import { R2pError } from '../lib/errors.ts'

/** What a client sees of an error beside its place in the document and in the answer. */
export interface PublicError {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: ErrorCode }
}

/** The errors of an execution as a client sees them. Internal ones are logged under the id of the request. */
export function formatErrors(
  errors: readonly GraphQLError[],
  request: string,
  log: Pick<Logger, 'error'>,
): readonly GraphQLError[] {
  return errors.map((error) => {
    logIfInternal(error, request, log)
    const { message, extensions } = publicError(error, request)
    return withLocation(error, message, extensions)
  })
}

/** What graphql-js, a resolver or Apollo Server says of an error, with a code. Internal errors are masked. */
export function publicError(error: GraphQLError, request?: string): PublicError {
  const code = codeOf(error)
  if (code !== 'INTERNAL_SERVER_ERROR') {
    const cause = error.originalError
    if (cause instanceof R2pError) return { message: cause.message, extensions: { ...cause.details, code } }
    const details = { ...error.extensions }
    // For Apollo Server, which makes the status of it.
    delete details['http']
    return { message: error.message, extensions: { ...details, code } }
  }
  return request === undefined
    ? {
        message: 'Internal error. The log has it under the id in the header x-request-id.',
        extensions: { code },
      }
    : {
        message: `Internal error. The log has it under the request id ${request}.`,
        extensions: { code, request },
      }
}

/** Whether it was internal, and was logged. */
export function logIfInternal(error: GraphQLError, request: string, log: Pick<Logger, 'error'>): boolean {
  if (codeOf(error) !== 'INTERNAL_SERVER_ERROR') return false
  log.error({ request, path: error.path, err: error.originalError ?? error }, 'internal error')
  return true
}

/** The code of an error. What nobody gave a code is a client's mistake only where graphql-js points at the document. */
export function codeOf(error: GraphQLError): ErrorCode {
  const { originalError: cause, extensions } = error
  if (cause instanceof R2pError) return isErrorCode(cause.code) ? cause.code : 'INTERNAL_SERVER_ERROR'
  const code = extensions['code']
  if (isErrorCode(code)) return code
  // Apollo's words to clients that send the hash of a query: they read the message and send the query.
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED' || code === 'PERSISTED_QUERY_NOT_FOUND') return 'BAD_REQUEST'
  const raised = cause ?? error
  if (code !== undefined || !(raised instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR'
  // The schema has no mutations and no subscriptions, which graphql-js finds only when it executes one.
  if (raised.nodes?.[0]?.kind === Kind.OPERATION_DEFINITION) return 'GRAPHQL_VALIDATION_FAILED'
  // At a field, only an error that names a part of the document by itself is about an argument.
  const { nodes } = error.path === undefined ? error : raised
  if (nodes !== undefined) return 'BAD_USER_INPUT'
  // Errors about the whole request: no operation of this name, or several without a name.
  return error.path === undefined ? 'OPERATION_RESOLUTION_FAILURE' : 'INTERNAL_SERVER_ERROR'
}

/** The error with this code if it has none yet. */
export function codedError(error: unknown, code: ErrorCode): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(String(error), { extensions: { code } })
  if (isErrorCode(error.extensions['code'])) return error
  return withLocation(error, error.message, { ...error.extensions, code })
}

function withLocation(
  error: GraphQLError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
  const { nodes, path, originalError } = error
  return new GraphQLError(message, {
    extensions,
    ...(nodes && { nodes }),
    ...(path && { path }),
    ...(originalError && { originalError }),
  })
}

function isErrorCode(code: unknown): code is ErrorCode {
  return (enumerations.ErrorCode as readonly unknown[]).includes(code)
}
