import { describe, expect, it } from 'vitest'
import {
  isNothingKnown,
  nothingKnown,
  situationChanges,
  situationFrom,
  situationInput,
  situationSentence,
  conditionStateOf,
  withConditionState,
} from '../../web/src/verdict/situation.ts'

function parametersOf(search: string) {
  const parameters = new URLSearchParams(search)
  return {
    word: (name: string) => parameters.get(name) ?? '',
    list: (name: string) => (parameters.get(name) ?? '').split(',').filter((word) => word !== ''),
  }
}

describe('a situation in the URL', () => {
  it('is read for each side by its own names', () => {
    const url = parametersOf('holds=a,b&fails=c&crimes=d&case=e&date=2011-03&holds2=f&date2=2012')
    expect(situationFrom(url, 'first')).toEqual({
      case: 'e',
      holds: ['a', 'b'],
      fails: ['c'],
      crimes: ['d'],
      date: '2011-03',
    })
    expect(situationFrom(url, 'second')).toEqual({ ...nothingKnown, holds: ['f'], date: '2012' })
  })

  it('is written under the names of its side', () => {
    expect(situationChanges({ holds: ['a'], date: '' }, 'first')).toEqual({ holds: ['a'], date: '' })
    expect(situationChanges({ holds: ['a'], case: 'b' }, 'second')).toEqual({ holds2: ['a'], case2: 'b' })
  })
})

describe('a situation as it is asked', () => {
  it('is nothing where nothing is known', () => {
    expect(isNothingKnown(nothingKnown)).toBe(true)
    expect(situationInput(nothingKnown)).toBeNull()
  })

  it('is the same question in whatever order it was switched', () => {
    const one = situationInput({ ...nothingKnown, holds: ['b', 'a'], crimes: ['d', 'c'] })
    const other = situationInput({ ...nothingKnown, holds: ['a', 'b'], crimes: ['c', 'd'] })
    expect(one).toEqual(other)
    expect(one).toEqual({ case: null, holds: ['a', 'b'], fails: [], crimes: ['c', 'd'], date: null })
  })
})

describe('a switch', () => {
  const situation = { ...nothingKnown, holds: ['a', 'b'], fails: ['c'] }

  it('stands where the situation has it, else open', () => {
    expect(['a', 'c', 'd'].map((id) => conditionStateOf(situation, id))).toEqual(['holds', 'fails', 'open'])
  })

  it('says one thing of a condition and takes back the other', () => {
    expect(withConditionState(situation, ['a'], 'fails')).toEqual({ holds: ['b'], fails: ['c', 'a'] })
    expect(withConditionState(situation, ['c'], 'open')).toEqual({ holds: ['a', 'b'], fails: [] })
    expect(withConditionState(situation, ['c', 'd'], 'holds')).toEqual({
      holds: ['a', 'b', 'c', 'd'],
      fails: [],
    })
  })
})

it('tells a situation in a sentence', () => {
  const names: Readonly<Record<string, string>> = { a: 'Last resort', b: 'Libya', c: 'Genocide' }
  const name = (id: string): string => names[id] ?? id
  expect(situationSentence(nothingKnown, name)).toBe('Nothing is taken as known.')
  expect(
    situationSentence({ case: 'b', holds: ['a', 'x'], fails: ['y'], crimes: ['c'], date: '2011' }, name),
  ).toBe('The case of Libya; crimes: Genocide; taken to hold: Last resort, x; taken to fail: y; at 2011.')
})
