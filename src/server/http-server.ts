import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { createApp } from './app.ts'
import type { ServerOptions } from './server-options.ts'

export interface HttpServer {
  /** Below which everything is served: `http://127.0.0.1:4000` */
  readonly address: string
  /** Accepts no more connections, answers the requests that are there, and ends at the latest when their time is up. */
  close(): Promise<void>
}

export async function startServer(options: ServerOptions): Promise<HttpServer> {
  const app = await createApp(options)
  await app.listen({
    host: options.host,
    port: options.port,
    listenTextResolver: (address) => `server listening at ${address}`,
  })
  return {
    address: `${addressOf(app, options.host)}${options.basePath}`,
    close: () => close(app, options),
  }
}

function addressOf({ server }: FastifyInstance, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function close(app: FastifyInstance, { stopTimeout, workers }: ServerOptions): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), stopTimeout)
  await app.close()
  clearTimeout(late)
  await workers?.close()
}
