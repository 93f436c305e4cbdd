import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { linkTo } from '../../../src/graph/neo4j/link.ts'
import { verifyRelease } from '../../../src/graph/neo4j/verify.ts'
import { serialize } from '../../../src/model/release-file.ts'
import { chanceFrom, randomRelease } from '../../graph/random-release.ts'
import { loadQuietly, settingsOf } from '../../neo4j/given-neo4j.ts'
import { startOwnNeo4j } from '../../neo4j/neo4j-server.ts'
import { skipOrFail } from '../../skipping.ts'

const rounds = 36
const size = { entities: 4000, relations: 14_000 }
const server = await startOwnNeo4j()

describe('Loads that are killed', () => {
  if ('reason' in server) {
    skipOrFail(`Loads that are killed: ${server.reason}`, 'neo4j')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'r2p-killed-'))
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await server.stop()
  })

  it(
    `at ${rounds} random moments leave the old release serving whole, and the next load mends the rest`,
    { timeout: 900_000 },
    async () => {
      const settings = settingsOf(server)
      const releases = [61, 62].map((seed) => randomRelease(seed, size))
      const files = releases.map((release, index) => {
        const file = join(folder, `${index}.json`)
        writeFileSync(file, serialize(release))
        return file
      })
      await loadQuietly(releases[0] as never, settings)
      const began = performance.now()
      await run(files[1] as string, Infinity)
      const whole = performance.now() - began
      let current = 1
      const outcomes = { before: 0, killed: 0, ended: 0, leftOver: 0 }
      const chance = chanceFrom(7)
      for (let round = 0; round < rounds; round += 1) {
        const next = 1 - current
        const { wasKilled, out } = await run(files[next] as string, (whole * (20 + chance.below(85))) / 100)
        outcomes[!wasKilled ? 'ended' : out === '' ? 'before' : 'killed'] += 1
        const verified = await verifyRelease(settings, null)
        expect(verified).toMatchObject({ hash: verified.release, differences: [] })
        expect([releases[current]?.id, releases[next]?.id]).toContain(verified.release)
        if (!wasKilled) expect(verified.release).toBe(releases[next]?.id)
        if (verified.release === releases[next]?.id) current = next
        outcomes.leftOver += (await releasesThere()).length - 1
      }
      expect(outcomes.killed).toBeGreaterThan(rounds / 2)
      expect(outcomes.leftOver).toBeGreaterThan(0)
      const { wasKilled } = await run(files[1 - current] as string, Infinity)
      expect(wasKilled).toBe(false)
      expect(await releasesThere()).toEqual([releases[1 - current]?.id])
      expect(await countOfNodes()).toBe(releases[1 - current]?.entities.length)
      process.stdout.write(`Loads of ${Math.round(whole)} ms killed: ${JSON.stringify(outcomes)}\n`)
    },
  )

  async function releasesThere(): Promise<readonly string[]> {
    const link = linkTo(settingsOf(server as never))
    const rows = await link.read<{ readonly id: string }>('load/releases', {})
    await link.close()
    return rows.map(({ id }) => id)
  }

  async function countOfNodes(): Promise<number> {
    const neo4j = await import('neo4j-driver')
    const { uri, username, password } = settingsOf(server as never)
    const driver = neo4j.default.driver(uri, neo4j.default.auth.basic(username, password), {
      disableLosslessIntegers: true,
    })
    const text = readFileSync(new URL('../../neo4j/by-hand/count.cypher', import.meta.url), 'utf8')
    const { records } = await driver.executeQuery(text)
    await driver.close()
    return records[0]?.get('count') as number
  }
})

/** Loads a release in a process of its own, which is killed after so many milliseconds. */
function run(
  file: string,
  milliseconds: number,
): Promise<{ readonly wasKilled: boolean; readonly out: string }> {
  const { uri, username, password } = settingsOf(server as never)
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'load', '--grace', '0'], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      R2P_RELEASE: file,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.on('data', (piece) => (out += String(piece)))
  const timer = milliseconds === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds)
  return new Promise((resolve) => {
    child.once('close', (_, signal) => {
      clearTimeout(timer)
      resolve({ wasKilled: signal === 'SIGKILL', out })
    })
  })
}
