import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { OpenGraph } from '../graph/graph.ts'
import type { ReadLimits } from './slow-readers.ts'
import type { WorkerPool } from './workers/worker-pool.ts'

export interface ServerOptions {
  readonly graph: OpenGraph
  readonly schema: GraphQLSchema
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly log: Logger
  /** The path that everything is served below, such as `/r2p`; empty for the root. */
  readonly basePath: string
  /** Addresses and networks of the proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  /** How many requests to the API and the exports one address may send a minute; 0: as many as it likes. */
  readonly rateLimit: number
  /** How many lines the log has lost, for the metrics. */
  readonly lostLogLines: () => number
  /** How many milliseconds one operation may wait for the graph. */
  readonly operationTimeout: number
  /** How many milliseconds requests in flight are given when the server is closed. */
  readonly stopTimeout: number
  /** Origins whose pages may read answers; "*" for all. */
  readonly corsOrigins: readonly string[]
  /** How many bytes of answers are kept. */
  readonly answerCache: number
  /** What answers heavy operations and is closed with the server; null: they are answered here. */
  readonly workers: WorkerPool | null
  /** How slowly clients may read; left out: as `readLimits` says. */
  readonly readLimits?: ReadLimits
  /** The folder of the built explorer. */
  readonly pages: string
  /** Further paths that answer GET: texts that are the same for as long as the process runs. */
  readonly documents: ReadonlyMap<string, string>
}
