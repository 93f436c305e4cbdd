import type { WholeVerdictFragment } from '../../generated/operations.ts'
import { OutcomeBadge } from '../../verdict/outcome-badge.tsx'
import { actLabel } from '../../labels/acts.ts'
import { differences } from './differences.ts'

/** The differences between the verdicts in two situations. */
export function DifferenceTable({
  first,
  second,
}: {
  readonly first: WholeVerdictFragment
  readonly second: WholeVerdictFragment
}) {
  const rows = differences(first, second)
  return (
    <section class="ask-differences" aria-labelledby="ask-differences">
      <h2 id="ask-differences">What differs</h2>
      {rows.length === 0 && first.outcome === second.outcome ? (
        <p>Nothing: both situations give the same verdict on the same grounds.</p>
      ) : (
        <div class="ask-scroll" role="region" aria-label="Table of what differs" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Of</th>
                <th scope="col">First situation</th>
                <th scope="col">Second situation</th>
              </tr>
            </thead>
            <tbody>
              <tr class={first.outcome === second.outcome ? '' : 'ask-differs'}>
                <th scope="row">the outcome</th>
                <td>
                  <OutcomeBadge outcome={first.outcome} />
                </td>
                <td>
                  <OutcomeBadge outcome={second.outcome} />
                </td>
              </tr>
              {first.act !== second.act && (
                <tr class="ask-differs">
                  <th scope="row">the act assessed</th>
                  <td>{actLabel(first.act)}</td>
                  <td>{actLabel(second.act)}</td>
                </tr>
              )}
              {rows.map((row) => (
                <tr key={row.what} class="ask-differs">
                  <th scope="row">{row.what}</th>
                  <td>{row.first || 'not in play'}</td>
                  <td>{row.second || 'not in play'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
