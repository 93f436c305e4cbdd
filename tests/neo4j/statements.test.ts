import { readdirSync } from 'node:fs'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDriver } from '../../src/graph/neo4j/client.ts'
import { statement, statementFolder } from '../../src/graph/neo4j/statements.ts'
import { randomRelease } from '../graph/random-release.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'
import { headOf, indexesMade, type Head } from './statement-head.ts'
import { readText } from '../read-text.ts'

const paths = readdirSync(statementFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .map((path) => path.replace('.cypher', '').replaceAll('\\', '/'))
  .sort()

const heads = new Map(
  paths.map((path) => [path, headOf(readText(new URL(`${path}.cypher`, statementFolder)))]),
)

describe.each(paths)('cypher/%s', (path) => {
  const head = heads.get(path) as Head

  it('has a head that says what for, what it takes, what it gives, and which index it leans on', () => {
    expect(head.purpose).toMatch(/^[A-Z].*\.$/)
    expect(head.returns.length).toBeGreaterThan(0)
    expect(head.index).not.toBe('')
    for (const { type } of head.parameters)
      expect(type).toMatch(/^(?:STRING|INTEGER|BOOLEAN|MAP|LIST<[A-Z<>]+>)(?: or null)?$/)
  })

  it('takes the parameters that its head names', () => {
    const used = [...statement(path).matchAll(/\$([a-z]\w*)(?!\w*\()/g)].map(([, name]) => name)
    expect([...new Set(used)].filter((name) => name !== 'any').sort()).toEqual(
      head.parameters.map(({ name }) => name).sort(),
    )
  })
})

describe('Statements', () => {
  it('project entities and relations alike, wherever they do', () => {
    for (const [what, first] of [
      ['entity', 'id, kind'],
      ['relation', 'id, statement'],
    ] as const) {
      const [one, two] = first.split(', ')
      const pattern = new RegExp(`\\[\\s*${what}\\.${one}, ${what}\\.${two},[^]*?\\n  \\]`, 'g')
      const found = paths.flatMap((path) => statement(path).match(pattern) ?? [])
      expect(found.length).toBeGreaterThan(4)
      expect(new Set(found).size).toBe(1)
    }
  })

  it('page in every order alike', () => {
    const orders = {
      name: 'Name',
      kind: 'Kind',
      number: 'Number',
      date: 'Date',
      'date-descending': 'DateDescending',
    }
    for (const side of ['start', 'end']) {
      const texts = Object.entries(orders).map(([order, rank]) =>
        statement(`page-by-${order}-${side}`).replaceAll(
          new RegExp(`(?<!\\[.*)entity\\.rank${rank}\\b(?!,|\\])`, 'g'),
          'entity.RANK',
        ),
      )
      expect(new Set(texts).size).toBe(1)
    }
  })
})

describeWithNeo4j('On the server', (settings) => {
  let driver: Driver
  let languages: readonly string[]
  beforeAll(async () => {
    await loadQuietly(randomRelease(1, { entities: 60, relations: 200 }), settings)
    driver = openDriver(settings)
    const { agent } = await driver.getServerInfo()
    languages = /Neo4j\/5/.test(agent ?? '') ? [''] : ['CYPHER 5', 'CYPHER 25']
  })
  afterAll(() => driver.close())

  const indexes = indexesMade(paths.map((path) => statement(path)))

  it.each(paths.filter((path) => !path.startsWith('schema/')))(
    '%s is looked up as its head says, in every language of the server',
    async (path) => {
      const head = heads.get(path) as Head
      for (const language of languages) {
        const session = driver.session()
        const result = await session.run(`${language} EXPLAIN ${statement(path)}`, parametersOf(head))
        await session.close()
        const plan = result.summary.plan as Plan
        const operators = operatorsOf(plan)
        const scans = operators.filter(({ operatorType }) =>
          /AllNodesScan|NodeByLabelScan|AllRelationships|RelationshipTypeScan|IndexScan/.test(operatorType),
        )
        expect(scans.map(({ operatorType }) => operatorType)).toEqual(scansAllowed(head))
        for (const product of operators.filter(({ operatorType }) =>
          operatorType.startsWith('CartesianProduct'),
        )) {
          expect(leavesOf(product).map(({ operatorType }) => operatorType.replace(/[(@].*/, ''))).toEqual([
            'NodeUniqueIndexSeek',
            'NodeUniqueIndexSeek',
          ])
        }
        const leaned = operators.flatMap(({ arguments: { Details } }) =>
          indexIn(String(Details ?? ''), indexes),
        )
        if (statement(path).includes('r2p_words')) leaned.push('r2p_words')
        expect([...new Set(leaned)].sort()).toEqual([...head.indexes].filter((name) => name !== '').sort())
        const columns =
          plan.arguments['Details'] === undefined
            ? []
            : String(plan.arguments['Details']).replaceAll('`', '').split(', ')
        if (head.returns[0] !== 'nothing') expect(columns).toEqual(head.returns)
        const statuses = result.summary.gqlStatusObjects as readonly {
          classification?: string
          statusDescription: string
        }[]
        expect(
          statuses
            .filter(({ classification }) => /DEPRECATION|PERFORMANCE/.test(classification ?? ''))
            .map(({ statusDescription }) => statusDescription),
        ).toEqual([])
      }
    },
  )
})

/** What is meant to see everything says so in its head. */
function scansAllowed({ index }: Head): readonly unknown[] {
  if (index.includes('a scan of the label')) return [expect.stringMatching('NodeByLabelScan')]
  return index.includes('all of it is read') ? [expect.stringMatching('IndexScan')] : []
}

function parametersOf(head: Head): Record<string, unknown> {
  return Object.fromEntries(head.parameters.map(({ name, type }) => [name, sampleOf(type)]))
}

function sampleOf(type: string): unknown {
  if (type.startsWith('LIST')) return []
  if (type.startsWith('INTEGER')) return neo4j.int(1)
  if (type.startsWith('BOOLEAN')) return true
  return type.startsWith('MAP') ? {} : 'a'
}

function operatorsOf(plan: Plan): readonly Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)]
}

function leavesOf(plan: Plan): readonly Plan[] {
  return plan.children.length === 0 ? [plan] : plan.children.flatMap(leavesOf)
}

/** The names of the indexes that the details of an operator speak of: `RANGE INDEX e:R2P(release, kind)`. */
function indexIn(details: string, indexes: ReadonlyMap<string, string>): readonly string[] {
  return [...details.matchAll(/:(\w+\([^)]*\)) WHERE/g)].map(
    ([, key]) => indexes.get(key as string) ?? `no index on ${key}`,
  )
}
