import { readFileSync } from 'node:fs'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openDriver } from '../../src/graph/neo4j/client.ts'
import { loadRelease, type Progress } from '../../src/graph/neo4j/load.ts'
import { verifyRelease } from '../../src/graph/neo4j/verify.ts'
import { randomRelease } from '../graph/random-release.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'
import { openProxy } from './proxy.ts'

const size = { entities: 60, relations: 200 }
const [first, second] = [randomRelease(21, size), randomRelease(22, size)]

/** Statements that people might run beside ours; each a file, as all Cypher. */
function byHand(name: string): string {
  return readFileSync(new URL(`by-hand/${name}.cypher`, import.meta.url), 'utf8')
}

describeWithNeo4j('r2p load and r2p verify', (settings) => {
  let driver: Driver
  const run = async (
    name: string,
    parameters: Record<string, unknown> = {},
  ): Promise<readonly Record<string, unknown>[]> => {
    const { records } = await driver.executeQuery(byHand(name), parameters)
    return records.map((record) => record.toObject())
  }
  beforeAll(() => {
    driver = openDriver(settings)
  })
  beforeEach(async () => {
    await loadQuietly(first, settings)
    await loadRelease(first, { settings, grace: 0, tell: () => undefined, where: 'always' })
  })
  afterAll(() => driver.close())

  it('loads, tells how it goes on, and proves what it loaded', async () => {
    const told: Progress[] = []
    const loaded = await loadRelease(second, {
      settings,
      grace: 0,
      tell: (progress) => told.push(progress),
      where: 'missing',
    })
    expect(loaded).toEqual({ isNew: true, removed: [first.id] })
    expect([...new Set(told.map(({ step }) => step))]).toEqual([
      'prepare',
      'entities',
      'relations',
      'turn',
      'wait',
      'remove',
    ])
    expect(await verifyRelease(settings, null)).toEqual({
      release: second.id,
      hash: second.id,
      entities: second.entities.length,
      relations: second.relations.length,
      differences: [],
      isNamed: true,
    })
    expect(await run('releases')).toEqual([{ id: second.id }])
  })

  it('loads what is there already at no cost', async () => {
    expect(await loadQuietly(first, settings)).toEqual({ isNew: false, removed: [] })
  })

  it('leaves alone what is not ours, in a used database', async () => {
    await run('make-foreign')
    await loadQuietly(second, settings)
    expect(await run('find-foreign')).toEqual([{ labels: ['Person'], name: 'somebody', friends: 1 }])
    expect((await verifyRelease(settings, second)).differences).toEqual([])
    await run('remove-foreign')
  })

  it('says that the server was lost on the way, and mends the rest the next time', async () => {
    const { hostname, port } = new URL(settings.uri)
    const proxy = await openProxy({ host: hostname, port: Number(port) })
    const large = randomRelease(23, { entities: 4000, relations: 200 })
    const broken = loadRelease(large, {
      settings: { ...settings, uri: `bolt://127.0.0.1:${proxy.port}` },
      grace: 0,
      // The second batch is on its way then, with several statements sent that nobody answers any more.
      tell: ({ step, done }) =>
        void (step === 'entities' && done === 2000 && setTimeout(() => proxy.cut(), 30)),
      where: 'missing',
    })
    await expect(broken).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' })
    await proxy.close()
    expect(await verifyRelease(settings, null)).toMatchObject({ release: first.id, differences: [] })
    expect(await loadQuietly(large, settings)).toEqual({ isNew: true, removed: [large.id, first.id] })
    expect(await verifyRelease(settings, null)).toMatchObject({ release: large.id, differences: [] })
  })

  it('does not load while another load is under way', async () => {
    const session = driver.session()
    const transaction = await session.beginTransaction()
    await transaction.run(readFileSync(new URL('../../cypher/load/lock.cypher', import.meta.url), 'utf8'))
    await expect(loadQuietly(second, settings)).rejects.toMatchObject({ code: 'NEO4J_BEING_LOADED' })
    await transaction.rollback()
    await session.close()
    expect(await loadQuietly(second, settings)).toMatchObject({ isNew: true })
  })

  it.each([
    ['delete-relation', /^The relation .* is missing\.$/],
    ['change-property', /^The entity .*: the property name is "changed by hand", and .* was expected\.$/],
    [
      'change-statement',
      /^The relation .*: the property statement is "changed by hand", and .* was expected\.$/,
    ],
    ['add-node', /^The entity added-by-hand \(.*\) is not of this release\.$/],
    ['add-relation', /^The relation drawn as .* REGARDING .*, id null, is not of this release\.$/],
    ['add-stray', /^A node with the labels R2P belongs to no release: id "stray", name null\.$/],
    ['change-words', /the property nameWords is "other", and/],
    ['change-rank', /the property rankName is 1000000, and/],
    ['add-label', /has the labels .*Tyrant/],
    ['remove-row', /^The rows of relations/],
  ])('finds and names a change by hand: %s', async (name, sentence) => {
    await run(name, { release: first.id })
    const { differences } = await verifyRelease(settings, first)
    expect(differences).toContainEqual(expect.stringMatching(sentence))
    const unaided = await verifyRelease(settings, null)
    expect(unaided.differences.length).toBeGreaterThan(0)
    await run('remove-strays')
    await loadRelease(first, { settings, grace: 0, tell: () => undefined, where: 'always' })
    expect((await verifyRelease(settings, first)).differences).toEqual([])
  })
})
