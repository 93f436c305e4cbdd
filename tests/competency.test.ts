import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Graph } from '../src/graph/graph.ts'
import { askGraph } from './api/ask-graph.ts'
import { dataGraph } from './data-graph.ts'
import { expectedFrom, unmet } from './expected.ts'
import { operationsIn, pathOf, testFolder } from './queries.ts'
import type { QueryFolder } from './queries.ts'
import { readText } from './read-text.ts'

/* Questions and what the texts answer: tests/competency/README.md. */

const folder: QueryFolder = {
  name: 'competency',
  fewest: 61,
  moreEndings: ['.expected.yaml'],
  otherFiles: ['README.md'],
  asks: 'questions',
}

testFolder(folder)

let graph: Graph
beforeAll(async () => {
  graph = await dataGraph()
})

describe.each(operationsIn(folder))('%s', (name) => {
  const text = (ending: string): string => readText(join(pathOf(folder), `${name}${ending}`))

  it('has in its answer what was read in the texts, and nothing that they do not bear', async () => {
    const { data } = await askGraph(graph, text('.graphql'))
    expect(unmet(expectedFrom(parse(text('.expected.yaml'))), data)).toEqual([])
  })

  it('opens with the question and, from 32 on, with who asks', () => {
    const asker = Number(name.slice(0, 2)) < 32 ? '' : 'A (?:policy analyst|lawyer|journalist|student) asks: '
    expect(text('.graphql')).toMatch(new RegExp(`^# ${asker}\\S`, 'u'))
  })
})

describe('the questions', () => {
  const heads = operationsIn(folder).map((name) => headOf(readText(join(pathOf(folder), `${name}.graphql`))))

  it('are numbered from 1 without a gap', () => {
    expect(operationsIn(folder).map((name) => Number(name.slice(0, 2)))).toEqual(
      heads.map((_, index) => index + 1),
    )
  })

  it('are silent for the texts at least ten times, and say why', () => {
    expect(heads.filter((head) => head.includes('The texts do not say')).length).toBeGreaterThanOrEqual(10)
  })
})

/** The comment that an operation begins with. */
function headOf(query: string): string {
  return query.slice(0, query.search(/^(?!#)/mu))
}
