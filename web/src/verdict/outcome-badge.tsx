import type { Outcome } from '../generated/operations.ts'
import { outcomeLabels } from './outcomes.ts'
import './outcome-badge.css'

/** An outcome with its sign, word and colour. */
export function OutcomeBadge({ outcome, size }: { readonly outcome: Outcome; readonly size?: 'large' }) {
  const { word, look } = outcomeLabels(outcome)
  return (
    <span class={`outcome outcome-${look}${size === undefined ? '' : ` outcome-${size}`}`}>
      <OutcomeSign outcome={outcome} />
      {word}
    </span>
  )
}

/** The sign alone, where the word is given in another way. */
export function OutcomeSign({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg class="outcome-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={outcomeLabels(outcome).sign} />
    </svg>
  )
}
