import { describe, expect, it } from 'vitest'
import { hops } from '../../src/generated/hops.ts'
import type { Graph, Neighbour } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { all } from '../../src/lib/awaitable.ts'
import {
  loadClaimsOf,
  loadEntity,
  loadNeighbours,
  loadRelation,
  loadRelationsOf,
} from '../../src/graph/entity-loader.ts'
import { operationGraph } from './operation-graph.ts'
import { overriddenGraph } from './overridden-graph.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

const release = randomRelease(31, { entities: 60, relations: 300 })
const memory = memoryGraph(release)
const tools = release.entities.filter(({ kind }) => kind === 'Tool').slice(0, 25)

describe('loading one thing at a time from a graph that promises', () => {
  it('asks one question a level, with all hops of the level in it', async () => {
    const graph = promisingGraph(memory)
    const found = await threeLevels(operationGraph(graph))
    expect(found).toEqual(await threeLevels(memory))
    expect(found.flat(2).length).toBeGreaterThan(0)
    expect(graph.trips).toEqual(['hops', 'hops', 'hops'])
  })

  it('asks for each thing once, and for nothing that a hop has brought', async () => {
    const promising = promisingGraph(memory)
    const graph = operationGraph(promising)
    const tool = tools[0]?.id as string
    const neighbours = await loadNeighbours(graph, hops['Tool.powers'], tool)
    await all(neighbours.map(({ entity }) => loadEntity(graph, entity.id)))
    await loadNeighbours(graph, hops['Tool.powers'], tool)
    expect(promising.trips).toEqual(['hops'])
  })

  it('gathers each other kind of question too, and gives each asker its own answer', async () => {
    const promising = promisingGraph(memory)
    const graph = operationGraph(promising)
    const ids = release.entities.map(({ id }) => id)
    const ask = (from: Graph): Promise<readonly unknown[]> =>
      Promise.all([
        ...[...ids, 'nobody'].map((id) => loadEntity(from, id)),
        ...release.relations.map(({ id }) => loadRelation(from, id)),
        ...ids.map((id) => loadRelationsOf(from, id, null, 'ANY')),
        ...ids.map((id) => loadRelationsOf(from, id, ['HOLDS'], 'OUT')),
        ...ids.map((id) => loadClaimsOf(from, id)),
      ])
    expect(await ask(graph)).toEqual(await ask(memory))
    expect([...promising.trips].sort()).toEqual([
      'claimsOf',
      'entities',
      'relations',
      'relationsOf',
      'relationsOf',
    ])
  })

  it('fails each asker where the graph fails', async () => {
    const failing = overriddenGraph(promisingGraph(memory), { hops: () => Promise.reject(new Error('away')) })
    await expect(loadNeighbours(operationGraph(failing), hops['Tool.powers'], 'anything')).rejects.toThrow(
      'away',
    )
  })
})

it('a graph that has all at hand answers at once', () => {
  for (const answer of [
    loadEntity(memory, 'nobody'),
    loadRelation(memory, 'none'),
    loadNeighbours(memory, hops['Tool.powers'], 'nobody'),
    loadClaimsOf(memory, 'none'),
  ]) {
    expect(answer).not.toBeInstanceOf(Promise)
  }
})

/** Tools, their powers and restrictions, and the holders and conditions of these. */
async function threeLevels(graph: Graph): Promise<readonly (readonly (readonly string[])[])[]> {
  return Promise.all(
    tools.map(async ({ id }) => {
      const [powers, restrictions] = await Promise.all([
        loadNeighbours(graph, hops['Tool.powers'], id),
        loadNeighbours(graph, hops['Tool.restrictions'], id),
      ])
      return Promise.all(
        [...powers, ...restrictions].map(async ({ entity }) => {
          const [holders, conditions] = await Promise.all([
            loadNeighbours(graph, hops['Power.holders'], entity.id),
            loadNeighbours(graph, hops['Norm.conditions'], entity.id),
          ])
          const classes = await all(
            holders.map((holder) => loadNeighbours(graph, hops['Actor.classes'], holder.entity.id)),
          )
          return [...holders, ...conditions, ...classes.flat()].map(
            (neighbour: Neighbour) => neighbour.entity.id,
          )
        }),
      )
    }),
  )
}
