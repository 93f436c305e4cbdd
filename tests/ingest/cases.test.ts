import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { isSound, reportText } from '../../src/ingest/report.ts'
import { checkChanged, type Edit } from './changed-data.ts'

/** A case: changes to the fixture, whether its source text is at hand, and the report that is to come. */
interface Case {
  readonly edits: readonly Edit[]
  readonly sources: boolean
  readonly report: string
}

const folder = new URL('cases/', import.meta.url)

describe('the report on data that is', () => {
  for (const name of readdirSync(folder).sort()) {
    const { edits, sources, report } = parse(readFileSync(new URL(name, folder), 'utf8')) as Case
    it(name.replace(/\.yaml$/u, '').replaceAll('-', ' '), async () => {
      const found = await checkChanged(edits, { sources })
      expect(reportText(found)).toBe(report)
      expect(isSound(found)).toBe(false)
    })
  }
})

describe('the fixture', () => {
  it('is sound, with its source and without', async () => {
    expect(reportText(await checkChanged([], { sources: false }))).toBe('0 errors\n')
    expect(reportText(await checkChanged([], { sources: true }))).toBe(
      '1990-lower-mill: 11 sentences, 9 covered, 2 excluded, 0 gaps (0 sentences, 0 clauses, 0 names), 0 lines to confirm\n0 errors, 0 gaps, 0 lines to confirm\n',
    )
  })
})
