import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { hops } from '../../src/generated/hops.ts'
import { batchingGraph } from '../../src/graph/batching-graph.ts'
import { answerCache, cachingGraph } from '../../src/graph/caching-graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { describeGraph } from './contract.ts'
import { operationGraph } from './operation-graph.ts'
import { overriddenGraph } from './overridden-graph.ts'
import { promisingGraph } from './promising-graph.ts'
import { randomRelease } from './random-release.ts'

describeGraph('batching', async (release) => batchingGraph(promisingGraph(memoryGraph(release))))
describeGraph('batching and caching', async (release) => operationGraph(promisingGraph(memoryGraph(release))))

const release = randomRelease(31, { entities: 60, relations: 300 })
const memory = memoryGraph(release)
const idsOf = (kind: string): readonly string[] =>
  release.entities.filter((entity) => entity.kind === kind).map(({ id }) => id)
const pageOf = (kind: 'Tool' | 'Power') =>
  ({
    type: 'page',
    after: null,
    before: null,
    count: 9,
    side: 'start',
    order: 'NAME',
    within: null,
    kinds: [kind],
  }) as const

describe('a batching graph', () => {
  it('asks together what follows from answers that came at different times', async () => {
    const promising = promisingGraph(memory)
    // The second page comes long after the first.
    const uneven = overriddenGraph(promising, {
      page: async (request) => {
        if (request.kinds?.includes('Power') === true) await sleep(30)
        return promising.ask(request)
      },
    })
    const graph = batchingGraph(uneven)
    await Promise.all(
      (['Tool', 'Power'] as const).map(async (kind) => {
        await graph.ask(pageOf(kind))
        const hop = kind === 'Tool' ? hops['Tool.powers'] : hops['Power.holders']
        const question = { type: 'hops', each: idsOf(kind).map((id) => ({ hop, id })) } as const
        expect(await graph.ask(question)).toEqual(memory.ask(question))
      }),
    )
    expect([...promising.trips].sort()).toEqual(['hops', 'page', 'page'])
  })

  it('asks once for the leaf that two filters share', async () => {
    const asked: unknown[] = []
    const promising = promisingGraph(memory)
    const graph = batchingGraph(
      overriddenGraph(promising, {
        select: (question) => {
          asked.push(...question.each)
          return promising.ask(question)
        },
      }),
    )
    const [one, other] = await Promise.all([
      graph.ask({ type: 'select', each: [{ kinds: ['Tool'] }, { everything: true }] }),
      graph.ask({ type: 'select', each: [{ everything: true }, { words: ['force'] }] }),
    ])
    expect(asked).toEqual([{ kinds: ['Tool'] }, { everything: true }, { words: ['force'] }])
    expect(one[1]).toEqual(other[0])
  })

  it('goes on where a question fails, and fails nobody else', async () => {
    const graph = batchingGraph(
      overriddenGraph(promisingGraph(memory), { ids: () => Promise.reject(new Error('away')) }),
    )
    const [ids, page] = await Promise.allSettled([graph.ask({ type: 'ids' }), graph.ask(pageOf('Tool'))])
    expect(ids).toMatchObject({ status: 'rejected', reason: { message: 'away' } })
    expect(page.status).toBe('fulfilled')
    expect((await graph.ask({ type: 'entities', each: idsOf('Tool') })).length).toBe(idsOf('Tool').length)
  })

  it('is asked for nothing that a cache above it holds', async () => {
    const promising = promisingGraph(memory)
    const cache = answerCache(1_000_000)
    const operation = () => cachingGraph(batchingGraph(promising), cache)
    const first = await operation().ask(pageOf('Tool'))
    expect(operation().ask(pageOf('Tool'))).toBe(first)
    const leaves = { type: 'select', each: [{ kinds: ['Tool'] }] } as const
    const sets = await operation().ask(leaves)
    expect(operation().ask(leaves)).toEqual(sets)
    expect(promising.trips).toEqual(['page', 'select'])
  })
})
