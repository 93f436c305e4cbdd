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
    ['id=a', 'Unknown parameter "id". Did you mean ids?'],
    ['limit=5', 'Unknown parameter "limit". Known are ids, depth, kinds, types.'],
    ['__proto__=5', 'Unknown parameter "__proto__". Known are ids, depth, kinds, types.'],
    ['ids=', 'The number of ids must be a whole number from 1 to 100; got 0.'],
    [
      `ids=${Array.from({ length: 101 }, (_none, index) => `a${index}`).join()}`,
      'The number of ids must be a whole number from 1 to 100; got 101.',
    ],
    ['kinds=,', 'The number of kinds must be a whole number from 1 to 40; got 0.'],
    ['kinds=Tol', 'Unknown kind "Tol" in kinds. Did you mean Tool?'],
    ['kinds=constructor', 'Unknown kind "constructor" in kinds.'],
    ['types=HOLD', 'Unknown relation type "HOLD" in types. Did you mean HOLDS or HOLDS_OFFICE?'],
    ['types=may-use', 'Unknown relation type "may-use" in types. Did you mean MAY_USE'],
    [
      'depth=2',
      'depth must stand beside ids; got no ids. Name the ids to start from, or leave out depth to export the whole release.',
    ],
    ['ids=a&depth=5', 'depth must be a whole number from 0 to 4; got "5".'],
    ['ids=a&depth=-1', 'depth must be a whole number from 0 to 4; got "-1".'],
    ['ids=a&depth=', 'depth must be a whole number from 0 to 4; got "".'],
    ['ids=a&depth=1&depth=2', 'depth must be given once; got it 2 times.'],
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
