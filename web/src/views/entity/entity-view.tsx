import { useQuery } from '../../data/use-query.ts'
import { EntityPageDocument } from '../../generated/operations.ts'
import type { EntityPageQuery } from '../../generated/operations.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { ClaimPage } from './claim-page.tsx'
import { EntityPage } from './entity-page.tsx'
import { PassagePage } from './passage-page.tsx'
import { UnknownEntity } from './unknown-entity.tsx'
import './entity.css'

/** The page of an entity, a passage or a claim. `open` in the URL: the expanded groups. */
export function View({ id }: { readonly id: string }) {
  const { data, error } = useQuery(EntityPageDocument, { id })
  // The API refuses what cannot be an id, and answers null for an id that is not there.
  if (error?.code === 'UNKNOWN_ID') {
    return (
      <div class="page entity">
        <UnknownEntity id={id} />
      </div>
    )
  }
  return (
    <div class="page entity">
      {error !== undefined && <ErrorNotice error={error} />}
      {data === undefined ? error === undefined && <Skeleton lines={7} /> : <Page id={id} node={data.node} />}
    </div>
  )
}

function Page({ id, node }: { readonly id: string; readonly node: EntityPageQuery['node'] }) {
  if (node === null) return <UnknownEntity id={id} />
  if (node.__typename === 'Relation') return <ClaimPage claim={node} />
  if (node.__typename === 'Passage') return <PassagePage key={id} passage={node} />
  return <EntityPage key={id} entity={node} />
}
