import { describe, expect, it } from 'vitest'
import { identifierKey, identifierKeys } from '../../src/model/identifier.ts'

describe('An identifier is found however it is written', () => {
  it.each([
    ['S/RES/1973 (2011)', 'UN_SYMBOL S/RES/1973'],
    ['s/res/1973', 'UN_SYMBOL S/RES/1973'],
    ['UNSCR 1973', 'UN_SYMBOL S/RES/1973'],
    ['SC res. 1973', 'UN_SYMBOL S/RES/1973'],
    ['UN Security Council Resolution 1973 (2011)', 'UN_SYMBOL S/RES/1973'],
    ['A/RES/66/253', 'UN_SYMBOL A/RES/66/253'],
    ['General Assembly resolution 66/253 B', 'UN_SYMBOL A/RES/66/253B'],
    ['a/66/874', 'UN_SYMBOL A/66/874'],
    ['lby', 'ISO_3166_1 LBY'],
    ['434', 'UN_M49 434'],
    ['XVIII-10', 'UNTC XVIII-10'],
    ['un-charter#chp_VII', 'LOCATOR un-charter#chp_VII'],
    ['q1016', 'WIKIDATA Q1016'],
  ])('%s', (text, key) => {
    expect(identifierKeys(text, null)).toEqual([key])
  })

  it.each(['mediation', 'security council', '1973', 'Resolution 1973', ''])('%j is none', (text) => {
    expect(identifierKeys(text, null)).toEqual([])
  })

  it('of a scheme that is named, in that scheme alone', () => {
    expect(identifierKeys('ICC-01/05-01/08', 'COURT_NUMBER')).toEqual(['COURT_NUMBER ICC-01/05-01/08'])
    expect(identifierKeys('ICC-01/05-01/08', null)).toEqual([])
    expect(identifierKeys('LBY', 'UN_M49')).toEqual([])
  })

  it('by the same key as what the data give', () => {
    expect(identifierKeys('UNSCR 1973', null)).toEqual([identifierKey('UN_SYMBOL', 'S/RES/1973 (2011)')])
  })
})
