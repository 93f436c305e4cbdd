import type { TestProject } from 'vitest/node'
import { startNeo4j, type Neo4jServer } from './neo4j-server.ts'

/** Where the server of this run is; the reason where there is none. */
export type Neo4jForTests =
  Pick<Neo4jServer, 'uri' | 'username' | 'password' | 'origin'> | { readonly reason: string }

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jForTests
  }
}

/** One server for all tests of a run. */
let stop: () => Promise<void> = async () => {}

export async function setup(project: TestProject): Promise<void> {
  const server = await startNeo4j()
  if ('reason' in server) {
    project.provide('neo4j', server)
    return
  }
  const { uri, username, password, origin } = server
  project.provide('neo4j', { uri, username, password, origin })
  stop = () => server.stop()
}

export async function teardown(): Promise<void> {
  await stop()
}
