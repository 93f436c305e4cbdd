import { describe, expect, it } from 'vitest'
import { citedPlaces } from '../../web/src/parts/citation-places.ts'
import { exampleQuestions, answerable } from '../../web/src/views/search/example-questions.ts'
import { segments } from '../../web/src/views/search/highlight.ts'
import { editDistance, spellingSuggestions } from '../../web/src/views/search/spelling-suggestions.ts'
import { dateLabel } from '../../web/src/labels/dates.ts'
import { containsWords } from '../../web/src/labels/contains-words.ts'
import { kindPlural, kindsOf } from '../../web/src/labels/kinds.ts'
import { passageId } from '../../src/model/passage.ts'
import { dataGraph } from '../data-graph.ts'

describe('words that were found', () => {
  it('stand out whole, whatever their case and accents', () => {
    expect(segments("Côte d'Ivoire, COTE", ['cote'])).toEqual([
      { text: 'Côte', isMatch: true },
      { text: " d'Ivoire, ", isMatch: false },
      { text: 'COTE', isMatch: true },
    ])
  })

  it('leave a text whole in which none was found', () => {
    expect(segments('Last resort', ['mediation'])).toEqual([{ text: 'Last resort', isMatch: false }])
    expect(segments('', ['mediation'])).toEqual([])
  })
})

describe('another spelling', () => {
  it('counts letters put in, taken out, changed and swapped', () => {
    expect(editDistance('security', 'security')).toBe(0)
    expect(editDistance('secruity', 'security')).toBe(1)
    expect(editDistance('securty', 'security')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
  })

  it('is the nearest of the words, and never the word itself', () => {
    const names = ['Security Council', 'Secretary-General', 'security']
    expect(spellingSuggestions('secruity', names)).toEqual(['security'])
    expect(spellingSuggestions('security', names)).toEqual([])
    expect(spellingSuggestions('…', names)).toEqual([])
  })

  it('allows a short word one step only', () => {
    expect(spellingSuggestions('lawn', ['law', 'dawn', 'lane'])).toEqual(['dawn', 'law'])
  })
})

it('finds words in a name whatever their case and accents', () => {
  expect(containsWords("Côte d'Ivoire", 'IVOI cote')).toBe(true)
  expect(containsWords("Côte d'Ivoire", 'ivory')).toBe(false)
})

it('names several of a kind', () => {
  expect(kindPlural('Duty')).toBe('duties')
  expect(kindPlural('RegionalArrangement')).toBe('regional arrangements')
  expect(kindsOf('Norm')).toEqual(['Power', 'Restriction', 'Duty'])
})

it('writes dates as exactly as they came', () => {
  expect(dateLabel('2011')).toBe('2011')
  expect(dateLabel('2011-03')).toBe('March 2011')
  expect(dateLabel('2011-03-17')).toBe('17 March 2011')
  expect(dateLabel('soon')).toBe('soon')
})

describe('citations', () => {
  const source = { id: 'a-source', name: 'A source' }
  const cite = (section: string, paragraph: number, anchor: string) => ({
    section,
    paragraph,
    anchor,
    source,
    text: `A source, section ${section}, paragraph ${paragraph} (“${anchor}”)`,
  })

  it('of one place are one, with all of the words', () => {
    expect(
      citedPlaces([cite('I', 1, 'one'), cite('II', 2, 'two'), cite('I', 1, 'three'), cite('I', 1, 'one')]),
    ).toEqual([
      {
        text: 'A source, section I, paragraph 1',
        url: '/entity/a-source-i-1',
        anchors: ['one', 'three'],
      },
      { text: 'A source, section II, paragraph 2', url: '/entity/a-source-ii-2', anchors: ['two'] },
    ])
  })

  it('lead to the id that the release gives to the passage', async () => {
    const place = { source: 'a-source', section: 'I AND II', paragraph: 3 }
    expect(citedPlaces([cite('I AND II', 3, 'one')])[0]?.url).toBe(`/entity/${passageId(place)}`)
  })
})

it('begins with questions about entities that the release has', async () => {
  const graph = await dataGraph()
  const about = [...new Set(exampleQuestions.flatMap((question) => question.about))]
  const found = await graph.ask({ type: 'entities', each: about })
  expect(about.filter((_, place) => found[place] === undefined)).toEqual([])
  expect(answerable(exampleQuestions, new Set(about))).toEqual(exampleQuestions)
  expect(answerable(exampleQuestions, new Set()).map(({ url }) => url)).toEqual(['/matrix'])
})
