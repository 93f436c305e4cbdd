import { describe, expect, it } from 'vitest'
import { heavyWork, lightWork } from '../../src/server/limits/limits.ts'
import type { OperationCost } from '../../src/server/limits/operation-cost.ts'
import { dataGraph } from '../data-graph.ts'
import { costErrorOf, costOf as costOn } from './cost-of.ts'

const { release } = await dataGraph()
const costOf = (query: string, variables = {}): OperationCost => costOn(release, query, variables)
const codeOf = (query: string): unknown => costErrorOf(release, query)?.extensions['code'] ?? null

describe('the work of an operation', () => {
  it('is one for each value, by the product of the page sizes', () => {
    expect(costOf('{ __typename }').work).toBe(1)
    expect(costOf('{ tools(first: 20) { nodes { id name } } }').work).toBe(1 + 20 * (1 + 2))
    const two = '{ tools(first: 20) { nodes { powers(first: 5) { nodes { id name } } } } }'
    expect(costOf(two).work).toBe(1 + 20 * (1 + 1 + 5 * (1 + 2)))
  })

  it('counts a fragment for each spread, and a variable by its value or its default', () => {
    const spread =
      '{ a: tools(first: 1) { ...T } b: tools(first: 1) { ...T } } fragment T on ToolConnection { totalCount }'
    expect(costOf(spread).work).toBe(2 * 2)
    const query = 'query ($n: Int = 10) { tools(first: $n) { nodes { id } } }'
    expect(costOf(query).work).toBe(1 + 10 * 2)
    expect(costOf(query, { n: 30 }).work).toBe(1 + 30 * 2)
  })

  it('grows with aliases, whatever the answers bring', () => {
    const questions = (count: number, question: string): string =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${question}`).join(' ')} }`
    for (const question of [
      'unusedTools(case: "x", first: 1) { totalCount }',
      'search(text: "s", first: 1) { totalCount }',
      'subgraph(ids: ["x"], depth: 3, limit: 500) { truncated }',
      'matrix { cells { outcome } }',
      'tools(first: 1, filter: { text: "x" }) { totalCount }',
    ]) {
      const [one, many] = [costOf(questions(1, question)).work, costOf(questions(9, question)).work]
      expect(many, question).toBe(9 * one)
    }
    expect(codeOf(questions(50, 'unusedTools(case: "x", first: 1) { totalCount }'))).toBe(
      'OPERATION_TOO_COSTLY',
    )
    expect(codeOf(questions(10, 'matrix { cells { outcome } }'))).toBe('OPERATION_TOO_COSTLY')
  })

  it('of a matrix goes by the sides that are asked for', () => {
    const whole = costOf('{ matrix { cells { outcome } } }').work
    const one = costOf('{ matrix(actors: ["a"], tools: ["b"]) { cells { outcome } } }').work
    expect(one).toBeLessThan(lightWork)
    expect(whole).toBeGreaterThan(heavyWork)
  })

  it('tells heavy questions from light ones', () => {
    for (const heavy of [
      '{ matrix { cells { outcome } } }',
      '{ unusedTools(case: "x") { totalCount } }',
      '{ optionsFor(actor: "x") { totalCount } }',
      '{ subgraph(ids: ["x"], limit: 500) { nodes { id } } }',
      '{ __schema { types { name } } }',
    ]) {
      expect(costOf(heavy).work, heavy).toBeGreaterThan(heavyWork)
    }
    for (const light of [
      '{ node(id: "x") { ... on Tool { id name summary } } }',
      '{ mayUse(actor: "x", tool: "y") { outcome text } }',
      '{ tools(first: 25) { nodes { id name kind summary } } }',
    ]) {
      expect(costOf(light).work, light).toBeLessThanOrEqual(lightWork)
    }
  })
})

describe('what else is told of an operation', () => {
  it('whether it asks which graph answers, by whatever name', () => {
    expect(costOf('{ release { graph } }').asksForGraph).toBe(true)
    expect(costOf('{ r: release { ...R } } fragment R on Release { g: graph }').asksForGraph).toBe(true)
    expect(costOf('{ graph: release { id } }').asksForGraph).toBe(false)
  })
})
