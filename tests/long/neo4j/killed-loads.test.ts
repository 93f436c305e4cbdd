import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { clientOf } from '../../../src/graph/neo4j/client.ts'
import { verifyRelease } from '../../../src/graph/neo4j/verify.ts'
import { serialize } from '../../../src/model/release-file.ts'
import { chanceFrom, randomRelease } from '../../graph/random-release.ts'
import { loadQuietly, settingsOf } from '../../neo4j/given-neo4j.ts'
import { startOwnNeo4j } from '../../neo4j/neo4j-server.ts'
import { skipOrFail } from '../../skipping.ts'

/** So many loads are killed under way; what ends before it is killed does not count. */
const kills = 32
const mostRounds = 80
const size = { entities: 2500, relations: 9000 }
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
    `at ${kills} random moments leave the old release serving whole, and the next load mends the rest`,
    { timeout: 1_800_000 },
    async () => {
      const settings = settingsOf(server)
      const releases = [61, 62].map((seed) => randomRelease(seed, size))
      const files = releases.map((release, index) => {
        const file = join(folder, `${index}.json`)
        writeFileSync(file, serialize(release))
        return file
      })
      await loadQuietly(releases[0] as never, settings)
      // How long a load takes; learnt anew from each that ends, as the first one, and a busy machine, take longer.
      let { milliseconds: whole } = await run(files[1] as string, Infinity)
      let current = 1
      const outcomes = { killed: 0, ended: 0, leftOver: 0 }
      const chance = chanceFrom(7)
      for (let round = 0; outcomes.killed < kills && round < mostRounds; round += 1) {
        const next = 1 - current
        const { wasKilled, milliseconds } = await run(
          files[next] as string,
          (whole * chance.below(100)) / 100,
        )
        outcomes[wasKilled ? 'killed' : 'ended'] += 1
        if (!wasKilled) whole = milliseconds
        const verified = await verifyRelease(settings, null)
        expect(verified).toMatchObject({ hash: verified.release, differences: [] })
        expect([releases[current]?.id, releases[next]?.id]).toContain(verified.release)
        if (!wasKilled) expect(verified.release).toBe(releases[next]?.id)
        if (verified.release === releases[next]?.id) current = next
        outcomes.leftOver += (await releasesThere()).length - 1
      }
      expect(outcomes.killed).toBe(kills)
      expect(outcomes.leftOver).toBeGreaterThan(0)
      const { wasKilled } = await run(files[1 - current] as string, Infinity)
      expect(wasKilled).toBe(false)
      expect(await releasesThere()).toEqual([releases[1 - current]?.id])
      expect(await countOfNodes()).toBe(releases[1 - current]?.entities.length)
      process.stdout.write(`Loads of ${Math.round(whole)} ms killed: ${JSON.stringify(outcomes)}\n`)
    },
  )

  async function releasesThere(): Promise<readonly string[]> {
    const client = clientOf(settingsOf(server as never))
    const rows = await client.read<{ readonly id: string }>('load/releases', {})
    await client.close()
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

interface Run {
  readonly wasKilled: boolean
  /** From the first word of the load to its end. */
  readonly milliseconds: number
}

/** Loads a release in a process of its own, which is killed so many milliseconds after its first word. */
function run(file: string, milliseconds: number): Promise<Run> {
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
  let began: number | undefined
  let timer: NodeJS.Timeout | undefined
  child.stdout.on('data', () => {
    if (began !== undefined) return
    began = performance.now()
    if (milliseconds !== Infinity) timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  })
  return new Promise((resolve) => {
    child.once('close', (_, signal) => {
      clearTimeout(timer)
      const ended = performance.now()
      resolve({ wasKilled: signal === 'SIGKILL', milliseconds: ended - (began ?? ended) })
    })
  })
}
