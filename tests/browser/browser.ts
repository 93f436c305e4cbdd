import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import { skipOrFail } from '../skipping.ts'
import { chromiumFlags, findChromium } from './chromium.ts'
import { serve } from './served.ts'
import type { Served } from './served.ts'

/*
 * Tours through the explorer, in a real Chromium against the real server, on both graphs. One file a view:
 *
 *   describeTours('The matrix', (tour) => {
 *     it('opens the verdict of a cell', async () => {
 *       const page = await tour.openPage({ path: '/matrix', viewport: phone, colorScheme: 'dark' })
 *       await page.getByRole('gridcell', { name: 'Permitted' }).first().click()
 *       await page.getByRole('heading', { name: 'Why' }).waitFor()
 *       expect(await accessibilityFaults(page)).toEqual([])      // from looks.ts
 *       expect(await standsOut(page)).toBeNull()
 *     })
 *   })
 *
 * A tour ends in something seen on the page. Whatever the page complains of on the way fails the test: errors on
 * the console, faults nobody caught, what its policy refused, requests to another origin. What a test brings about
 * itself it announces: `tour.expectComplaint(page, /ERR_CONNECTION_REFUSED/)`.
 *
 * Run: npm run build && npm run test:browser. One file, on memory alone:
 *   R2P_TOURS=memory npx vitest run --project browser tests/browser/matrix.test.ts
 * R2P_PAGES names another folder of built pages, R2P_CHROMIUM the browser. The picture of a page whose test failed
 * is kept, and its place printed.
 */

export interface Tour {
  readonly graph: 'memory' | 'neo4j'
  /** The server: `kill` and `start` it in a test; it stays at its address. */
  readonly server: Served
  /** A page of a browser that knows nothing yet, at this path. It is closed after the test. */
  openPage(options: PageOptions): Promise<Page>
  /** The page will complain of this, and may. */
  expectComplaint(page: Page, complaint: RegExp): void
  /** How many bytes came over the line for this page so far, heads of answers included. */
  transferred(page: Page): number
}

export interface PageOptions {
  /** From the root, with what stands behind the question mark. */
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

/** These tours on each graph that is asked for (R2P_TOURS); skipped loudly, or failing, where a part is not to be had. */
export function describeTours(name: string, tours: (tour: Tour) => void): void {
  const executable = findChromium()
  const toursOn = inject('toursOn')
  describe(name, () => {
    if (typeof executable !== 'string') return skipOrFail(`${name}: ${executable.reason}`, 'browser')
    if (toursOn !== 'neo4j') describeOn('memory', { R2P_GRAPH: 'memory' }, executable, tours)
    if (toursOn === 'memory') return undefined
    const neo4j = inject('neo4j')
    if ('reason' in neo4j) return skipOrFail(`${name}, on Neo4j: ${neo4j.reason}`, 'neo4j')
    const { uri, username, password } = neo4j
    const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
    // Nothing stands in for Neo4j here: what it does not answer is to be seen.
    describeOn('neo4j', { R2P_GRAPH: 'neo4j', R2P_STANDBY: 'off', ...settings }, executable, tours)
    return undefined
  })
}

function describeOn(
  graph: Tour['graph'],
  settings: Readonly<Record<string, string>>,
  executablePath: string,
  tours: (tour: Tour) => void,
): void {
  describe(`on ${graph}`, () => {
    let browser: Browser
    let server: Served
    const opened = new Map<Page, Opened>()
    beforeAll(async () => {
      server = await serve(settings)
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
        await keepPictures(pages, `${graph} ${task.name}`)
        process.stderr.write(server.log().slice(-2_000))
      }
      await Promise.all(pages.map(([, { context }]) => context.close()))
      expect(pages.flatMap(([, { complaints }]) => unexpected(complaints))).toEqual([])
    })
    tours({
      graph,
      get server() {
        return server
      },
      openPage: async (options) => {
        const { page, ...rest } = await open(browser, server.address, options)
        opened.set(page, rest)
        await page.goto(server.address + options.path)
        return page
      },
      expectComplaint: (page, complaint) => opened.get(page)?.complaints.expected.push(complaint),
      transferred: (page) => opened.get(page)?.transferred.bytes ?? 0,
    })
  })
}

interface Opened {
  readonly context: BrowserContext
  readonly complaints: Complaints
  readonly transferred: { bytes: number }
}

interface Complaints {
  readonly heard: string[]
  readonly expected: RegExp[]
}

function unexpected({ heard, expected }: Complaints): readonly string[] {
  return heard
    .filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))
    .map((complaint) => complaint.slice(0, 500))
}

async function open(
  browser: Browser,
  address: string,
  options: PageOptions,
): Promise<Opened & { readonly page: Page }> {
  const { viewport = desk, colorScheme = 'light', reducedMotion = 'no-preference' } = options
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion, locale: 'en-GB' })
  context.setDefaultTimeout(15_000)
  const complaints: Complaints = { heard: [], expected: [] }
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.heard.push(`${message.type()} on the console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.heard.push(`fault of the page: ${String(error.error())}`))
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== address && !['data:', 'blob:'].includes(protocol))
      complaints.heard.push(`request to another origin: ${request.url()}`)
  })
  await context.exposeBinding('tellRefusal', (_source, refused: string) => {
    complaints.heard.push(`refused by the policy: ${refused}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { tellRefusal } = window as unknown as { readonly tellRefusal: (refused: string) => void }
      tellRefusal(`${violatedDirective}: ${blockedURI} ${sample}`)
    })
  })
  const page = await context.newPage()
  const transferred = { bytes: 0 }
  const line = await context.newCDPSession(page)
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred.bytes += encodedDataLength))
  await line.send('Network.enable')
  return { page, context, complaints, transferred }
}

async function keepPictures(pages: readonly (readonly [Page, Opened])[], name: string): Promise<void> {
  const folder = join(tmpdir(), 'r2p-tours')
  mkdirSync(folder, { recursive: true })
  for (const [place, [page]] of pages.entries()) {
    const path = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}-${place + 1}.png`)
    await page.screenshot({ path, fullPage: true }).then(
      () => process.stderr.write(`Picture of the page when the test failed: ${path}\n`),
      () => undefined,
    )
  }
}
