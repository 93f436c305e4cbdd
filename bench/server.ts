import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

/*
 * The server against Apollo Server's hello-world on Fastify, on the same machine in the same minutes: what counts are the
 * ratios. `npm run bench` measures what `npm run build` made; BENCH_SECONDS and BENCH_ROUNDS make it longer.
 */
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3)
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3)
const connections = 8
/** Counts the requests, so that each can be another one. */
let turn = 0

interface Contender {
  readonly name: string
  readonly command: readonly string[]
  readonly path: string
}

const hello: Contender = {
  name: 'Apollo hello-world',
  command: [here('./hello-world.mjs')],
  path: '/graphql',
}
const ours: Contender = {
  name: 'R2P Graph',
  command: [here('../dist/cli/main.js'), 'serve'],
  path: '/graphql',
}

const threeLevels = `
  tools(first: 25) {
    nodes {
      id
      name
      powers(first: 5) {
        nodes {
          id
          name
          act
          holders(first: 4) { nodes { id name kind } }
          conditions(first: 4) { nodes { id name } }
        }
      }
    }
  }`

/** A question as the body of its request; `turn` is another number for each request. */
type BodyOf = (turn: number) => string

const lookUp = 'query LookUp($id: ID!) { node(id: $id) { ... on Tool { id name kind summary } } }'
const list25 = 'query List { tools(first: 25) { nodes { id name kind summary } } }'
const always =
  (query: string, variables = {}): BodyOf =>
  () =>
    JSON.stringify({ query, variables })
/** The same document with a variable that is new each time, so that no answer is found that was kept. */
const uniqueThreeLevels: BodyOf = (turn) =>
  JSON.stringify({
    query: `query Unique($id: ID!) { ${threeLevels} own: node(id: $id) { id } }`,
    variables: { id: `none-${turn}` },
  })

if (!existsSync(here('../dist/cli/main.js'))) throw new Error('There is no dist/. `npm run build` makes it.')
await reportStart()
await reportRequests()
await reportTinyBesideDearest()

async function reportStart(): Promise<void> {
  const times: Record<string, number[]> = { [hello.name]: [], [ours.name]: [] }
  const memory: Record<string, number[]> = { [hello.name]: [], [ours.name]: [] }
  for (let round = 0; round < Math.max(5, rounds); round++) {
    for (const contender of [hello, ours]) {
      const began = performance.now()
      const running = await start(contender)
      await post(running.url, '{ __typename }')
      times[contender.name]?.push(performance.now() - began)
      await pause(1_000)
      memory[contender.name]?.push(residentMegabytes(running.child))
      await end(running.child)
    }
  }
  print('Start to first answer, median', 'ms', times)
  print('Memory when idle, median', 'MB', memory)
}

async function reportRequests(): Promise<void> {
  const [theirs, running] = await Promise.all([start(hello), start(ours)])
  const repeated = always(`query ThreeLevels {${threeLevels} }`)
  const bytes = await sizeOf(running.url, repeated(0))
  const constant = theirs.url.replace('/graphql', `/constant/${bytes}`)
  const contenders: readonly (readonly [name: string, url: string, body: BodyOf])[] = [
    ['hello-world', theirs.url, always('{ hello }')],
    ['look-up', running.url, always(lookUp, { id: await firstTool(running.url) })],
    ['list of 25', running.url, always(list25)],
    ['three levels, unique', running.url, uniqueThreeLevels],
    ['three levels, repeated', running.url, repeated],
    [`constant of ${bytes.toLocaleString('en')} bytes`, constant, repeated],
  ]
  const rates: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++) {
    for (const [name, url, body] of contenders) (rates[name] ??= []).push(await requestsPerSecond(url, body))
  }
  print(`Requests a second, ${connections} connections, median of ${rounds} rounds`, '/s', rates)
  const ofConstant =
    median(rates['three levels, repeated'] ?? []) / median(rates[contenders[5]?.[0] ?? ''] ?? [])
  console.log(`  repeated by constant: ${ofConstant.toFixed(2)}×`)
  await Promise.all([end(theirs.child), end(running.child)])
}

