import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ruleNames, violations } from './import-rules.ts'
import type { CodeFile, Facts, Rule } from './import-rules.ts'

const top = fileURLToPath(new URL('..', import.meta.url))

describe('The code', () => {
  const files = ['src', 'codegen', 'web', 'bench', 'tests'].flatMap((folder) =>
    filesIn(folder, /\.([mc]?[jt]s|tsx)$/),
  )

  it('follows the rules', { timeout: 120_000 }, () => {
    // This file quotes what is forbidden.
    const inspected = files.filter(({ path }) => path !== 'tests/import-rules.test.ts')
    const facts = { ids: idsInData(), dependencies: dependencies() }
    expect(inspected.length).toBeGreaterThan(20)
    expect(
      violations(inspected, facts).map(({ rule, path, line, found }) => `${path}:${line}: ${rule}: ${found}`),
    ).toEqual([])
  })
})

/** A file that breaks one rule, and what is found in it. */
interface PlantedViolation {
  readonly rule: Rule
  readonly path: string
  readonly text: string
  readonly others?: readonly CodeFile[]
  readonly found: string
}

const order = 'a module imports from itself and from lower layers only'
const environment = 'environment and arguments only in src/cli'
const onlyCypher = 'Cypher only in cypher/'
const runtime = 'GraphQL runtime only in src/api and src/server'
const web = 'the explorer imports nothing from src'
const noId = 'no entity id in the code'

const planted: readonly PlantedViolation[] = [
  {
    rule: order,
    path: 'src/graph/a.ts',
    text: "import { b } from '../reasoning/b.ts'",
    found: '../reasoning/b.ts',
  },
  {
    rule: order,
    path: 'src/model/a.ts',
    text: "import type { B } from '../graph/b.ts'",
    found: '../graph/b.ts',
  },
  { rule: order, path: 'src/export/a.ts', text: "export { b } from '../api/b.ts'", found: '../api/b.ts' },
  {
    rule: order,
    path: 'src/api/a.ts',
    text: "const b = await import('../server/b.ts')",
    found: '../server/b.ts',
  },
  { rule: order, path: 'src/lib/a.ts', text: "let b: import('../cli/b.ts').B", found: '../cli/b.ts' },
  {
    rule: order,
    path: 'src/cli/a.ts',
    text: "import { b } from '../../tests/b.ts'",
    found: '../../tests/b.ts',
  },
  { rule: order, path: 'src/attic/a.ts', text: '', found: 'the module src/attic, which has no layer' },
  {
    rule: 'ingest and api do not import each other',
    path: 'src/ingest/a.ts',
    text: "import '../api/b.ts'",
    found: '../api/b.ts',
  },
  {
    rule: 'ingest and api do not import each other',
    path: 'src/api/a.ts',
    text: "import '../ingest/b.ts'",
    found: '../ingest/b.ts',
  },
  {
    rule: 'neo4j-driver only in src/graph/neo4j',
    path: 'src/graph/memory/a.ts',
    text: "import neo4j from 'neo4j-driver'",
    found: 'neo4j-driver',
  },
  { rule: environment, path: 'src/server/a.ts', text: 'const port = process.env.PORT', found: 'process.env' },
  { rule: environment, path: 'src/server/a.ts', text: "const a = process['argv']", found: "process['argv']" },
  { rule: environment, path: 'src/lib/a.ts', text: 'const { env } = process', found: '{ env } = process' },
  {
    rule: environment,
    path: 'src/lib/a.ts',
    text: "import { argv as a } from 'node:process'",
    found: 'argv as a',
  },
  {
    rule: onlyCypher,
    path: 'src/graph/neo4j/a.ts',
    text: "run('MATCH (n:R2P) RETURN n')",
    found: 'MATCH (n:R2P) RETURN n',
  },
  { rule: onlyCypher, path: 'bench/a.ts', text: "run('UNWIND $ids AS id')", found: 'UNWIND $ids AS id' },
  { rule: onlyCypher, path: 'src/graph/a.ts', text: 'run(`CREATE (n:${label})`)', found: 'CREATE (n:…)' },
  { rule: onlyCypher, path: 'src/graph/a.ts', text: "run('(a)-[:HOLDS]->(b)')", found: '(a)-[:HOLDS]->(b)' },
  { rule: runtime, path: 'src/graph/a.ts', text: "import { graphql } from 'graphql'", found: 'graphql' },
  {
    rule: runtime,
    path: 'src/cli/a.ts',
    text: "import { ApolloServer } from '@apollo/server'",
    found: '@apollo/server',
  },
  {
    rule: noId,
    path: 'src/reasoning/a.ts',
    text: "if (actor === 'known-actor') give()",
    found: 'known-actor',
  },
  { rule: noId, path: 'src/api/a.ts', text: 'const a = `known-actor`', found: 'known-actor' },
  {
    rule: web,
    path: 'web/a.js',
    text: "import { kinds } from '../src/generated/vocabulary.js'",
    found: '../src/generated/vocabulary.js',
  },
  {
    rule: 'src imports dependencies, not devDependencies',
    path: 'src/server/a.ts',
    text: "import { run } from 'dev-only/run'",
    found: 'dev-only/run',
  },
  {
    rule: 'no import circles',
    path: 'src/api/a.ts',
    text: "import './b.ts'",
    others: [
      { path: 'src/api/b.ts', text: "import { type C, c } from '../graph/c.ts'" },
      { path: 'src/graph/c.ts', text: "import '../api/d.ts'\nexport { a } from '../api/a.ts'" },
    ],
    found: 'src/api/a.ts → src/api/b.ts → src/graph/c.ts → src/api/a.ts',
  },
  {
    rule: 'no import circles',
    path: 'web/src/a.tsx',
    text: "import { a } from './a.tsx'",
    found: 'web/src/a.tsx → web/src/a.tsx',
  },
  {
    rule: 'no index that only re-exports',
    path: 'src/api/index.ts',
    text: "export { a } from './a.ts'",
    found: 'src/api/index.ts',
  },
  { rule: 'no folder with a vague name', path: 'src/api/utils/a.ts', text: '', found: 'utils' },
  { rule: 'files are named in kebab-case', path: 'src/api/myFile.ts', text: '', found: 'src/api/myFile.ts' },
  {
    rule: 'a file has at most 300 lines',
    path: 'src/api/a.ts',
    text: 'a()\n'.repeat(301),
    found: '301 lines',
  },
]

