import { Link } from 'wouter-preact'
import { entityUrl } from '../../url/url-parameters.ts'
import type { DescribedFragment } from '../../generated/operations.ts'
import { KindShape } from '../../parts/kind-mark.tsx'
import { kindName } from '../../labels/families.ts'
import { segments } from './highlight.ts'

/** An entity in a list: mark, name, kind and summary, with matches highlighted. */
export function Result(props: { readonly entity: DescribedFragment; readonly matched: readonly string[] }) {
  const { entity, matched } = props
  const { id, name, kind, aliases, summary } = entity
  const found = aliases.filter((alias) => segments(alias, matched).some(({ isMatch }) => isMatch))
  return (
    <li class="search-result">
      <h2 class="search-result-name">
        <Link href={entityUrl(id)} class="entity-link">
          <KindShape kind={kind} />
          <Highlighted text={name} matched={matched} />
        </Link>{' '}
        <span class="search-result-kind">{kindName(kind)}</span>
      </h2>
      {found.length > 0 && (
        <p class="search-result-aliases">
          Also: <Highlighted text={found.join('; ')} matched={matched} />
        </p>
      )}
      <p class="search-result-summary">
        <Highlighted text={summary} matched={matched} />
      </p>
    </li>
  )
}

function Highlighted({ text, matched }: { readonly text: string; readonly matched: readonly string[] }) {
  return segments(text, matched).map((stretch, place) =>
    stretch.isMatch ? <mark key={place}>{stretch.text}</mark> : <span key={place}>{stretch.text}</span>,
  )
}
