import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { OpenGraph } from '../graph/graph.ts'
import { lazy } from '../lib/lazy.ts'

export interface Metrics {
  readonly registry: Registry
  countRequest(request: FastifyRequest, reply: FastifyReply): void
  /** Counts a look-up in one of the caches. */
  countCacheRead(cache: string, isHit: boolean): void
  countSlowReader(): void
}

/** So many operation names get a series of their own; the others share one, since clients choose them. */
const mostOperations = 100

/** Of the process: CPU, memory, heap, garbage collection and event-loop delay. Once, however many servers it has. */
const processRegistry = lazy(() => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
})

export interface MetricsOptions {
  readonly graph: OpenGraph
  readonly lostLogLines: () => number
}

export function openMetrics({ graph, lostLogLines }: MetricsOptions): Metrics {
  const own = new Registry()
  const registers = [own]
  const requests = new Counter({
    name: 'r2p_requests_total',
    help: 'Requests by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'r2p_request_duration_seconds',
    help: 'Seconds from a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
    registers,
  })
  const operations = new Counter({
    name: 'r2p_operations_total',
    help: 'GraphQL requests by operation name and error code; an answer without errors has the code OK.',
    labelNames: ['operation', 'code'],
    registers,
  })
  const cacheReads = new Counter({
    name: 'r2p_cache_reads_total',
    help: 'Look-ups in the caches of the server, by cache and result.',
    labelNames: ['cache', 'result'],
    registers,
  })
  const slowReaders = new Counter({
    name: 'r2p_slow_readers_cut_total',
    help: 'Connections that were cut since the client did not read its answer in time.',
    registers,
  })
  new Gauge({
    name: 'r2p_log_lines_lost',
    help: 'Log lines that could not be written since the start.',
    registers,
    collect() {
      this.set(lostLogLines())
    },
  })
  new Gauge({
    name: 'r2p_release_info',
    help: 'The release that answers and the graph that holds it; absent while no graph can be reached.',
    labelNames: ['release', 'graph'],
    registers,
    async collect() {
      this.reset()
      try {
        const { release, name } = await graph.current()
        this.set({ release: release.id, graph: name }, 1)
      } catch {
        // Absent, as the help says.
      }
    },
  })
  const operationLabel = boundedNames(mostOperations)
  return {
    registry: Registry.merge([processRegistry(), own]),
    countRequest(request, reply) {
      const route = request.routeOptions.url ?? 'other'
      requests.inc({ route, method: request.method, status: reply.statusCode })
      durations.observe({ route }, reply.elapsedTime / 1000)
      if (request.logFields === null) return
      const operation = operationLabel(request.logFields.operation)
      const { codes } = request.logFields
      for (const code of codes.length === 0 ? ['OK'] : codes) operations.inc({ operation, code })
    },
    countCacheRead: (cache, isHit) => cacheReads.inc({ cache, result: isHit ? 'hit' : 'miss' }),
    countSlowReader: () => slowReaders.inc(),
  }
}

/** `/metrics` in the text format of Prometheus. */
export function metricsRoute(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    metrics.countRequest(request, reply)
    done()
  })
  app.get('/metrics', async (_request, reply) => {
    const text = await metrics.registry.metrics()
    return reply.type(metrics.registry.contentType).send(text)
  })
}

/** Names as labels: the first so many as they are, then "other"; "anonymous" for none. */
function boundedNames(most: number): (name: string | null) => string {
  const known = new Set<string>()
  return (name) => {
    if (name === null) return 'anonymous'
    if (known.has(name)) return name
    if (known.size >= most || name.length > 100) return 'other'
    known.add(name)
    return name
  }
}
