import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { tryToReach } from './first-password.ts'
import { freePort } from './free-port.ts'
import type { Neo4jServer } from './neo4j-server.ts'

const password = 'r2p-graph-tests'

/** Neo4j Community in a container of the official image, where a Docker engine answers. */
export async function startContainerNeo4j(
  version: string,
): Promise<Neo4jServer | { readonly reason: string }> {
  if (!dockerAnswers()) return { reason: 'no Docker engine answers' }
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const image = imageOf(version)
  // A port of the host that stays: started anew after a kill, a container would get another one.
  const port = await freePort()
  let started
  try {
    started = await new Neo4jContainer(image)
      .withPassword(password)
      .withExposedPorts({ container: 7687, host: port })
      .withStartupTimeout(300_000)
      .start()
  } catch (error) {
    return {
      reason: `Docker did not start ${image} (${error instanceof Error ? error.message : String(error)})`,
    }
  }
  const id = started.getId()
  const uri = `bolt://${started.getHost()}:${port}`
  const docker = (...words: readonly string[]): void => void spawnSync('docker', [...words, id])
  return {
    origin: `Testcontainers, ${image}`,
    uri,
    username: started.getUsername(),
    password,
    process: {
      kill: () => docker('kill'),
      freeze: () => docker('pause'),
      thaw: () => docker('unpause'),
      restart: async () => {
        docker('start')
        for (let waited = 0; waited < 300_000; waited += 200) {
          if (await tryToReach(uri, password)) return
          await sleep(200)
        }
        throw new Error(`The container of ${image} did not start again.`)
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
