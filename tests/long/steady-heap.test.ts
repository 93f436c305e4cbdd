import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLog } from '../../src/server/request-log.ts'
import { startTestServer } from '../server/test-server.ts'
import type { TestServer } from '../server/test-server.ts'

/* Whatever hangs on a document or an answer is counted and bounded: documents without end leave the heap as it is. */

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ log: openLog('silent', process.stderr) })
})
afterAll(() => server.close())

function megabytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1_000_000
}

/** Distinct documents, each in the four ways that its variables make of it. */
async function askDistinct(from: number, to: number): Promise<void> {
  const ways = [
    { a: true, b: true },
    { a: true, b: false },
    { a: false, b: true },
    { a: false, b: false },
  ]
  for (let number = from; number < to; number += 1) {
    const query = `query Q${number}($a: Boolean!, $b: Boolean!) {
      entities(first: 5) {
        nodes { ... on Actor { t${number}: tools(first: 2) @skip(if: $a) { nodes { id name } } } }
        edges @include(if: $b) { node { id relations(first: 2) { nodes { id } } } }
      }
    }`
    await server.ask(query, ways[number % ways.length])
  }
}

describe('10,000 distinct documents', () => {
  it('leave the heap as it is', async () => {
    await askDistinct(0, 3_000)
    const before = megabytes()
    await askDistinct(3_000, 13_000)
    expect(megabytes() - before).toBeLessThan(15)
  })
})
