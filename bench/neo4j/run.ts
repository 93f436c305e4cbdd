import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import autocannon from 'autocannon'
import { openDriver } from '../../src/graph/neo4j/client.ts'
import { loadRelease } from '../../src/graph/neo4j/load.ts'
import { toRows } from '../../src/graph/neo4j/to-rows.ts'
import { parseRelease } from '../../src/model/release-file.ts'
import type { Release } from '../../src/model/release.ts'
import { settingsOf } from '../../tests/neo4j/given-neo4j.ts'
import { startNeo4j } from '../../tests/neo4j/neo4j-server.ts'
import { grownRelease } from './grown-release.ts'

/*
 * The API over Neo4j against @neo4j/graphql and against statements written by hand, on one server, with the same
 * connections, in the same run; then the same API at growing sizes; and loading against bare UNWIND.
 * README.md beside this file says how to run it, and what was seen.
 */
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3)
const sizes = (process.env['BENCH_SIZES'] ?? '0,1000,30000').split(',').map(Number)
const connections = 8
const folder = new URL('operations/', import.meta.url)
const operations = [
  'look-up',
  'list',
  'two-levels',
  'three-levels',
  'filter-through-a-relation',
  'search',
  'case-to-tools',
  'actor-to-tools',
  'relations-with-citations',
  'subgraph',
  'path',
  'page-10',
].map((name, index) => `${String(index + 1).padStart(2, '0')}-${name}`)

const server = await startNeo4j()
if ('reason' in server) throw new Error(server.reason)
const settings = { ...settingsOf(server), timeout: 120_000 }
const driver = openDriver(settings)
const base = parseRelease(readFileSync(new URL('../../dist/release.json', import.meta.url), 'utf8'))
console.log(`${server.origin}; ${connections} connections, ${seconds} s a measurement`)
try {
  for (const size of sizes) {
    const release = size === 0 ? base : grownRelease(base, size, 1)
    console.log(`\n## ${release.entities.length} entities, ${release.relations.length} relations`)
    await reportLoad(release)
    if (size === 0) await reportOperations(release)
    else await reportGrowth(release)
  }
} finally {
  await driver.close()
  await server.stop()
}

async function reportLoad(release: Release): Promise<void> {
  const rows = toRows(release)
  const [entities, relations] = [[...rows.entities()], [...rows.relations()]]
  const count = entities.length + relations.length
  await driver.executeQuery(byHand('raw/constraint'))
  const bare = await timed(async () => {
    await unwind('raw/entities', entities)
    await unwind('raw/relations', relations)
  })
  await remove('raw/remove')
  await driver.executeQuery(byHand('raw/drop'))
  const load = async (tell: () => void = () => undefined): Promise<void> => {
    await loadRelease(release, { settings, grace: 0, tell, where: 'missing' })
  }
  await remove('raw/remove-ours')
  // Once more at ease where it is small: the first load makes the indexes, and plans.
  if (count < 20_000) {
    await load()
    await remove('raw/remove-ours')
  }
  const ours = await timed(() => load())
  await remove('raw/remove-ours')
  const memory = await liveMemoryOf(load, Math.ceil(count / 2000 / 8))
  const rate = (milliseconds: number): string =>
    Math.round((count / milliseconds) * 1000).toLocaleString('en')
  console.log(
    `load: ${rate(ours)} statements/s, bare UNWIND of the same rows ${rate(bare)}/s: ${(bare / ours).toFixed(2)}x; live memory +${(memory / 1e6).toFixed(1)} MB`,
  )
}

/** The most bytes that lived at some moment of a load, over those before it; looked at each so many batches. */
async function liveMemoryOf(load: (tell: () => void) => Promise<void>, every: number): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const live = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = live()
  let most = before
  let batches = 0
  await load(() => {
    batches += 1
    if (batches % every === 0) most = Math.max(most, live())
  })
  return most - before
}

async function remove(name: string): Promise<void> {
  for (let removed = 1; removed > 0;) {
    const { records } = await driver.executeQuery(byHand(name))
    removed = records[0]?.get('removed') as number
  }
}

