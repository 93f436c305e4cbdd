import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, testGraph } from './test-server.ts'
import type { TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ lostLogLines: () => 7 })
})
afterAll(() => server.close())

async function metrics(): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${server.address}/metrics`)
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]))
}

describe('/metrics', () => {
  it('counts operations by name and code, and look-ups in the cache', async () => {
    const query = 'query Counted($n: Int) { tools(first: $n) { totalCount } }'
    await server.ask(query, { n: 3 })
    await server.ask(query, { n: 3 })
    await server.ask(query, { n: -1 })
    await server.ask('{ nosuch }')
    const found = await metrics()
    expect(found.get('r2p_operations_total{operation="Counted",code="OK"}')).toBe(2)
    expect(found.get('r2p_operations_total{operation="Counted",code="BAD_USER_INPUT"}')).toBe(1)
    expect(found.get('r2p_operations_total{operation="anonymous",code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1)
    expect(found.get('r2p_cache_reads_total{cache="answers",result="hit"}')).toBe(1)
    expect(found.get('r2p_cache_reads_total{cache="answers",result="miss"}')).toBe(3)
  })

  it('measures requests, the process and the log, and names the release', async () => {
    await fetch(`${server.address}/nowhere`)
    const found = await metrics()
    expect(found.get('r2p_requests_total{route="other",method="GET",status="404"}')).toBe(1)
    expect(found.get('r2p_request_duration_seconds_count{route="/graphql"}')).toBeGreaterThan(0)
    expect(found.get(`r2p_release_info{release="${testGraph.release.id}",graph="memory"}`)).toBe(1)
    expect(found.get('r2p_log_lines_lost')).toBe(7)
    expect(found.get('r2p_slow_readers_cut_total')).toBe(0)
    expect(found.get('nodejs_heap_size_used_bytes')).toBeGreaterThan(1_000_000)
    expect(found.get('nodejs_eventloop_lag_p99_seconds')).toBeTypeOf('number')
  })

  it('holds no variable, and no more names than a hundred', async () => {
    for (let count = 0; count < 120; count++)
      await server.ask(`query Name${count}($t: String!) { search(text: $t) { totalCount } }`, {
        t: 'confidential',
      })
    const text = [...(await metrics()).keys()].join('\n')
    expect(text).not.toContain('confidential')
    const names = new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name))
    expect(names.size).toBeLessThanOrEqual(102)
    expect(names).toContain('other')
  })
})
