import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/export/question.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { R2pError } from '../../src/lib/errors.ts'
import { serialize } from '../../src/model/release-file.ts'
import { writeExport } from '../../src/server/export-file.ts'
import { exportsByWorkers } from '../../src/server/workers/worker-exports.ts'
import { sharedText } from '../../src/server/workers/worker-graph.ts'
import { openWorkerPool } from '../../src/server/workers/worker-pool.ts'
import type { WorkerPool, WorkerPoolOptions } from '../../src/server/workers/worker-pool.ts'
import { randomRelease } from '../graph/random-release.ts'

const release = randomRelease(11, { entities: 60, relations: 200 })
const text = serialize(release)
/** Starting a worker from sources takes a second or two where much else runs. */
const patience = 60_000

function openTestPool(options: Partial<WorkerPoolOptions> = {}): WorkerPool {
  return openWorkerPool({
    graph: { graph: 'memory', release: sharedText(text) },
    workers: 1,
    queue: 4,
    module: new URL('worker-from-source.mjs', import.meta.url),
    ...options,
  })
}

function codeOf(outcome: PromiseSettledResult<unknown>): string {
  if (outcome.status === 'fulfilled') return 'answered'
  return outcome.reason instanceof R2pError ? outcome.reason.code : String(outcome.reason)
}

describe('a pool of worker threads', { timeout: patience }, () => {
  let pool: WorkerPool
  beforeAll(() => {
    pool = openTestPool()
  })
  afterAll(() => pool.close())

  const answer = async (query: string, extensions?: Record<string, unknown>) => {
    const { body, ...rest } = await pool.run('answerOperation', { query, extensions }, patience)
    return { ...rest, answer: JSON.parse(Buffer.from(body).toString()) as Record<string, unknown> }
  }

  it('answers an operation from a release of its own', async () => {
    const query = '{ release { id } }'
    expect(await answer(query)).toEqual({
      answer: { data: { release: { id: release.id } } },
      status: 200,
      codes: [],
      release: release.id,
      logged: [],
    })
  })

  it('adds what the main thread says of the operation', async () => {
    const { answer: answered } = await answer('{ __typename }', { cost: { work: 1 } })
    expect(answered).toEqual({ data: { __typename: 'Query' }, extensions: { cost: { work: 1 } } })
  })

  it('gives the errors of an operation with their codes', async () => {
    const { status, codes } = await answer('{ node(id: "nobody") { id } }')
    expect({ status, codes }).toEqual({ status: 200, codes: [] })
    expect((await answer('{ unusedTools(case: "nowhere") { totalCount } }')).codes).toEqual(['UNKNOWN_ID'])
  })
})

describe('an export by a worker thread', { timeout: patience }, () => {
  it('is the file that the main thread writes, or its error', async () => {
    const pool = openTestPool()
    const write = exportsByWorkers(pool)
    const graph = memoryGraph(release)
    const whole = readQuestion(new Map())
    for (const format of ['json', 'csv', 'turtle'] as const) {
      const [here, there] = await Promise.all(
        [writeExport, write].map((one) => one(graph, format, whole, patience)),
      )
      expect(there?.isGzipped).toBe(here?.isGzipped)
      expect(Buffer.from(there?.bytes ?? []).equals(Buffer.from(here?.bytes ?? []))).toBe(true)
    }
    const unknown = readQuestion(new Map([['ids', ['nobody']]]))
    await expect(write(graph, 'json', unknown, patience)).rejects.toMatchObject({ code: 'UNKNOWN_ID' })
    await pool.close()
  })
})

describe('a pool of worker threads under load', { timeout: patience }, () => {
  const query = '{ __schema { types { fields { name } } } }'

  it('refuses with a code what would wait behind too many', async () => {
    const pool = openTestPool({ queue: 2 })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, () => pool.run('answerOperation', { query }, patience)),
    )
    expect(outcomes.map(codeOf)).toEqual([
      'answered',
      'answered',
      'answered',
      'SERVER_BUSY',
      'SERVER_BUSY',
      'SERVER_BUSY',
    ])
    await pool.close()
  })

  it('ends a task at its deadline, and answers the next one', async () => {
    const pool = openTestPool()
    const [late] = await Promise.allSettled([pool.run('answerOperation', { query }, 1)])
    expect(codeOf(late)).toBe('OPERATION_TIMED_OUT')
    expect((await pool.run('answerOperation', { query }, patience)).status).toBe(200)
    await pool.close()
  })

  it('says with a code that a worker ended in the middle, and replaces it', async () => {
    const pool = openTestPool({ module: new URL('ending-worker.mjs', import.meta.url) })
    const [ended] = await Promise.allSettled([pool.run('answerOperation', { query: 'end' }, patience)])
    expect(codeOf(ended)).toBe('INTERNAL_SERVER_ERROR')
    const answered = await pool.run('answerOperation', { query: 'answer' }, patience)
    expect(answered).toBe('answered')
    await pool.close()
  })

  it('is closed while a task runs', async () => {
    const pool = openTestPool()
    const running = Promise.allSettled([pool.run('answerOperation', { query }, patience)])
    await pool.close()
    expect((await running).map(codeOf)).toEqual(['INTERNAL_SERVER_ERROR'])
  })

  it('says where its graph cannot be opened, and logs why', async () => {
    const pool = openTestPool({ graph: { graph: 'memory', release: sharedText('{}') } })
    const { status, codes, logged } = await pool.run('answerOperation', { query }, patience)
    expect({ status, codes }).toEqual({ status: 503, codes: ['GRAPH_UNAVAILABLE'] })
    expect(logged).toMatchObject([{ event: 'graph unreachable' }])
    await pool.close()
  })
})
