import { existsSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { executeOperation } from '../api/execute-operation.ts'
import { executableSchema } from '../api/schema.ts'
import { openLog } from '../server/request-log.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { openConfiguredGraph, loadSettings } from './open-release.ts'

export interface QueryOptions {
  readonly variables: string
  readonly operationName?: string
}

/** Prints the answer as JSON; the exit code tells whether it has errors. */
export async function query(
  environment: Readonly<Record<string, string | undefined>>,
  operation: string,
  options: QueryOptions,
): Promise<void> {
  const settings = loadSettings(environment)
  const variables = variablesOf(options.variables)
  const asked = await operationText(operation)
  const graph = await openConfiguredGraph(settings)
  const answer = await executeOperation(
    executableSchema(),
    await graph.current(),
    { query: asked, operationName: options.operationName, variables },
    openLog(settings.logLevel, process.stderr),
  )
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  process.exitCode = answer.errors === undefined ? exitCodes.well : exitCodes.errors
  await graph.close()
}

/** What holds a brace is the operation itself; no path of ours does. */
async function operationText(operation: string): Promise<string> {
  if (operation === '-') return text(process.stdin)
  if (operation.includes('{')) return operation
  if (existsSync(operation)) return readFileSync(operation, 'utf8')
  throw new CliError(
    exitCodes.usage,
    `operation must be an operation, the path of one or -; got ${JSON.stringify(operation)}, which is not a file.`,
  )
}

function variablesOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // Told below, as for JSON that is no object.
  }
  throw new CliError(exitCodes.usage, `--variables must be a JSON object; got ${json}.`)
}
