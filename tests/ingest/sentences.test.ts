import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/ingest/sources/sentences.ts'

describe('a text is split into sentences', () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    'at points before capitals': ['It rained.', 'The river rose!', 'Who closed the bridge?', 'Nobody.'],
    'after quotes and brackets that close': ['He said "wait."', 'They waited (for days.)', 'Then they left.'],
    'not after abbreviations': [
      'The U.N. Charter, e.g. Art. 4 and No. 7, was read by Dr. Mill and J. Weir.',
      'It is short.',
    ],
    'not within numbers': ['It rose by 2.5 metres in 1.5 hours.', '1973 was dry.'],
    'not before small letters': ['He asked why? and went home.'],
    'not at brackets within': ['The Village (V., V1) stands.', 'So does the mill.'],
    'after the number of a note in brackets': ['It rained.[2]', 'The mill stood still.[13]', 'It is dry.'],
    'after the bare number of a note': [
      'It ends in 2027.1',
      'It says "never."12',
      'They left.3',
      'It is dry.',
    ],
    'not within a number before a capital': ['It rose by 1.5 Metres in No. 7 Mill Street.', 'It fell.'],
    'after Roman numbers': ['It falls under pillar II.', 'It is dry.', 'See part V.', 'It is wet.'],
  }
  for (const [how, sentences] of Object.entries(texts))
    it(how, () => expect(split(sentences.join(' '))).toEqual(sentences))
})

describe('a sentence is split into clauses', () => {
  it('at commas, semicolons, colons and dashes, short pieces going with the one before', () => {
    const sentence =
      'The council may close the bridge, open the sluice of the mill, and, where it rains, call all of the villagers together: the mayor goes there first - the elder comes after all others; nobody stays.'
    expect(clauses(sentence)).toEqual([
      'The council may close the bridge,',
      'open the sluice of the mill, and, where it rains,',
      'call all of the villagers together:',
      'the mayor goes there first -',
      'the elder comes after all others; nobody stays.',
    ])
  })

  it('the first piece, where short, going with the one after', () => {
    expect(clauses('In 1987, the river rose above the mark, and the bridge was closed at once.')).toEqual([
      'In 1987, the river rose above the mark,',
      'and the bridge was closed at once.',
    ])
  })

  it('lists of short members staying whole', () => {
    expect(clauses('It names wells, bridges, mills, and the old sluice.')).toHaveLength(1)
  })
})

function split(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

function clauses(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) =>
    sentence.clauses.map(({ start, end }) => text.slice(start, end)),
  )
}
