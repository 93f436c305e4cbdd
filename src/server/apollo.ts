import { ApolloServer } from '@apollo/server'
import type {
  ApolloServerOptionsWithGateway,
  ApolloServerPlugin,
  GraphQLRequestContext,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from '../api/context.ts'
import { servedCode, servedErrors } from '../api/errors.ts'
import { runOperation, withinTime } from '../api/execution.ts'
import { andThen } from '../lib/awaitable.ts'

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  /** How many milliseconds one operation may take. */
  readonly operationTimeout: number
  readonly log: Logger
}

/** What travels with one operation: what resolvers read, and what the log is told of it. */
export interface RequestContext extends Context {
  readonly told: Told
}

/** Filled while the operation is answered. */
export interface Told {
  operation: string | null
  codes: readonly string[]
}

/**
 * Apollo Server over our schema and our execution. It parses, validates, negotiates and keeps
 * parsed documents; nothing that reports to anybody is on, and introspection is, as the schema is public.
 */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: gateway(options),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    logger: apolloLog(options.log),
    formatError,
    plugins: [
      tell,
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

/** Apollo's word for a schema that brings its own execution. */
function gateway({
  schema,
  operationTimeout,
  log,
}: ApolloOptions): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const executor = (asked: GraphQLRequestContext<RequestContext> & { readonly context: RequestContext }) => {
    const { document, context } = asked
    const { operationName, variables } = asked.request
    if (document === undefined) throw new Error('Apollo Server asked for the execution of no document.')
    const answer = withinTime(
      runOperation(schema, { document, operationName, variables, context }),
      operationTimeout,
    )
    return andThen(answer, (result): ExecutionResult => {
      if (result.errors === undefined) return result
      return { ...result, errors: servedErrors(result.errors, context.request, log) }
    })
  }
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: () => Promise.resolve({ executor: executor as never }),
    stop: () => Promise.resolve(),
  }
}

/** Tells the log the operation's name and the codes of its errors, whoever found them. */
const tell: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(tellRequest),
}

const tellRequest = {
  didResolveOperation: (asked: GraphQLRequestContext<RequestContext>): Promise<void> => {
    asked.contextValue.told.operation = asked.operationName ?? null
    return Promise.resolve()
  },
  didEncounterErrors: (asked: GraphQLRequestContext<RequestContext>): Promise<void> => {
    const codes = asked.errors?.map((error) => servedCode(error.extensions['code'])) ?? []
    asked.contextValue.told.codes = [...new Set(codes)]
    return Promise.resolve()
  },
}

/** The last word on every error: its code is one of ErrorCode, and nothing of a fault of ours is shown. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = servedCode(formatted.extensions?.['code'])
  const message =
    code === 'INTERNAL_SERVER_ERROR' && formatted.extensions?.['request'] === undefined
      ? 'A fault of ours; it is logged under the id in the header x-request-id.'
      : formatted.message
  return { ...formatted, message, extensions: { ...formatted.extensions, code } }
}

function apolloLog(log: Logger) {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) => {
    log[level]({ from: 'apollo' }, String(message))
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
