import { expect, it } from 'vitest'
import { inTime } from '../../web/src/views/cases/in-time.ts'

it('groups measures by date, the earliest first and the undated last', () => {
  const measure = (id: string, date: string | null) => ({ id, date })
  const groups = inTime([
    measure('a', null),
    measure('b', '2011-03-17'),
    measure('c', '2011'),
    measure('d', '2011-03-17'),
  ])
  expect(groups.map(({ date, measures }) => [date, measures.map(({ id }) => id)])).toEqual([
    ['2011', ['c']],
    ['2011-03-17', ['b', 'd']],
    [null, ['a']],
  ])
})
