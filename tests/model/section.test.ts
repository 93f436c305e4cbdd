import { expect, it } from 'vitest'
import { passageId } from '../../src/model/passage.ts'
import { romanValue } from '../../src/model/roman.ts'
import { compareSections } from '../../src/model/section.ts'

it('sections stand as a document has them: its opening, named ones, numbered ones by their value', () => {
  const sections = ['X', 'IX', 'Opening', 'VI', 'Key points', 'I AND II', 'III', '12', 'V']
  expect(sections.sort(compareSections)).toEqual([
    'Opening',
    'Key points',
    'I AND II',
    'III',
    'V',
    'VI',
    'IX',
    'X',
    '12',
  ])
})

it.each([
  ['I', 1],
  ['IV', 4],
  ['VII', 7],
  ['XLIX', 49],
  ['MCMXCIV', 1994],
  ['IIX', null],
  ['', null],
  ['vii', null],
  ['Key', null],
])('the Roman number %j is %j', (text, value) => {
  expect(romanValue(text)).toBe(value)
})

it('a passage is named by its source, section and paragraph', () => {
  expect(passageId({ source: 'some-source', section: 'KEY POINTS', paragraph: 3 })).toBe(
    'some-source-key-points-3',
  )
})
