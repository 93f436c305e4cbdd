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
import type { LogFields } from './request-log.ts'

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly log: Logger
}

/** What resolvers read, and what the log line of the request says of the operation. */
export interface RequestContext extends Context {
  readonly logFields: LogFields
}

/**
 * Apollo Server over the executable schema. Everything that reports to somebody is off. Introspection is on, since
 * the schema is public.
 */
export async function startApollo({ schema, log }: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema,
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
      logFields.codes = [...new Set(errors.map(codeOf))]
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
  return { ...formatted, ...publicError(error, typeof request === 'string' ? request : undefined) }
}

function apolloLog(log: Logger) {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) => {
    log[level]({ from: 'apollo' }, String(message))
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
