import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codes, startTestServer } from './test-server.ts'
import type { TestServer } from './test-server.ts'

const pages = mkdtempSync(join(tmpdir(), 'r2p-pages-'))
mkdirSync(join(pages, 'assets'))
mkdirSync(join(pages, 'graphiql'))
const page = '<!doctype html><base href="/" /><script src="assets/a-1.js"></script>'
writeFileSync(join(pages, 'index.html'), page)
writeFileSync(join(pages, 'graphiql', 'index.html'), page)
writeFileSync(join(pages, 'assets', 'a-1.js'), 'export {}')

describe('below a path', () => {
  let server: TestServer
  beforeAll(async () => {
    const documents = new Map([['/words.txt', 'words']])
    server = await startTestServer({ basePath: '/public/r2p', pages, documents })
  })
  afterAll(() => server.close())

  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${new URL(server.address).origin}${path}`, { headers, redirect: 'manual' })

  it.each(['', '/', '/entity/x', '/graphiql', '/livez', '/readyz', '/metrics', '/words.txt', '/export/json'])(
    'everything answers: %j',
    async (path) => {
      expect((await get(`/public/r2p${path}`)).status).toBe(200)
      if (path !== '') expect((await get(path)).status).toBe(404)
    },
  )

  it('pages name it, and find their files', async () => {
    for (const path of ['', '/entity/x', '/graphiql']) {
      expect(await (await get(`/public/r2p${path}`)).text()).toContain('<base href="/public/r2p/" />')
    }
    expect(await (await get('/public/r2p/assets/a-1.js')).text()).toBe('export {}')
    const nowhere = await get('/public/r2p/nowhere', { accept: 'text/html' })
    expect([nowhere.status, await nowhere.text()]).toEqual([404, expect.stringContaining('/public/r2p/')])
  })

  it('redirects and lists lead below it', async () => {
    const redirect = await get('/public/r2p/graphql?query=x', { accept: 'text/html' })
    expect(redirect.headers.get('location')).toBe('/public/r2p/graphiql?query=x')
    const { formats } = (await (await get('/public/r2p/export')).json()) as { formats: { address: string }[] }
    expect(formats[0]?.address).toBe('/public/r2p/export/csv')
    expect(codes(await server.ask('{ tools { totalCount } }'))).toEqual([])
  })
})

describe('too many requests', () => {
  it('of one address are refused with a code, and health is not', async () => {
    const server = await startTestServer({ rateLimit: 3, trustedProxies: ['127.0.0.1'] })
    const from = (client: string): Promise<Response> =>
      server.post('{"query":"{ __typename }"}', { 'x-forwarded-for': client })
    for (let count = 0; count < 3; count++) expect((await from('192.0.2.1')).status).toBe(200)
    const refused = await from('192.0.2.1')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([
      429,
      expect.stringMatching(/^\d+$/),
    ])
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_BUSY', most: 3 } }] })
    expect((await from('192.0.2.2')).status).toBe(200)
    for (let count = 0; count < 5; count++) expect((await fetch(`${server.address}/livez`)).status).toBe(200)
    await server.close()
  })

  it('count the connection where no proxy is trusted', async () => {
    const server = await startTestServer({ rateLimit: 1 })
    const body = '{"query":"{ __typename }"}'
    expect((await server.post(body, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(200)
    expect((await server.post(body, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429)
    await server.close()
  })
})

describe('requests of an unusual form', () => {
  let server: TestServer
  beforeAll(async () => (server = await startTestServer()))
  afterAll(() => server.close())

  it('with the whole address as target', async () => {
    const { hostname, port } = new URL(server.address)
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(port), hostname)
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
      socket.write('GET http://r2p.example/livez HTTP/1.1\r\nhost: r2p.example\r\nconnection: close\r\n\r\n')
    })
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\nlive\n$/)
  })

  it('with a byte order mark before the JSON', async () => {
    const response = await server.post('\uFEFF{"query":"{ __typename }"}')
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('with null for a condition, which is a mistake of the client', async () => {
    for (const query of [
      'query ($b: Boolean) { __typename @include(if: $b) }',
      'query ($b: Boolean) { tools { totalCount @skip(if: $b) } }',
    ])
      expect(codes(await server.ask(query, { b: null })).at(0)).not.toBe('INTERNAL_SERVER_ERROR')
    const answer = await server.ask('query ($b: Boolean = true) { __typename @include(if: $b) }', { b: null })
    expect(codes(answer)).toEqual(['BAD_USER_INPUT'])
    expect(server.log.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('are answered with the headers that keep pages apart', async () => {
    const { headers } = await fetch(`${server.address}/livez`)
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
  })
})

it('A page that cannot be read now is served when it can be read again', async () => {
  const server = await startTestServer({ pages })
  const status = async (): Promise<number> => (await fetch(`${server.address}/graph`)).status
  expect(await status()).toBe(200)
  renameSync(join(pages, 'index.html'), join(pages, 'away.html'))
  expect(await status()).toBe(503)
  mkdirSync(join(pages, 'index.html'))
  expect(await status()).toBe(503)
  renameSync(join(pages, 'index.html'), join(pages, 'folder'))
  renameSync(join(pages, 'away.html'), join(pages, 'index.html'))
  expect(await status()).toBe(200)
  await server.close()
})
