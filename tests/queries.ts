import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArgumentNode, FieldNode } from 'graphql'
import { getOperationAST, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { executableSchema } from '../src/api/schema.ts'
import type { Graph } from '../src/graph/graph.ts'
import type { Release } from '../src/model/release.ts'
import { memoryGraph } from '../src/graph/memory/memory-graph.ts'
import { askGraph } from './api/ask-graph.ts'
import { dataRelease } from './data-graph.ts'
import { operationGraph } from './graph/operation-graph.ts'
import { askedGraph, askedTwice } from './queries/asked-graph.ts'
import { costErrorOf } from './server/cost-of.ts'
import { askingForProofs, provedIn } from './whole-proofs.ts'
import { readText } from './read-text.ts'

/** A folder of operations, each with what belongs to it in files of its name. */
export interface QueryFolder {
  /** Below tests/. `tests/<name>.test.ts` runs it. */
  readonly name: string
  readonly fewest: number
  /** Of the files of an operation, beside `.graphql`, `.variables.json` and `.json`; `.trips.json` is kept by this. */
  readonly moreEndings: readonly string[]
  /** Files that belong to no operation. */
  readonly otherFiles: readonly string[]
  /** Questions are answered whole; other operations may show a page of a list, or be refused. */
  readonly asks: 'questions' | 'anything'
}

const schema = executableSchema()
const isRewriting = process.env['UPDATE_ANSWERS'] === '1'

/** Runs every operation of a folder against the project's own data and compares byte for byte. */
export function testFolder(folder: QueryFolder): void {
  const path = pathOf(folder)
  const files = readdirSync(path)
  const names = operationsIn(folder)
  const keepsTrips = folder.moreEndings.includes('.trips.json')
  let graph: Graph
  let release: Release
  beforeAll(async () => {
    release = await dataRelease()
    graph = memoryGraph(release)
  })

  describe('the folder', () => {
    it(`holds no fewer than ${folder.fewest} operations`, () => {
      expect(names.length).toBeGreaterThanOrEqual(folder.fewest)
    })

    it('holds nothing that belongs to no operation', () => {
      const endings = ['.graphql', '.variables.json', '.json', ...folder.moreEndings]
      const known = names.flatMap((name) => endings.map((ending) => `${name}${ending}`))
      expect(files.filter((file) => !known.includes(file))).toEqual(folder.otherFiles)
    })
  })

  describe.each(names)('%s', (name) => {
    const query = readText(join(path, `${name}.graphql`))
    const variables = variablesOf(join(path, `${name}.variables.json`))

    it('has the answer beside it', async () => {
      const answer = await askGraph(graph, query, variables)
      keepsTo(folder, `${name}.json`, printed(answer))
    })

    it('has the same answer from a graph that has to be waited for, which is asked nothing twice', async () => {
      const asked = askedGraph(graph)
      const answer = await askGraph(operationGraph(asked), query, variables)
      expect(printed(answer)).toBe(printed(await askGraph(graph, query, variables)))
      if (keepsTrips) keepsTo(folder, `${name}.trips.json`, printed(asked.levels))
      expect(askedTwice(asked)).toEqual([])
    })

    const asking = askingForProofs(query, schema)
    if (asking !== null) {
      it('has verdicts whose proofs the checker confirms, asked in full where it asks for less', async () => {
        const answer = await askGraph(graph, query, variables)
        expect(provedIn(answer.data, release).errors).toEqual([])
        if (answer.errors !== undefined) return
        const whole = await askGraph(graph, asking, variables)
        expect(whole.errors).toBeUndefined()
        const { proved, notWhole, errors } = provedIn(whole.data, release)
        expect([notWhole, errors]).toEqual([[], []])
        expect(proved).toBeGreaterThan(0)
      })
    }

    it('is let in by the server, and has nothing in its answer that changes with every release', async () => {
      const answer = await askGraph(graph, query, variables)
      if (answer.errors === undefined) expect(costErrorOf(graph.release, query, variables)).toBeNull()
      expect(printed(answer)).not.toContain(graph.release.id)
      const asked = query.replaceAll(/#.*|"[^"]*"/gu, '')
      expect(asked).not.toMatch(/\b(?:cursor|startCursor|endCursor|next)\b/u)
    })
  })

  describe.each(folder.asks === 'questions' ? names : [])('%s', (name) => {
    it('is answered whole: larger pages bring nothing more', async () => {
      const query = readText(join(path, `${name}.graphql`))
      const answer = await askGraph(graph, query)
      expect(answer.errors).toBeUndefined()
      expect(printed(await askGraph(graph, withLargestPages(query)))).toBe(printed(answer))
    })
  })
}

export function operationsIn(folder: QueryFolder): readonly string[] {
  return readdirSync(pathOf(folder))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .sort()
}

export function pathOf({ name }: QueryFolder): string {
  return join(import.meta.dirname, name)
}

function variablesOf(path: string): Readonly<Record<string, unknown>> {
  if (!existsSync(path)) return {}
  return JSON.parse(readText(path)) as Record<string, unknown>
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
function keepsTo(folder: QueryFolder, file: string, text: string): void {
  const path = join(pathOf(folder), file)
  if (isRewriting) writeFileSync(path, text)
  const told = `tests/${folder.name}/${file} is missing: UPDATE_ANSWERS=1 npx vitest run tests/${folder.name}.test.ts writes it.`
  expect(existsSync(path), told).toBe(true)
  expect(text).toBe(readText(path))
}
