import type { ParameterChanges } from '../../url/url-parameters.ts'
import type { GraphPathsQuery } from '../../generated/operations.ts'
import type { GraphState } from './graph-state.ts'

export interface WayListProps {
  readonly ways: GraphPathsQuery['paths']
  readonly state: GraphState
  readonly change: (changes: ParameterChanges, step?: 'new step' | 'same step') => void
}

/** The ways between the two in words, shortest first; one can be brought out. */
export function WayList({ ways, state, change }: WayListProps) {
  const { paths, truncated } = ways
  return (
    <section class="graph-ways" aria-labelledby="graph-ways-heading">
      <h2 id="graph-ways-heading">Ways</h2>
      {paths.length === 0 && <p>No way of at most four relations joins the two.</p>}
      <ol>
        {paths.map(({ text }, place) => (
          <li key={text}>
            <button
              type="button"
              aria-pressed={state.way === place + 1}
              onClick={() => change({ way: state.way === place + 1 ? null : String(place + 1) }, 'same step')}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
      {truncated && <p>There are more ways than these; the shortest are shown.</p>}
    </section>
  )
}
