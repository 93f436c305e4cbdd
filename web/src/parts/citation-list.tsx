import { Link } from 'wouter-preact'
import type { PlaceFragment } from '../generated/operations.ts'
import { citedPlaces } from './citation-places.ts'

/**
 * Citations as in a brief, each passage once, with its anchors. For the passage at the URL `here`, the page's own
 * subject, only the anchors.
 */
export function CitationList(props: {
  readonly citations: readonly PlaceFragment[]
  readonly here?: string
}) {
  const { citations, here } = props
  if (citations.length === 0) return null
  return (
    <ul class="citations">
      {citedPlaces(citations).map(({ text, url, anchors }) => (
        <li key={url}>
          {url !== here && (
            <cite>
              <Link href={url}>{text}</Link>{' '}
            </cite>
          )}
          {anchors.map((anchor, place) => (
            <>
              {place > 0 && ', '}
              <q key={anchor}>{anchor}</q>
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}
