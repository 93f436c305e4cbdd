import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFolded, fold, foldAll, normalizeText } from '../../src/lib/normalize-text.ts'

describe('folding', () => {
  it.each([
    ["Côte d'Ivoire", 'cote d ivoire'],
    ['Article 4(h)', 'article 4 h'],
    ['Resolution 66/253', 'resolution 66 253'],
    ['R2P, RtoP', 'r2p rtop'],
    ["States' and State’s", 'states and state s'],
    ['non-coercive', 'non coercive'],
    ['Straße, Œuvre, Łódź, İstanbul, ΟΔΟΣ', 'strasse oeuvre lodz istanbul οδοσ'],
    ['ﬁle №5 ½', 'file no5 1 2'],
    ['Cafe\u0301', 'cafe'],
    ['  –  ', ''],
  ])('of %j', (text, words) => {
    expect(fold(text).join(' ')).toBe(words)
  })

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text).join(' '))).toEqual(fold(text))
      }),
    )
  })

  it('removes marks as normalization of the whole text would', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-composite' }), (one, other) => {
        const text = `${one}${other}`
        const whole = text
          .normalize('NFKD')
          .replaceAll(/\p{M}+/gu, '')
          .toLowerCase()
        expect(normalizeText(text.normalize('NFC'))).toBe(normalizeText(text))
        expect(normalizeText(text)).toBe(normalizeText(whole))
      }),
    )
  })

  it('takes no longer for a mark than for a letter', () => {
    const marks = 'a' + '\u0301\u0316'.repeat(50_000)
    const start = performance.now()
    expect(normalizeText(marks)).toBe('a')
    // By itself, normalization of such a text takes more than a second.
    expect(performance.now() - start).toBeLessThan(200)
  })

  it('of several texts gives each word once', () => {
    expect(foldAll(['Use of force', 'FORCE of law'])).toEqual(['use', 'of', 'force', 'law'])
  })

  it('orders by words, numbers by their size and before words', () => {
    const names = [
      'Article 41',
      'Article 6',
      'Article',
      'Article six',
      'Article 006',
      'Éire',
      'eire 2',
      '2005 Summit',
      'Article 99999999999999999999',
    ]
    const sorted = [...names].sort((one, other) => compareFolded(fold(one), fold(other)))
    expect(sorted).toEqual([
      '2005 Summit',
      'Article',
      'Article 006',
      'Article 6',
      'Article 41',
      'Article 99999999999999999999',
      'Article six',
      'Éire',
      'eire 2',
    ])
  })

  it('orders without contradiction', () => {
    const words = fc.array(fc.constantFrom('2', '10', '1a', '02', 'a', 'b'), { maxLength: 3 })
    fc.assert(
      fc.property(words, words, words, (one, two, three) => {
        expect(Math.sign(compareFolded(one, two))).toBe(0 - Math.sign(compareFolded(two, one)))
        if (compareFolded(one, two) <= 0 && compareFolded(two, three) <= 0)
          expect(compareFolded(one, three)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
