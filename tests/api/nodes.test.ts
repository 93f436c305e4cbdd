import { describe, expect, it } from 'vitest'
import { dataGraph } from '../data-graph.ts'
import { askGraph } from './ask-graph.ts'

describe('node', () => {
  it.each([
    'no-such-thing',
    'no-such-thing~HOLDS~mediation',
    'no-such-thing~HOLDS~mediation~not',
    'a~BINDS~b~2005-03~2',
  ])('is null for %s, which nothing has and which could be an id', async (id) => {
    expect(await askGraph(await dataGraph(), `{ node(id: "${id}") { id } }`)).toEqual({
      data: { node: null },
    })
  })

  it.each(['%2F', 'a~b', 'a~HOLDS~b~'])('refuses %s, which cannot be an id', async (id) => {
    const { errors } = await askGraph(await dataGraph(), `{ node(id: "${id}") { id } }`)
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UNKNOWN_ID'])
  })
})
