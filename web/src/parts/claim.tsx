import type { ClaimFragment } from '../generated/operations.ts'
import { CitationList } from './citation-list.tsx'
import { EntityLink } from './entity-link.tsx'

/** A claim as a reader wants it: the sentence, how sure it is, whose it is, and where it is to be found. */
export function Claim({ claim }: { readonly claim: ClaimFragment }) {
  return (
    <div class="claim">
      <p class="claim-statement">{claim.statement}</p>
      <p class="claim-standing">
        <Standing claim={claim} />
        <span>
          said by <EntityLink entity={claim.speaker} />
        </span>
        {claim.quantifier !== null && <span>of {claim.quantifier}</span>}
        <Dates since={claim.since} until={claim.until} />
      </p>
      {claim.note !== null && <p class="claim-note">Note: {claim.note}</p>}
      <CitationList citations={claim.citations} />
    </div>
  )
}

function Standing({ claim }: { readonly claim: ClaimFragment }) {
  const words = [
    claim.derived ? 'derived by rule' : claim.status === 'STATED' ? 'stated' : 'inferred',
    ...(claim.negated ? ['denied'] : []),
    claim.modality.toLowerCase().replaceAll('_', ' '),
  ]
  return words.map((word) => (
    <span key={word} class={`badge badge-${word.split(' ')[0]}`}>
      {word}
    </span>
  ))
}

function Dates({ since, until }: { readonly since: string | null; readonly until: string | null }) {
  if (since === null && until === null) return null
  if (until === null) return <span>since {since}</span>
  return (
    <span>
      {since === null ? '' : `from ${since} `}until {until}
    </span>
  )
}
