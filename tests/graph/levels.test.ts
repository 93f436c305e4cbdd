import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { hops } from '../../src/generated/hops.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { inLevels } from '../../src/graph/levels.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { remembering } from '../../src/graph/neo4j/remembering.ts'
import { describeGraph } from './contract.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

describeGraph('in levels', async (release) => inLevels(promisingGraph(memoryGraph(release))))
describeGraph('in levels, remembering', async (release) =>
  inLevels(remembering(promisingGraph(memoryGraph(release)), 1_000_000)),
)

const release = randomRelease(31, { entities: 60, relations: 300 })
const memory = memoryGraph(release)
const idsOf = (kind: string): readonly string[] =>
  release.entities.filter((entity) => entity.kind === kind).map(({ id }) => id)
const wholePage = { after: null, before: null, count: 9, side: 'start', order: 'NAME', within: null } as const

describe('a graph in levels', () => {
  it('asks together what follows from answers that came at different times', async () => {
    const promising = promisingGraph(memory)
    // The second page comes long after the first.
    const uneven: Graph = {
      ...promising,
      page: async (request) => {
        if (request.kinds?.includes('Power') === true) await sleep(30)
        return promising.page(request)
      },
    }
    const graph = inLevels(uneven)
    await Promise.all(
      (['Tool', 'Power'] as const).map(async (kind) => {
        await graph.page({ ...wholePage, kinds: [kind] })
        const hop = kind === 'Tool' ? hops['Tool.powers'] : hops['Power.holders']
        const [answers] = await graph.hops([{ hop, ids: idsOf(kind) }])
        expect(answers).toEqual((await memory.hops([{ hop, ids: idsOf(kind) }]))[0])
      }),
    )
    expect([...promising.trips].sort()).toEqual(['hops', 'page', 'page'])
  })

  it('asks once for the leaf that two filters share', async () => {
    const asked: unknown[] = []
    const promising = promisingGraph(memory)
    const graph = inLevels({
      ...promising,
      select: (leaves) => {
        asked.push(...leaves)
        return promising.select(leaves)
      },
    })
    const [one, other] = await Promise.all([
      graph.select([{ kinds: ['Tool'] }, { everything: true }]),
      graph.select([{ everything: true }, { words: ['force'] }]),
    ])
    expect(asked).toEqual([{ kinds: ['Tool'] }, { everything: true }, { words: ['force'] }])
    expect(one?.[1]).toEqual(other?.[0])
  })

  it('goes on where a question fails, and fails nobody else', async () => {
    const promising = promisingGraph(memory)
    const graph = inLevels({ ...promising, ids: () => Promise.reject(new Error('away')) })
    const [ids, page] = await Promise.allSettled([graph.ids(), graph.page({ ...wholePage, kinds: ['Tool'] })])
    expect(ids.status).toBe('rejected')
    expect(page.status).toBe('fulfilled')
    expect((await graph.entities(idsOf('Tool'))).length).toBe(idsOf('Tool').length)
  })

  it('gives at once what is remembered, and a graph that has all at hand as it is', async () => {
    const graph = remembering(promisingGraph(memory), 1_000_000)
    const first = await inLevels(graph).page({ ...wholePage, kinds: ['Tool'] })
    expect(inLevels(graph).page({ ...wholePage, kinds: ['Tool'] })).toBe(first)
    const leaves = [{ kinds: ['Tool'] as const }]
    const sets = await inLevels(graph).select(leaves)
    expect(inLevels(graph).select(leaves)).toEqual(sets)
    expect(inLevels(memory)).toBe(memory)
  })
})
