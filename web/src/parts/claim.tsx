import type { ClaimFragment } from '../generated/operations.ts'
import { dateLabel } from '../labels/dates.ts'
import { modalityLabels } from '../labels/modalities.ts'
import { CitationList } from './citation-list.tsx'
import { EntityLink } from './entity-link.tsx'

/** A claim: its sentence, status, speaker and citations. */
export function Claim({ claim }: { readonly claim: ClaimFragment }) {
  return (
    <div class="claim">
      <p class="claim-statement">{claim.statement}</p>
      <ClaimStanding claim={claim} />
      <CitationList citations={claim.citations} />
    </div>
  )
}

/** The status of a claim: stated or inferred, modality, speaker, quantifier, dates and note. */
export function ClaimStanding({ claim }: { readonly claim: ClaimFragment }) {
  return (
    <>
      <p class="claim-standing">
        {claim.negated && <span class="badge badge-denied">✕ denied</span>}
        <span class={`badge badge-${standing(claim).look}`}>{standing(claim).word}</span>
        <span>{modalityLabels[claim.modality]}</span>
        {claim.quantifier !== null && <span>said of: {claim.quantifier}</span>}
        <Dates since={claim.since} until={claim.until} />
        <span>
          {isOwnVoice(claim) ? (
            'said by the document'
          ) : (
            <>
              said by <EntityLink entity={claim.speaker} />
            </>
          )}
        </span>
      </p>
      {claim.note !== null && <p class="claim-note">Note: {claim.note}</p>}
    </>
  )
}

/** A speaker that is the cited document itself is not repeated. */
function isOwnVoice({ speaker, citations }: ClaimFragment): boolean {
  return citations.length > 0 && citations.every(({ source }) => source.id === speaker.id)
}

function standing({ derived, status }: ClaimFragment): { readonly word: string; readonly look: string } {
  if (derived)
    return { word: status === 'STATED' ? 'derived by rule' : 'derived by rule, inferred', look: 'derived' }
  return status === 'STATED' ? { word: 'stated', look: 'stated' } : { word: 'inferred', look: 'inferred' }
}

function Dates({ since, until }: { readonly since: string | null; readonly until: string | null }) {
  if (since === null && until === null) return null
  if (until === null) return <span>since {dateLabel(since ?? '')}</span>
  return (
    <span>
      {since === null ? '' : `from ${dateLabel(since)} `}until {dateLabel(until)}
    </span>
  )
}
