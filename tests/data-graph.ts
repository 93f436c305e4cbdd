import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import type { Graph } from '../src/graph/graph.ts'
import { memoryGraph } from '../src/graph/memory/memory-graph.ts'
import { parseRelease } from '../src/model/release-file.ts'
import type { Release } from '../src/model/release.ts'

let opened: Promise<Release> | undefined

/** The release of the sources that the project ships, which tests/data-release.ts built for this run. Nobody changes it. */
export function dataRelease(): Promise<Release> {
  opened ??= openRelease()
  return opened
}

export async function dataGraph(): Promise<Graph> {
  return memoryGraph(await dataRelease())
}

async function openRelease(): Promise<Release> {
  const built = inject('dataRelease')
  if ('reason' in built) throw new Error(built.reason)
  return parseRelease(await readFile(built.file, 'utf8'))
}
