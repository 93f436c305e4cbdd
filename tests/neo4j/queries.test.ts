import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openLink, type Link } from '../../src/graph/neo4j/link.ts'
import { neo4jGraph } from '../../src/graph/neo4j/neo4j-graph.ts'
import { remembering } from '../../src/graph/neo4j/remembering.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { askGraph } from '../api/ask-graph.ts'
import { dataRelease } from '../data-graph.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'

/** The folders of tests as data; the statements that each operation takes stand in `<folder>.trips.json` here. */
const folders = ['queries', 'competency'] as const

describeWithNeo4j('The tests as data, asked of Neo4j', (settings) => {
  let link: Link
  let cold: Graph
  let warm: Graph
  let memory: Graph
  let taken: string[] = []

  beforeAll(async () => {
    const release = await dataRelease()
    memory = memoryGraph(release)
    await loadQuietly(release, settings)
    link = await openLink(settings)
    const noting: Link = Object.create(link, {
      read: {
        value: (path: string, parameters: never) => {
          taken.push(path)
          return link.read(path, parameters)
        },
      },
    }) as Link
    cold = await neo4jGraph(noting, release.id)
    warm = remembering(await neo4jGraph(link, release.id), 20_000_000)
  })
  afterAll(() => link.close())

  describe.each(folders)('tests/%s', (name) => {
    const folder = join(import.meta.dirname, '..', name)
    const operations = operationsIn(folder)
    const recorded: Record<string, Readonly<Record<string, number>>> = {}

    it('holds operations', () => {
      expect(operations.length).toBeGreaterThan(30)
    })

    it.each(operations)(
      '%s has the answer of memory, to the byte, first and when remembered',
      async (asked) => {
        const query = readFileSync(join(folder, `${asked}.graphql`), 'utf8')
        const variablesFile = join(folder, `${asked}.variables.json`)
        const variables = existsSync(variablesFile)
          ? (JSON.parse(readFileSync(variablesFile, 'utf8')) as Record<string, unknown>)
          : {}
        const expected = printed(await askGraph(memory, query, variables))
        taken = []
        const answer = await askGraph(cold, query, variables)
        recorded[asked] = countsOf(taken)
        expect(printed(answer)).toBe(expected)
        expect(printed(await askGraph(warm, query, variables))).toBe(expected)
        expect(printed(await askGraph(warm, query, variables))).toBe(expected)
      },
    )

    it('take the statements that were recorded', () => {
      const file = join(import.meta.dirname, `${name}.trips.json`)
      const text = `${JSON.stringify(recorded, null, 2)}\n`
      if (process.env.UPDATE_ANSWERS === '1') writeFileSync(file, text)
      expect(text).toBe(readFileSync(file, 'utf8'))
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
