import { describe, expect, it } from 'vitest'
import { hops } from '../../src/generated/hops.ts'
import type { Neighbour } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { all } from '../../src/lib/awaitable.ts'
import { readerOf, type Reader } from '../../src/graph/reader.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

const release = randomRelease(31, { entities: 60, relations: 300 })
const memory = memoryGraph(release)
const tools = release.entities.filter(({ kind }) => kind === 'Tool').slice(0, 25)

describe('a reader over a graph that promises', () => {
  it('asks one question a level, with all hops of the level in it', async () => {
    const graph = promisingGraph(memory)
    const told = await threeLevels(readerOf(graph))
    expect(told).toEqual(await threeLevels(readerOf(memory)))
    expect(told.flat(2).length).toBeGreaterThan(0)
    expect(graph.trips).toEqual(['hops', 'hops', 'hops'])
  })

  it('asks for each thing once, and for nothing that a hop has brought', async () => {
    const graph = promisingGraph(memory)
    const reader = readerOf(graph)
    const tool = tools[0]?.id as string
    const neighbours = await reader.hop(hops['Tool.powers'], tool)
    await all(neighbours.map(({ entity }) => reader.entity(entity.id)))
    await reader.hop(hops['Tool.powers'], tool)
    expect(graph.trips).toEqual(['hops'])
  })

  it('gathers each other kind of question too, and gives each asker its own answer', async () => {
    const graph = promisingGraph(memory)
    const reader = readerOf(graph)
    const direct = readerOf(memory)
    const ids = release.entities.map(({ id }) => id)
    const ask = (from: Reader): Promise<readonly unknown[]> =>
      Promise.all([
        ...[...ids, 'nobody'].map((id) => from.entity(id)),
        ...release.relations.map(({ id }) => from.relation(id)),
        ...ids.map((id) => from.relationsOf(id, null, 'ANY')),
        ...ids.map((id) => from.relationsOf(id, ['HOLDS'], 'OUT')),
        ...ids.map((id) => from.claimsOf(id)),
      ])
    expect(await ask(reader)).toEqual(await ask(direct))
    expect([...graph.trips].sort()).toEqual([
      'claimsOf',
      'entities',
      'relations',
      'relationsOf',
      'relationsOf',
    ])
  })

  it('fails each asker where the graph fails', async () => {
    const failing = { ...promisingGraph(memory), hops: async () => Promise.reject(new Error('away')) }
    await expect(readerOf(failing).hop(hops['Tool.powers'], 'anything')).rejects.toThrow('away')
  })
})

it('a reader over a graph that has all at hand answers at once', () => {
  const reader = readerOf(memory)
  for (const answer of [
    reader.entity('nobody'),
    reader.relation('none'),
    reader.hop(hops['Tool.powers'], 'nobody'),
    reader.claimsOf('none'),
  ]) {
    expect(answer).not.toBeInstanceOf(Promise)
  }
})

/** Tools, their powers and restrictions, and the holders and conditions of these. */
async function threeLevels(reader: Reader): Promise<readonly (readonly (readonly string[])[])[]> {
  return Promise.all(
    tools.map(async ({ id }) => {
      const [powers, restrictions] = await Promise.all([
        reader.hop(hops['Tool.powers'], id),
        reader.hop(hops['Tool.restrictions'], id),
      ])
      return Promise.all(
        [...powers, ...restrictions].map(async ({ entity }) => {
          const [holders, conditions] = await Promise.all([
            reader.hop(hops['Power.holders'], entity.id),
            reader.hop(hops['Norm.conditions'], entity.id),
          ])
          const classes = await all(
            holders.map((holder) => reader.hop(hops['Actor.classes'], holder.entity.id)),
          )
          return [...holders, ...conditions, ...classes.flat()].map(
            (neighbour: Neighbour) => neighbour.entity.id,
          )
        }),
      )
    }),
  )
}
