import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assemble } from '../src/ingest/assemble/assemble.ts'
import { readData } from '../src/ingest/read-data.ts'
import { isSound, reportText } from '../src/ingest/report.ts'
import type { Entity } from '../src/model/entity.ts'
import type { Release } from '../src/model/release.ts'
import { dataRelease } from './data-graph.ts'
import { fixture } from './ingest/changed-data.ts'
import { shippedOnly, shippedSources } from './shipped-data.ts'
import { skipOrFail } from './skipping.ts'

const texts = '../shared/sources'

describe("the project's own data", () => {
  it('have no error', async () => {
    const read = await readData(['data'], { sources: null })
    expect(read.errors.length, reportText(read)).toBe(0)
  })

  if (existsSync(texts)) {
    it('are proved against the texts, and cover every sentence of them', async () => {
      const read = await readData(['data'], { sources: texts })
      // The text of a source that a fork has added may lie elsewhere.
      expect(read.missingTexts.filter((source) => shippedSources.has(source))).toEqual([])
      expect(isSound({ ...read, missingTexts: [] }), reportText(read)).toBe(true)
    })
  } else {
    skipOrFail(
      `The texts of the sources are not at ${texts}: anchors, wording and coverage are not proved here.`,
    )
  }

  it('give the same release to the tests, whatever sources a fork adds', async () => {
    const { draft } = await readData(['data', `${fixture}/data`], { sources: null })
    expect(draft?.entities.map(({ id }) => id)).toContain('elders-report')
    expect(draft === null ? null : assemble(shippedOnly(draft)).id).toBe((await dataRelease()).id)
  })

  it('are of one piece: from every entity every other can be reached over claims', async () => {
    expect(islands(await dataRelease())).toEqual([])
  })
})

/** The ids of what cannot be reached from the first entity over claims that sources carry. */
function islands({ entities, relations }: Release): readonly string[] {
  const neighbours = new Map<string, string[]>()
  const join = (one: string, other: string): void => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other])
  }
  for (const { from, to, derived } of relations) {
    if (derived) continue
    join(from, to)
    join(to, from)
  }
  const all = entities.filter(({ kind }: Entity) => kind !== 'Passage').map(({ id }) => id)
  const reached = new Set(all.slice(0, 1))
  for (const id of reached) for (const other of neighbours.get(id) ?? []) reached.add(other)
  return all.filter((id) => !reached.has(id))
}
