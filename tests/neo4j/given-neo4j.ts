import { describe, inject } from 'vitest'
import type { ClientSettings } from '../../src/graph/neo4j/client.ts'
import { loadRelease, type Loaded } from '../../src/graph/neo4j/load.ts'
import type { Release } from '../../src/model/release.ts'
import { skipOrFail } from '../skipping.ts'

/** Tests that need the server of this run; where there is none they are skipped, loudly, or fail. */
export function describeWithNeo4j(name: string, tests: (settings: ClientSettings) => void): void {
  const given = inject('neo4j')
  describe(name, () => {
    if ('reason' in given) skipOrFail(`${name}: ${given.reason}`, 'neo4j')
    else tests(settingsOf(given))
  })
}

export function settingsOf(server: Pick<ClientSettings, 'uri' | 'username' | 'password'>): ClientSettings {
  const { uri, username, password } = server
  return { uri, username, password, database: null, timeout: 20_000 }
}

export function loadQuietly(release: Release, settings: ClientSettings, grace = 0): Promise<Loaded> {
  return loadRelease(release, { settings, grace, tell: () => undefined, where: 'missing' })
}
