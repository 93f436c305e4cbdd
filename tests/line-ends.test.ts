import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { assemble } from '../src/ingest/assemble/assemble.ts'
import { readData } from '../src/ingest/read-data.ts'
import { reportText } from '../src/ingest/report.ts'
import { dataRelease } from './data-graph.ts'
import { fixture } from './ingest/changed-data.ts'
import { shippedOnly } from './shipped-data.ts'
import { readText } from './read-text.ts'

it('data with CRLF gives the same release', async () => {
  await withCrlf('data', async (copy) => {
    const { draft, errors } = await readData([copy], { sources: null })
    expect(errors).toEqual([])
    expect(draft === null ? null : assemble(shippedOnly(draft)).id).toBe((await dataRelease()).id)
  })
})

it('data and sources with CRLF get the same report', async () => {
  const report = async (folder: string): Promise<string> =>
    reportText(await readData([join(folder, 'data')], { sources: join(folder, 'sources') }))
  await withCrlf(fixture, async (copy) => {
    expect(await report(copy)).toBe(await report(fixture))
  })
})

/** Runs with a copy of a folder in which every line of every file ends in CRLF. */
async function withCrlf(folder: string, use: (copy: string) => Promise<void>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'r2p-crlf-'))
  try {
    cpSync(folder, copy, { recursive: true })
    for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      writeFileSync(path, readText(path).replaceAll('\n', '\r\n'))
      expect(readFileSync(path, 'utf8')).toContain('\r\n')
    }
    await use(copy)
  } finally {
    rmSync(copy, { recursive: true })
  }
}
