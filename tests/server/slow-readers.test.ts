import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { startTestServer } from './test-server.ts'

const size = 12_000_000
const documents = new Map([['/large.txt', 'x'.repeat(size)]])

/** A connection that asked for the large document, and reads nothing beyond its beginning until it is resumed. */
async function slowReader(address: string): Promise<Socket & { received: number }> {
  const { hostname, port } = new URL(address)
  const socket = Object.assign(connect(Number(port), hostname), { received: 0 })
  socket.on('error', () => undefined)
  socket.write('GET /large.txt HTTP/1.1\r\nhost: x\r\n\r\n')
  const [first] = (await once(socket, 'data')) as [Buffer]
  socket.pause()
  socket.received = first.length
  socket.on('data', (chunk: Buffer) => (socket.received += chunk.length))
  socket.pause()
  return socket
}

async function readOn(socket: Socket & { received: number }): Promise<number> {
  const closed = socket.destroyed ? undefined : once(socket, 'close')
  socket.resume()
  await closed
  return socket.received
}

describe('answers that are read slowly', () => {
  it('are finished when the server is closed meanwhile', async () => {
    const server = await startTestServer({ documents, stopTimeout: 10_000 })
    const readers = await Promise.all([1, 2, 3].map(() => slowReader(server.address)))
    const began = performance.now()
    const closed = server.close()
    await new Promise((resolve) => setTimeout(resolve, 700))
    const received = await Promise.all(readers.map(readOn))
    await closed
    for (const bytes of received) expect(bytes).toBeGreaterThan(size)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('are cut when one takes longer than it may', async () => {
    const readLimits = { time: 300, waiting: 1_000_000_000 }
    const server = await startTestServer({ documents, readLimits })
    const reader = await slowReader(server.address)
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(await readOn(reader)).toBeLessThan(size)
    expect(server.log.filter(({ msg }) => msg === 'slow reader cut')).toHaveLength(1)
    await server.close()
  })

  it('are cut, the oldest first, when too much waits for all of them', async () => {
    const readLimits = { time: 60_000, waiting: 30_000_000 }
    const server = await startTestServer({ documents, readLimits })
    const readers: (Socket & { received: number })[] = []
    for (let count = 0; count < 10; count++) readers.push(await slowReader(server.address))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const received = await Promise.all(readers.map(readOnOrCut))
    const whole = received.map((bytes) => bytes > size)
    expect(whole.slice(0, 5)).toEqual([false, false, false, false, false])
    expect(whole.slice(-2)).toEqual([true, true])
    await server.close()
  })

  /** The connection of a whole answer stays open. */
  async function readOnOrCut(socket: Socket & { received: number }): Promise<number> {
    socket.on('data', () => {
      if (socket.received > size) socket.destroy()
    })
    return readOn(socket)
  }
})
