import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import type { Neo4jForTests } from '../neo4j/global-setup.ts'
import { startNeo4j } from '../neo4j/neo4j-server.ts'
import { findChromium } from './chromium.ts'

/** The graphs to test on: R2P_BROWSER_GRAPH=memory or neo4j; without it, both. */
export type BrowserGraphs = 'memory' | 'neo4j' | 'both'

declare module 'vitest' {
  export interface ProvidedContext {
    browserGraphs: BrowserGraphs
  }
}

/** One Neo4j for the whole run, with the built release loaded. */
let stop: () => Promise<void> = async () => {}

export async function setup(project: TestProject): Promise<void> {
  const browserGraphs = graphsFrom(process.env.R2P_BROWSER_GRAPH)
  project.provide('browserGraphs', browserGraphs)
  project.provide('neo4j', await neo4jWithRelease(browserGraphs))
}

export async function teardown(): Promise<void> {
  await stop()
}

function graphsFrom(word: string | undefined): BrowserGraphs {
  if (!word) return 'both'
  if (word === 'memory' || word === 'neo4j') return word
  throw new Error(`R2P_BROWSER_GRAPH must be memory or neo4j; got ${JSON.stringify(word)}.`)
}

async function neo4jWithRelease(browserGraphs: BrowserGraphs): Promise<Neo4jForTests> {
  if (browserGraphs === 'memory') return { reason: 'R2P_BROWSER_GRAPH=memory leaves Neo4j out' }
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
