import { HeaderMap } from '@apollo/server'
import type { ApolloServerPlugin, GraphQLRequestListener, GraphQLResponse } from '@apollo/server'
import type { Logger } from 'pino'
import { R2pError } from '../../lib/errors.ts'
import { heavyWork } from '../limits/limits.ts'
import { costExtension } from '../limits/operation-limiter.ts'
import type { LimitedContext } from '../limits/operation-limiter.ts'
import { serializedResult } from '../serialized-answer.ts'
import type { WorkerPool } from './worker-pool.ts'
import type { WorkerAnswer, WorkerOperation } from './worker.ts'

export interface HeavyContext extends LimitedContext {
  /** The id of the request. */
  readonly request: string
  readonly logFields: { codes: readonly string[] }
}

export interface HeavyOperationsOptions {
  readonly pool: WorkerPool
  /** Milliseconds that an operation may take, the wait for a worker included. */
  readonly timeout: number
  readonly log: Logger
}

/** Has operations whose work is heavy by their measured cost answered by a worker; all others run here. */
export function heavyOperations(options: HeavyOperationsOptions): ApolloServerPlugin<HeavyContext> {
  const listener: GraphQLRequestListener<HeavyContext> = {
    responseForOperation: async ({ source, request, contextValue }) => {
      const { cost } = contextValue.measured
      if (cost === null || cost.work <= heavyWork) return null
      const { operationName, variables } = request
      const answer = await answerOf(options, {
        query: source,
        operationName,
        variables,
        request: contextValue.request,
        extensions: costExtension(request, cost),
      })
      for (const { fields, event } of answer.logged) options.log.error(fields, event)
      contextValue.logFields.codes = answer.codes
      contextValue.measured.isCacheable &&= answer.release === contextValue.graph.release.id
      return responseOf(answer)
    },
  }
  return { requestDidStart: async () => listener }
}

async function answerOf(
  { pool, timeout, log }: HeavyOperationsOptions,
  operation: WorkerOperation,
): Promise<WorkerAnswer> {
  try {
    return await pool.run('answerOperation', operation, timeout)
  } catch (error) {
    if (!(error instanceof R2pError)) throw error
    const { message, code, details } = error
    if (code === 'INTERNAL_SERVER_ERROR')
      log.error({ request: operation.request, err: error }, 'worker ended')
    const body = { errors: [{ message, extensions: { ...details, code } }] }
    return {
      body: new TextEncoder().encode(`${JSON.stringify(body)}\n`),
      status: code === 'INTERNAL_SERVER_ERROR' ? 500 : 503,
      codes: [code],
      release: null,
      logged: [],
    }
  }
}

function responseOf({ body, status }: WorkerAnswer): GraphQLResponse {
  const headers = new HeaderMap(status === 503 ? [['retry-after', '5']] : [])
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
  return { http: { status, headers }, body: { kind: 'single', singleResult: serializedResult(text) } }
}
