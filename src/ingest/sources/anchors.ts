import { plain } from '../../model/document.ts'
import { nearest } from '../../lib/errors.ts'
import type { LocatedCitation } from '../parse/citations.ts'
import { dataError, quoted, type DataError } from '../yaml/data-error.ts'
import type { Stretch } from './sentences.ts'
import { unitAt, type SourceText, type UnitText } from './source-text.ts'
import { wordsOf } from './wording.ts'

/** Where an anchor stands in its source. */
export interface Anchored extends Stretch {
  readonly unit: UnitText
}

/** Finds an anchor in the paragraph that it names, or says where it is instead. */
export function locateAnchor(citation: LocatedCitation, source: SourceText): Anchored | DataError {
  const { section, paragraph, locations } = citation
  const ofSection = source.units.filter((unit) => unit.section === section)
  if (ofSection.length === 0)
    return dataError(
      locations.section,
      '`section`',
      `one of ${source.source}: ${source.sections.join(', ')}`,
      quoted(section),
      { nearest: nearest(section, source.sections) },
    )
  const unit = unitAt(source, section, paragraph)
  if (unit === undefined)
    return dataError(
      locations.paragraph,
      '`paragraph`',
      `one of section ${section}, 1 to ${ofSection.length}`,
      `${paragraph}${elsewhere(citation, source).replace(/^, which/u, '; the anchor')}`,
    )
  const anchor = plain(citation.anchor)
  const [first, second] = occurrences(unit.text, anchor)
  if (first === undefined) return misplaced(citation, unit, source)
  if (second !== undefined)
    return dataError(
      locations.anchor,
      '`anchor`',
      `words that occur once in ${section}, paragraph ${paragraph}`,
      `${quoted(citation.anchor)}, which occurs there more than once`,
    )
  return { ...first, unit }
}

/** Where these words stand whole in a text. */
function occurrences(text: string, anchor: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (
    let start = text.indexOf(anchor);
    start !== -1 && anchor !== '';
    start = text.indexOf(anchor, start + 1)
  ) {
    const end = start + anchor.length
    if (!joined(text, start) && !joined(text, end)) found.push({ start, end })
  }
  return found
}

/** A letter or digit on both sides: the middle of a word. */
function joined(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1))
}

function misplaced(citation: LocatedCitation, unit: UnitText, source: SourceText): DataError {
  const { section, paragraph, anchor, locations } = citation
  const wording = sameWords(unit, anchor)
  if (wording !== null)
    return dataError(
      locations.anchor,
      '`anchor`',
      `written as in ${section}, paragraph ${paragraph}, ${quoted(wording)}`,
      quoted(anchor),
    )
  return dataError(
    locations.anchor,
    '`anchor`',
    `words of ${section}, paragraph ${paragraph}`,
    `${quoted(anchor)}${elsewhere(citation, source) || ', which occurs nowhere in the source'}`,
  )
}

/** The same words in other letters or with other marks between them. */
function sameWords({ text, words }: UnitText, anchor: string): string | null {
  const wanted = wordsOf(plain(anchor)).map(({ folded }) => folded)
  const at = words.findIndex(
    (_, index) => wanted.length > 0 && wanted.every((word, offset) => words[index + offset]?.folded === word),
  )
  const last = words[at + wanted.length - 1]
  return at === -1 || last === undefined
    ? null
    : text.slice(words[at]?.start ?? 0, last.end).replace(/^["'([]+|["')\],.;:?!]+$/gu, '')
}

function elsewhere({ anchor }: LocatedCitation, source: SourceText): string {
  const places = source.units.filter((unit) => occurrences(unit.text, plain(anchor)).length > 0)
  const named = places.slice(0, 3).map(({ section, paragraph }) => `${section}, paragraph ${paragraph}`)
  return named.length === 0 ? '' : `, which occurs in ${named.join('; ')}`
}
