import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { buildCommand } from '../../src/cli/build.ts'
import { checkCommand } from '../../src/cli/check.ts'
import { scaffoldCommand } from '../../src/cli/scaffold.ts'
import { greeted, start } from './run-command.ts'

// A folder of one's own over the data of the project, from an empty folder to a server that answers from both.

const home = mkdtempSync(join(tmpdir(), 'r2p-own-data-'))
const own = join(home, 'mine')
const release = join(home, 'release.json')
const source = '1991-wells'
const over = { R2P_DATA: `data,${own}`, R2P_RELEASE: release }

mkdirSync(join(own, 'vocabulary'), { recursive: true })
writeFileSync(join(home, `${source}.txt`), 'Report on the wells\n\nI. Digging\n\nThe elders may dig wells.\n')
afterAll(() => rmSync(home, { recursive: true, force: true }))

it(
  'is filled, checked, built and served, and the data below it stays as it was',
  { timeout: 60_000 },
  async () => {
    const before = fingerprint('data')

    expect(await scaffoldCommand(over, join(home, `${source}.txt`), {}, output())).toBe(0)
    writeFileSync(join(own, 'vocabulary', 'wells.yaml'), vocabulary)
    writeFileSync(join(own, 'statements', source, '01-i.yaml'), power)
    expect(await check()).toBe('0 errors\n')
    expect(await buildCommand({}, { data: ['data', own], out: release }, output())).toBe(0)

    const server = start(['serve'], over)
    const address = /http:\S+\/graphql/u.exec(await greeted(server))?.[0] ?? ''
    const query =
      '{ sources(first: 100) { nodes { id } } mayUse(actor: "elders-of-the-well", tool: "well-digging") { outcome } }'
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = (await answer.json()) as {
      data: { sources: { nodes: { id: string }[] }; mayUse: { outcome: string } }
    }
    const ended = new Promise((resolve) => server.once('close', resolve))
    server.kill()
    await ended

    expect(data.mayUse).toEqual({ outcome: 'PERMITTED' })
    expect(data.sources.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([source, ...readdirSync('data/statements')]),
    )
    expect(fingerprint('data')).toBe(before)
  },
)

it('may not declare an id again, and both places are named', async () => {
  const [file = '', id = ''] = anyEntity()
  writeFileSync(
    join(own, 'vocabulary', 'again.yaml'),
    `Tool:\n  ${id}:\n    name: Again\n    summary: Again.\n`,
  )
  const report = await check()
  rmSync(join(own, 'vocabulary', 'again.yaml'))
  expect(report).toMatch(
    new RegExp(
      `again\\.yaml:2:3: each id must be declared once; got \`${id}\` here and at ${file}:\\d+:\\d+\\.`,
    ),
  )
})

async function check(): Promise<string> {
  const written: string[] = []
  await checkCommand(over, {}, output(written))
  return written.join('')
}

function output(written: string[] = []): { write(text: string): unknown } {
  return { write: (text) => written.push(text) }
}

/** An entity of the data below: its file and its id. */
function anyEntity(): readonly string[] {
  const file = `data/vocabulary/${readdirSync('data/vocabulary')[0] ?? ''}`
  return [file, /^ {2}([a-z0-9-]+):$/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? '']
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, path)
    hash.update(path)
    if (statSync(file).isFile()) hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

const vocabulary = `Tool:
  well-digging:
    name: Digging of wells
    summary: A well is dug.
ActorGroup:
  elders-of-the-well:
    name: Elders of the well
    summary: Those who look after a well.
Source:
  ${source}:
    name: Report on the wells
    summary: A report on wells.
    title: Report on the wells
    year: 1991
    rank: SUMMARY
    shortTitle: Report on the wells (1991)
`

const power = `- power: elders-dig-wells
  name: Digging of wells by the elders
  nature: LIBERTY
  says: It is for the elders to have wells dug.
  holder: elders-of-the-well
  may: USE
  over: well-digging
  requires: not stated
  expressly without: not stated
  based on: not stated
  pillar: not stated
  cite: { section: I, paragraph: 1, anchor: elders may dig wells }
`
