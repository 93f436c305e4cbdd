import { entityAddress } from '../address/parameters.ts'
import type { PlaceFragment } from '../generated/operations.ts'
import { foldedWords } from '../words/folding.ts'

/** A place in a source, with all of the words by which it is cited. */
export interface CitedPlace {
  /** As one would write it in a brief, without the words. */
  readonly text: string
  /** The page of the passage. */
  readonly address: string
  readonly anchors: readonly string[]
}

/** Citations by place, in the order in which the places first stand. */
export function citedPlaces(citations: readonly PlaceFragment[]): readonly CitedPlace[] {
  const places = new Map<string, CitedPlace>()
  for (const citation of citations) {
    const address = passageAddress(citation)
    const known = places.get(address)
    const anchors = known?.anchors ?? []
    const more = anchors.includes(citation.anchor) ? anchors : [...anchors, citation.anchor]
    places.set(address, { text: known?.text ?? withoutAnchor(citation), address, anchors: more })
  }
  return [...places.values()]
}

/** The page of the passage that a citation is of. */
export function passageAddress({ source, section, paragraph }: PlaceFragment): string {
  return entityAddress(`${source.id}-${foldedWords(section).join('-')}-${paragraph}`)
}

function withoutAnchor({ text, anchor }: PlaceFragment): string {
  const end = ` (“${anchor}”)`
  return text.endsWith(end) ? text.slice(0, -end.length) : text
}
