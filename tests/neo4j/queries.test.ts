import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { batchingGraph } from '../../src/graph/batching-graph.ts'
import { answerCache, cachingGraph } from '../../src/graph/caching-graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openClient, type Client } from '../../src/graph/neo4j/client.ts'
import { neo4jGraph } from '../../src/graph/neo4j/neo4j-graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { askGraph } from '../api/ask-graph.ts'
import { operationGraph } from '../graph/operation-graph.ts'
import { dataRelease } from '../data-graph.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'
import { readText } from '../read-text.ts'

/** The folders of tests as data; the statements that each operation takes stand in `<folder>.trips.json` here. */
const folders = ['queries', 'competency'] as const

describeWithNeo4j('The tests as data, asked of Neo4j', (settings) => {
  let client: Client
  let cold: Graph
  let warm: () => Graph
  let memory: Graph
  let taken: string[] = []

  beforeAll(async () => {
    const release = await dataRelease()
    memory = memoryGraph(release)
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
    cold = await neo4jGraph(noting, release.id)
    const uncounted = await neo4jGraph(client, release.id)
    const cache = answerCache(20_000_000)
    warm = () => cachingGraph(batchingGraph(uncounted), cache)
  })
  afterAll(() => client.close())

  describe.each(folders)('tests/%s', (name) => {
    const folder = join(import.meta.dirname, '..', name)
    const operations = operationsIn(folder)
    const recorded: Record<string, Readonly<Record<string, number>>> = {}

    it('holds operations', () => {
      expect(operations.length).toBeGreaterThan(30)
    })

    it.each(operations)(
      '%s has the answer of memory, to the byte, first and when it is cached',
      async (asked) => {
        const query = readText(join(folder, `${asked}.graphql`))
        const variablesFile = join(folder, `${asked}.variables.json`)
        const variables = existsSync(variablesFile)
          ? (JSON.parse(readText(variablesFile)) as Record<string, unknown>)
          : {}
        const expected = printed(await askGraph(memory, query, variables))
        taken = []
        const answer = await askGraph(operationGraph(cold), query, variables)
        recorded[asked] = countsOf(taken)
        expect(printed(answer)).toBe(expected)
        expect(printed(await askGraph(warm(), query, variables))).toBe(expected)
        expect(printed(await askGraph(warm(), query, variables))).toBe(expected)
      },
    )

    it('take the statements that were recorded', () => {
      const file = join(import.meta.dirname, `${name}.trips.json`)
      const text = `${JSON.stringify(recorded, null, 2)}\n`
      if (process.env.UPDATE_ANSWERS === '1') writeFileSync(file, text)
      expect(text).toBe(readText(file))
    })
  })
})

function operationsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace('.graphql', ''))
    .sort()
}

/** How often each statement was asked: those of one level are asked at the same time, in no order. */
function countsOf(paths: readonly string[]): Readonly<Record<string, number>> {
  const names = [...new Set(paths)].sort()
  return Object.fromEntries(names.map((name) => [name, paths.filter((path) => path === name).length]))
}

/** All but which graph it was: the one thing in an answer that may differ. */
function printed(answer: unknown): string {
  return JSON.stringify(answer, null, 2).replaceAll(/"graph": "(?:memory|neo4j)"/g, '"graph": "…"')
}
