import type { EntityClaimFragment } from '../../generated/operations.ts'
import { CitationList } from '../../parts/citation-list.tsx'
import { ClaimStanding } from '../../parts/claim.tsx'

/**
 * A claim's statement, status and citations, or the claims that it was derived from. `here`: the URL of the passage
 * whose page shows it.
 */
export function ClaimBody(props: { readonly claim: EntityClaimFragment; readonly here?: string }) {
  const { claim, ...place } = props
  const premises = premisesOf(claim)
  return (
    <>
      <p class="claim-statement">{claim.statement}</p>
      <ClaimStanding claim={claim} />
      <CitationList citations={claim.citations} {...place} />
      {premises.length > 0 && (
        <div class="entity-premises">
          <p>Derived from:</p>
          <ul>
            {premises.map(({ statement, citations }) => (
              <li key={statement}>
                <p class="entity-premise">{statement}</p>
                <CitationList citations={citations} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

type Premise = Extract<EntityClaimFragment['derivedFrom'][number], { readonly statement: string }>

/** Relations from one sentence are a single premise to the reader. */
function premisesOf({ derivedFrom }: EntityClaimFragment): readonly Premise[] {
  const relations = derivedFrom.filter((node): node is Premise => 'statement' in node)
  return [...new Map(relations.map((premise) => [premise.statement, premise])).values()]
}
