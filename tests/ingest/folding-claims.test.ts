import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/ingest/assemble/assemble.ts'
import type { DraftEntity, DraftRelation } from '../../src/ingest/parse/draft.ts'
import { attestationsOf } from '../../src/model/relation.ts'
import { unsaid } from '../graph/unsaid.ts'

describe('Blocks that say the same are one claim', () => {
  it('attested by each, the highest rank first, then what is stated, then the oldest', () => {
    const [claim, ...others] = claims([
      said({ source: 'summary-2012', statement: 'S 2012.' }),
      said({
        source: 'summary-2011',
        statement: 'S 2011, read.',
        status: 'READ_AS',
        reasoning: 'In context.',
      }),
      said({ source: 'charter', statement: 'C.', status: 'INFERRED', reasoning: 'By its sense.' }),
      said({ source: 'summary-2013', statement: 'S 2013.' }),
    ])
    expect(others).toEqual([])
    expect(claim).toMatchObject({ id: 'mayor~SUPPORTS~plan', statement: 'C.', authority: 'CHARTER' })
    expect(attestationsOf(claim as never).map(({ statement }) => statement)).toEqual([
      'C.',
      'S 2012.',
      'S 2013.',
      'S 2011, read.',
    ])
    expect(claim?.citations.map(({ source }) => source)).toEqual([
      'charter',
      'summary-2011',
      'summary-2012',
      'summary-2013',
    ])
  })

  it.each<[string, Partial<DraftRelation>]>([
    ['not', { negated: true }],
    ['should', { modality: 'SHOULD' }],
    ['some', { quantifier: 'some' }],
    ['2005', { since: '2005' }],
    ['until-2006-01', { until: '2006-01' }],
    ['endorsed', { how: 'ENDORSED' }],
    ['not-should', { negated: true, modality: 'SHOULD' }],
  ])('but not where they differ in what a verdict turns on: %s', (suffix, differing) => {
    const [first, second] = claims([
      said({ source: 'summary-2011' }),
      said({ source: 'summary-2012', ...differing }),
    ])
    expect(first?.id).toBe('mayor~SUPPORTS~plan')
    expect(second?.id.replaceAll('~', '-')).toBe(`mayor-SUPPORTS-plan-${suffix}`)
  })

  it('and one that stands alone tells its attestation by its own fields', () => {
    const [claim] = claims([said({ source: 'summary-2011', degree: 'in part' })])
    expect(claim?.attestations).toEqual([])
    expect(attestationsOf(claim as never)).toMatchObject([{ degree: 'in part', statement: 'It is so.' }])
  })
})

it('A disagreement is seen from both of its claims', () => {
  const release = assemble({
    ...draftOf([said({ source: 'summary-2011' }), said({ source: 'summary-2012', negated: true })]),
    disagreements: [
      {
        how: 'CONTRADICTS',
        claim: 'mayor~SUPPORTS~plan',
        other: 'mayor~SUPPORTS~plan~not',
        statement: 'No.',
      },
    ],
  })
  expect(release.relations.map(({ disagreements }) => disagreements)).toEqual([
    [{ how: 'CONTRADICTS', other: 'mayor~SUPPORTS~plan~not', statement: 'No.' }],
    [{ how: 'CONTRADICTS', other: 'mayor~SUPPORTS~plan', statement: 'No.' }],
  ])
})

function claims(relations: readonly DraftRelation[]) {
  return assemble(draftOf(relations)).relations
}

function draftOf(relations: readonly DraftRelation[]) {
  const entities = [
    entity('Person', 'mayor', {}),
    entity('Initiative', 'plan', {}),
    entity('Source', 'charter', { title: 'C', shortTitle: 'C', year: 1945, rank: 'CHARTER' }),
    ...[2011, 2012, 2013].map((year) =>
      entity('Source', `summary-${year}`, { title: 'S', shortTitle: 'S', year, rank: 'SUMMARY' }),
    ),
  ]
  return { version: '0.0.1', date: '2026-01-01', entities, relations, disagreements: [] }
}

function entity(kind: DraftEntity['kind'], id: string, fields: DraftEntity['fields']): DraftEntity {
  return { id, kind, name: id, aliases: [], identifiers: [], summary: `It is ${id}.`, fields }
}

function said({ source, ...differing }: Partial<DraftRelation> & { readonly source: string }): DraftRelation {
  return {
    ...unsaid,
    type: 'SUPPORTS',
    from: 'mayor',
    to: 'plan',
    statement: 'It is so.',
    status: 'STATED',
    modality: 'IS',
    negated: false,
    quantifier: null,
    speaker: source,
    note: null,
    since: null,
    until: null,
    citations: [{ source, section: 'I', paragraph: 1, anchor: 'so' }],
    ...differing,
  }
}
