import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import type { Neo4jForTests } from '../neo4j/global-setup.ts'
import { startNeo4j } from '../neo4j/neo4j-server.ts'
import { findChromium } from './chromium.ts'

/** The graphs that tours are made on: R2P_TOURS=memory or =neo4j; without it both. */
export type ToursOn = 'memory' | 'neo4j' | 'both'

declare module 'vitest' {
  export interface ProvidedContext {
    toursOn: ToursOn
  }
}

/** One Neo4j for all tours of a run, with the built release in it. */
let stop: () => Promise<void> = async () => {}

export async function setup(project: TestProject): Promise<void> {
  const toursOn = asked(process.env.R2P_TOURS)
  project.provide('toursOn', toursOn)
  project.provide('neo4j', await neo4jWithRelease(toursOn))
}

export async function teardown(): Promise<void> {
  await stop()
}

function asked(word: string | undefined): ToursOn {
  if (!word) return 'both'
  if (word === 'memory' || word === 'neo4j') return word
  throw new Error(`R2P_TOURS: expected memory or neo4j, and ${JSON.stringify(word)} came.`)
}

async function neo4jWithRelease(toursOn: ToursOn): Promise<Neo4jForTests> {
  if (toursOn === 'memory') return { reason: 'R2P_TOURS=memory leaves Neo4j out' }
  if (typeof findChromium() !== 'string') return { reason: 'no browser would ask it' }
  const server = await startNeo4j()
  if ('reason' in server) return server
  stop = () => server.stop()
  const { uri, username, password, origin } = server
  await promisify(execFile)(process.execPath, ['dist/cli/main.js', 'load', '--grace', '0'], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  })
  return { uri, username, password, origin }
}
