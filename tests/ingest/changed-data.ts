import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readData, type ReadData } from '../../src/ingest/read-data.ts'
import { readText } from '../read-text.ts'

export const fixture = fileURLToPath(new URL('fixture', import.meta.url))

/** A change to a copy of the fixture: a passage put in place of another, a whole file, or a file taken away. */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly with: string }
  | { readonly file: string; readonly content: string | Uint8Array }
  | { readonly file: string; readonly remove: true }

/** What the gate says of the fixture after these changes; its paths begin with `data/`. */
export async function checkChanged(
  edits: readonly Edit[],
  options: { readonly sources: boolean },
): Promise<ReadData> {
  const copy = await mkdtemp(join(tmpdir(), 'r2p-ingest-'))
  try {
    await cp(fixture, copy, { recursive: true })
    for (const edit of edits) await change(join(copy, edit.file), edit)
    const found = await readData([`${copy}/data`], { sources: options.sources ? `${copy}/sources` : null })
    return JSON.parse(JSON.stringify(found).replaceAll(`${copy}/`, '')) as ReadData
  } finally {
    await rm(copy, { recursive: true })
  }
}

async function change(path: string, edit: Edit): Promise<void> {
  if ('remove' in edit) return rm(path, { recursive: true })
  if ('content' in edit) return writeFile(path, edit.content)
  const text = readText(path)
  if (text.split(edit.replace).length !== 2)
    throw new Error(`${edit.file} has not exactly one ${JSON.stringify(edit.replace)}`)
  return writeFile(
    path,
    text.replace(edit.replace, () => edit.with),
  )
}
