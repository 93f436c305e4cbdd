import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode } from '../generated/vocabulary.ts'
import { R2pError } from '../lib/errors.ts'
import { limits } from './limits/limits.ts'

/** Sends one coded error in the shape of GraphQL over HTTP. */
export function sendError(
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  if (reply.request.logFields !== null) reply.request.logFields.codes = [code]
  const body = `${JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] })}\n`
  return reply.code(status).type('application/json; charset=utf-8').send(body)
}

/** A request that is not answered now, with the status that says why. */
export class RequestRefused extends R2pError {
  readonly statusCode: number

  constructor(statusCode: 429 | 503, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super('SERVER_BUSY', message, details)
    this.statusCode = statusCode
  }
}

/** What a route, a plugin or Fastify itself throws. What nobody foresaw is masked, and logged. */
export function handleError(
  error: FastifyError | R2pError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  // What is not read of a body that is too large would be taken for the next request.
  if (!request.raw.complete) reply.header('connection', 'close')
  if (error instanceof RequestRefused) {
    return sendError(reply, error.statusCode, 'SERVER_BUSY', error.message, error.details)
  }
  const status = error instanceof R2pError ? undefined : error.statusCode
  if (status === 413) {
    const message = `The bytes of the body must be ${limits.body.toLocaleString('en')} or fewer; got more. Put less into one request.`
    return sendError(reply, 413, 'BODY_TOO_LARGE', message, { limit: 'body', most: limits.body })
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return sendError(reply, status, 'BAD_REQUEST', error.message.slice(0, 300))
  }
  request.log.error({ err: error }, 'internal error')
  const message = `Internal error. The log has it under the request id ${request.id}.`
  return sendError(reply, 500, 'INTERNAL_SERVER_ERROR', message)
}
