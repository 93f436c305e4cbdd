import { spawnSync } from 'node:child_process'
import type { Neo4jServer } from './neo4j-server.ts'

const password = 'r2p-graph-tests'

/** Neo4j Community in a container of the official image, where a Docker engine answers. */
export async function startContainerNeo4j(
  version: string,
): Promise<Neo4jServer | { readonly reason: string }> {
  if (!dockerAnswers()) return { reason: 'no Docker engine answers' }
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const image = imageOf(version)
  let started
  try {
    started = await new Neo4jContainer(image).withPassword(password).withStartupTimeout(120_000).start()
  } catch (error) {
    return {
      reason: `Docker did not start ${image} (${error instanceof Error ? error.message : String(error)})`,
    }
  }
  const id = started.getId()
  const port = started.getMappedPort(7687)
  const uri = `bolt://${started.getHost()}:${port}`
  const docker = (...words: readonly string[]): void => void spawnSync('docker', [...words, id])
  return {
    origin: `Testcontainers, ${image}`,
    uri,
    username: started.getUsername(),
    password,
    // Started anew a container gets another port, so that what survives a kill is tested with Maven's.
    process: {
      kill: () => docker('kill'),
      freeze: () => docker('pause'),
      thaw: () => docker('unpause'),
      restart: async () => {
        throw new Error(
          'A container is not started again on its port: run this test with R2P_NEO4J_FROM=maven.',
        )
      },
    },
    stop: async () => {
      await started.stop()
    },
  }
}

/** The official images: the newest patch of 5.26 bears the name of the series. */
function imageOf(version: string): string {
  return version.startsWith('5.26.') ? 'neo4j:5.26-community' : `neo4j:${version}-community`
}

function dockerAnswers(): boolean {
  return spawnSync('docker', ['info'], { timeout: 5000, stdio: 'ignore' }).status === 0
}
