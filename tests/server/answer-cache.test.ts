import { describe, expect, it } from 'vitest'
import { AnswerCache, answerKey } from '../../src/server/answer-cache.ts'
import type { AnswerKeyParts, CachedAnswer } from '../../src/server/answer-cache.ts'

const parts: AnswerKeyParts = {
  release: 'r1',
  accept: 'application/json',
  query: '{ release { id } }',
  operationName: null,
  variables: { a: 1, b: { c: [2], d: null } },
  extensions: undefined,
}

function answerOf(length: number): CachedAnswer {
  return { body: Buffer.alloc(length), type: 'application/json', operation: null }
}

describe('the key of an answer', () => {
  it('is the same for the same variables in another order', () => {
    const reordered = { b: { d: null, c: [2] }, a: 1 }
    expect(answerKey({ ...parts, variables: reordered })).toBe(answerKey(parts))
    expect(answerKey({ ...parts, operationName: undefined, extensions: {} })).toBe(answerKey(parts))
  })

  it('is another for another release, media type, document, name, value or extension', () => {
    const others: readonly Partial<AnswerKeyParts>[] = [
      { release: 'r2' },
      { accept: '*/*' },
      { query: '{ release { id } } ' },
      { operationName: '' },
      { operationName: 'A' },
      { variables: { a: 2, b: { c: [2], d: null } } },
      { variables: { a: 1, b: { c: [2] } } },
      { extensions: { cost: true } },
    ]
    const keys = [parts, ...others.map((other) => ({ ...parts, ...other }))].map(answerKey)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is small, however long the document is', () => {
    expect(answerKey({ ...parts, query: 'x'.repeat(100_000) }).length).toBeLessThan(50)
  })
})

describe('the cache of answers', () => {
  it('gives the bytes that were put in, and nothing else', () => {
    const cache = new AnswerCache(100_000)
    const answer = { body: Buffer.from('{"data":1}'), type: 'application/json', operation: 'Q' }
    cache.set('a', answer)
    expect(cache.get('a')).toEqual(answer)
    expect(cache.get('b')).toBeUndefined()
  })

  it('holds no more bytes than it may, those of keys and entries counted, and drops the longest unused', () => {
    const cache = new AnswerCache(10_000)
    for (let index = 0; index < 1_000; index += 1) {
      cache.set(`key ${index}`, answerOf(index % 7))
      cache.get('key 0')
    }
    expect(cache.bytes).toBeLessThanOrEqual(10_000)
    expect(cache.get('key 0')).toBeDefined()
    expect(cache.get('key 1')).toBeUndefined()
    const held = Array.from({ length: 1_000 }, (_, index) => cache.get(`key ${index}`)).filter(Boolean)
    expect(held.length).toBeLessThan(20)
  })

  it('does not hold an answer that is larger than itself', () => {
    const cache = new AnswerCache(10_000)
    cache.set('large', answerOf(20_000))
    expect(cache.get('large')).toBeUndefined()
    expect(cache.bytes).toBe(0)
  })
})
