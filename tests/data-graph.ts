import type { Graph } from '../src/graph/graph.ts'
import { memoryGraph } from '../src/graph/memory/memory-graph.ts'
import { assemble } from '../src/ingest/assemble/assemble.ts'
import { readData } from '../src/ingest/read-data.ts'
import { reportText } from '../src/ingest/report.ts'
import type { Release } from '../src/model/release.ts'

/** The release of the project's own data, as `r2p build` makes it. */
export async function dataRelease(): Promise<Release> {
  const read = await readData('data', { sources: null })
  if (read.draft === null) throw new Error(`The data have faults:\n${reportText(read)}`)
  return assemble(read.draft)
}

export async function dataGraph(): Promise<Graph> {
  return memoryGraph(await dataRelease())
}
