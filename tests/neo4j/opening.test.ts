import { createServer, type AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { expect, it } from 'vitest'
import { openNeo4j, type Neo4jSettings } from '../../src/graph/neo4j/open-neo4j.ts'
import { isTooOld } from '../../src/graph/neo4j/client.ts'
import { randomRelease } from '../graph/random-release.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'
import { readFileSync } from 'node:fs'

const release = randomRelease(31)

describeWithNeo4j('A graph in Neo4j that cannot be opened says why', (given) => {
  const settings: Neo4jSettings = { ...given, remember: 1_000_000, standby: null, tell: () => undefined }

  it('a wrong password, without telling it', async () => {
    const refused = openNeo4j({ ...settings, password: 'no-such-password' })
    await expect(refused).rejects.toMatchObject({ code: 'NEO4J_WRONG_PASSWORD' })
    await expect(refused).rejects.not.toThrow('no-such-password')
  })

  it('a wrong password, even where another graph could stand in', async () => {
    await expect(openNeo4j({ ...settings, password: 'x', standby: release })).rejects.toMatchObject({
      code: 'NEO4J_WRONG_PASSWORD',
    })
  })

  it('a database that is not there', async () => {
    await expect(openNeo4j({ ...settings, database: 'nosuchdatabase' })).rejects.toMatchObject({
      code: 'NEO4J_NO_DATABASE',
    })
  })

  it('an address at which nobody is, within seconds', async () => {
    const began = performance.now()
    const refused = openNeo4j({ ...settings, uri: 'bolt://127.0.0.1:1' })
    await expect(refused).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' })
    await expect(refused).rejects.toThrow('bolt://127.0.0.1:1')
    expect(performance.now() - began).toBeLessThan(6000)
  })

  it('an address that takes connections and never answers, within seconds', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    const began = performance.now()
    await expect(openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
    })
    expect(performance.now() - began).toBeLessThan(8000)
    silent.close()
  })

  it('a database without a release, and one with a release of another model', async () => {
    await loadQuietly(release, given)
    const driver = neo4j.driver(given.uri, neo4j.auth.basic(given.username, given.password))
    const run = (name: string) =>
      driver.executeQuery(readFileSync(new URL(`by-hand/${name}.cypher`, import.meta.url), 'utf8'))
    await run('model-of-the-future')
    await expect(openNeo4j(settings)).rejects.toMatchObject({
      code: 'RELEASE_OTHER_MODEL',
      details: { came: 99 },
    })
    await run('remove-pointer')
    await expect(openNeo4j(settings)).rejects.toMatchObject({ code: 'NEO4J_NO_RELEASE' })
    await run('remove-everything')
    await driver.close()
  })

  it('a server that is too old', () => {
    expect(['4.4.30', '5.25.1', '5.5.0'].map(isTooOld)).toEqual([true, true, true])
    expect(['5.26.0', '5.26.20', '5.27-aura', '2025.01.0', '2026.05.0'].map(isTooOld)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
