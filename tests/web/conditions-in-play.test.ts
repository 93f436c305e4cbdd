import { describe, expect, it } from 'vitest'
import type { Standings } from '../../web/src/verdict/conditions-in-play.ts'
import { conditionsInPlay, conditionsOfMostNorms } from '../../web/src/verdict/conditions-in-play.ts'

const named = (id: string) => ({ id, name: `Condition ${id}` })
const composite = (id: string, parts: readonly string[]) => ({
  ...named(id),
  anyOf: { nodes: parts.map(named) },
  allOf: { nodes: [] },
})
const nothing: Standings = { met: [], missing: [], open: [], silent: [] }

describe('the conditions that a verdict turns on', () => {
  it('come once, those required first, with their parts below them', () => {
    const verdict = {
      ...nothing,
      open: [named('z'), composite('b', ['p', 'q'])],
      met: [named('m')],
      missing: [named('f')],
      exempt: [named('e')],
      silent: [named('s'), named('z')],
    }
    expect(conditionsInPlay([verdict]).map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      'b open',
      'p part',
      'q part',
      'f missing',
      'm met',
      'z open',
      'e exempt',
      's silent',
    ])
  })

  it('stay in their order when one is switched', () => {
    const before = { ...nothing, open: [named('a'), named('b'), named('c')] }
    const after = { ...nothing, open: [named('a'), named('c')], met: [named('b')] }
    const order = (verdict: Standings) => conditionsInPlay([verdict]).map(({ id }) => id)
    expect(order(after)).toEqual(order(before))
  })

  it('are also those that only a norm by itself requires', () => {
    const power = { ...nothing, open: [named('a')], exempt: [], silent: [] }
    expect(conditionsInPlay([{ ...nothing, powers: [power] }]).map(({ id }) => id)).toEqual(['a'])
  })

  it('are those of both situations', () => {
    const found = conditionsInPlay([
      { ...nothing, open: [named('b')] },
      { ...nothing, met: [named('a')] },
    ])
    expect(found.map(({ id, standing }) => `${id} ${standing}`)).toEqual(['a met', 'b open'])
  })
})

it('lists the conditions that most norms ask for where there is no verdict yet', () => {
  const asked = (id: string, totalCount: number) => ({ ...named(id), norms: { totalCount } })
  const found = conditionsOfMostNorms([asked('a', 1), asked('b', 0), asked('c', 4), asked('d', 1)], 2)
  expect(found.map(({ id }) => id)).toEqual(['c', 'a'])
})
