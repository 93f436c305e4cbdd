import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cursorsOf } from '../../src/graph/cursor.ts'

describe('a cursor', () => {
  it('leads back to its place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.maxSafeNat(), (part, position) => {
        expect(cursorsOf('list', part).positionOf(cursorsOf('list', part).at(position))).toBe(position)
      }),
    )
  })

  it('means nothing in another list, whatever tells the two apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.nat(), (one, other, position) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other) && !Object.is(one, -0) && !Object.is(other, -0))
        const cursor = cursorsOf(['a', one]).at(position)
        try {
          expect(cursorsOf(['a', other]).positionOf(cursor)).toBe(NaN)
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_CURSOR' })
        }
      }),
    )
  })

  it('does not depend on the order of keys', () => {
    expect(cursorsOf({ a: 1, b: [2] }).at(3)).toBe(cursorsOf({ b: [2], a: 1 }).at(3))
  })

  it('is refused where it is garbled, and never crashes', () => {
    const cursors = cursorsOf('list')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => cursors.positionOf(text)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
      }),
    )
    const right = cursors.at(12)
    for (const wrong of [
      '',
      `${right}A`,
      `${right}=`,
      right.slice(1),
      right.slice(0, -1),
      `${right} `,
      right.toUpperCase(),
    ]) {
      expect(() => cursors.positionOf(wrong)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
    }
  })
})
