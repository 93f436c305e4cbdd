import { Link } from 'wouter-preact'
import type { PlaceFragment } from '../generated/operations.ts'
import { citedPlaces } from './citation-places.ts'

/**
 * Citations as one would write them in a brief, each place once, with the words of the source that lead to it.
 * Of the place at the URL `here`, which the page itself names, only the words.
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
