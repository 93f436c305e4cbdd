import { parse, validate } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import { contextOf } from './context.ts'
import { codedError, servedErrors } from './errors.ts'
import { runOperation } from './execution.ts'

export interface Question {
  readonly query: string
  readonly operationName?: string | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
}

/** Answers one operation without a server: parsed, validated, run; with the errors that the server would give. */
export async function ask(
  schema: GraphQLSchema,
  graph: Graph,
  { query, operationName, variables }: Question,
  log: Pick<Logger, 'error'>,
): Promise<ExecutionResult> {
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return { errors: [codedError(error, 'GRAPHQL_PARSE_FAILED')] }
  }
  const faults = validate(schema, document)
  if (faults.length > 0)
    return { errors: faults.map((fault) => codedError(fault, 'GRAPHQL_VALIDATION_FAILED')) }
  const context = contextOf(graph, 'here')
  const result = await runOperation(schema, { document, operationName, variables, context })
  if (result.errors === undefined) return result
  const errors = servedErrors(result.errors, context.request, log).map((error) =>
    codedError(error, 'BAD_USER_INPUT'),
  )
  return { ...result, errors }
}
