import type { Release } from '../../model/release.ts'
import { diffRelease, strayDifferences } from './diff-release.ts'
import { noRelease } from './faults.ts'
import { openClient, type ClientSettings } from './client.ts'
import { readRelease, rebuilt } from './read-release.ts'

export interface Verified {
  /** The id of the release that the pointer names. */
  readonly release: string
  /** What the graph in Neo4j hashes to; null where it is too damaged to be read back. */
  readonly hash: string | null
  readonly entities: number
  readonly relations: number
  /** What is not as the release says, a sentence each; empty where all is well. */
  readonly differences: readonly string[]
  /** Whether each difference could be named: with the release itself at hand, always. */
  readonly isNamed: boolean
}

/**
 * Reads the release that serves back out of Neo4j, whole, and proves that it hashes to its id, and that all that
 * was written beside it (labels, words, ranks, rows) is as a load writes it. `known` is the release as it was
 * built, if that is at hand: it names what differs.
 */
export async function verifyRelease(settings: ClientSettings, known: Release | null): Promise<Verified> {
  const client = await openClient({ ...settings, timeout: 300_000 })
  try {
    const [current] = await client.read<{ readonly id: string }>('current', {})
    if (current === undefined) throw noRelease(settings.uri)
    const found = await readRelease(client, current.id)
    const release = rebuilt(found)
    const hash = release?.id ?? null
    const model = known?.id === current.id ? known : hash === current.id ? release : null
    const differences = [...strayDifferences(found), ...(model === null ? [] : diffRelease(model, found))]
    if (hash !== current.id && differences.length === 0) {
      differences.push(
        `What is in Neo4j hashes to ${hash ?? 'nothing that can be read'}, and its id is ${current.id}.`,
      )
    }
    return {
      release: current.id,
      hash,
      entities: found.entities.size,
      relations: found.relations.length,
      differences,
      isNamed: model !== null,
    }
  } finally {
    await client.close()
  }
}
