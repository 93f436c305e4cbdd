import type { EntityClaimFragment } from '../../generated/operations.ts'
import { relationTypes } from '../../generated/vocabulary.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { CiteView } from '../../download/cite-view.tsx'
import { ClaimBody } from './claim-body.tsx'

/** The page of one claim. */
export function ClaimPage({ claim }: { readonly claim: EntityClaimFragment }) {
  const { forward, meaning } = relationTypes[claim.type]
  return (
    <>
      <PageTitle title={`${claim.from.name} ${forward} ${claim.to.name}`} />
      <p class="entity-kind">A claim. {meaning}</p>
      <p>
        <EntityLink entity={claim.from} /> {claim.negated && <strong>(denied) </strong>}
        {forward} <EntityLink entity={claim.to} />
      </p>
      <ClaimBody claim={claim} />
      <CiteView title={claim.statement} operation="EntityPage" variables={{ id: claim.id }} />
    </>
  )
}
