import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import { chromiumFlags, findChromium } from '../tests/browser/chromium.ts'
import type { CanvasData } from '../web/src/canvas/canvas-data.ts'
import { madeUpPicture, releasePicture } from './explorer-pictures.ts'

// How fast the explorer draws a picture, and how smoothly it is moved, in a real Chromium without a graphics card.

const executablePath = findChromium()
if (typeof executablePath !== 'string') throw new Error(executablePath.reason)

const rounds = 5

const folder = mkdtempSync(join(tmpdir(), 'r2p-bench-'))
await build({
  root: 'web',
  configFile: false,
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: 'web/canvas-bench.html' } },
})
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
const server = createServer((request, response) => {
  const path = join(folder, request.url ?? '')
  response.setHeader('content-type', types[extname(path)] ?? 'text/plain')
  if (existsSync(path)) response.end(readFileSync(path))
  else response.writeHead(404).end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] })
try {
  const processes = await browser.newBrowserCDPSession()
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/canvas-bench.html`)
  await page.waitForFunction('"drawPicture" in window')
  console.log(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}; medians, the best in brackets`)
  console.log(
    '| picture | entities | lines | arranged | drawn | together | work of the processors | frames a second, all of it | close by |',
  )
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const [name, data] of pictures()) console.log(await measured(page, processes, name, data))
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
}

function pictures(): readonly (readonly [string, CanvasData])[] {
  return [
    ['of the release', releasePicture(100)],
    ['of the release', releasePicture(500)],
    ['made up', madeUpPicture(500)],
    ['made up', madeUpPicture(1000)],
    ['made up', madeUpPicture(2000)],
  ]
}

/** Median and best of several rounds, the first not counted: it compiles. */
async function measured(page: Page, processes: CDPSession, name: string, data: CanvasData): Promise<string> {
  const times: Times[] = []
  const works: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const before = await workOf(processes)
    times.push(await page.evaluate<Times>(`drawPicture(${JSON.stringify(data)})`))
    works.push((await workOf(processes)) - before)
  }
  const [{ nodes, lines } = { nodes: 0, lines: 0 }] = times
  const counted = times.slice(1)
  const far = await framesOfDrag(page)
  await page.evaluate('zoomPicture(4)')
  const near = await framesOfDrag(page)
  const cells = [
    name,
    nodes,
    lines,
    saidOf(counted.map(({ arranging }) => arranging)),
    saidOf(counted.map(({ drawing }) => drawing)),
    saidOf(counted.map(({ arranging, drawing }) => arranging + drawing)),
    saidOf(works.slice(1)),
    Math.round(far),
    Math.round(near),
  ]
  return `| ${cells.join(' | ')} |`
}

/** Drags the picture about with the mouse for two seconds. */
async function framesOfDrag(page: Page): Promise<number> {
  await page.mouse.move(600, 60)
  await page.mouse.down()
  let isOver = false
  const counting = page.evaluate<number>('countFrames(2)').finally(() => (isOver = true))
  for (let step = 0; !isOver; step += 1)
    await page.mouse.move(600 + 200 * Math.sin(step / 25), 260 - 200 * Math.cos(step / 40))
  await page.mouse.up()
  return counting
}

function saidOf(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN
  return `${Math.round(median)} ms (${Math.round(sorted[0] ?? NaN)})`
}

/** Milliseconds that the processors worked for the browser so far, all of its processes together. */
async function workOf(processes: CDPSession): Promise<number> {
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
}

interface Times {
  readonly arranging: number
  readonly drawing: number
  readonly nodes: number
  readonly lines: number
}
