import { Writable } from 'node:stream'
import { executableSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { startServer } from '../../src/server/http-server.ts'
import type { ServerOptions } from '../../src/server/server-options.ts'
import { openLog } from '../../src/server/request-log.ts'
import { randomRelease } from '../graph/random-release.ts'

/** A server on a free port, its log at hand. */
export interface TestServer {
  readonly address: string
  readonly log: readonly LogLine[]
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answered>
  post(body: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  close(): Promise<void>
}

export type LogLine = Readonly<Record<string, unknown>>

export interface Answered {
  readonly status: number
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string }
  }[]
}

export const testGraph: Graph = memoryGraph(randomRelease(11, { entities: 60, relations: 200 }))

/** Opens a real server: it listens, and is asked with fetch. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const log: LogLine[] = []
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\n')) if (line !== '') log.push(JSON.parse(line) as LogLine)
      done()
    },
  })
  const server = await startServer({
    graph: { current: () => testGraph, close: () => Promise.resolve() },
    schema: executableSchema(),
    host: '127.0.0.1',
    port: 0,
    log: openLog('debug', destination),
    operationTimeout: 1_000,
    stopTimeout: 1_000,
    corsOrigins: [],
    basePath: '',
    trustedProxies: [],
    rateLimit: 0,
    lostLogLines: () => 0,
    answerCache: 1_000_000,
    workers: null,
    pages: 'nowhere',
    documents: new Map(),
    ...options,
  })
  const post: TestServer['post'] = (body, headers = {}) =>
    fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
  return {
    address: server.address,
    log,
    post,
    async ask(query, variables = {}) {
      const response = await post(JSON.stringify({ query, variables }))
      return { status: response.status, ...((await response.json()) as Omit<Answered, 'status'>) }
    },
    close: () => server.close(),
  }
}

/** The codes of an answer's errors. */
export function codes(answered: Answered): readonly string[] {
  return answered.errors?.map(({ extensions }) => extensions.code) ?? []
}
