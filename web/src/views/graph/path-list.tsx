import type { ParameterChanges } from '../../url/url-parameters.ts'
import type { GraphState } from './graph-state.ts'
import type { PathAnswer } from './use-graph-data.ts'

export interface PathListProps {
  readonly pathAnswer: PathAnswer
  readonly state: GraphState
  readonly change: (changes: ParameterChanges, step?: 'new step' | 'same step') => void
}

/** The paths in words, shortest first; one can be highlighted. */
export function PathList({ pathAnswer, state, change }: PathListProps) {
  const { paths, truncated } = pathAnswer
  return (
    <section class="graph-paths" aria-labelledby="graph-paths-heading">
      <h2 id="graph-paths-heading">Ways</h2>
      {paths.length === 0 && <p>No way of at most four relations joins the two.</p>}
      <ol>
        {paths.map(({ text }, place) => (
          <li key={text}>
            <button
              type="button"
              aria-pressed={state.pathNumber === place + 1}
              onClick={() =>
                change({ way: state.pathNumber === place + 1 ? null : String(place + 1) }, 'same step')
              }
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
