import { Link } from 'wouter-preact'
import { entityAddress } from '../address/parameters.ts'
import type { PlaceFragment } from '../generated/operations.ts'

/** Citations as one would write them in a brief, each with the words of the source that lead to the place. */
export function CitationList({ citations }: { readonly citations: readonly PlaceFragment[] }) {
  if (citations.length === 0) return null
  return (
    <ul class="citations">
      {citations.map((citation) => (
        <li key={`${citation.text} ${citation.anchor}`}>
          <cite>
            <Link href={entityAddress(citation.source.id)}>{citation.text}</Link>
          </cite>{' '}
          <q>{citation.anchor}</q>
        </li>
      ))}
    </ul>
  )
}
