import { stringify } from 'yaml'
import { fold } from '../../lib/normalize-text.ts'
import type { SourceText, UnitText } from './source-text.ts'

/** A file to begin with: its name within `statements/<source>/`, and what stands in it. */
export interface ScaffoldFile {
  readonly name: string
  readonly content: string
}

/** For each section of a source a file with one empty block a sentence, in its order, and a file for the voices. */
export function scaffoldOf(text: SourceText): readonly ScaffoldFile[] {
  const sections = text.sections.map((section, index) => ({
    name: `${String(index + 1).padStart(2, '0')}-${fold(section).join('-')}.yaml`,
    content: sectionFile(
      section,
      text.units.filter((unit) => unit.section === section),
    ),
  }))
  return [{ name: 'source.yaml', content: voicesFile(text.source) }, ...sections]
}

function voicesFile(source: string): string {
  return [
    schemaLine('source'),
    '# Whose claims the document carries: a name for each voice, and the entity that it is.',
    stringify({ voices: { document: source }, default: 'document' }),
  ].join('\n')
}

function sectionFile(section: string, units: readonly UnitText[]): string {
  const places = units.map((unit) =>
    [`# ── ${section}, paragraph ${unit.paragraph}`, ...blocksOf(unit)].join('\n\n'),
  )
  return `${[schemaLine('statements'), ...places].join('\n\n')}\n`
}

/** What is left empty is an error until it is filled, so that no sentence is forgotten. */
function blocksOf(unit: UnitText): readonly string[] {
  const { section, paragraph } = unit
  return unit.sentences.map(({ start, end }) => {
    const cite = { section, paragraph, anchor: anchorOf(unit.text.slice(start, end)) }
    const block = { relation: null, says: null, from: null, to: null, cite }
    return stringify([block], { nullStr: '' }).trimEnd().replaceAll(/ +$/gmu, '')
  })
}

const anchorWords = 8

/** The sentence's first words: enough to find it by, and to be replaced by those of the clause that is meant. */
function anchorOf(sentence: string): string {
  return sentence.split(' ').slice(0, anchorWords).join(' ')
}

function schemaLine(name: string): string {
  return `# yaml-language-server: $schema=../../schema/${name}.schema.json`
}
