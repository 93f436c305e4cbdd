import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that can be made bad: slow, cut, or open with nobody behind it. */
export interface Proxy {
  readonly port: number
  /** Every piece is passed on so many milliseconds later. */
  delay(milliseconds: number): void
  /** All connections break off, and new ones are refused. */
  cut(): void
  /** Connections stay and are taken, and nothing passes any more. */
  halfOpen(): void
  mend(): void
  close(): Promise<void>
}

export async function openProxy(target: { readonly host: string; readonly port: number }): Promise<Proxy> {
  const state = { delay: 0, isCut: false, isSilent: false }
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    if (state.isCut) {
      client.destroy()
      return
    }
    const far = connect(target)
    pass(client, far)
    pass(far, client)
  })
  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from)
    from.on('data', (piece) => {
      if (state.isSilent) return
      if (state.delay === 0) to.write(piece)
      else setTimeout(() => void (to.destroyed || to.write(piece)), state.delay)
    })
    from.on('error', () => to.destroy())
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
  }
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    delay: (milliseconds) => {
      state.delay = milliseconds
    },
    cut: () => {
      state.isCut = true
      breakAll()
    },
    halfOpen: () => {
      state.isSilent = true
    },
    mend: () => {
      // What went over a silent connection is lost for good: nobody can go on there.
      if (state.isSilent) breakAll()
      Object.assign(state, { delay: 0, isCut: false, isSilent: false })
    },
    close: async () => {
      breakAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
