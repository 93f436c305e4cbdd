import { describe, expect, it } from 'vitest'
import { fixture } from './changed-data.ts'
import { readData } from '../../src/ingest/read-data.ts'

const { draft } = await readData([`${fixture}/data`], { sources: null })
const relations = draft?.relations ?? []
const joined = (id: string) =>
  relations
    .filter(({ from, to }) => from === id || to === id)
    .map(({ from, type, to, modality }) => `${from} ${type} ${to} ${modality}`)

describe('a block is expanded', () => {
  it('a power into what it is over, what it requires, and who holds it', () => {
    expect(joined('council-may-close-bridge')).toEqual([
      'village-council HOLDS council-may-close-bridge MAY',
      'council-may-close-bridge OVER bridge-closure MAY',
      'council-may-close-bridge SUBJECT_TO river-above-mark MAY',
    ])
    expect(draft?.entities.find(({ id }) => id === 'council-may-close-bridge')).toEqual({
      id: 'council-may-close-bridge',
      kind: 'Power',
      name: "The council's closure of the bridge",
      aliases: [],
      summary: 'The council may shut the bridge at high water.',
      identifiers: [],
      fields: { act: 'IMPOSE', nature: 'COMPETENCE', legalForce: 'REPORTED' },
    })
  })

  it('all its relations sharing sentence, voice and citations', () => {
    expect(
      relations.find(({ from, type }) => from === 'no-opening-without-council' && type === 'BINDS'),
    ).toEqual({
      from: 'no-opening-without-council',
      type: 'BINDS',
      to: 'millers',
      statement: 'Millers leave the sluice shut until the council has agreed.',
      status: 'STATED',
      modality: 'MUST_NOT',
      negated: false,
      quantifier: null,
      how: null,
      reasoning: null,
      frequency: null,
      degree: null,
      speaker: 'elders-report',
      speakers: [{ entity: 'elders-report', quantifier: null }],
      note: null,
      since: null,
      until: null,
      citations: [
        { source: '1990-lower-mill', section: 'I', paragraph: 1, anchor: 'No miller may open the sluice' },
        { source: '1990-lower-mill', section: 'I', paragraph: 1, anchor: 'names Article 4 as the ground' },
      ],
    })
  })

  it('items of a list with what the list hands down', () => {
    expect(relations.find(({ type }) => type === 'NEEDS')).toMatchObject({
      from: 'village-council',
      to: 'villagers',
      status: 'INFERRED',
      citations: [{ anchor: 'who sit for a year' }],
    })
  })

  it('a quantifier standing on the relations to actors only', () => {
    const said = relations.filter(({ from, to }) => from === 'closed-too-late' || to === 'closed-too-late')
    expect(said.map(({ type, quantifier }) => [type, quantifier])).toEqual([
      ['TAKES', 'some'],
      ['ON', null],
    ])
  })

  it('fields of the kind as numbers and dates, with `since` of a figure as its own', () => {
    expect(draft?.entities.find(({ id }) => id === 'houses-without-water')?.fields).toEqual({
      value: 40,
      bound: 'OVER',
      unit: 'houses',
      since: '1989-03',
    })
    expect(relations.find(({ from }) => from === 'houses-without-water')?.since).toBe(null)
    expect(draft?.entities.find(({ id }) => id === 'article-4')?.fields).toEqual({ number: 4 })
  })

  it('modalities: done, one that the block gives, and one of the act', () => {
    expect(relations.find(({ type }) => type === 'TOOK')?.modality).toBe('DID')
    expect(relations.find(({ type }) => type === 'PUBLISHED')).toMatchObject({
      modality: 'DID',
      since: '1990',
      speaker: '1990-lower-mill',
    })
    expect(relations.find(({ from }) => from === 'villagers-carry-water')?.modality).toBe('SHOULD')
  })
})
