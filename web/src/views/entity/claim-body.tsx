import type { EntityClaimFragment } from '../../generated/operations.ts'
import { CitationList } from '../../parts/citation-list.tsx'
import { ClaimStanding } from '../../parts/claim.tsx'

/** The sentence of a claim, how it stands, and what it rests on: places, or the claims that it was derived from.
 * `here`: the URL of the passage whose page it stands on. */
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

/** Relations that were made of one sentence are one premise to a reader. */
function premisesOf({ derivedFrom }: EntityClaimFragment): readonly Premise[] {
  const relations = derivedFrom.filter((node): node is Premise => 'statement' in node)
  return [...new Map(relations.map((premise) => [premise.statement, premise])).values()]
}
