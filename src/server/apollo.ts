import { ApolloServer } from '@apollo/server'
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, OperationTypeNode } from 'graphql'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from '../api/context.ts'
import { codeOf, logIfInternal, publicError } from '../api/errors.ts'
import { documentStore } from './document-store.ts'
import { limits } from './limits/limits.ts'
import { operationLimiter } from './limits/operation-limiter.ts'
import type { LimitedContext } from './limits/operation-limiter.ts'
import { validationLimitError } from './limits/validation-limits.ts'
import type { LogFields } from './request-log.ts'
import { stringifyResult } from './serialized-answer.ts'
import { Turns } from './turns.ts'
import { heavyOperations } from './workers/heavy-operations.ts'
import type { WorkerPool } from './workers/worker-pool.ts'

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly log: Logger
  /** How many milliseconds one operation may take. */
  readonly operationTimeout: number
  /** What answers heavy operations; null: they are answered here. */
  readonly workers: WorkerPool | null
}

/** What resolvers read, what the operation costs, and what the log line of the request says of it. */
export interface RequestContext extends Context, LimitedContext {
  readonly graph: Context['graph']
  readonly logFields: LogFields
}

/**
 * Apollo Server over the executable schema. Everything that reports to somebody is off. Introspection is on, since
 * the schema is public.
 */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const { schema, log, operationTimeout, workers } = options
  const server = new ApolloServer<RequestContext>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    documentStore: documentStore(documentBytes),
    stringifyResult,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    logger: apolloLog(log),
    formatError,
    plugins: [
      queriesOnly,
      operationLog(log),
      operationLimiter(new Turns()),
      ...(workers === null ? [] : [heavyOperations({ pool: workers, timeout: operationTimeout, log })]),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await server.start()
  return server
}

/** Of parsed documents that are kept. */
const documentBytes = 16_000_000

/** Refuses mutations and subscriptions before they run, with the status of an invalid operation. */
const queriesOnly: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation === undefined || operation.operation === OperationTypeNode.QUERY)
          return Promise.resolve()
        throw new GraphQLError(`The schema has no ${operation.operation}s. Send a query.`, {
          nodes: [operation],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        })
      },
    }),
}

/** Notes the operation's name and the codes of its errors for the log, and logs internal errors in full. */
function operationLog(log: Logger): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    didResolveOperation: ({ contextValue, operationName }) => {
      contextValue.logFields.operation = operationName
      return Promise.resolve()
    },
    didEncounterErrors: ({ contextValue, errors }) => {
      const { request, logFields } = contextValue
      logFields.codes = [...new Set(errors.map((error) => codeOf(validationLimitError(error) ?? error)))]
      for (const error of errors) {
        if (!logIfInternal(error, request, log)) continue
        // Here alone are the error and its request both known; formatError reads this.
        error.extensions['request'] = request
      }
      return Promise.resolve()
    },
  }
  return { requestDidStart: () => Promise.resolve(listener) }
}

/** The last word on every error, whoever raised it. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (!(error instanceof GraphQLError))
    return { ...formatted, ...publicError(new GraphQLError('unknown error')) }
  const request = error.extensions['request']
  return {
    ...formatted,
    ...publicError(validationLimitError(error) ?? error, typeof request === 'string' ? request : undefined),
  }
}

function apolloLog(log: Logger) {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) => {
    log[level]({ from: 'apollo' }, String(message))
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
