import { readFileSync } from 'node:fs'
import type { ClientSettings } from '../graph/neo4j/client.ts'
import { R2pError } from '../lib/errors.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import type { Settings } from './settings.ts'

/** Where Neo4j is, and who asks it; the password from its file where one is named. @throws CliError */
export function neo4jConnection(settings: Settings): ClientSettings {
  return {
    uri: settings.neo4jUri,
    username: settings.neo4jUsername,
    password:
      settings.neo4jPasswordFile === '' ? settings.neo4jPassword : passwordIn(settings.neo4jPasswordFile),
    database: settings.neo4jDatabase === '' ? null : settings.neo4jDatabase,
    timeout: settings.operationTimeout,
  }
}

/** An error of Neo4j as one that ends the command; any other error as it is. */
export function neo4jError(error: unknown): unknown {
  if (!(error instanceof R2pError)) return error
  return new CliError(exitCodes.neo4j, `${error.code}: ${error.message}`)
}

/** As a secret of a container is: one line. */
function passwordIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new CliError(
      exitCodes.usage,
      `NEO4J_PASSWORD_FILE must be a file that can be read; got ${JSON.stringify(path)}.`,
    )
  }
}
