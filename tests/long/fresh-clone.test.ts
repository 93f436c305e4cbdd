import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skipOrFail } from '../skipping.ts'

// What a stranger does who follows the README: clone, install, start, ask. Only what is committed is cloned.
if (existsSync('.git')) describe('a fresh clone', followTheReadme)
else skipOrFail('This is no git checkout, so nothing can be cloned from it.')

function followTheReadme(): void {
  const home = mkdtempSync(join(tmpdir(), 'r2p-clone-'))
  const folder = join(home, 'r2p-graph')
  let server: ChildProcess | undefined

  beforeAll(() => {
    execFileSync('git', ['clone', '--quiet', process.cwd(), folder])
    execFileSync('npm', ['install', '--no-save', '--loglevel=error'], { cwd: folder, stdio: 'inherit' })
  })
  afterAll(() => {
    // npm starts the server as a child of its own: the whole group is ended.
    if (server?.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
    rmSync(home, { recursive: true, force: true })
  })

  it('is installed, started and asked by the two commands of the README', async () => {
    // The port is the only thing that is not as the README has it: the usual one may be taken here.
    server = spawn('npm', ['start'], {
      cwd: folder,
      detached: true,
      env: { ...process.env, R2P_PORT: '0' },
    })
    const address = await greetingOf(server)
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: block('graphql') }),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(JSON.parse(block('json')))
  })

  it('finds no error in its data', () => {
    const report = execFileSync('npm', ['run', '--silent', 'r2p', '--', 'check'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(report).toContain('0 errors')
  })

  it('leaves nothing behind that git would see', () => {
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' })).toBe('')
  })

  function block(language: string): string {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'msu').exec(readme)?.[1] ?? ''
  }
}

function greetingOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\S+(?=\/graphql)/u.exec(printed)?.[0]
      if (address !== undefined) resolve(address)
    })
    server.once('close', () => reject(new Error(`The server ended before it greeted: ${printed}`)))
  })
}
