import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, start } from '../cli/run-command.ts'
import { skipOrFail } from '../skipping.ts'

const clients = 240

// The memory of the process is read where Linux shows it.
if (process.platform === 'linux') describe('clients that do not read', readNothing)
else skipOrFail('The memory of another process is read from /proc, which Linux alone has.')

function readNothing(): void {
  const folder = mkdtempSync(join(tmpdir(), 'r2p-slow-'))
  const release = join(folder, 'release.json')
  const sockets: Socket[] = []
  let server: ChildProcess
  let address: URL

  beforeAll(async () => {
    expect((await run(['build', '--out', release])).code).toBe(0)
    server = start(['serve'], { R2P_RELEASE: release, R2P_LOG_LEVEL: 'silent', R2P_WORKERS: '0' })
    address = new URL(await greeted())
  })
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  it('hold little of a file of four megabytes each, and others are answered', async () => {
    expect((await (await fetch(`${address.origin}/export/json`)).text()).length).toBeGreaterThan(3_000_000)
    const before = residentMegabytes()
    sockets.push(...(await Promise.all(Array.from({ length: clients }, askAndReadNothing))))
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect(residentMegabytes() - before).toBeLessThan(300)
    expect((await fetch(`${address.origin}/readyz`)).status).toBe(200)
  })

  /** Takes no compressed file, and reads nothing beyond the beginning. */
  async function askAndReadNothing(): Promise<Socket> {
    const socket = connect(Number(address.port), address.hostname)
    socket.write('GET /export/json HTTP/1.1\r\nhost: r2p\r\n\r\n')
    await once(socket, 'readable')
    return socket
  }

  function residentMegabytes(): number {
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024
  }

  function greeted(): Promise<string> {
    return new Promise((resolve, reject) => {
      let printed = ''
      server.stdout?.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        const found = /http:\S+(?=\/graphql)/.exec(printed)?.[0]
        if (found !== undefined) resolve(found)
      })
      server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it greeted.`)))
    })
  }
}
