import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

/** What the log says of a GraphQL operation. Neither its text nor its variables are logged. */
export interface LogFields {
  /** The name of the operation; null if it has none. */
  operation: string | null
  /** The codes of the errors of the answer, each once. */
  codes: readonly string[]
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Filled while a GraphQL request is answered; null for every other request. */
    logFields: LogFields | null
  }
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** One JSON line an event, its level in words and its time in ISO 8601. */
export function openLog(level: LogLevel, destination: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
}

/** Logs one line for every request, once it is answered. */
export function logRequests(app: FastifyInstance, log: Logger): void {
  app.decorateRequest('logFields', null)
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(log, request, reply)
    done()
  })
}

/** Health requests come every few seconds from machines: they are logged on level debug only. */
function logRequest(log: Logger, request: FastifyRequest, reply: FastifyReply): void {
  const path = request.routeOptions.url ?? 'other'
  const record = {
    request: request.id,
    method: request.method,
    path,
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime * 1000) / 1000,
    ...request.logFields,
  }
  if (path.endsWith('/livez') || path.endsWith('/readyz')) log.debug(record, 'request completed')
  else log.info(record, 'request completed')
}
