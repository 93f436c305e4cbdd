import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/export/content.ts'
import { questionText, readQuestion } from '../../src/export/question.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { R2pError } from '../../src/lib/errors.ts'
import { randomRelease } from '../graph/random-release.ts'
import { parametersOf } from './written.ts'

function asked(address: string): string {
  return questionText(readQuestion(parametersOf(address)))
}

function refusal(address: string): string {
  try {
    readQuestion(parametersOf(address))
  } catch (error) {
    if (error instanceof R2pError && error.code === 'BAD_USER_INPUT') return error.message
    throw error
  }
  throw new Error(`${address} was to be refused.`)
}

describe('What is to be exported', () => {
  it('is the same question however it is put', () => {
    expect(asked('')).toBe('')
    expect(asked('ids=b,a')).toBe('ids=a,b&depth=1')
    expect(asked('ids=b&ids=a,%20b,&depth=1')).toBe('ids=a,b&depth=1')
    expect(asked('types=OVER,HOLDS&kinds=Tool&ids=a&depth=0')).toBe(
      'ids=a&depth=0&kinds=Tool&types=HOLDS,OVER',
    )
    expect(asked('kinds=Tool')).toBe('kinds=Tool')
  })

  it.each([
    ['id=a', 'a parameter was expected, and "id" came. The nearest are ids.'],
    ['limit=5', 'a parameter was expected, and "limit" came. There are ids, depth, kinds, types.'],
    ['__proto__=5', 'a parameter was expected, and "__proto__" came. There are ids, depth, kinds, types.'],
    ['ids=', 'The number of ids is to be a whole number from 1 to 100, and 0 came.'],
    [
      `ids=${Array.from({ length: 101 }, (_none, index) => `a${index}`).join()}`,
      'The number of ids is to be a whole number from 1 to 100, and 101 came.',
    ],
    ['kinds=,', 'The number of kinds is to be a whole number from 1 to 40, and 0 came.'],
    ['kinds=Tol', 'kinds: a kind was expected, and "Tol" came. The nearest are Tool.'],
    ['kinds=constructor', 'kinds: a kind was expected, and "constructor" came.'],
    [
      'types=HOLD',
      'types: a relation type was expected, and "HOLD" came. The nearest are HOLDS, HOLDS_OFFICE.',
    ],
    ['types=may-use', 'types: a relation type was expected, and "may-use" came. The nearest are MAY_USE'],
    ['depth=2', 'depth says how far from some ids, and no ids came. Without ids the whole is exported.'],
    ['ids=a&depth=5', 'depth is to be a whole number from 0 to 4, and "5" came.'],
    ['ids=a&depth=-1', 'depth is to be a whole number from 0 to 4, and "-1" came.'],
    ['ids=a&depth=', 'depth is to be a whole number from 0 to 4, and "" came.'],
    ['ids=a&depth=1&depth=2', 'depth is to be given once, and it came 2 times.'],
  ])('is refused: %s', (address, message) => {
    expect(refusal(address)).toContain(message)
  })

  it('is refused where an id is unknown, with the nearest', async () => {
    const release = randomRelease(4)
    const id = release.relations[0]?.from ?? ''
    await expect(
      contentOf(memoryGraph(release), readQuestion(parametersOf(`ids=${id}x`))),
    ).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      details: { nearest: expect.arrayContaining([id]) as unknown },
    })
  })

  it('tells how far the reading is', async () => {
    const release = randomRelease(4, { entities: 100, relations: 6000 })
    const told: string[] = []
    const { entities, relations } = await contentOf(
      memoryGraph(release),
      readQuestion(new Map()),
      (...counts) => {
        told.push(counts.join(' '))
      },
    )
    expect(told[1]).toBe(`${entities.length} 5000`)
    expect(told.at(-1)).toBe(`${entities.length} ${relations.length}`)
    expect(relations.length).toBeGreaterThan(5000)
  })
})
