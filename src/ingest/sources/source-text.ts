import { readFile } from 'node:fs/promises'
import { readDocument, type Aside, type Unit } from '../../model/document.ts'
import type { DataError } from '../yaml/data-error.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { wordsOf, type Word } from './wording.ts'

/** The text of a source, counted and split. */
export interface SourceText {
  readonly source: string
  /** In the order of the document, each with what it holds. */
  readonly sections: readonly string[]
  readonly units: readonly UnitText[]
  /** What is counted as no sentence of its own, for the author to confirm. */
  readonly asides: readonly Aside[]
}

export interface UnitText extends Unit {
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
}

/** The text of a source from a folder of texts, `<source>.txt`; null where there is none. */
export async function readSource(folder: string, source: string): Promise<SourceText | DataError | null> {
  const path = `${folder}/${source}.txt`
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return bytes === null ? null : decodeSource(source, path, bytes)
}

/** A text as it is read from a file; accents are composed, as they are in the data. */
export function decodeSource(source: string, path: string, bytes: Uint8Array): SourceText | DataError {
  const text = decodeText(path, bytes, { formFeeds: true })
  return typeof text === 'string' ? splitSource(source, text.normalize('NFC')) : text
}

export function splitSource(source: string, text: string): SourceText {
  const { sections, units, asides } = readDocument(text)
  return {
    source,
    sections,
    asides,
    units: units.map((unit) => ({ ...unit, sentences: sentencesOf(unit.text), words: wordsOf(unit.text) })),
  }
}

export function unitAt({ units }: SourceText, section: string, paragraph: number): UnitText | undefined {
  return units.find((unit) => unit.section === section && unit.paragraph === paragraph)
}
