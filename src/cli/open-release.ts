import { readFile } from 'node:fs/promises'
import type { OpenGraph } from '../graph/graph.ts'
import { openGraph } from '../graph/open.ts'
import { R2pError } from '../lib/errors.ts'
import { parseRelease } from '../model/release-file.ts'
import { CommandEnd, exitCodes } from './exit-codes.ts'
import { BadSettings, readSettings } from './settings.ts'
import type { Settings } from './settings.ts'

/** The settings, or the end of the command with all that is wrong with them. */
export function settingsOrEnd(environment: Readonly<Record<string, string | undefined>>): Settings {
  try {
    return readSettings(environment)
  } catch (error) {
    if (error instanceof BadSettings) throw new CommandEnd(exitCodes.usage, error.message)
    throw error
  }
}

/** Opens the graph that the settings name, or ends the command with how to come by a release. */
export async function openGraphOrEnd(settings: Settings): Promise<OpenGraph> {
  const text = await readOrEnd(settings.release)
  try {
    return await openGraph({ graph: settings.graph, release: parseRelease(text) })
  } catch (error) {
    if (!(error instanceof R2pError)) throw error
    throw new CommandEnd(exitCodes.release, `${settings.release}: ${error.message} ${remedy}`)
  }
}

async function readOrEnd(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : 'cannot be read'
    throw new CommandEnd(exitCodes.release, `The release ${path} ${reason}. ${remedy}`)
  }
}

const remedy = '`npm run build` makes that of this checkout; R2P_RELEASE names another one.'
