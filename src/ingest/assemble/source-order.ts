import { compareText, inTurn, type Compare } from '../../lib/order.ts'
import type { Citation, Place } from '../../model/citation.ts'
import { compareSections } from '../../model/section.ts'
import type { DraftEntity } from '../parse/draft.ts'

/** The order in which a reader meets what the sources say, told by the data alone and not by its files. */
export interface SourceOrder {
  /** The ids of the sources by year, then id. */
  readonly sources: readonly string[]
  readonly places: Compare<Place>
  /** By place; those of one place by anchor, since only the source's own text tells which comes first. */
  readonly citations: Compare<Citation>
}

export function sourceOrder(entities: readonly DraftEntity[]): SourceOrder {
  const sources = entities
    .filter((entity) => entity.kind === 'Source')
    .sort(
      inTurn(
        (one, other) => yearOf(one) - yearOf(other),
        (one, other) => compareText(one.id, other.id),
      ),
    )
    .map((entity) => entity.id)
  const position = new Map(sources.map((id, index) => [id, index]))
  const places = inTurn<Place>(
    (one, other) =>
      (position.get(one.source) ?? sources.length) - (position.get(other.source) ?? sources.length),
    (one, other) => compareText(one.source, other.source),
    (one, other) => (one.section === other.section ? 0 : compareSections(one.section, other.section)),
    (one, other) => one.paragraph - other.paragraph,
  )
  const citations = inTurn<Citation>(places, (one, other) => compareText(one.anchor, other.anchor))
  return { sources, places, citations }
}

/** Each citation once, in the order of the sources. */
export function eachOnce(citations: readonly Citation[], order: SourceOrder): readonly Citation[] {
  const sorted = [...citations].sort(order.citations)
  return sorted.filter((citation, index) => {
    const previous = sorted[index - 1]
    return previous === undefined || order.citations(previous, citation) !== 0
  })
}

function yearOf(source: DraftEntity): number {
  return typeof source.fields.year === 'number' ? source.fields.year : Infinity
}
