import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatNames, formats } from '../../src/export/formats.ts'
import { readQuestion } from '../../src/export/question.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { overriddenGraph } from '../graph/overridden-graph.ts'
import { R2pError } from '../../src/lib/errors.ts'
import { openExportCache } from '../../src/server/export-cache.ts'
import { parametersOf, written } from '../export/written.ts'
import { randomRelease } from '../graph/random-release.ts'
import { startTestServer, testGraph, type TestServer } from './test-server.ts'

const release = randomRelease(11, { entities: 60, relations: 200 })
const known = release.relations[0]?.from ?? ''
const short = testGraph.release.id.slice(0, 8)

describe('/export', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.close())

  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${server.address}${path}`, { headers })

  it.each(formatNames)('gives the file of %s, whole and in part, with its name and type', async (format) => {
    const address = `ids=${known}&depth=1&types=${release.relations[0]?.type ?? ''}`
    for (const asked of format === 'mermaid' ? [address] : ['', address]) {
      const response = await get(`/export/${format}${asked === '' ? '' : `?${asked}`}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(formats[format].type)
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(response.headers.get('vary')).toContain('accept-encoding')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      const what = asked === '' ? 'release' : known
      const name = `r2p-${what}-${short}${format === 'csv' ? '-csv' : ''}.${formats[format].ending}`
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
      expect(Buffer.from(await response.arrayBuffer())).toEqual(await written(testGraph, format, asked))
    }
  })

  it('packs the file for who takes that, and says how long it is', async () => {
    const packed = await plainGet(`${server.address}/export/json`, { 'accept-encoding': 'gzip' })
    const bare = await plainGet(`${server.address}/export/json`, {})
    expect([packed.headers['content-encoding'], bare.headers['content-encoding']]).toEqual([
      'gzip',
      undefined,
    ])
    expect(packed.bytes * 4).toBeLessThan(bare.bytes)
    expect([packed, bare].map(({ headers }) => Number(headers['content-length']))).toEqual([
      packed.bytes,
      bare.bytes,
    ])
    expect(packed.headers.etag).toBe(bare.headers.etag)
    const archive = await plainGet(`${server.address}/export/csv`, { 'accept-encoding': 'gzip, br' })
    expect(archive.headers['content-encoding']).toBeUndefined()
  })

  it('answers HEAD as GET, but for the file', async () => {
    const head = await plainGet(`${server.address}/export/turtle`, {}, 'HEAD')
    const whole = await plainGet(`${server.address}/export/turtle`, {})
    expect([head.status, head.bytes]).toEqual([200, 0])
    for (const name of ['content-length', 'content-type', 'etag', 'content-disposition'])
      expect(head.headers[name]).toBe(whole.headers[name])
  })

  it('sends nothing anew that is known, however it was asked for, and tells formats and questions apart', async () => {
    const etagOf = async (path: string): Promise<string> => (await get(path)).headers.get('etag') ?? ''
    const etag = await etagOf(`/export/json?ids=${known}&kinds=Tool,Power`)
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    const again = await get(`/export/json?kinds=Power&kinds=Tool&depth=1&ids=${known},${known}`, {
      'if-none-match': `"x", ${etag}`,
    })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    const others = [
      '/export/turtle',
      '/export/json',
      `/export/turtle?ids=${known}`,
      `/export/json?ids=${known}&depth=0`,
    ]
    const etags = await Promise.all(others.map(etagOf))
    expect(new Set([etag, ...etags]).size).toBe(5)
    expect((await get('/export/json', { 'if-none-match': etag })).status).toBe(200)
  })

  it.each([
    ['/export/json?id=x', 400, 'BAD_USER_INPUT', 'Did you mean ids?'],
    [
      '/export/json?first=5',
      400,
      'BAD_USER_INPUT',
      'Unknown parameter "first". Known are ids, depth, kinds, types.',
    ],
    ['/export/json?kinds=tool', 400, 'BAD_USER_INPUT', 'Did you mean Tool?'],
    ['/export/json?depth=1', 400, 'BAD_USER_INPUT', 'got no ids'],
    [`/export/json?ids=${known}&depth=9`, 400, 'BAD_USER_INPUT', 'from 0 to 4'],
    [`/export/json?ids=${known}x`, 400, 'UNKNOWN_ID', 'Did you mean'],
    ['/export/mermaid', 400, 'BAD_USER_INPUT', 'A Mermaid picture must have at most 50,000 characters'],
    ['/export/turtles', 404, 'BAD_USER_INPUT', 'Did you mean turtle?'],
    ['/export/%E0%A4', 404, 'BAD_USER_INPUT', 'Known are csv, json'],
    ['/export/csv/x', 404, 'BAD_USER_INPUT', 'Unknown format'],
  ])('refuses %s', async (path, status, code, words) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-disposition')).toBeNull()
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[]
    }
    expect(errors[0]?.message).toContain(words)
    expect(errors[0]?.extensions.code).toBe(code)
  })

  it('lists its formats, answers no other method, and keeps what is asked for out of the log', async () => {
    const { formats: listed } = (await (await get('/export')).json()) as { formats: { address: string }[] }
    expect(listed.map(({ address }) => address)).toEqual(formatNames.map((name) => `/export/${name}`))
    const posted = await fetch(`${server.address}/export/json`, { method: 'POST' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(server.log.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/export', '/export/json', '/export/*']),
    )
    expect(JSON.stringify(server.log)).not.toContain(known)
  })
})

describe('An export that the graph does not give', () => {
  const failing = (fail: () => Promise<never>): Graph =>
    overriddenGraph(testGraph, { page: fail, entities: fail, relationsOf: fail })
  const openWith = (graph: () => Graph | Promise<Graph>): Promise<TestServer> =>
    startTestServer({ graph: { current: graph, close: () => Promise.resolve() }, operationTimeout: 1_000 })
  const codeOf = async (response: Response): Promise<unknown> =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code

  it('is a coded error, in bounded time, and is made when the graph is back', async () => {
    let graph: Graph = failing(() => Promise.reject(new R2pError('GRAPH_UNAVAILABLE', 'Gone.')))
    const server = await openWith(() => graph)
    const ask = (): Promise<Response> => fetch(`${server.address}/export/json`)
    const gone = await ask()
    expect([gone.status, gone.headers.get('retry-after'), await codeOf(gone)]).toEqual([
      503,
      '5',
      'GRAPH_UNAVAILABLE',
    ])
    graph = failing(() => new Promise(() => undefined))
    const late = await ask()
    expect([late.status, await codeOf(late)]).toEqual([503, 'OPERATION_TIMED_OUT'])
    graph = failing(() => Promise.reject(new Error('secret')))
    const fault = await fetch(`${server.address}/export/gexf`)
    expect([fault.status, await codeOf(fault)]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
    graph = testGraph
    expect((await fetch(`${server.address}/export/turtle`)).status).toBe(200)
    expect(JSON.stringify(server.log)).toContain('export failed')
    await server.close()
  })

  it('is a coded error where no graph is to be had', async () => {
    const server = await openWith(() => Promise.reject(new Error('refused')))
    const response = await fetch(`${server.address}/export/json`)
    expect([response.status, await codeOf(response)]).toEqual([503, 'GRAPH_UNAVAILABLE'])
    await server.close()
  })
})

describe('Kept exports', () => {
  const counted = (): { readonly graph: Graph; readonly reads: () => number } => {
    const graph = memoryGraph(release)
    let reads = 0
    return {
      graph: overriddenGraph(graph, {
        page: (question) => {
          reads += 1
          return graph.ask(question)
        },
      }),
      reads: () => reads,
    }
  }
  const whole = readQuestion(new Map())
  const bounds = { bytes: 1_000_000, making: 2, waiting: 3, reading: 5_000 }

  it('are made once, however many ask at the same time', async () => {
    const { graph, reads } = counted()
    const keep = openExportCache(bounds)
    const files = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => keep(graph, 'json', whole)))
    expect(await keep(graph, 'json', whole)).toBe(files[0])
    expect([new Set(files).size, reads()]).toEqual([1, 1])
  })

  it('are forgotten beyond the bound, and not kept at all where one is larger', async () => {
    const { graph, reads } = counted()
    const keep = openExportCache({ ...bounds, bytes: 10 })
    await keep(graph, 'json', whole)
    await keep(graph, 'json', whole)
    expect(reads()).toBe(2)
  })

  it('wait for no graph that never answers', async () => {
    const { graph } = counted()
    const keep = openExportCache({ ...bounds, making: 1, reading: 100 })
    const silent = keep(overriddenGraph(graph, { page: () => new Promise(() => undefined) }), 'json', whole)
    const next = keep(graph, 'gexf', whole)
    await expect(silent).rejects.toMatchObject({ code: 'OPERATION_TIMED_OUT' })
    await next
    await keep(graph, 'json', whole)
  })

  it('are refused where too many wait, and made again when they are fewer', async () => {
    const keep = openExportCache(bounds)
    const asked = release.entities.slice(0, 8).map(({ id }) => readQuestion(parametersOf(`ids=${id}`)))
    const graph = memoryGraph(release)
    const made = await Promise.allSettled(asked.map((question) => keep(graph, 'json', question)))
    expect(made.map(({ status }) => status)).toEqual([
      ...Array<string>(5).fill('fulfilled'),
      ...Array<string>(3).fill('rejected'),
    ])
    expect((made[7] as PromiseRejectedResult).reason).toMatchObject({ code: 'OPERATION_TIMED_OUT' })
    await keep(graph, 'json', asked[7] ?? whole)
  })
})

interface Plain {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly bytes: number
}

/** Without what fetch does by itself: it asks for packed bytes, and unpacks them. */
function plainGet(url: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<Plain> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes }))
    })
    asked.on('error', reject)
    asked.end()
  })
}
