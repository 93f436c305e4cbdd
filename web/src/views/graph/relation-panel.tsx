import { useQuery } from '../../data/use-query.ts'
import { GraphClaimsDocument } from '../../generated/operations.ts'
import { Claim } from '../../parts/claim.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import type { DrawnEdge } from '../../canvas/elements.ts'
import { readingOf } from './claims.ts'
import { claimsOf } from './claims.ts'

/** The selected line: each claim behind it with statement, status, speaker and citations. */
export function RelationPanel({ edge }: { readonly edge: DrawnEdge }) {
  const { data, error } = useQuery(GraphClaimsDocument, { ids: edge.relations.slice(0, 100) })
  if (data === undefined) return error === undefined ? <Skeleton lines={3} /> : <ErrorNotice error={error} />
  return claimsOf(data).map((claim) => (
    <div key={claim.id} class="graph-claim">
      <p class="graph-triple">
        <EntityLink entity={claim.from} /> <span>{readingOf(claim)}</span> <EntityLink entity={claim.to} />
      </p>
      <Claim claim={claim} />
    </div>
  ))
}
