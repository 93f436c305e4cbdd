import { entityUrl } from '../url/url-parameters.ts'
import type { PlaceFragment } from '../generated/operations.ts'
import { fold } from '../../../src/lib/normalize-text.ts'

/** A place in a source, with all of the words by which it is cited. */
export interface CitedPlace {
  /** As one would write it in a brief, without the words. */
  readonly text: string
  /** The page of the passage. */
  readonly url: string
  readonly anchors: readonly string[]
}

/** Citations by place, in the order in which the places first stand. */
export function citedPlaces(citations: readonly PlaceFragment[]): readonly CitedPlace[] {
  const places = new Map<string, CitedPlace>()
  for (const citation of citations) {
    const url = passageUrl(citation)
    const known = places.get(url)
    const anchors = known?.anchors ?? []
    const more = anchors.includes(citation.anchor) ? anchors : [...anchors, citation.anchor]
    places.set(url, { text: known?.text ?? withoutAnchor(citation), url, anchors: more })
  }
  return [...places.values()]
}

/** The page of the passage that a citation is of. */
export function passageUrl({ source, section, paragraph }: PlaceFragment): string {
  return entityUrl(`${source.id}-${fold(section).join('-')}-${paragraph}`)
}

function withoutAnchor({ text, anchor }: PlaceFragment): string {
  const end = ` (“${anchor}”)`
  return text.endsWith(end) ? text.slice(0, -end.length) : text
}