/** How long one small request takes, alone and beside 100 connections that ask nothing but the dearest. */
async function reportTinyBesideDearest(): Promise<void> {
  const running = await start(ours)
  const data = (await post(running.url, '{ cases(first: 1) { nodes { id } } }')) as unknown as Cases
  const dearest: BodyOf = (turn) => {
    const lists = Array.from(
      { length: 9 },
      (_, index) => `a${index}: unusedTools(case: "${data.cases.nodes[0]?.id}", first: 1) { totalCount }`,
    )
    return JSON.stringify({ query: `{ ${lists.join(' ')} own: nodes(ids: ["none-${turn}"]) { id } }` })
  }
  const alone = await tinyLatencies(running.url)
  const flood = load(running.url, dearest, 100, Math.max(10, seconds))
  await pause(2_000)
  const beside = await tinyLatencies(running.url)
  await flood
  const p99 = (values: readonly number[]): number[] => [[...values].sort((a, b) => a - b)[197] ?? Number.NaN]
  print('One small request, p99 of 200', 'ms', {
    alone: p99(alone),
    'beside 100 of the dearest': p99(beside),
  })
  await end(running.child)
}

interface Cases {
  readonly cases: { readonly nodes: readonly { readonly id: string }[] }
}

async function tinyLatencies(url: string): Promise<readonly number[]> {
  const latencies: number[] = []
  for (let turn = 0; turn < 200; turn++) {
    const began = performance.now()
    await post(url, `{ t${turn}: __typename }`)
    latencies.push(performance.now() - began)
  }
  return latencies
}

function print(title: string, unit: string, measured: Readonly<Record<string, readonly number[]>>): void {
  const [base] = Object.values(measured).map(median)
  console.log(`\n${title}`)
  for (const [name, values] of Object.entries(measured)) {
    const value = median(values)
    const ratio = (value / (base ?? value)).toFixed(2)
    console.log(
      `  ${name.padEnd(32)} ${value.toFixed(0).padStart(7)} ${unit.padEnd(3)} ${ratio.padStart(6)}×`,
    )
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function start({ command, path, name }: Contender): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, R2P_PORT: '0' },
    stdio: ['ignore', 'pipe', process.env['BENCH_SHOW_LOG'] ? 'inherit' : 'ignore'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) =>
      resolve(/http:\/\/[^/\s]+/.exec(chunk.toString())?.[0] ?? ''),
    )
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}; BENCH_SHOW_LOG=1 shows why.`)))
  })
  return { child, url: `${address.replace('localhost', '127.0.0.1')}${path}` }
}

async function post(url: string, query: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, request(JSON.stringify({ query })))
  return ((await response.json()) as { data: Record<string, unknown> }).data
}

async function firstTool(url: string): Promise<string> {
  const data = await post(url, '{ tools(first: 1) { nodes { id } } }')
  return (data as { tools: { nodes: readonly { id: string }[] } }).tools.nodes[0]?.id ?? ''
}

async function sizeOf(url: string, body: string): Promise<number> {
  const text = await (await fetch(url, request(body))).text()
  if (text.includes('"errors"')) throw new Error(`The question is answered with errors: ${text}`)
  return Buffer.byteLength(text)
}

async function requestsPerSecond(url: string, body: BodyOf): Promise<number> {
  const result = await load(url, body, connections, seconds)
  if (result.non2xx > 0) throw new Error(`${result.non2xx} requests were not answered well.`)
  return result.requests.average
}

function load(url: string, body: BodyOf, count: number, duration: number): Promise<autocannon.Result> {
  const setupRequest = (one: autocannon.Request): autocannon.Request => ({ ...one, body: body(turn++) })
  return autocannon({
    url,
    connections: count,
    duration,
    requests: [{ ...request(body(0)), setupRequest }],
  })
}

function request(body: string) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body } as const
}

function residentMegabytes(child: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).toString()) / 1024
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
