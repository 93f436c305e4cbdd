import type { OpenGraph } from '../../graph/graph.ts'
import type { Neo4jSettings } from '../../graph/neo4j/open-neo4j.ts'
import { openGraph } from '../../graph/open.ts'
import { parseRelease } from '../../model/release-file.ts'
import type { Release } from '../../model/release.ts'

/** What a worker opens a graph of its own from; releases as the text of their files, in memory that threads share. */
export type WorkerGraph =
  | { readonly graph: 'memory'; readonly release: Uint8Array }
  | {
      readonly graph: 'neo4j'
      readonly neo4j: Omit<Neo4jSettings, 'standby' | 'tell'>
      readonly standby: Uint8Array | null
    }

/** A text that any number of threads read without a copy. */
export function sharedText(text: string): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(Buffer.byteLength(text)))
  new TextEncoder().encodeInto(text, bytes)
  return bytes
}

export function openWorkerGraph(settings: WorkerGraph): Promise<OpenGraph> {
  if (settings.graph === 'memory') return openGraph({ graph: 'memory', release: releaseIn(settings.release) })
  const standby = settings.standby === null ? null : releaseIn(settings.standby)
  // The main thread watches the same Neo4j and logs what becomes of it.
  return openGraph({ graph: 'neo4j', neo4j: { ...settings.neo4j, standby, tell: () => undefined } })
}

function releaseIn(bytes: Uint8Array): Release {
  return parseRelease(Buffer.from(bytes).toString('utf8'))
}
