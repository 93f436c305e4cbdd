import { describe, expect, it } from 'vitest'
import { NameIndex } from '../../src/ingest/sources/names.ts'
import { wordsOf } from '../../src/ingest/sources/wording.ts'

const index = new NameIndex([
  { id: 'village-council', name: 'Village Council' },
  { id: 'council', name: 'Council' },
  { id: 'group', name: 'ACT' },
  { id: 'mission', name: 'Fact-finding mission' },
  { id: 'mill', name: 'Mill' },
  { id: 'mill-as-a-case', name: 'mill' },
  { id: 'cote', name: "Côte d'Or" },
])

const found = (text: string) => index.find(wordsOf(text)).map(({ ids }) => [...ids].join('+'))

describe('declared names are found in a text', () => {
  it('the longest at each place', () =>
    expect(found('the village council and the council')).toEqual(['village-council', 'council']))
  it('whatever their case, accents and marks', () =>
    expect(found("**COTE D'OR**, “Council”, the Council's")).toEqual(['cote', 'council', 'council']))
  it('acronyms only where they are written as such', () =>
    expect(found('an act of the ACT (act)')).toEqual(['group']))
  it('names of several words also in the plural, names of one not', () =>
    expect(found('fact-finding missions of mills')).toEqual(['mission']))
  it('with all that bear the same name', () => expect(found('a mill')).toEqual(['mill+mill-as-a-case']))
})
