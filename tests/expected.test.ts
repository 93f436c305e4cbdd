import { describe, expect, it } from 'vitest'
import { expectedFrom, unmet } from './expected.ts'

const answer = {
  node: {
    id: 'mediation',
    name: 'Mediation',
    powers: {
      edges: [
        {
          relations: [{ citations: [{ source: { year: 2012 }, section: 'III', paragraph: 2 }] }],
          node: { id: 'good-offices', holders: { nodes: [{ id: 'secretary-general' }] }, date: null },
        },
        { relations: [], node: { id: 'arrangements', holders: { nodes: [] }, date: null } },
      ],
    },
    restrictions: { nodes: [] },
  },
}

function unmetBy(value: unknown): readonly string[] {
  return unmet(expectedFrom(value), answer)
}

describe('What is expected of an answer', () => {
  it('is met by what the answer has', () => {
    const expected = {
      must: ['mediation', 'Mediation', 'secretary-general'],
      'must not': ['general-assembly'],
      cites: ['2012 III, 2'],
      exactly: {
        'node.powers.holders': ['secretary-general'],
        'node.restrictions': [],
        'node.powers.date': [null],
      },
      'in order': { 'node.powers': ['good-offices', 'arrangements'] },
    }
    expect(unmetBy(expected)).toEqual([])
  })

  it('is not met by what is missing, too much, not cited, or in another order', () => {
    expect(unmetBy({ must: ['arbitration'] })).toEqual(['arbitration is missing.'])
    expect(unmetBy({ must: ['mediation'], 'must not': ['arrangements'] })).toEqual(['arrangements is there.'])
    expect(unmetBy({ must: ['mediation'], cites: ['2012 III, 3'] })).toEqual(['2012 III, 3 is not cited.'])
    expect(unmetBy({ exactly: { 'node.powers': ['good-offices'] } })).toHaveLength(1)
    expect(unmetBy({ 'in order': { 'node.powers': ['arrangements', 'good-offices'] } })).toHaveLength(1)
  })

  it('is refused where a path leads nowhere, and where nothing is expected', () => {
    expect(() => unmetBy({ exactly: { 'node.conditions': [] } })).toThrow('no conditions')
    expect(() => unmetBy({ exactly: { 'node.restrictions.binds': [] } })).toThrow('Nothing has a binds')
    expect(() => unmetBy({ 'must not': ['arrangements'] })).toThrow('Something must be expected')
    expect(() => unmetBy({ musst: ['mediation'] })).toThrow('musst')
  })
})
