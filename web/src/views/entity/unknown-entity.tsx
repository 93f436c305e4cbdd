import { Link } from 'wouter-preact'
import { urlOf, entityUrl } from '../../url/url-parameters.ts'
import { useQuery } from '../../data/use-query.ts'
import { NearestIdsDocument } from '../../generated/operations.ts'
import { PageTitle } from '../../parts/page-title.tsx'

/** Shown for an unknown id: the nearest ids, and a link to the search. */
export function UnknownEntity({ id }: { readonly id: string }) {
  const { error } = useQuery(NearestIdsDocument, { id })
  const nearest = error?.nearest ?? []
  const words = id.replaceAll(/[-~_]+/g, ' ')
  return (
    <>
      <PageTitle title="No entity has this id" />
      <p>
        There is no entity with the id <strong class="entity-id">{id}</strong> in this release.
      </p>
      {nearest.length > 0 && (
        <>
          <h2>Nearest ids</h2>
          <ul>
            {nearest.map((other) => (
              <li key={other}>
                <Link href={entityUrl(other)}>{other}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href={urlOf('/', { q: words })}>Search for “{words}”</Link>
      </p>
    </>
  )
}
