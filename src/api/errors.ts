import { GraphQLError, Kind } from 'graphql'
import type { Logger } from 'pino'
import type { ErrorCode } from '../generated/vocabulary.ts'
import { enumerations } from '../generated/vocabulary.ts'
import { R2pError } from '../lib/errors.ts'

/**
 * The errors of an execution as a visitor may see them: each with a code of ErrorCode. What we
 * mean to say passes with its details; what we did not foresee is masked, and logged under the
 * request's id.
 */
export function servedErrors(
  errors: readonly GraphQLError[],
  request: string,
  log: Pick<Logger, 'error'>,
): readonly GraphQLError[] {
  return errors.map((error) => servedError(error, request, log))
}

/** A code of ErrorCode: the code itself where it is one, else the one that stands for it. */
export function servedCode(code: unknown): ErrorCode {
  if (isErrorCode(code)) return code
  // What Apollo says to clients that send the hash of a query: they read the message and send the query.
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED' || code === 'PERSISTED_QUERY_NOT_FOUND') return 'BAD_REQUEST'
  return 'INTERNAL_SERVER_ERROR'
}

function servedError(error: GraphQLError, request: string, log: Pick<Logger, 'error'>): GraphQLError {
  const cause = error.originalError
  if (cause instanceof R2pError && isErrorCode(cause.code) && cause.code !== 'INTERNAL_SERVER_ERROR') {
    return located(error, cause.message, { ...cause.details, code: cause.code })
  }
  if (cause instanceof GraphQLError) return located(error, error.message, { code: 'BAD_USER_INPUT' })
  // The schema has no mutations and no subscriptions, which graphql-js finds only when it is to run one.
  if (error.nodes?.[0]?.kind === Kind.OPERATION_DEFINITION) {
    return located(error, error.message, { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } })
  }
  // Without a place in the answer it is about the request: Apollo Server knows which of these it is.
  if (cause === undefined && (error.path === undefined || isErrorCode(error.extensions['code']))) return error
  log.error({ request, path: error.path, err: cause ?? error }, 'a fault of ours')
  return located(error, `A fault of ours; it is logged under the request id ${request}.`, {
    code: 'INTERNAL_SERVER_ERROR',
    request,
  })
}

function located(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
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

/** The error with this code where it has none yet. */
export function codedError(error: unknown, code: ErrorCode): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(String(error), { extensions: { code } })
  if (isErrorCode(error.extensions['code'])) return error
  return located(error, error.message, { ...error.extensions, code })
}
