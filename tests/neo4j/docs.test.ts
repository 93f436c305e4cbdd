import { writeFileSync } from 'node:fs'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDriver } from '../../src/graph/neo4j/client.ts'
import { dataRelease } from '../data-graph.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'
import { readText } from '../read-text.ts'

const page = readText(new URL('../../docs/neo4j.md', import.meta.url))
const questions = [...page.matchAll(/^### (\d+\. .*)\n\n```cypher\n([^]*?)\n```/gm)].map(
  ([, title, text]) => ({
    title: title as string,
    text: text as string,
  }),
)
const answersFile = new URL('docs.answers.json', import.meta.url)

describe('docs/neo4j.md', () => {
  it('has fifteen questions, each of the current release', () => {
    expect(questions).toHaveLength(15)
    for (const { text } of questions) expect(text).toMatch(/^MATCH \(now:R2PCurrent \{name: 'current'\}\)/)
  })
})

describeWithNeo4j('The questions of docs/neo4j.md', (settings) => {
  const answers: Record<string, unknown> = {}
  let driver: Driver
  beforeAll(async () => {
    await loadQuietly(await dataRelease(), settings)
    driver = openDriver(settings)
  })
  afterAll(() => driver.close())

  it.each(questions)('$title', async ({ title, text }) => {
    const { records, summary } = await driver.executeQuery(text)
    answers[title] = records.map((record) => record.toObject())
    expect(records.length).toBeGreaterThan(0)
    const statuses = summary.gqlStatusObjects as readonly { classification?: string }[]
    expect(statuses.filter(({ classification }) => classification === 'DEPRECATION')).toEqual([])
  })

  it('have the answers that were recorded', () => {
    const text = `${JSON.stringify(answers, null, 2)}\n`
    if (process.env.UPDATE_ANSWERS === '1') writeFileSync(answersFile, text)
    expect(text).toBe(readText(answersFile))
  })
})
