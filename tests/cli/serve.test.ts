import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { skipOrFail } from '../skipping.ts'
import { releaseFile, start } from './run-command.ts'

/** Where the server answers, once it has greeted. */
function greeted(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\S+(?=\/graphql)/.exec(printed)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it greeted.`)))
  })
}

async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

describe('r2p serve, told to stop', { timeout: 120_000 }, () => {
  it.each([['SIGTERM'], ['SIGINT'], ['SIGHUP'], ['SIGQUIT']] as const)(
    'by %s, answers the requests that came before',
    async (signal) => {
      // The workers are compiled files, which the program from its source has not.
      const child = start(['serve'], { R2P_WORKERS: '0' })
      const address = await greeted(child)
      const answers = Array.from({ length: 20 }, () => fetch(`${address}/export/json`))
      await answers[0]
      child.kill(signal)
      const began = performance.now()
      const whole = await Promise.all(answers.map(async (answer) => isRelease(await (await answer).json())))
      expect(whole).toEqual(Array(20).fill(true))
      expect(await exitCodeOf(child)).toBe(0)
      expect(performance.now() - began).toBeLessThan(10_000)
    },
  )
})

function isRelease(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'nodes' in value
}

describe('r2p serve, whose log cannot be written', { timeout: 120_000 }, () => {
  /** Requests that make more log lines than a pipe holds are all answered, and the server ends as it should. */
  const expectAnswers = async (child: ChildProcess, address: string): Promise<void> => {
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(Array.from({ length: 25 }, () => fetch(`${address}/livez`)))
      expect(answers.every(({ ok }) => ok)).toBe(true)
    }
    child.kill('SIGTERM')
    expect(await exitCodeOf(child)).toBe(0)
  }

  it('goes on when the reader of the log has left', async () => {
    const child = start(['serve'], { R2P_LOG_LEVEL: 'debug' })
    const address = await greeted(child)
    child.stderr?.destroy()
    await expectAnswers(child, address)
  })

  it('goes on when the reader of the log hangs', async () => {
    const child = start(['serve'], { R2P_LOG_LEVEL: 'debug' })
    const address = await greeted(child)
    child.stderr?.pause()
    await expectAnswers(child, address)
  })

  const full = openFullDevice()
  if (full === null) skipOrFail('There is no /dev/full here, which stands for a full disk.')
  else {
    afterAll(() => closeSync(full))
    it('goes on when the disk of the log is full', async () => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve'], {
        env: { ...process.env, R2P_RELEASE: releaseFile, R2P_PORT: '0', R2P_LOG_LEVEL: 'debug' },
        stdio: ['ignore', 'pipe', full],
      })
      await expectAnswers(child, await greeted(child))
    })
  }
})

function openFullDevice(): number | null {
  try {
    return openSync('/dev/full', 'w')
  } catch {
    return null
  }
}
