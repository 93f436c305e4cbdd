import { Server } from 'node:http'
import type { RequestListener, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'

/** How many milliseconds an idle connection is left open when the server stops: a request may be on its way. */
const linger = 250

/**
 * A server that cuts no answer when it stops. Node takes a connection for idle as soon as its answer is handed over,
 * even if most of it is still to be written; here it is idle once the answer is written.
 */
export class DrainingServer extends Server {
  /** Open connections, and how many answers each still waits for. */
  readonly #pending = new Map<Socket, number>()

  constructor(options: ServerOptions, listener: RequestListener) {
    super(options, listener)
    this.on('connection', (socket: Socket) => {
      this.#pending.set(socket, 0)
      socket.once('close', () => this.#pending.delete(socket))
    })
    this.prependListener('request', ({ socket }, response) => {
      this.#count(socket, 1)
      response.once('close', () => {
        this.#count(socket, -1)
        if (!this.listening) this.closeIdleConnections()
      })
    })
  }

  /** Called by Node and by Fastify when the server stops, and for each answer that is written after that. */
  override closeIdleConnections(): void {
    setTimeout(() => {
      for (const [socket, pending] of this.#pending) if (pending === 0) socket.destroy()
    }, linger)
  }

  #count(socket: Socket, change: number): void {
    const pending = this.#pending.get(socket)
    if (pending !== undefined) this.#pending.set(socket, pending + change)
  }
}
