import { readdirSync } from 'node:fs'
import { getOperationAST, parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../src/graph/graph.ts'
import { askGraph } from './api/ask-graph.ts'
import { dataGraph } from './data-graph.ts'
import { readText } from './read-text.ts'
import { costErrorOf } from './server/cost-of.ts'

const folder = 'web/graphiql/operations'
const files = readdirSync(folder)

// On Neo4j the end-to-end test of GraphiQL runs them: tests/browser/graphiql.test.ts.
describe('The ready operations of GraphiQL', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await dataGraph()
  })

  it('are a dozen or more, each under a title of its own', () => {
    const titles = files.map((file) => textOf(file).split('\n', 1)[0])
    expect(files.length).toBeGreaterThanOrEqual(12)
    expect(new Set(titles).size).toBe(files.length)
    for (const title of titles) expect(title).toMatch(/^# [A-Z].+[.?]$/)
  })

  it.each(files)('%s has a name, is let through, and answers something', async (file) => {
    const query = textOf(file)
    expect(getOperationAST(parse(query))?.name?.value).toBeDefined()
    expect(costErrorOf(graph.release, query)).toBeNull()
    const { data, errors } = await askGraph(graph, query)
    expect(errors).toBeUndefined()
    expect(leaves(data)).toBeGreaterThan(5)
  })
})

function textOf(file: string): string {
  return readText(`${folder}/${file}`)
}

/** How many words and numbers an answer has; an unknown id or an empty list has none. */
function leaves(value: unknown): number {
  if (value === null || value === undefined) return 0
  if (typeof value !== 'object') return 1
  return Object.values(value).reduce((sum: number, inner) => sum + leaves(inner), 0)
}
