import { readFile } from 'node:fs/promises'
import { readDocument, type Unit } from '../../model/document.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { wordsOf, type Word } from './wording.ts'

/** The text of a source, counted and split. */
export interface SourceText {
  readonly source: string
  /** In the order of the document, each with what it holds. */
  readonly sections: readonly string[]
  readonly units: readonly UnitText[]
}

export interface UnitText extends Unit {
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
}

/** The text of a source from a folder of texts, `<source>.txt`; null where there is none. */
export async function readSource(folder: string, source: string): Promise<SourceText | null> {
  const bytes = await readFile(`${folder}/${source}.txt`).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return bytes === null ? null : splitSource(source, new TextDecoder().decode(bytes))
}

export function splitSource(source: string, text: string): SourceText {
  const { sections, units } = readDocument(text)
  return {
    source,
    sections,
    units: units.map((unit) => ({ ...unit, sentences: sentencesOf(unit.text), words: wordsOf(unit.text) })),
  }
}

export function unitAt({ units }: SourceText, section: string, paragraph: number): UnitText | undefined {
  return units.find((unit) => unit.section === section && unit.paragraph === paragraph)
}
