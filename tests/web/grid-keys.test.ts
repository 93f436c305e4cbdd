import { describe, expect, it } from 'vitest'
import { placeAfter } from '../../web/src/views/matrix/grid-keys.ts'

const size = { rows: 27, columns: 44 }

describe('keys in the grid', () => {
  it.each([
    ['ArrowRight', { row: 3, column: 6 }],
    ['ArrowLeft', { row: 3, column: 4 }],
    ['ArrowDown', { row: 4, column: 5 }],
    ['ArrowUp', { row: 2, column: 5 }],
    ['PageDown', { row: 13, column: 5 }],
    ['PageUp', { row: 1, column: 5 }],
    ['Home', { row: 3, column: 0 }],
    ['End', { row: 3, column: 44 }],
  ])('%s leads on', (key, place) => {
    expect(placeAfter(key, false, { row: 3, column: 5 }, size)).toEqual(place)
  })

  it('goes to the first and last cell with Control', () => {
    expect(placeAfter('Home', true, { row: 3, column: 5 }, size)).toEqual({ row: 1, column: 1 })
    expect(placeAfter('End', true, { row: 3, column: 5 }, size)).toEqual({ row: 27, column: 44 })
  })

  it('goes into the headers, never into the corner, and never out', () => {
    expect(placeAfter('ArrowUp', false, { row: 1, column: 1 }, size)).toEqual({ row: 0, column: 1 })
    expect(placeAfter('ArrowLeft', false, { row: 0, column: 1 }, size)).toEqual({ row: 0, column: 1 })
    expect(placeAfter('ArrowUp', false, { row: 1, column: 0 }, size)).toEqual({ row: 1, column: 0 })
    expect(placeAfter('ArrowDown', false, { row: 27, column: 44 }, size)).toEqual({ row: 27, column: 44 })
  })

  it('leaves other keys alone', () => {
    expect(placeAfter('a', false, { row: 1, column: 1 }, size)).toBeNull()
    expect(placeAfter('Tab', false, { row: 1, column: 1 }, size)).toBeNull()
  })
})
