import { describe, expect, it } from 'vitest'
import { internalError, nearest, outOfRange, R2pError, unknownId } from '../../src/lib/errors.ts'

const known = [
  'security-council',
  'human-rights-council',
  'general-assembly',
  'mediation',
  'un-secretariat',
  'force',
]

describe('an unknown id', () => {
  it.each([
    ['security-counsel', ['security-council']],
    ['Security Council', ['security-council']],
    ['security_council', ['security-council']],
    ['council', ['security-council', 'human-rights-council']],
    ['medation', ['mediation']],
    ['secretariat', ['un-secretariat']],
    ['wholly-different-thing', []],
    ['', []],
    ['x'.repeat(1_000_000), []],
  ])('case %#', (id, ids) => {
    expect(nearest(id, known)).toEqual(ids)
  })

  it('is answered with what it was likely meant for', () => {
    expect(unknownId('forse', known)).toMatchObject({
      code: 'UNKNOWN_ID',
      message: 'Unknown entity id "forse". Did you mean "force"?',
      details: { id: 'forse', nearest: ['force'] },
    })
    expect(unknownId('q', [], 'relation').message).toBe('Unknown relation id "q".')
    expect(unknownId('y'.repeat(500), known).message.length).toBeLessThan(150)
  })
})

it('errors carry a code and what they speak of', () => {
  expect(outOfRange('limit', 1, 1000, 7000)).toMatchObject({
    name: 'R2pError',
    code: 'BAD_USER_INPUT',
    message: 'limit must be a whole number from 1 to 1,000; got 7000.',
    details: { name: 'limit', least: 1, most: 1000, got: 7000 },
  })
  expect(internalError('Never.')).toBeInstanceOf(R2pError)
  expect(internalError('Never.').code).toBe('INTERNAL_SERVER_ERROR')
})
