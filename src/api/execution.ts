import { execute, GraphQLError } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Awaitable } from '../lib/awaitable.ts'
import { withDeadline } from '../lib/with-deadline.ts'

/** A validated operation, with the variables as they came. */
export interface Operation {
  readonly document: DocumentNode
  readonly operationName: string | null | undefined
  readonly variables: Readonly<Record<string, unknown>> | null | undefined
  readonly context: unknown
}

/** Runs an operation; answers without a promise where the graph does. */
export function runOperation(schema: GraphQLSchema, operation: Operation): Awaitable<ExecutionResult> {
  return execute({
    schema,
    document: operation.document,
    operationName: operation.operationName,
    variableValues: operation.variables,
    contextValue: operation.context,
  })
}

/** The answer, or an error with this code after so many milliseconds. Only what is promised can be late. */
export function withinTime(
  answer: Awaitable<ExecutionResult>,
  milliseconds: number,
): Awaitable<ExecutionResult> {
  if (!(answer instanceof Promise)) return answer
  return withDeadline(answer, milliseconds, () => ({
    data: null,
    errors: [
      new GraphQLError(
        `The operation took longer than the ${milliseconds} milliseconds that one may take. Ask for less at once.`,
        { extensions: { code: 'OPERATION_TIMED_OUT' } },
      ),
    ],
  }))
}
