import { execute, parse, validate } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import { contextOf } from './context.ts'
import { codedError, formatErrors } from './errors.ts'

export interface OperationRequest {
  readonly query: string
  readonly operationName?: string | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  /** The id that internal errors are logged under. */
  readonly request?: string
}

/** Answers one operation without a server: parses, validates and runs it; its errors are those of the server. */
export async function executeOperation(
  schema: GraphQLSchema,
  graph: Graph,
  { query, operationName, variables, request = 'here' }: OperationRequest,
  log: Pick<Logger, 'error'>,
): Promise<ExecutionResult> {
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return { errors: [codedError(error, 'GRAPHQL_PARSE_FAILED')] }
  }
  const invalid = validate(schema, document)
  if (invalid.length > 0)
    return { errors: invalid.map((error) => codedError(error, 'GRAPHQL_VALIDATION_FAILED')) }
  const contextValue = contextOf(graph, request)
  const result = await execute({ schema, document, operationName, variableValues: variables, contextValue })
  if (result.errors === undefined) return result
  const errors = formatErrors(result.errors, contextValue.request, log)
  return { ...result, errors }
}
