import { describe, expect, it } from 'vitest'
import { exampleQuestions } from '../../web/src/views/ask/example-questions.ts'

type Matrix = Parameters<typeof exampleQuestions>[0]

const actor = (id: string) => ({ id, name: `Actor ${id}`, kind: 'Organ' as const })
const tool = (id: string) => ({ id, name: `Tool ${id}`, kind: 'Tool' as const })
const matrix: Matrix = {
  actors: ['a', 'b', 'long'].map(actor),
  tools: ['t', 'u', 'v'].map(tool),
  cells: [
    { actor: 'long', tool: 't', act: 'USE', outcome: 'CONDITIONAL' },
    { actor: 'a', tool: 't', act: 'USE', outcome: 'CONDITIONAL' },
    { actor: 'b', tool: 'u', act: 'USE', outcome: 'CONTESTED' },
    { actor: 'a', tool: 'v', act: 'AUTHORIZE', outcome: 'PERMITTED' },
    { actor: 'b', tool: 'v', act: 'IMPOSE', outcome: 'PERMITTED' },
  ],
}

describe('questions to begin with', () => {
  it('are one that hangs on a condition, one left unreconciled, and one about a tool of several hands', () => {
    expect(exampleQuestions(matrix).map(({ url, kind }) => [kind, url])).toEqual([
      ['verdict', '/ask?actor=a&tool=t'],
      ['verdict', '/ask?actor=b&tool=u'],
      ['who', '/ask?tool=v'],
    ])
  })

  it('are fewer where the data have no such thing', () => {
    expect(exampleQuestions({ ...matrix, cells: [] })).toEqual([])
  })
})
