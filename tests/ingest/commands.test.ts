import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildCommand } from '../../src/cli/build.ts'
import { checkCommand, type CheckOptions } from '../../src/cli/check.ts'
import { readCommand } from '../../src/cli/read.ts'
import { parseRelease } from '../../src/model/release-file.ts'
import { fixture } from './changed-data.ts'

describe('r2p check', () => {
  it('ends well where there is no error and no gap', async () => {
    expect(await check({ data: [`${fixture}/data/`], sources: `${fixture}/sources/` })).toMatchObject({
      code: 0,
    })
  })

  it('ends with 1 where the text of a source is missing', async () => {
    const { code, text } = await check({ data: [`${fixture}/data`], sources: `${fixture}/data` })
    expect(code).toBe(1)
    expect(text).toContain('its text is not there (1990-lower-mill.txt)')
  })

  it('gives the same report to programs', async () => {
    const { text } = await check({ data: [`${fixture}/data`], sources: `${fixture}/sources`, json: true })
    expect(JSON.parse(text)).toEqual({
      sound: true,
      errors: [],
      unread: [],
      coverage: [
        { source: '1990-lower-mill', sentences: 11, covered: 9, excluded: 2, gaps: [], unconfirmed: [] },
      ],
      missingTexts: [],
    })
  })

  it('ends as misused where a folder is none', async () => {
    await expect(check({ data: [`${fixture}/nowhere`] })).rejects.toMatchObject({ code: 2 })
    await expect(
      check({ data: [`${fixture}/data`], sources: `${fixture}/data/release.yaml` }),
    ).rejects.toMatchObject({ code: 2 })
  })
})

describe('r2p read', () => {
  it('shows all that has to be held against the text', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'r2p-read-'))
    try {
      await cp(`${fixture}/data`, folder, { recursive: true })
      const file = join(folder, 'statements', '1990-lower-mill', '00-opening.yaml')
      const opening = await readFile(file, 'utf8')
      await writeFile(
        file,
        opening.replace(
          '  since: 1990\n',
          '  since: 1990\n  until: 1995\n  negated: true\n  frequency: rarely\n  degree: in part\n  note: Printed once.\n',
        ),
      )
      let text = ''
      const options = { data: [folder], sources: `${fixture}/sources` }
      const code = await readCommand({}, '1990-lower-mill', options, { write: (more) => (text += more) })
      expect(code).toBe(0)
      for (const line of [
        '  | The elder of Lower Mill published this report in 1990, three years after the flood.',
        '      elder PUBLISHED elders-report  (DID, negated, frequency: rarely, degree: in part, since 1990, until 1995, 1990-lower-mill)',
        '      Note: Printed once.',
        '      Reasoning: From the length of their term.',
        '      villagers TAKES closed-too-late  (IS, quantifier: some, elders-report)',
        '  Excluded sentence at “The mark is a notch”: It only explains a word.',
      ])
        expect(text.split('\n')).toContain(line)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('r2p check --watch', () => {
  it('checks again after a change, and stops when it is told to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'r2p-watch-'))
    try {
      await cp(`${fixture}/data`, folder, { recursive: true })
      const file = join(folder, 'release.yaml')
      const good = await readFile(file, 'utf8')
      const written: string[] = []
      const report = () => written.findLast((text) => !text.startsWith('Waiting'))
      const ended = checkCommand({}, { data: [folder], watch: true }, { write: (text) => written.push(text) })
      await expect.poll(report, { timeout: 10_000 }).toBe('0 errors\n')
      await writeFile(file, `${good}more: 1\n`)
      await expect
        .poll(report, { timeout: 10_000 })
        .toBe(
          `${folder}/release.yaml:3:1: each key must be one that this block takes; got the unknown key \`more\`.\n1 error\n`,
        )
      await writeFile(file, good)
      await expect.poll(report, { timeout: 10_000 }).toBe('0 errors\n')
      expect(written).toContain('Waiting for changes. Press Ctrl+C to stop.\n\n')
      process.emit('SIGINT')
      expect(await ended).toBe(0)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('r2p build', () => {
  it('writes a release whole, and nothing beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'r2p-build-'))
    try {
      const out = join(folder, 'deeper', 'release.json')
      expect(await buildCommand({}, { data: [`${fixture}/data`], out }, { write: () => true })).toBe(0)
      expect(await readdir(join(folder, 'deeper'))).toEqual(['release.json'])
      const release = parseRelease(await readFile(out, 'utf8'))
      expect(release).toMatchObject({ version: '1.2.3', date: '1990-06', sources: ['1990-lower-mill'] })
      expect(release.relations.some(({ type, derived }) => derived && type === 'MAY_USE')).toBe(true)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

async function check(options: CheckOptions): Promise<{ readonly code: number; readonly text: string }> {
  let text = ''
  const code = await checkCommand({}, options, { write: (more) => (text += more) })
  return { code, text }
}
