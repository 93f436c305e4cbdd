import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildCommand } from '../../src/cli/build.ts'
import { checkCommand, type CheckOptions } from '../../src/cli/check.ts'
import { parseRelease } from '../../src/model/release-file.ts'
import { fixture } from './changed-data.ts'

describe('r2p check', () => {
  it('ends well where there is no error and no gap', async () => {
    expect(await check({ data: `${fixture}/data/`, sources: `${fixture}/sources/` })).toMatchObject({
      code: 0,
    })
  })

  it('ends with 1 where the text of a source is missing', async () => {
    const { code, text } = await check({ data: `${fixture}/data`, sources: `${fixture}/data` })
    expect(code).toBe(1)
    expect(text).toContain('its text is not there (1990-lower-mill.txt)')
  })

  it('gives the same report to programs', async () => {
    const { text } = await check({ data: `${fixture}/data`, sources: `${fixture}/sources`, json: true })
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
    await expect(check({ data: `${fixture}/nowhere` })).rejects.toMatchObject({ code: 2 })
    await expect(
      check({ data: `${fixture}/data`, sources: `${fixture}/data/release.yaml` }),
    ).rejects.toMatchObject({ code: 2 })
  })
})

describe('r2p build', () => {
  it('writes a release whole, and nothing beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'r2p-build-'))
    try {
      const out = join(folder, 'deeper', 'release.json')
      expect(await buildCommand({ data: `${fixture}/data`, out }, { write: () => true })).toBe(0)
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
  const code = await checkCommand(options, { write: (more) => (text += more) })
  return { code, text }
}
