import { startContainerNeo4j } from './container-neo4j.ts'
import { startMavenNeo4j } from './maven-neo4j.ts'

/** A real Neo4j that tests speak to. */
export interface Neo4jServer {
  /** Where it was had from, for people: "Maven, Neo4j 5.26.20 on Java 17". */
  readonly origin: string
  readonly uri: string
  readonly username: string
  readonly password: string
  /** How it is ended, frozen and thawed by us; null where it is not ours to do that to. */
  readonly process: ServerProcess | null
  stop(): Promise<void>
}

export interface ServerProcess {
  /** SIGKILL: it is gone at once. */
  kill(): void
  /** SIGSTOP: it takes connections and never answers. */
  freeze(): void
  thaw(): void
  /** The same data on the same port, after a kill. */
  restart(): Promise<void>
}

/** The versions that we promise: the long-term one, which is the floor, and the current one. */
export const promisedVersions = ['5.26.20', '2026.05.0'] as const

/** R2P_NEO4J_VERSION; without it the floor. */
export function testedVersion(): string {
  return process.env.R2P_NEO4J_VERSION || promisedVersions[0]
}

/**
 * A real Neo4j, from the first of these that is to be had: the one that NEO4J_URI names, Testcontainers where a
 * Docker engine answers, Java with Maven. R2P_NEO4J_FROM=maven or =docker leaves the other ways out.
 * Where none is to be had the reason is given in its place.
 */
export async function startNeo4j(): Promise<Neo4jServer | { readonly reason: string }> {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, R2P_NEO4J_FROM } = process.env
  if (NEO4J_URI) {
    const [username, password] = [NEO4J_USERNAME || 'neo4j', NEO4J_PASSWORD || 'neo4j']
    return {
      origin: `NEO4J_URI ${NEO4J_URI}`,
      uri: NEO4J_URI,
      username,
      password,
      process: null,
      stop: async () => {},
    }
  }
  return startOwnNeo4j(R2P_NEO4J_FROM)
}

/** One that the tests may kill: never that of NEO4J_URI. */
export async function startOwnNeo4j(
  from: string | undefined = process.env.R2P_NEO4J_FROM,
): Promise<Neo4jServer | { readonly reason: string }> {
  const reasons: string[] = []
  for (const [name, start] of [
    ['docker', startContainerNeo4j],
    ['maven', startMavenNeo4j],
  ] as const) {
    if (from && from !== name) continue
    const server = await start(testedVersion())
    if (!('reason' in server)) return server
    reasons.push(server.reason)
  }
  return { reason: `No Neo4j is to be had: NEO4J_URI is not set; ${reasons.join('; ')}` }
}
