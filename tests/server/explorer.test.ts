import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewPaths } from '../../src/server/explorer.ts'
import { isExplorerBuilt } from '../../src/server/pages.ts'
import { startTestServer } from './test-server.ts'
import type { TestServer } from './test-server.ts'

const script = `export const words = ${JSON.stringify('words and words '.repeat(200))}\n`

let server: TestServer
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'r2p-web-'))
  mkdirSync(join(folder, 'pages', 'assets'), { recursive: true })
  mkdirSync(join(folder, 'pages', 'graphiql'))
  writeFileSync(join(folder, 'secret.txt'), 'not to be read')
  writeFileSync(join(folder, 'pages', 'index.html'), '<!doctype html><title>The page</title>')
  writeFileSync(join(folder, 'pages', 'graphiql', 'index.html'), '<!doctype html><title>Questions</title>')
  writeFileSync(join(folder, 'pages', 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'pages', 'assets', 'page-1a2b.js'), script)
  server = await startTestServer({
    pages: join(folder, 'pages'),
    corsOrigins: ['https://example.org'],
  })
})
afterAll(() => server.close())

describe('the pages', () => {
  it('stand at the addresses that the page knows its views by', () => {
    const declared = readFileSync(new URL('../../web/src/views.ts', import.meta.url), 'utf8')
    const paths = [...declared.matchAll(/\{ path: '([^']+)'/g)].map(([, path]) => path)
    expect(paths).toEqual([...viewPaths])
  })

  it.each([...viewPaths.map((path) => path.replace(':id', 'some-entity')), '/graph/', '/entity/a~HOLDS~b'])(
    '%s',
    async (path) => {
      const answer = await asked(`${path}?any=thing`)
      expect(answer.status).toBe(200)
      expect(answer.text).toContain('The page')
      expect(answer.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      })
    },
  )

  it('may load what this server has, and nothing else', async () => {
    const policy = directives((await asked('/')).headers)
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data: blob:",
      'connect-src': "'self'",
      'font-src': "'self'",
      'worker-src': "'self'",
      'base-uri': "'self'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
    const graphiql = await asked('/graphiql')
    expect(graphiql.text).toContain('Questions')
    expect(directives(graphiql.headers)).toEqual({ ...policy, 'style-src': "'self' 'unsafe-inline'" })
  })

  it('are sent once, and then only asked whether they are still the same', async () => {
    const { headers } = await asked('/')
    const again = await asked('/', { 'if-none-match': `"other", ${headers.etag}` })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag])
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
    expect((await asked('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('answer HEAD with the same head, and POST not at all', async () => {
    const { headers } = await asked('/')
    const head = await asked('/', {}, 'HEAD')
    expect(head.text).toBe('')
    for (const name of ['content-length', 'content-type', 'etag'])
      expect(head.headers[name]).toBe(headers[name])
    expect((await asked('/', {}, 'POST')).status).toBe(405)
  })

  it('tell the log the name of the address, and not what was looked at', async () => {
    const { headers } = await asked('/entity/looked-at-by-somebody')
    expect(server.log.find(({ request }) => request === headers['x-request-id'])).toMatchObject({
      path: '/entity/:id',
    })
  })
})

describe('the files of the pages', () => {
  it('are kept for good where their names change with them', async () => {
    const asset = await asked('/assets/page-1a2b.js')
    expect(asset.text).toBe(script)
    expect(asset.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    })
    const mark = await asked('/mark.svg')
    expect(mark.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'image/svg+xml; charset=utf-8',
    })
  })

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['*', 'gzip', gunzipSync],
  ])('are compressed for who takes %s', async (accepted, encoding, decompress) => {
    for (const time of ['made', 'remembered']) {
      const answer = await asked('/assets/page-1a2b.js', { 'accept-encoding': accepted })
      expect(answer.headers['content-encoding'], time).toBe(encoding)
      expect(answer.headers['vary']).toContain('accept-encoding')
      expect(decompress(answer.bytes).toString()).toBe(script)
      expect(answer.bytes.length).toBeLessThan(script.length / 5)
    }
  })

  it.each([[{}], [{ 'accept-encoding': 'identity' }], [{ 'accept-encoding': 'br;q=0' }]])(
    'are sent as they are to who asks with %j',
    async (headers) => {
      const answer = await asked('/assets/page-1a2b.js', headers)
      expect(answer.headers['content-encoding']).toBeUndefined()
      expect(answer.text).toBe(script)
    },
  )

  it('depend on the origin too where pages elsewhere may read them', async () => {
    const { headers } = await asked('/assets/page-1a2b.js', { origin: 'https://example.org' })
    expect(headers['vary']?.toLowerCase().split(', ').sort()).toEqual(['accept-encoding', 'origin'])
  })
})

describe('where nothing is', () => {
  const nowhere = [
    '/nowhere',
    '/entity/',
    '/entity/a/b',
    '/index.html',
    '/graphiql/index.html',
    '/assets',
    '/assets/',
    '/assets/other.js',
    '//',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..\\..\\secret.txt',
    '/secret.txt%00.svg',
  ]
  it.each(nowhere)('%s', async (path) => {
    const answer = await asked(path)
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  it('a browser is shown the page, which says so', async () => {
    const answer = await asked('/nowhere', { accept: 'text/html,*/*;q=0.8' })
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store'])
    expect(answer.text).toContain('The page')
  })
})

it('says what to do where the pages were never built', async () => {
  const bare = await startTestServer({ pages: 'nowhere' })
  const answer = await fetch(`${bare.address}/`, { headers: { accept: 'text/html' } })
  expect([isExplorerBuilt('nowhere'), answer.status]).toEqual([false, 503])
  expect(await answer.text()).toContain('npm run build')
  await bare.close()
})

interface Asked {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
}

/** Asks for exactly this path, and shows exactly what is sent: fetch would mend the one and decompress the other. */
function asked(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Asked> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text: bytes.toString(),
        })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

function directives(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const rules = String(headers['content-security-policy']).split(/; ?/)
  return Object.fromEntries(
    rules.map((rule) => [rule.split(' ', 1).join(), rule.slice(rule.indexOf(' ') + 1)]),
  )
}
