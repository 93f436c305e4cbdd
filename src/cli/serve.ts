import { typeDefs } from '../generated/schema.ts'
import { executableSchema } from '../api/schema.ts'
import type { OpenGraph } from '../graph/graph.ts'
import { howToBuild, isExplorerBuilt } from '../server/pages.ts'
import { startServer } from '../server/http-server.ts'
import type { HttpServer } from '../server/http-server.ts'
import type { ServerOptions } from '../server/server-options.ts'
import { openLogDestination } from '../server/log-destination.ts'
import type { LogDestination } from '../server/log-destination.ts'
import { openLog } from '../server/request-log.ts'
import { openWorkerPool } from '../server/workers/worker-pool.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { openConfiguredGraph, loadSettings, workerGraph } from './open-release.ts'
import { unknownSettings } from './settings.ts'
import type { Settings } from './settings.ts'

/** Serves until the process is told to stop. The greeting goes to the standard output, the log to the error stream. */
export async function serve(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const settings = loadSettings(environment)
  const destination = openLogDestination(2)
  const log = openLog(settings.logLevel, destination)
  logUncaught({ logger: log, destination })
  const graph = await openConfiguredGraph(settings, (event) => log.warn({ from: 'graph' }, event))
  for (const sentence of unknownSettings(environment)) log.warn({ from: 'settings' }, sentence)
  const server = await startServerOrExit(settings, graph, { logger: log, destination })
  // Whoever started the server may not listen to the greeting.
  process.stdout.on('error', () => undefined)
  process.stdout.write(greeting(server.address))
  stopOnSignal(settings, server, graph, { logger: log, destination })
}

async function startServerOrExit(
  settings: Settings,
  graph: OpenGraph,
  { logger: log, destination }: ServerLog,
): Promise<HttpServer> {
  const { host, port, operationTimeout, stopTimeout, corsOrigins, workers } = settings
  const options: ServerOptions = {
    graph,
    schema: executableSchema(),
    host,
    port,
    log,
    operationTimeout,
    stopTimeout,
    corsOrigins,
    basePath: settings.basePath,
    trustedProxies: settings.trustedProxies,
    rateLimit: settings.rateLimit,
    lostLogLines: () => destination.lost(),
    answerCache: settings.answerCache * 1_000_000,
    workers:
      workers === 0
        ? null
        : openWorkerPool({ graph: await workerGraph(settings), workers, queue: heavyQueue * workers }),
    pages: settings.pages,
    documents: new Map([['/schema.graphql', typeDefs]]),
  }
  if (!isExplorerBuilt(settings.pages)) log.warn(howToBuild)
  try {
    return await startServer(options)
  } catch (error) {
    await graph.close()
    const sentence = listenFault((error as NodeJS.ErrnoException).code, host, port)
    if (sentence === undefined) throw error
    throw new CliError(exitCodes.address, sentence)
  }
}

/** How many heavy questions may wait for each worker: what is asked last is to be answered in time. */
const heavyQueue = 8

function listenFault(code: string | undefined, host: string, port: number): string | undefined {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is in use by another process. Set R2P_PORT to another port, or to 0 for any free one.`
  if (code === 'EACCES')
    return `Port ${port} of ${host} may not be used by this user. Set R2P_PORT to a port above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is not an address of this machine. Set R2P_HOST to one that is.`
  return undefined
}

function greeting(address: string): string {
  return `R2P Graph answers at ${address}/graphql

Look at it in a browser: ${address}/

Or ask it who may use mediation:

  curl ${address}/graphql -H 'content-type: application/json' -d '${firstBody}'

Stop it with Ctrl+C.
`
}

const firstBody = JSON.stringify({
  query:
    '{ search(text: "mediation", kinds: [Tool], first: 1) { nodes { name ... on Tool { actors { edges { node { name } relations { statement } } } } } } }',
})

/** Signals that ask for an orderly end: of a supervisor, of Ctrl+C, of a terminal that closes, of Ctrl+\\. */
const stopSignals = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const

/** How many milliseconds connections are still accepted for after a signal. */
const acceptTime = 250

function stopOnSignal(settings: Settings, server: HttpServer, graph: OpenGraph, log: ServerLog): void {
  let isStopping = false
  const stop = (signal: string): void => {
    if (isStopping) return
    isStopping = true
    log.logger.info({ signal }, 'server stopping')
    // Nothing that hangs keeps the process longer than it was allowed, and a second for the closing itself.
    setTimeout(() => process.exit(exitCodes.well), settings.stopTimeout + 1000).unref()
    // Connections that came before the signal are accepted first, one each turn of the event loop.
    setTimeout(() => {
      void server
        .close()
        .then(() => graph.close())
        .then(() => log.destination.flush())
        .finally(() => process.exit(exitCodes.well))
    }, acceptTime)
  }
  for (const signal of stopSignals) process.on(signal, stop)
}

/** A promise that nobody waits for is logged, and the server goes on; after an exception its state is not known. */
function logUncaught({ logger, destination }: ServerLog): void {
  process.on('unhandledRejection', (error) => {
    logger.error({ err: error, code: 'INTERNAL_SERVER_ERROR' }, 'unhandled rejection')
  })
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error, code: 'INTERNAL_SERVER_ERROR' }, 'uncaught exception')
    setTimeout(() => process.exit(exitCodes.errors), 1000).unref()
    void destination.flush().finally(() => process.exit(exitCodes.errors))
  })
}

interface ServerLog {
  readonly logger: ServerOptions['log']
  readonly destination: LogDestination
}
