import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { assemble } from '../src/ingest/assemble/assemble.ts'
import { readData } from '../src/ingest/read-data.ts'
import { reportText } from '../src/ingest/report.ts'
import { serialize } from '../src/model/release-file.ts'
import { shippedOnly } from './shipped-data.ts'

/** The file of the release of the sources that the project ships; the reason where the data have errors. */
export type DataRelease = { readonly file: string } | { readonly reason: string }

declare module 'vitest' {
  export interface ProvidedContext {
    dataRelease: DataRelease
  }
}

/** Builds the release once for all test files of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'r2p-data-release-'))
  project.provide('dataRelease', await writeRelease(join(folder, 'release.json')))
  return () => rm(folder, { recursive: true })
}

async function writeRelease(file: string): Promise<DataRelease> {
  const read = await readData(['data'], { sources: null })
  if (read.draft === null) return { reason: `The data have errors:\n${reportText(read)}` }
  await writeFile(file, serialize(assemble(shippedOnly(read.draft))))
  return { file }
}
