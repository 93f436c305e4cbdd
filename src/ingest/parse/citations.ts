import type { Citation } from '../../model/citation.ts'
import type { Spot } from '../yaml/fault.ts'
import { textOf, type Located } from '../yaml/located.ts'
import { ordinal } from '../shapes/shapes.ts'

/** A place in a source and where it is written. */
export interface SpottedCitation extends Citation {
  readonly spots: { readonly section: Spot; readonly paragraph: Spot; readonly anchor: Spot }
}

/** The places that a value gives, one or a list of them, as far as they are whole. */
export function citationsOf(value: Located | undefined, source: string): readonly SpottedCitation[] {
  if (value === undefined) return []
  return (value.form === 'list' ? value.items : [value]).flatMap((item) => {
    const cited = citationAt(item, source)
    return cited === null ? [] : [cited]
  })
}

/** A place and its anchor, where they are whole. */
export function citationAt(value: Located, source: string): SpottedCitation | null {
  const section = textOf(value, 'section')
  const paragraph = textOf(value, 'paragraph')
  const anchor = textOf(value, 'anchor')
  if (section === undefined || section.text === '' || anchor === undefined || anchor.text === '') return null
  if (paragraph === undefined || !ordinal.safeParse(paragraph.text).success) return null
  const spots = { section: section.spot, paragraph: paragraph.spot, anchor: anchor.spot }
  return { source, section: section.text, paragraph: Number(paragraph.text), anchor: anchor.text, spots }
}
