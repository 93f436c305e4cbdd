import type { Citation } from '../../model/citation.ts'
import type { FileLocation } from '../yaml/data-error.ts'
import { textOf, type Located } from '../yaml/located.ts'
import { ordinal } from '../shapes/shapes.ts'

/** A place in a source and where it is written. */
export interface LocatedCitation extends Citation {
  readonly locations: {
    readonly section: FileLocation
    readonly paragraph: FileLocation
    readonly anchor: FileLocation
  }
}

/** The places that a value gives, one or a list of them, as far as they are whole. */
export function citationsOf(value: Located | undefined, source: string): readonly LocatedCitation[] {
  if (value === undefined) return []
  return (value.form === 'list' ? value.items : [value]).flatMap((item) => {
    const cited = citationAt(item, source)
    return cited === null ? [] : [cited]
  })
}

/** A place and its anchor, where they are whole. */
export function citationAt(value: Located, source: string): LocatedCitation | null {
  const section = textOf(value, 'section')
  const paragraph = textOf(value, 'paragraph')
  const anchor = textOf(value, 'anchor')
  if (section === undefined || section.text === '' || anchor === undefined || anchor.text === '') return null
  if (paragraph === undefined || !ordinal.safeParse(paragraph.text).success) return null
  const locations = { section: section.location, paragraph: paragraph.location, anchor: anchor.location }
  return { source, section: section.text, paragraph: Number(paragraph.text), anchor: anchor.text, locations }
}
