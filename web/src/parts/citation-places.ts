import { entityUrl } from '../url/url-parameters.ts'
import type { PlaceFragment } from '../generated/operations.ts'
import { fold } from '../../../src/lib/normalize-text.ts'

/** A passage with all the anchors that cite it. */
export interface CitedPlace {
  /** The citation without its anchor. */
  readonly text: string
  /** The page of the passage. */
  readonly url: string
  readonly anchors: readonly string[]
}

/** Citations grouped by passage, in the order of their first appearance. */
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

/** The page of a citation's passage. */
export function passageUrl({ source, section, paragraph }: PlaceFragment): string {
  return entityUrl(`${source.id}-${fold(section).join('-')}-${paragraph}`)
}

function withoutAnchor({ text, anchor }: PlaceFragment): string {
  const end = ` (“${anchor}”)`
  return text.endsWith(end) ? text.slice(0, -end.length) : text
}
