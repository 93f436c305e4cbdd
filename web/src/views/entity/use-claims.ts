import { EntityClaimsDocument, PassageClaimsDocument } from '../../generated/operations.ts'
import type { ClaimPageFragment, EntityClaimFragment } from '../../generated/operations.ts'
import type { PageOf, Pages } from '../../parts/use-pages.ts'
import { usePages } from '../../parts/use-pages.ts'

/** The most pages of a hundred claims shown; beyond that, an export serves better. */
export const mostPages = 20

/** The claims about an entity. Null sends nothing. */
export function useEntityClaims(id: string | null): Pages<EntityClaimFragment> {
  const variables = id === null ? null : (after: string | null) => ({ id, after })
  return usePages(EntityClaimsDocument, variables, mostPages, ({ node }) =>
    pageOf(node !== null && 'relations' in node ? node.relations : undefined),
  )
}

/** The claims that cite a passage, in release order. Null sends nothing. */
export function usePassageClaims(id: string | null): Pages<EntityClaimFragment> {
  const variables = id === null ? null : (after: string | null) => ({ id, after })
  return usePages(PassageClaimsDocument, variables, mostPages, ({ node }) =>
    pageOf(node !== null && 'claims' in node ? node.claims : undefined),
  )
}

function pageOf(page: ClaimPageFragment | undefined): PageOf<EntityClaimFragment> {
  if (page === undefined) return { items: [], total: 0, next: null }
  const { nodes, totalCount, pageInfo } = page
  return { items: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}
