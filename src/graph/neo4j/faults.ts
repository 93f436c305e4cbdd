import { Neo4jError } from 'neo4j-driver'
import { R2pError } from '../../lib/errors.ts'

/** Where a graph in Neo4j is, for messages: never with the password. */
export interface Neo4jPlace {
  readonly uri: string
  readonly username: string
  /** Null: the one that the server gives to whoever names none. */
  readonly database: string | null
}

/** What went wrong when a graph was opened or loaded, in words that help; what we do not know stays as it is. */
export function openingFault(error: unknown, place: Neo4jPlace): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/.test(code)) {
    return new R2pError(
      'NEO4J_WRONG_PASSWORD',
      `Neo4j at ${place.uri} does not let ${place.username} in (${message}). NEO4J_USERNAME and NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE, name the user.`,
    )
  }
  if (/Database\.DatabaseNotFound/.test(code)) {
    return new R2pError(
      'NEO4J_NO_DATABASE',
      `Neo4j at ${place.uri} has no database ${JSON.stringify(place.database)}. NEO4J_DATABASE names one; left out, the user's own is taken.`,
    )
  }
  if (isUnreachable(error)) {
    return unreachable(message.split('\n')[0] ?? code, place.uri)
  }
  return error
}

export function unreachable(reason: string, uri: string): R2pError {
  return new R2pError(
    'NEO4J_UNREACHABLE',
    `Neo4j cannot be reached at ${uri} (${reason}). NEO4J_URI names its address; is it running, and is the scheme right (neo4j://, bolt://, with +s where it speaks TLS)?`,
  )
}

export function serverTooOld(found: string, uri: string): R2pError {
  return new R2pError(
    'NEO4J_TOO_OLD',
    `Neo4j 5.26 or newer was expected, and the server at ${uri} is ${found}. 5.26 is the long-term version.`,
    { expected: '5.26', came: found },
  )
}

export function noRelease(uri: string): R2pError {
  return new R2pError(
    'NEO4J_NO_RELEASE',
    `No release is loaded in Neo4j at ${uri}. \`r2p load\` loads that of this installation.`,
  )
}

export function otherModel(came: number, expected: number, uri: string): R2pError {
  return new R2pError(
    'RELEASE_OTHER_MODEL',
    `The release in Neo4j at ${uri} is written in model ${came}, and this version reads model ${expected}. Load one with \`r2p load\` of this version.`,
    { expected, came },
  )
}

/** What a question is answered with while nothing can answer it. Visitors read it: where and why stands in the log. */
export function unavailable(): R2pError {
  return new R2pError('GRAPH_UNAVAILABLE', 'The graph cannot be reached now. Try again in a few seconds.')
}

/** The server is not there, or not in a state to answer anybody. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false
  return (
    /^(ServiceUnavailable|SessionExpired)$/.test(error.code) ||
    /Database\.DatabaseUnavailable|General\.(DatabaseUnavailable|ServiceUnavailable)/.test(error.code) ||
    /acquisition timed out|Connection.*(closed|lost|reset|refused)|Pool is closed/i.test(error.message)
  )
}

/** No connection came free in time. */
export function isCrowded(error: unknown): boolean {
  return error instanceof Neo4jError && /acquisition timed out/i.test(error.message)
}

/** A statement that is wrong, or no error of Neo4j at all; all others are of the server's state, and pass. */
export function isOurFault(error: unknown): boolean {
  return !(error instanceof Neo4jError) || /\.(?:Statement|Request|Procedure)\./.test(error.code)
}

/** The statement took longer than it was given. */
export function isTimedOut(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    /Transaction\.TransactionTimedOut|TransactionTimedOutClientConfiguration/.test(error.code)
  )
}
