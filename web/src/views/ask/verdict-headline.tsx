import { Link } from 'wouter-preact'
import { useUrlParameters } from '../../url/url-parameters.ts'
import { acts } from '../../generated/vocabulary.ts'
import type { WholeVerdictFragment } from '../../generated/operations.ts'
import { OutcomeBadge } from '../../verdict/outcome-badge.tsx'
import { outcomeLabels } from '../../verdict/outcomes.ts'
import { actLabel } from '../../labels/acts.ts'

/** The outcome, its meaning, and what was assessed. */
export function VerdictHeadline({
  verdict,
  situation,
  isStale,
}: {
  readonly verdict: WholeVerdictFragment
  /** The assumptions in a sentence. */
  readonly situation: string
  readonly isStale: boolean
}) {
  const { outcome, act, otherActs } = verdict
  const { urlWith, word } = useUrlParameters()
  return (
    <div class={`ask-headline panel${isStale ? ' ask-stale' : ''}`}>
      <p class="ask-outcome" role="status">
        <OutcomeBadge outcome={outcome} size="large" />
        <span class="ask-meaning">{outcomeLabels(outcome).meaning}</span>
      </p>
      <p class="ask-assessed">
        Assessed: the act <b>{actLabel(act)}</b> ({acts[act].meaning.replace(/\.$/, '').toLowerCase()})
        {word('act') === '' ? '; no act was named.' : '.'}
        {otherActs.length > 0 && (
          <>
            {' '}
            They also give this actor a power to{' '}
            {otherActs.map((other, place) => (
              <>
                {place > 0 && ', '}
                <Link href={urlWith({ act: other })}>{actLabel(other)}</Link>
              </>
            ))}
            .
          </>
        )}
      </p>
      <p class="ask-situation">{situation}</p>
    </div>
  )
}
