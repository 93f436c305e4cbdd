import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from '../../src/model/release-file.ts'
import { randomRelease } from '../graph/random-release.ts'

/** A folder of its own for one test file, with a release in it. */
export const folder = mkdtempSync(join(tmpdir(), 'r2p-cli-'))
export const releaseFile = join(folder, 'release.json')
writeFileSync(releaseFile, serialize(randomRelease(9, { entities: 40, relations: 120 })))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the program from its source, as `npm run r2p -- …` starts it compiled. */
export function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { ...process.env, R2P_RELEASE: releaseFile, R2P_PORT: '0', ...environment },
  })
}

/** Runs a command to its end. */
export async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Ended> {
  const child = start(args, environment)
  child.stdin?.end(input)
  return ended(child)
}

export function ended(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })))
}

/** The address that a started server greets with. */
export function greeted(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const address = /http:\S+(?=\/graphql)/.exec(out)?.[0]
      if (address !== undefined && out.includes('Ctrl+C')) resolve(out)
    })
    child.once('close', () => reject(new Error(`The server ended before it answered: ${out}`)))
  })
}
