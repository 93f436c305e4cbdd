import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** The built server as a separate process, always at the same URL. */
export interface TestServer {
  readonly url: string
  /** Kills it at once, as a crash would. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Its standard error so far. */
  readonly log: () => string
}

/** Starts `r2p serve` with these settings on top of the environment's. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<TestServer> {
  const port = await freePort()
  let running: ChildProcess | null = null
  let log = ''
  const served: TestServer = {
    url: `http://127.0.0.1:${port}`,
    kill: async () => {
      if (running === null || running.exitCode !== null) return
      const ended = new Promise((resolve) => running?.once('close', resolve))
      running.kill('SIGKILL')
      await ended
      running = null
    },
    start: async () => {
      running = spawn(process.execPath, ['dist/cli/main.js', 'serve'], {
        env: { ...process.env, R2P_LOG_LEVEL: 'warn', ...settings, R2P_PORT: String(port) },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      running.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
      await started(running)
    },
    log: () => log,
  }
  await served.start()
  return served
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', () => resolve())
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('close', (code) =>
      reject(new Error(`The server ended with ${code} before it greeted (is it built?): ${said}`)),
    )
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
