import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { batches } from '../src/export/batches.ts'
import { contentOf } from '../src/export/content.ts'
import { formatNames, formats } from '../src/export/formats.ts'
import type { FormatName } from '../src/export/formats.ts'
import { readQuestion } from '../src/export/question.ts'
import { memoryGraph } from '../src/graph/memory/memory-graph.ts'
import { parseRelease } from '../src/model/release-file.ts'

/**
 * How long each format takes for the whole release of `npm run build`, and how much memory: first time (its library
 * is loaded, the code is not warm) and the best of five after that, packed as the server keeps it. Each in a process
 * of its own. Run with `npx tsx bench/exports.ts`; R2P_RELEASE names another release.
 */
const [, , only] = process.argv
if (only !== undefined) await measure(only as FormatName)
else {
  console.log(
    'format      first ms  then ms   bytes        packed     memory at most, over the release alone',
  )
  for (const format of formatNames.filter((name) => name !== 'mermaid')) await inProcessOfItsOwn(format)
}

function inProcessOfItsOwn(format: FormatName): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [format], { execArgv: ['--import', 'tsx', '--expose-gc'] })
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${format} ended with ${code}.`)),
    )
  })
}

async function measure(format: FormatName): Promise<void> {
  const graph = memoryGraph(
    parseRelease(readFileSync(process.env['R2P_RELEASE'] ?? 'dist/release.json', 'utf8')),
  )
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
  const times: number[] = []
  let [bytes, packed] = [0, 0]
  for (let round = 0; round < 6; round += 1) {
    ;[bytes, packed] = [0, 0]
    const began = performance.now()
    const write = await formats[format].write()
    const content = await contentOf(graph, readQuestion(new Map()))
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of batches(write(content))) {
        bytes += piece.length
        yield piece
      }
    }
    const file = Readable.from(counted(), { objectMode: false })
    const count = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const chunk of chunks) packed += chunk.length
    }
    if (formats[format].isBinary) await pipeline(file, count)
    else await pipeline(file, createGzip(), count)
    times.push(performance.now() - began)
  }
  clearInterval(watch)
  const [first = 0, ...others] = times
  const cells = [first, Math.min(...others)].map((time) => time.toFixed(0).padStart(8))
  const sizes = [bytes, packed].map((size) => size.toLocaleString('en').padStart(11))
  const memory = `${((most - before) / 1e6).toFixed(0)} MB`
  console.log(`${format.padEnd(10)} ${cells.join('  ')} ${sizes.join('')}     ${memory}`)
}
