import { afterAll, beforeAll, expect, it } from 'vitest'
import { interfaces } from '../../src/generated/vocabulary.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { openClient, type Client } from '../../src/graph/neo4j/client.ts'
import { neo4jGraph } from '../../src/graph/neo4j/neo4j-graph.ts'
import { canonical } from '../../src/lib/canonical.ts'
import type { Release } from '../../src/model/release.ts'
import { normIndexOf } from '../../src/reasoning/law/facts.ts'
import { matrixOf } from '../../src/reasoning/questions/matrix.ts'
import { savedVerdict } from '../../src/reasoning/questions/saved-verdict.ts'
import { verdictOn } from '../../src/reasoning/questions/verdict.ts'
import { dataRelease } from '../data-graph.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'

const nothing = { case: null, holds: [], fails: [], crimes: [], date: null }

describeWithNeo4j('Verdicts on Neo4j', (settings) => {
  let release: Release
  let client: Client
  let graph: Graph
  let taken: string[] = []
  beforeAll(async () => {
    release = await dataRelease()
    await loadQuietly(release, settings)
    client = await openClient(settings)
    const noting: Client = Object.create(client, {
      read: {
        value: (path: string, parameters: never) => {
          taken.push(path)
          return client.read(path, parameters)
        },
      },
    }) as Client
    // A server that was just started compiles its statements: the first to ask waits for that, not for the law.
    await normIndexOf(await neo4jGraph(client, release.id))
    graph = await neo4jGraph(noting, release.id)
    taken = []
  })
  afterAll(() => client.close())

  it('are those of memory, to the byte, and take the same few trips whatever is asked', async () => {
    const start = performance.now()
    const law = await normIndexOf(graph)
    const actors = law.ofKinds(interfaces.Actor).map(({ id }) => id)
    const tools = law.ofKinds(['Tool']).map(({ id }) => id)
    const cells = matrixOf(actors, tools, null, nothing, law)
    const cold = performance.now() - start
    const trips = [...taken]
    expect(cold).toBeLessThan(3_000)
    const memory = await normIndexOf(memoryGraph(release))
    expect(cells).toEqual(matrixOf(actors, tools, null, nothing, memory))
    for (const { actor, tool } of cells) {
      const bytes = [law, memory].map((one) => {
        const verdict = verdictOn({ actor, tool, act: null, situation: nothing }, one)
        return canonical([savedVerdict(verdict), verdict.changes(), verdict.text()])
      })
      expect(bytes[0]).toBe(bytes[1])
    }
    expect(taken).toEqual(trips)
    expect(trips.length).toBeLessThanOrEqual(4)
  })
})
