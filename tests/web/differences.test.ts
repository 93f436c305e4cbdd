import { describe, expect, it } from 'vitest'
import { differences, ownSteps, restrictionWord } from '../../web/src/views/ask/differences.ts'

type Verdict = Parameters<typeof differences>[0]

const nothing: Verdict = {
  met: [],
  missing: [],
  open: [],
  exempt: [],
  silent: [],
  powers: [],
  restrictions: [],
  positions: [],
}
const named = (name: string) => ({ id: name, name, kind: 'Condition' as const })
const composite = (name: string) => ({ ...named(name), anyOf: { nodes: [] }, allOf: { nodes: [] } })
const assessed = (name: string, outcome: 'PERMITTED' | 'CONDITIONAL' | 'NOT_STATED') => ({
  norm: { id: name, name, kind: 'Power' as const, summary: '' },
  act: 'USE' as const,
  outcome,
  via: null,
  met: [],
  missing: [],
  open: [],
  exempt: [],
  silent: [],
})

describe('what differs between two verdicts', () => {
  it('is nothing between the same', () => {
    const verdict = { ...nothing, met: [composite('a')], powers: [assessed('p', 'PERMITTED')] }
    expect(differences(verdict, verdict)).toEqual([])
  })

  it('is what conditions and norms come to, and what is in play in one alone', () => {
    const first = {
      ...nothing,
      open: [composite('consent'), composite('last resort')],
      powers: [assessed('power', 'CONDITIONAL')],
      restrictions: [assessed('bar', 'CONDITIONAL')],
    }
    const second = {
      ...nothing,
      met: [composite('consent')],
      open: [composite('last resort')],
      silent: [named('mandate')],
      powers: [assessed('power', 'PERMITTED')],
      restrictions: [assessed('bar', 'NOT_STATED')],
    }
    expect(differences(first, second)).toEqual([
      { what: 'consent', first: 'is open', second: 'holds' },
      { what: 'mandate', first: '', second: 'nothing is said of it' },
      { what: 'power', first: 'conditional', second: 'permitted' },
      { what: 'bar', first: 'open: may bar', second: 'lifted: bars nothing, grants nothing' },
    ])
  })

  it('is each step that concludes what the other proof does not', () => {
    const first = [
      { number: 1, concludes: 'HAS a p' },
      { number: 2, concludes: 'OPEN c' },
    ]
    const second = [{ concludes: 'HOLDS c' }, { concludes: 'HAS a p' }]
    expect([...ownSteps(first, second)]).toEqual([2])
  })
})

it('never says of a restriction that it permits', () => {
  const words = (['PERMITTED', 'CONDITIONAL', 'NOT_PERMITTED', 'NOT_STATED', 'CONTESTED'] as const).map(
    restrictionWord,
  )
  expect(words.join(' ')).not.toMatch(/permit/)
})
