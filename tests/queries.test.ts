import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArgumentNode, ExecutionResult, FieldNode } from 'graphql'
import { getOperationAST, parse, print, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { runByGraphql } from '../src/api/execution.ts'
import { executableSchema } from '../src/api/schema.ts'
import type { Graph } from '../src/graph/graph.ts'
import { readerOf } from '../src/graph/reader.ts'
import { Gate } from '../src/server/limits.ts'
import { askGraph } from './api/ask-graph.ts'
import { dataGraph } from './data-graph.ts'
import { askedGraph, askedTwice } from './queries/asked-graph.ts'

/* Tests as data: tests/queries/README.md says what stands there, and how to add one. */

const folder = join(import.meta.dirname, 'queries')
const isRewriting = process.env['UPDATE_ANSWERS'] === '1'
const files = readdirSync(folder)
const names = namesEndingIn('.graphql')
const schema = executableSchema()

let graph: Graph
beforeAll(async () => {
  graph = await dataGraph()
})

describe('the folder', () => {
  it('holds no fewer than thirty operations', () => {
    expect(names.length).toBeGreaterThanOrEqual(30)
  })

  it('holds nothing that belongs to no operation', () => {
    const known = names.flatMap((name) =>
      ['.graphql', '.variables.json', '.json', '.trips.json'].map((ending) => `${name}${ending}`),
    )
    expect(files.filter((file) => !known.includes(file))).toEqual(['README.md', 'asked-graph.ts'])
  })
})

describe.each(names)('%s', (name) => {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8')
  const variables = variablesOf(name)

  it('has the answer beside it, whichever executor runs it', async () => {
    const answer = await askGraph(graph, query, variables)
    keepsTo(`${name}.json`, printed(answer))
    expect(printed(outcomeOf(await askPlainly(query, variables)))).toBe(printed(outcomeOf(answer)))
  })

  it('has the same answer from a graph that has to be waited for, in the trips beside it', async () => {
    const asked = askedGraph(graph)
    const answer = await askGraph(asked, query, variables)
    expect(printed(answer)).toBe(printed(await askGraph(graph, query, variables)))
    keepsTo(`${name}.trips.json`, printed(asked.levels))
    expect(askedTwice(asked)).toEqual([])
  })

  it('is let in by the server, and has nothing in its answer that changes with every release', async () => {
    const answer = await askGraph(graph, query, variables)
    const refusal = new Gate(schema).refusal({ query, operationName: undefined, variables })
    if (answer.errors === undefined) expect(refusal).toBeNull()
    expect(printed(answer)).not.toContain(graph.release.id)
    expect(query).not.toMatch(/\b(?:cursor|startCursor|endCursor|next)\b/u)
  })
})

describe.each(names.filter(isQuestion))('%s', (name) => {
  it('is answered whole: larger pages bring nothing more', async () => {
    const query = readFileSync(join(folder, `${name}.graphql`), 'utf8')
    const answer = await askGraph(graph, query)
    expect(answer.errors).toBeUndefined()
    expect(printed(await askGraph(graph, withLargestPages(query)))).toBe(printed(answer))
  })
})

function namesEndingIn(ending: string): readonly string[] {
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

function variablesOf(name: string): Readonly<Record<string, unknown>> {
  const file = `${name}.variables.json`
  if (!files.includes(file)) return {}
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>
}

/** By graphql-js alone, without what the API makes of errors. */
async function askPlainly(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const context = { graph, reader: readerOf(graph), request: 'plain' }
  return runByGraphql(schema, { document, operationName: undefined, variables, context })
}

/** The data, and of errors what both executors are to say alike. */
function outcomeOf({ data, errors }: ExecutionResult): unknown {
  return { data, errors: errors?.map(({ message, path, locations }) => ({ message, path, locations })) }
}

/** Those that a reader of the sources would ask; the others show what the API can do, pages among it. */
function isQuestion(name: string): boolean {
  return /^(?:compare|does|on|under|what|when|where|which|who)-/u.test(name)
}

function withLargestPages(query: string): string {
  const info = new TypeInfo(schema)
  const enlarged = visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field(node) {
        if (info.getFieldDef()?.args.some(({ name }) => name === 'first') !== true) return undefined
        const kept = node.arguments?.filter(({ name }) => name.value !== 'first') ?? []
        return { ...node, arguments: [...kept, ...largestPage] }
      },
    }),
  )
  return print(enlarged)
}

const largestPage = firstArgumentOf('{ tools(first: 100) { totalCount } }')

function firstArgumentOf(query: string): readonly ArgumentNode[] {
  const field = getOperationAST(parse(query))?.selectionSet.selections[0] as FieldNode
  return field.arguments ?? []
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Byte for byte; a file that is not there is a failure, unless answers are being rewritten. */
function keepsTo(file: string, text: string): void {
  const path = join(folder, file)
  if (isRewriting) writeFileSync(path, text)
  const told = `tests/queries/${file} is missing: UPDATE_ANSWERS=1 npx vitest run tests/queries.test.ts writes it.`
  expect(existsSync(path), told).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
