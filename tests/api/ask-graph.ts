import type { ExecutionResult } from 'graphql'
import { executeOperation } from '../../src/api/execute-operation.ts'
import { executableSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** Asks a graph without a server. Faults of ours end the test. */
export async function askGraph(
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ExecutionResult> {
  const log = {
    error(fault: unknown): void {
      throw new Error('A fault of ours.', { cause: fault })
    },
  }
  return executeOperation(executableSchema(), graph, { query, variables }, log)
}

/** The value at a path of names: `valueAt(data, 'tools.nodes')`. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], data)
}
