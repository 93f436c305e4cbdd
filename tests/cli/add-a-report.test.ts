import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from './run-command.ts'

// docs/add-a-report.md, followed from the first step to the last with a small text of our own.

const home = mkdtempSync(join(tmpdir(), 'r2p-add-a-report-'))
const data = join(home, 'data')
const texts = join(home, 'texts')
const source = '1991-wells'
const folder = join(data, 'statements', source)

beforeAll(() => {
  cpSync('tests/ingest/fixture/data', data, { recursive: true })
  cpSync('tests/ingest/fixture/sources', texts, { recursive: true })
  writeFileSync(
    join(texts, `${source}.txt`),
    [
      '# Report on the wells',
      '## I. Digging',
      'The village council may dig wells.',
      'The mayor fears a flood.',
    ].join('\n\n'),
  )
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('starts with a scaffold that has a block for each sentence', async () => {
  const { code, out } = await run(['scaffold', join(texts, `${source}.txt`), '--data', data])
  expect(out).toContain('2 places, 2 sentences')
  expect(code).toBe(0)
  expect(readFileSync(join(folder, '01-i.yaml'), 'utf8')).toContain(
    'anchor: The village council may dig wells.',
  )
})

it('names what is still empty, at its line', async () => {
  const { code, out } = await run(['check', '--data', data])
  expect(code).toBe(1)
  expect(out).toMatch(/1991-wells\/01-i\.yaml:5:\d+: /u)
  expect(out).toContain('1991-wells')
})

it('refuses to write over what was begun', async () => {
  const { code, err } = await run(['scaffold', join(texts, `${source}.txt`), '--data', data])
  expect(code).toBe(2)
  expect(err).toContain('is there already')
})

it('names the sentences that nothing is said of yet', async () => {
  mkdirSync(join(data, 'vocabulary'), { recursive: true })
  writeFileSync(join(data, 'vocabulary', 'wells.yaml'), vocabulary)
  writeFileSync(join(folder, '01-i.yaml'), power)
  const { code, out } = await run(['check', '--data', data, '--sources', texts])
  expect(out).toContain(
    `${source}: I, paragraph 2 (line 7): no claim is anchored in this sentence: "The mayor fears a flood."`,
  )
  expect(code).toBe(1)
})

it('ends without a gap, and shows the source beside our statements', async () => {
  writeFileSync(join(folder, '01-i.yaml'), power + position)
  const unconfirmed = await run(['check', '--data', data, '--sources', texts])
  expect(unconfirmed.out).toContain(
    `${source}: line 1: read as a heading, not as a sentence: "Report on the wells".`,
  )
  expect(unconfirmed.code).toBe(1)
  writeFileSync(join(data, 'exclusions', `${source}.yaml`), confirmed)
  const checked = await run(['check', '--data', data, '--sources', texts])
  expect(checked.out).toContain(
    `${source}: 2 sentences, 2 covered, 0 excluded, 0 gaps (0 sentences, 0 clauses, 0 names), 0 lines to confirm`,
  )
  expect(checked.code).toBe(0)

  const { out, code } = await run(['read', source, '--data', data, '--sources', texts])
  expect(code).toBe(0)
  expect(out).toContain(
    'I, paragraph 1\n  | The village council may dig wells.\n  It is for the council to have wells dug.',
  )
  expect(out).toContain('mayor TAKES fear-of-a-flood  (IS, 1991-wells)')
})

const vocabulary = `Tool:
  well-digging:
    name: Digging of wells
    summary: A well is dug.
Source:
  ${source}:
    name: Report on the wells
    summary: A report on wells.
    title: Report on the wells
    year: 1991
    rank: REPORT
    shortTitle: Report on the wells (1991)
`

const confirmed = `- headings: [Report on the wells, I. Digging]
`

const power = `- power: council-digs-wells
  name: Digging of wells by the council
  nature: COMPETENCE
  says: It is for the council to have wells dug.
  holder: village-council
  may: USE
  over: well-digging
  requires: not stated
  expressly without: not stated
  based on: not stated
  pillar: not stated
  cite: { section: I, paragraph: 1, anchor: village council may dig wells }
`

const position = `- position: fear-of-a-flood
  name: Fear of a flood
  says: A flood is what the mayor is afraid of.
  taken by: mayor
  on: flood
  cite: { section: I, paragraph: 2, anchor: mayor fears a flood }
`
