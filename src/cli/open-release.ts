import { readFile } from 'node:fs/promises'
import type { OpenGraph } from '../graph/graph.ts'
import { openGraph } from '../graph/open.ts'
import { R2pError } from '../lib/errors.ts'
import { parseRelease } from '../model/release-file.ts'
import type { Release } from '../model/release.ts'
import { sharedText } from '../server/workers/worker-graph.ts'
import type { WorkerGraph } from '../server/workers/worker-graph.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { neo4jError, neo4jConnection } from './neo4j-connection.ts'
import { BadSettings, readSettings } from './settings.ts'
import type { Settings } from './settings.ts'

/** The settings, or the end of the command with all that is wrong with them. */
export function loadSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  try {
    return readSettings(environment)
  } catch (error) {
    if (error instanceof BadSettings) throw new CliError(exitCodes.usage, error.message)
    throw error
  }
}

/** Opens the graph that the settings name, or ends the command with what is to be done. `tell` hears of its changes. */
export async function openConfiguredGraph(
  settings: Settings,
  tell: (event: string) => void = () => undefined,
): Promise<OpenGraph> {
  if (settings.graph === 'memory')
    return openGraph({ graph: 'memory', release: await readReleaseFile(settings) })
  const remember = settings.remember * 1_000_000
  const standby = settings.standby === 'off' ? null : await standbyRelease(settings, tell)
  try {
    return await openGraph({
      graph: 'neo4j',
      neo4j: { ...neo4jConnection(settings), remember, standby, tell },
    })
  } catch (error) {
    throw neo4jError(error)
  }
}

/** The release that the settings name, or the end of the command with how to come by one. */
export async function readReleaseFile(settings: Settings): Promise<Release> {
  const text = await readText(settings.release)
  try {
    return parseRelease(text)
  } catch (error) {
    if (!(error instanceof R2pError)) throw error
    throw new CliError(exitCodes.release, `${settings.release}: ${error.message} ${remedy}`)
  }
}

/** What worker threads open graphs of their own from: the same as `openConfiguredGraph` does. */
export async function workerGraph(settings: Settings): Promise<WorkerGraph> {
  if (settings.graph === 'memory')
    return { graph: 'memory', release: sharedText(await readText(settings.release)) }
  const remember = settings.remember * 1_000_000
  const standby =
    settings.standby === 'off' ? null : await readText(settings.release).then(sharedText, () => null)
  return { graph: 'neo4j', neo4j: { ...neo4jConnection(settings), remember }, standby }
}

/** Neo4j has a release of its own, so that to have none here is no reason to end. */
async function standbyRelease(settings: Settings, tell: (event: string) => void): Promise<Release | null> {
  try {
    return await readReleaseFile(settings)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    tell(`Nothing will answer while Neo4j is away: ${error.message}`)
    return null
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : 'cannot be read'
    throw new CliError(exitCodes.release, `The release ${path} ${reason}. ${remedy}`)
  }
}

const remedy = '`npm run build` makes that of this checkout; R2P_RELEASE names another one.'
