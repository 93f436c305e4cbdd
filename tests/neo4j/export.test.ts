import { afterAll, beforeAll, expect, it } from 'vitest'
import { formatNames } from '../../src/export/formats.ts'
import { answerCache, cachingGraph } from '../../src/graph/caching-graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { openClient, type Client } from '../../src/graph/neo4j/client.ts'
import { neo4jGraph } from '../../src/graph/neo4j/neo4j-graph.ts'
import type { Release } from '../../src/model/release.ts'
import { dataRelease } from '../data-graph.ts'
import { sameBytes, written } from '../export/written.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'

describeWithNeo4j('Exports from Neo4j', (settings) => {
  let release: Release
  let client: Client
  let graph: Graph
  let memory: Graph
  beforeAll(async () => {
    release = await dataRelease()
    await loadQuietly(release, settings)
    client = await openClient(settings)
    graph = cachingGraph(await neo4jGraph(client, release.id), answerCache(64_000_000))
    memory = memoryGraph(release)
  })
  afterAll(() => client.close())

  it.each(formatNames)('are those from memory, to the byte: %s', { timeout: 120_000 }, async (format) => {
    const { from = '', type = '' } = release.relations.find(({ derived }) => derived) ?? {}
    const parts = [
      `ids=${from}&types=${type}`,
      `ids=${from}&depth=2&kinds=Power,Tool`,
      'kinds=Passage,Source',
    ]
    for (const address of format === 'mermaid' ? parts.slice(0, 1) : ['', ...parts])
      expect(sameBytes(await written(graph, format, address), await written(memory, format, address))).toBe(
        true,
      )
  })
})
