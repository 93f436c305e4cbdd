import { describe, expect, it } from 'vitest'
import type { EntityClaimFragment } from '../../web/src/generated/operations.ts'
import { claimGroups } from '../../web/src/views/entity/claim-groups.ts'
import { relatedActions } from '../../web/src/views/entity/related-actions.ts'
import { ownFacts } from '../../web/src/views/entity/own-facts.ts'
import { sentences } from '../../web/src/views/entity/sentences.ts'

function claim(changes: Partial<EntityClaimFragment> & Pick<EntityClaimFragment, 'id'>): EntityClaimFragment {
  const [from = '', type = '', to = ''] = changes.id.split('~')
  return {
    type: type as EntityClaimFragment['type'],
    statement: 'It is so.',
    status: 'STATED',
    derived: false,
    modality: 'IS',
    negated: false,
    quantifier: null,
    note: null,
    since: null,
    until: null,
    from: { id: from, name: from, kind: 'Organ' },
    to: { id: to, name: to, kind: 'Tool' },
    speaker: { id: 'a-source', name: 'A source', kind: 'Source' },
    citations: [],
    derivedFrom: [],
    ...changes,
  }
}

describe('the claims of an entity', () => {
  it('are grouped by type and end, what it may do first', () => {
    const groups = claimGroups(
      [
        claim({ id: 'a~PART_OF~b' }),
        claim({ id: 'c~PART_OF~a' }),
        claim({ id: 'a~MAY_USE~d', derived: true }),
      ],
      'a',
    )
    expect(groups.map(({ key, heading, count }) => [key, heading, count])).toEqual([
      ['MAY_USE-OUT', 'May use', 1],
      ['PART_OF-OUT', 'Is part of', 1],
      ['PART_OF-IN', 'Has as a part', 1],
    ])
  })

  it('are one group where a type reads alike from both ends', () => {
    const groups = claimGroups([claim({ id: 'a~LINKED_TO~b' }), claim({ id: 'c~LINKED_TO~a' })], 'a')
    expect(groups.map(({ key, count }) => [key, count])).toEqual([['LINKED_TO', 2]])
  })

  it('are one entry where they are one sentence of several neighbours, and two where one is denied', () => {
    const [group] = claimGroups(
      [
        claim({ id: 'a~AIMS_AT~b' }),
        claim({ id: 'a~AIMS_AT~c' }),
        claim({ id: 'a~AIMS_AT~d', negated: true }),
        claim({ id: 'a~AIMS_AT~e', statement: 'Another.' }),
      ],
      'a',
    )
    expect(group?.entries.map(({ neighbours }) => neighbours.map(({ id }) => id))).toEqual([
      ['b', 'c'],
      ['d'],
      ['e'],
    ])
    expect(group?.count).toBe(4)
  })
})

it('puts the claims of a passage together by their sentence', () => {
  const said = sentences([
    claim({ id: 'a~HOLDS~b' }),
    claim({ id: 'c~HOLDS~d', statement: 'Another.' }),
    claim({ id: 'b~OVER~e' }),
  ])
  expect(said.map((claims) => claims.map(({ id }) => id))).toEqual([['a~HOLDS~b', 'b~OVER~e'], ['c~HOLDS~d']])
})

describe('what an entity has of its own', () => {
  const named = { id: 'x', name: 'X', aliases: [], identifiers: [], summary: 'It is X.' }

  it('reads as a person would say it', () => {
    expect(
      ownFacts({
        __typename: 'Figure',
        kind: 'Figure',
        ...named,
        value: 200000,
        bound: 'OVER',
        unit: 'people killed',
        counted: '2011-03',
      }),
    ).toEqual([
      { term: 'Number', text: 'over 200,000 people killed' },
      { term: 'Counted since', text: 'March 2011' },
    ])
    const norm = { act: 'CALL_FOR', legalForce: 'REPORTED', nature: 'COMPETENCE' } as const
    expect(ownFacts({ __typename: 'Power', kind: 'Power', ...named, ...norm })).toEqual([
      { term: 'Act', text: 'call for: Ask for it in public, or ask others for it.' },
      { term: 'Legal force', text: 'reported' },
      { term: 'Nature', text: 'competence' },
    ])
  })

  it('leaves out what no source says', () => {
    expect(ownFacts({ __typename: 'Measure', kind: 'Measure', ...named, date: null })).toEqual([])
  })
})

it('leads from an entity to the questions that it can be part of', () => {
  expect(relatedActions('x', 'Organ').map(({ url }) => url)).toEqual(['/ask?actor=x', '/matrix?actors=x'])
  expect(relatedActions('x', 'Tool').map(({ url }) => url)).toEqual(['/ask?tool=x', '/matrix?tools=x'])
  expect(relatedActions('x', 'Case').map(({ url }) => url)).toEqual(['/cases?cases=x', '/ask?case=x'])
  expect(relatedActions('x', 'Concept')).toEqual([])
})