async function unwind(name: string, rows: readonly unknown[]): Promise<void> {
  const session = driver.session()
  for (let start = 0; start < rows.length; start += 2000) {
    await session.executeWrite((transaction) =>
      transaction.run(byHand(name), { rows: rows.slice(start, start + 2000) }),
    )
  }
  await session.close()
}

interface Measured {
  readonly rate: number
  readonly p99: number
}

async function reportOperations(release: Release): Promise<void> {
  const cold = await start([here('../../dist/cli/main.js'), 'serve'], { R2P_REMEMBER: '0' }, '/graphql')
  const warm = await start([here('../../dist/cli/main.js'), 'serve'], {}, '/graphql')
  const library = existsSync(here('./node_modules'))
    ? await start([here('./library-server.mjs')], {}, '')
    : null
  const hand = await start([here('./by-hand-server.mjs')], {}, '')
  const variables = { ...chosen(release), after: await cursorAfter(warm.url, 10) }
  const contenders = operations.map((operation) => {
    const inQuery = (file: string): string =>
      JSON.stringify({ query: text(file), variables: used(text(file), variables) })
    const ours = inQuery(`${operation}.graphql`)
    const theirs = `${operation}.library.graphql`
    return {
      operation,
      cold: { url: cold.url, body: ours },
      warm: { url: warm.url, body: ours },
      library:
        library === null || !existsSync(new URL(theirs, folder))
          ? null
          : { url: library.url, body: inQuery(theirs) },
      hand: { url: hand.url, body: JSON.stringify({ operation, variables }) },
    }
  })
  // The compiler of the server is slow to warm: nobody is measured before all were asked for a while.
  for (const asked of contenders) {
    for (const one of [asked.cold, asked.warm, asked.library, asked.hand])
      if (one !== null) await measure(one.url, [one.body], 1)
  }
  const ratios: Record<'cold' | 'warm', number[]> = { cold: [], warm: [] }
  console.log(
    '| operation | cold | p99 | warm | p99 | @neo4j/graphql | p99 | by hand | p99 | cold ÷ library | warm ÷ library |',
  )
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |')
  for (const asked of contenders) {
    const ours = { cold: await measured(asked.cold), warm: await measured(asked.warm) }
    const theirs = asked.library && (await measured(asked.library))
    const direct = await measured(asked.hand)
    const over = (name: 'cold' | 'warm'): string => {
      if (theirs === null) return '–'
      const ratio = ours[name].rate / theirs.rate
      ratios[name].push(ratio)
      return `${ratio.toFixed(2)}x`
    }
    const cells = [ours.cold, ours.warm, theirs, direct].flatMap((one) =>
      one === null ? ['–', '–'] : [one.rate.toFixed(0), one.p99.toFixed(0)],
    )
    console.log(`| ${asked.operation.slice(3)} | ${cells.join(' | ')} | ${over('cold')} | ${over('warm')} |`)
  }
  console.log(
    `median: cold ${median(ratios.cold).toFixed(2)}x, warm ${median(ratios.warm).toFixed(2)}x of @neo4j/graphql`,
  )
  for (const running of [cold, warm, library, hand]) await end(running?.child)
}

