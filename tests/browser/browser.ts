import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import { skipOrFail } from '../skipping.ts'
import { chromiumFlags, findChromium } from './chromium.ts'
import { startServer } from './test-server.ts'
import type { TestServer } from './test-server.ts'

/*
 * End-to-end tests of the explorer: a real Chromium, the real server, both graphs. One file for each view:
 *
 *   describeInBrowser('The matrix', (browserTest) => {
 *     it('opens the verdict of a cell', async () => {
 *       const page = await browserTest.openPage({ path: '/matrix', viewport: phone, colorScheme: 'dark' })
 *       await page.getByRole('gridcell', { name: 'Permitted' }).first().click()
 *       await page.getByRole('heading', { name: 'Why' }).waitFor()
 *       expect(await accessibilityViolations(page)).toEqual([])      // from page-checks.ts
 *       expect(await horizontalOverflow(page)).toBeNull()
 *     })
 *   })
 *
 * A test ends in something visible on the page. It fails on every error of the page: console errors, uncaught
 * exceptions, violations of the content security policy, requests to another origin. If a test causes an error
 * itself, it says so first: `browserTest.expectError(page, /ERR_CONNECTION_REFUSED/)`.
 *
 * Run: npm run build && npm run test:browser. One file, in memory only:
 *   R2P_BROWSER_GRAPH=memory npx vitest run --project browser tests/browser/matrix.test.ts
 * R2P_PAGES names another folder of built pages, R2P_CHROMIUM the browser. A failed test saves a screenshot and
 * prints its path.
 */

export interface BrowserTest {
  readonly graph: 'memory' | 'neo4j'
  /** A test may `kill` and `start` it; its URL stays the same. */
  readonly server: TestServer
  /** A page at this path in a new browser context, closed after the test. */
  openPage(options: PageOptions): Promise<Page>
  /** Allows the page this error. */
  expectError(page: Page, pattern: RegExp): void
  /** The bytes transferred for this page so far, with response headers. */
  transferred(page: Page): number
}

export interface PageOptions {
  /** From the root, with its query string. */
  readonly path: string
  readonly viewport?: Viewport
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
}

export interface Viewport {
  readonly width: number
  readonly height: number
}

export const desk: Viewport = { width: 1440, height: 900 }
export const tablet: Viewport = { width: 768, height: 1024 }
export const phone: Viewport = { width: 360, height: 740 }

/** Runs these tests on each graph of R2P_BROWSER_GRAPH; without a browser or Neo4j it skips with the reason, or fails. */
export function describeInBrowser(name: string, define: (browserTest: BrowserTest) => void): void {
  const executable = findChromium()
  const browserGraphs = inject('browserGraphs')
  describe(name, () => {
    if (typeof executable !== 'string') return skipOrFail(`${name}: ${executable.reason}`, 'browser')
    if (browserGraphs !== 'neo4j') describeOn('memory', { R2P_GRAPH: 'memory' }, executable, define)
    if (browserGraphs === 'memory') return undefined
    const neo4j = inject('neo4j')
    if ('reason' in neo4j) return skipOrFail(`${name}, on Neo4j: ${neo4j.reason}`, 'neo4j')
    const { uri, username, password } = neo4j
    const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
    // No fallback to memory: a question that Neo4j fails to answer must fail the test.
    describeOn('neo4j', { R2P_GRAPH: 'neo4j', R2P_STANDBY: 'off', ...settings }, executable, define)
    return undefined
  })
}

function describeOn(
  graph: BrowserTest['graph'],
  settings: Readonly<Record<string, string>>,
  executablePath: string,
  define: (browserTest: BrowserTest) => void,
): void {
  describe(`on ${graph}`, () => {
    let browser: Browser
    let server: TestServer
    const opened = new Map<Page, OpenPage>()
    beforeAll(async () => {
      server = await startServer(settings)
      browser = await chromium.launch({ executablePath, args: [...chromiumFlags] })
    })
    afterAll(async () => {
      await browser.close()
      await server.kill()
    })
    afterEach(async ({ task }) => {
      const pages = [...opened]
      opened.clear()
      if (task.result?.state === 'fail') {
        await saveScreenshots(pages, `${graph} ${task.name}`)
        process.stderr.write(server.log().slice(-2_000))
      }
      await Promise.all(pages.map(([, { context }]) => context.close()))
      expect(pages.flatMap(([, { errors }]) => unexpected(errors))).toEqual([])
    })
    define({
      graph,
      get server() {
        return server
      },
      openPage: async (options) => {
        const { page, ...rest } = await open(browser, server.url, options)
        opened.set(page, rest)
        await page.goto(server.url + options.path)
        return page
      },
      expectError: (page, pattern) => opened.get(page)?.errors.expected.push(pattern),
      transferred: (page) => opened.get(page)?.transferred.bytes ?? 0,
    })
  })
}

interface OpenPage {
  readonly context: BrowserContext
  readonly errors: PageErrors
  readonly transferred: { bytes: number }
}

interface PageErrors {
  readonly seen: string[]
  readonly expected: RegExp[]
}

function unexpected({ seen, expected }: PageErrors): readonly string[] {
  return seen
    .filter((error) => !expected.some((pattern) => pattern.test(error)))
    .map((error) => error.slice(0, 500))
}

async function open(
  browser: Browser,
  serverUrl: string,
  options: PageOptions,
): Promise<OpenPage & { readonly page: Page }> {
  const { viewport = desk, colorScheme = 'light', reducedMotion = 'no-preference' } = options
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion, locale: 'en-GB' })
  context.setDefaultTimeout(15_000)
  const errors: PageErrors = { seen: [], expected: [] }
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      errors.seen.push(`${message.type()} on the console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => errors.seen.push(`uncaught exception: ${String(error.error())}`))
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== serverUrl && !['data:', 'blob:'].includes(protocol))
      errors.seen.push(`request to another origin: ${request.url()}`)
  })
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    errors.seen.push(`blocked by the policy: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as {
        readonly reportViolation: (violation: string) => void
      }
      reportViolation(`${violatedDirective}: ${blockedURI} ${sample}`)
    })
  })
  const page = await context.newPage()
  const transferred = { bytes: 0 }
  const devtools = await context.newCDPSession(page)
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred.bytes += encodedDataLength))
  await devtools.send('Network.enable')
  return { page, context, errors, transferred }
}

async function saveScreenshots(pages: readonly (readonly [Page, OpenPage])[], name: string): Promise<void> {
  const folder = join(tmpdir(), 'r2p-browser-tests')
  mkdirSync(folder, { recursive: true })
  for (const [index, [page]] of pages.entries()) {
    const path = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}-${index + 1}.png`)
    await page.screenshot({ path, fullPage: true }).then(
      () => process.stderr.write(`Screenshot of the failed test: ${path}\n`),
      () => undefined,
    )
  }
}
