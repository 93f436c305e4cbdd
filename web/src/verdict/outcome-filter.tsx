import type { Outcome } from '../generated/operations.ts'
import { OutcomeBadge } from './outcome-badge.tsx'
import { outcomes } from './outcomes.ts'
import './outcome-filter.css'

/** The filter by outcome; with counts it is the legend too. */
export function OutcomeFilter({
  shown,
  onChange,
  none,
  counts,
}: {
  /** Empty: as `none` says. */
  readonly shown: readonly Outcome[]
  readonly onChange: (shown: readonly Outcome[]) => void
  readonly none: string
  readonly counts?: ReadonlyMap<Outcome, number>
}) {
  return (
    <fieldset class="outcome-filter">
      <legend>Outcomes shown{shown.length === 0 && `: ${none.toLowerCase()}`}</legend>
      {outcomes
        .filter((outcome) => counts === undefined || counts.has(outcome))
        .map((outcome) => (
          <label key={outcome}>
            <input
              type="checkbox"
              checked={shown.includes(outcome)}
              onChange={({ currentTarget }) =>
                onChange(
                  outcomes.filter((one) => (one === outcome ? currentTarget.checked : shown.includes(one))),
                )
              }
            />
            <OutcomeBadge outcome={outcome} />
            {counts !== undefined && <span class="outcome-count">{counts.get(outcome)}</span>}
          </label>
        ))}
    </fieldset>
  )
}
