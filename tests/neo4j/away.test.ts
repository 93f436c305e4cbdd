import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OpenGraph } from '../../src/graph/graph.ts'
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts'
import type { Release } from '../../src/model/release.ts'
import { askGraph } from '../api/ask-graph.ts'
import { randomRelease } from '../graph/random-release.ts'
import { startTestServer, type TestServer } from '../server/test-server.ts'
import { skipOrFail } from '../skipping.ts'
import { loadQuietly, settingsOf } from './given-neo4j.ts'
import { startOwnNeo4j } from './neo4j-server.ts'
import { openProxy, type Proxy } from './proxy.ts'

const size = { entities: 80, relations: 300 }
const release = randomRelease(41, size)
const other = randomRelease(42, size)

/** Five levels, so that there is a middle to be hit in. */
const operation = `{ release { graph id } powers(first: 8) { nodes { id holders(first: 4) { nodes { id powers(first: 4) { nodes { id
  tools(first: 4) { nodes { id measures(first: 4) { nodes { id } } } } } } } } } } }`

const server = await startOwnNeo4j()

describe('Neo4j away', () => {
  if ('reason' in server) {
    skipOrFail(`Neo4j away: ${server.reason}`, 'neo4j')
    return
  }
  let proxy: Proxy
  let graph: OpenGraph | undefined
  let r2p: TestServer | undefined
  beforeAll(async () => {
    await loadQuietly(release, settingsOf(server))
    const { hostname, port } = new URL(server.uri)
    proxy = await openProxy({ host: hostname, port: Number(port) })
    // A server that was just started compiles its statements: on a busy machine that alone takes longer than a
    // question may, and would be stood in for.
    const warming = await openNeo4j({
      ...settingsOf(server),
      remember: 0,
      standby: null,
      tell: () => undefined,
    })
    for (let round = 0; round < 5; round += 1) await askGraph(await warming.current(), operation)
    await warming.close()
  })
  afterEach(async () => {
    await r2p?.close()
    await graph?.close()
    server.process?.thaw()
    proxy.mend()
    r2p = graph = undefined
  })
  afterAll(async () => {
    await proxy.close()
    await server.stop()
  })

  const open = async (standby: Release | null): Promise<TestServer> => {
    const settings = { ...settingsOf(server), uri: `bolt://127.0.0.1:${proxy.port}` }
    // Nothing is remembered, so that every level of an operation has to be asked for.
    graph = await openNeo4j({ ...settings, remember: 0, standby, tell: () => undefined })
    return (r2p = await startTestServer({ graph, operationTimeout: 10_000 }))
  }

  const troubles: readonly (readonly [string, () => void])[] = [
    ['is cut off', () => proxy.cut()],
    ['has half-open connections', () => proxy.halfOpen()],
    ['is frozen', () => server.process?.freeze()],
    ['is slower than can be waited for', () => proxy.delay(4000)],
  ]

  describe.each(troubles)('that %s', (_, befall) => {
    it('in the middle of an operation is stood in for: the same answer, in less than two seconds', async () => {
      const asked = await open(release)
      const before = await answerOf(asked)
      expect(before).toMatchObject({ graph: 'neo4j', header: 'neo4j', ready: 'ready\n' })
      // The middle: the way is slow enough that some levels are answered before the trouble and some after it.
      proxy.delay(30)
      const pending = Promise.all(Array.from({ length: 8 }, () => answerOf(asked)))
      await sleep(100)
      proxy.delay(0)
      befall()
      const began = performance.now()
      for (const answer of await pending) expect(answer.data).toEqual(before.data)
      expect(performance.now() - began).toBeLessThan(2000)
      await sleep(1600)
      const during = await answerOf(asked)
      expect(during).toMatchObject({ graph: 'memory', header: 'memory', status: 200, data: before.data })
      expect(during.ready).toMatch(/^degraded: /)
    })

    it('with nothing to stand in is a coded error within two seconds, and never a hang', async () => {
      const asked = await open(null)
      proxy.delay(30)
      const pending = Promise.all(Array.from({ length: 8 }, () => answerOf(asked)))
      await sleep(100)
      proxy.delay(0)
      befall()
      const began = performance.now()
      const answers = await pending
      expect(performance.now() - began).toBeLessThan(2000)
      expect(answers.flatMap(({ codes }) => codes)).toContain('GRAPH_UNAVAILABLE')
      await sleep(1600)
      const later = performance.now()
      expect(await answerOf(asked)).toMatchObject({
        status: 503,
        codes: ['GRAPH_UNAVAILABLE'],
        ready: 'the graph cannot be reached\n',
      })
      expect(performance.now() - later).toBeLessThan(500)
    })

    it('is asked again as soon as it is back', async () => {
      const asked = await open(release)
      befall()
      await sleep(2000)
      expect(await answerOf(asked)).toMatchObject({ graph: 'memory' })
      server.process?.thaw()
      proxy.mend()
      await until(async () => (await answerOf(asked)).graph === 'neo4j', 10_000)
      expect(await answerOf(asked)).toMatchObject({ graph: 'neo4j', header: 'neo4j', ready: 'ready\n' })
    })
  })

  it('and another release in this process is never given for the one that Neo4j served', async () => {
    const asked = await open(other)
    expect(await answerOf(asked)).toMatchObject({ graph: 'neo4j' })
    proxy.cut()
    await sleep(1800)
    expect(await answerOf(asked)).toMatchObject({ status: 503, codes: ['GRAPH_UNAVAILABLE'] })
  })

  it('at start: memory answers, and Neo4j as soon as it is there', async () => {
    proxy.cut()
    const asked = await open(release)
    expect(await answerOf(asked)).toMatchObject({
      graph: 'memory',
      header: 'memory',
      ready: expect.stringMatching(/^degraded: /) as string,
    })
    proxy.mend()
    await until(async () => (await answerOf(asked)).graph === 'neo4j', 10_000)
  })

  it('killed under load, and started again: nobody is refused', { timeout: 360_000 }, async () => {
    const asked = await open(release)
    const before = await answerOf(asked)
    let isOver = false
    const seen: Answer[] = []
    const load = Promise.all(
      Array.from({ length: 4 }, async () => {
        // A breath between them: on a small machine Neo4j would not come up beside them.
        for (; !isOver; await sleep(50)) seen.push(await answerOf(asked))
      }),
    )
    const troubled = async (): Promise<void> => {
      await sleep(300)
      server.process?.kill()
      await sleep(2500)
      await server.process?.restart()
      await until(async () => (await answerOf(asked)).graph === 'neo4j', 60_000)
    }
    // The load ends with the trouble, however that ends: nobody is to ask a r2p that is closed.
    await Promise.all([
      load,
      troubled().finally(() => {
        isOver = true
      }),
    ])
    const wrong = seen.filter(({ data }) => JSON.stringify(data) !== JSON.stringify(before.data))
    expect(wrong.map(({ status, codes, graph: name }) => ({ status, codes, name }))).toEqual([])
    expect(new Set(seen.map(({ graph: name }) => name))).toEqual(new Set(['neo4j', 'memory']))
  })
})

interface Answer {
  readonly status: number
  readonly graph: string | undefined
  readonly header: string | null
  readonly ready: string
  readonly codes: readonly string[]
  /** Without which graph it was. */
  readonly data: unknown
}

async function answerOf(r2p: TestServer): Promise<Answer> {
  const response = await r2p.post(JSON.stringify({ query: operation }))
  const body = (await response.json()) as {
    readonly data?: { readonly release: { readonly graph: string }; readonly powers: unknown }
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
  }
  const ready = await (await fetch(`${r2p.address}/readyz`)).text()
  return {
    status: response.status,
    graph: body.data?.release?.graph,
    header: response.headers.get('x-r2p-graph'),
    ready,
    codes: body.errors?.map(({ extensions }) => extensions.code) ?? [],
    data: body.data?.powers,
  }
}

async function until(isSo: () => Promise<boolean>, milliseconds: number): Promise<void> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await sleep(200))
    if (await isSo()) return
  throw new Error(`It was not so within ${milliseconds} milliseconds.`)
}