/** Cold, and of many entities in turn, so that nothing but the server's own caches can help. */
async function reportGrowth(release: Release): Promise<void> {
  const cold = await start([here('../../dist/cli/main.js'), 'serve'], { R2P_REMEMBER: '0' }, '/graphql')
  const tools = release.entities.filter(({ kind }) => kind === 'Tool')
  const some = Array.from({ length: 200 }, (_, index) => tools[Math.floor((index * tools.length) / 200)]?.id)
  const lookUp = text('01-look-up.graphql')
  const around =
    'query ($tool: ID!) { node(id: $tool) { ... on Tool { name relations(first: 25) { nodes { type to { name } from { name } } } powers { nodes { name } } } } }'
  const page = text('12-page-10.graphql')
  const last = Math.min(40, Math.floor(release.entities.length / 25) - 4)
  const found = {
    'look-up': await measure(
      cold.url,
      some.map((tool) => JSON.stringify({ query: lookUp, variables: { tool } })),
    ),
    neighbourhood: await measure(
      cold.url,
      some.map((tool) => JSON.stringify({ query: around, variables: { tool } })),
    ),
    [`page ${last}`]: await measure(cold.url, [
      JSON.stringify({ query: page, variables: { after: await cursorAfter(cold.url, last) } }),
    ]),
    search: await measure(cold.url, [JSON.stringify({ query: text('06-search.graphql') })]),
  }
  for (const [name, { rate, p99 }] of Object.entries(found))
    console.log(`${name}: ${rate.toFixed(0)}/s, p99 ${p99} ms`)
  await end(cold.child)
}

/** Entities with some life around them: the same for the same release. */
function chosen(release: Release): { readonly tool: string; readonly actor: string; readonly case: string } {
  const busiest = (kind: string, type: string, side: 'from' | 'to'): string => {
    const count = (id: string): number =>
      release.relations.filter((relation) => relation.type === type && relation[side] === id).length
    const ids = release.entities.filter((entity) => entity.kind === kind).map(({ id }) => id)
    return ids.sort((one, other) => count(other) - count(one))[0] ?? ''
  }
  return {
    tool: busiest('Tool', 'OVER', 'to'),
    actor: busiest('Organ', 'MAY_USE', 'from'),
    case: busiest('Case', 'IN_CASE', 'to'),
  }
}

/** Only the variables that the operation declares: others are refused by some. */
function used(query: string, variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)))
}

async function cursorAfter(url: string, pages: number): Promise<string> {
  let after: string | null = null
  for (let page = 0; page < pages; page += 1) {
    const query = 'query ($after: String) { entities(first: 25, after: $after) { pageInfo { endCursor } } }'
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    })
    const { data } = (await response.json()) as { data: { entities: { pageInfo: { endCursor: string } } } }
    after = data.entities.pageInfo.endCursor
  }
  return after ?? ''
}

function measured({ url, body }: { readonly url: string; readonly body: string }): Promise<Measured> {
  return measure(url, [body])
}

async function measure(url: string, bodies: readonly string[], duration = seconds): Promise<Measured> {
  const headers = { 'content-type': 'application/json' }
  const answer = await (await fetch(url, { method: 'POST', headers, body: bodies[0] as string })).text()
  if (answer.includes('"errors"')) throw new Error(`${url} answers with errors: ${answer.slice(0, 500)}`)
  const requests = bodies.map((body) => ({ method: 'POST' as const, headers, body }))
  await autocannon({ url, connections, duration: 1, requests })
  const result = await autocannon({ url, connections, duration, requests })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests were not answered well by ${url}.`)
  return { rate: result.requests.average, p99: result.latency.p99 }
}

interface Running {
  readonly child: ChildProcess
  readonly url: string
}

async function start(
  command: readonly string[],
  more: Record<string, string>,
  path: string,
): Promise<Running> {
  const { uri, username, password } = settings
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      R2P_GRAPH: 'neo4j',
      R2P_STANDBY: 'off',
      R2P_PORT: '0',
      ...more,
    },
    stdio: ['ignore', 'pipe', process.env['BENCH_SHOW_LOG'] ? 'inherit' : 'ignore'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (piece: Buffer) =>
      resolve(/http:\/\/[^/\s]+/.exec(piece.toString())?.[0] ?? ''),
    )
    child.once('exit', (code) =>
      reject(new Error(`${command.join(' ')} ended with ${code}; BENCH_SHOW_LOG=1 shows why.`)),
    )
  })
  return { child, url: `${address.replace('localhost', '127.0.0.1')}${path || '/'}` }
}

function end(child: ChildProcess | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (child === undefined) return resolve()
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const [low, high] = [Math.floor((values.length - 1) / 2), Math.floor(values.length / 2)]
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2
}

function text(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}

function byHand(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8')
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