describe('A violation is found', () => {
  const facts: Facts = {
    ids: new Set(['known-actor']),
    dependencies: new Set(['graphql', '@apollo/server', 'neo4j-driver']),
  }

  it.each(planted)('$rule: $path: $text', ({ rule, path, text, others = [], found }) => {
    expect(violations([{ path, text }, ...others], facts)).toContainEqual({
      rule,
      path,
      line: expect.any(Number) as number,
      found,
    })
  })

  it('for every rule', () => {
    expect([...new Set<string>(planted.map(({ rule }) => rule))].sort()).toEqual([...ruleNames].sort())
  })

  it('and nothing else', () => {
    const allowed: readonly CodeFile[] = [
      { path: 'src/api/a.ts', text: "import { graphql } from 'graphql'\nimport { b } from '../graph/b.ts'" },
      { path: 'src/model/a.ts', text: "import type { B } from '../generated/b.ts'" },
      { path: 'src/graph/neo4j/a.ts', text: "import neo4j from 'neo4j-driver'" },
      { path: 'src/cli/a.ts', text: "const { env } = process\nimport { b } from '../server/b.ts'" },
      { path: 'src/graph/index.ts', text: 'export function choose() {}' },
      { path: 'src/reasoning/a.ts', text: "const said = 'the match (of words) is known-actor here'" },
      { path: 'web/a.js', text: "import { b } from './b.js'" },
      { path: 'web/a.ts', text: "import { fold } from '../src/lib/normalize-text.ts'" },
      { path: 'src/lib/a.ts', text: "import { b } from './b.ts'" },
      { path: 'src/lib/b.ts', text: "import type { A } from './a.ts'" },
    ]
    expect(violations(allowed, facts)).toEqual([])
  })
})

/** Ids of the data, but for ordinary words that the schema itself uses: "report", "state". */
function idsInData(): ReadonlySet<string> {
  const words = new Set(
    readFileSync(`${top}/schema.graphql`, 'utf8')
      .toLowerCase()
      .match(/[a-z]+/g),
  )
  const families = filesIn('data/vocabulary', /\.yaml$/).flatMap(({ text }) =>
    Object.values(mapping(parse(text))),
  )
  const declared = families.flatMap((entities) => Object.keys(mapping(entities)))
  const blocks = filesIn('data/statements', /\.yaml$/).flatMap(({ text }) => blockIds(parse(text)))
  return new Set([...declared, ...blocks].filter((id) => !words.has(id)))
}

/** A block that declares an entity begins with its kind and the id: `power: some-power`. */
function blockIds(blocks: unknown): readonly string[] {
  if (!Array.isArray(blocks)) return []
  return blocks.flatMap((block) => {
    const keys = Object.keys(mapping(block))
    const id = mapping(block)[keys[0] ?? '']
    const own = typeof id === 'string' && /^[a-z0-9-]+$/.test(id) ? [id] : []
    return [...own, ...blockIds(mapping(block)['items'])]
  })
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function dependencies(): ReadonlySet<string> {
  const manifest = mapping(JSON.parse(readFileSync(`${top}/package.json`, 'utf8')))
  return new Set(Object.keys(mapping(manifest['dependencies'])))
}

function filesIn(folder: string, name: RegExp): readonly CodeFile[] {
  return readdirSync(`${top}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && !path.includes('node_modules'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(`${top}/${folder}/${path}`, 'utf8') }))
}
