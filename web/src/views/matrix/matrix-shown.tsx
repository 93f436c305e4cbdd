import { useUrlParameters } from '../../url/url-parameters.ts'
import type { Outcome } from '../../generated/operations.ts'
import { OutcomeBadge } from '../../verdict/outcome-badge.tsx'
import { OutcomeFilter } from '../../verdict/outcome-filter.tsx'
import type { Situation } from '../../verdict/situation.ts'
import { MatrixList } from './matrix-list.tsx'
import type { VisibleMatrix } from './visible-matrix.ts'
import { MatrixTable } from './matrix-table.tsx'
import { useIsNarrow } from './use-is-narrow.ts'

/** The legend, and the matrix as a table or as a list. */
export function MatrixShown({
  visible,
  situation,
  act,
  shown,
  isStale,
}: {
  readonly visible: VisibleMatrix
  readonly situation: Situation
  readonly act: string
  readonly shown: readonly Outcome[]
  readonly isStale: boolean
}) {
  const { word, change } = useUrlParameters()
  const isNarrow = useIsNarrow()
  const form = word('as') === '' ? (isNarrow ? 'list' : 'table') : word('as')
  const { rows, columns, counts, silent } = visible
  return (
    <section class={isStale ? 'matrix-stale' : ''} aria-label="The verdicts">
      <div class="matrix-legend">
        <OutcomeFilter
          shown={shown}
          counts={counts}
          none="all that are stated"
          onChange={(outcomes) => change({ outcomes })}
        />
        <p class="matrix-silent">
          <OutcomeBadge outcome="NOT_STATED" /> {silent.toLocaleString('en')} other pairs: left blank
        </p>
        <fieldset class="matrix-form">
          <legend>Shown as</legend>
          {(['table', 'list'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="matrix-form"
                checked={form === one}
                onChange={() => change({ as: one }, 'same step')}
              />
              a {one}
            </label>
          ))}
        </fieldset>
      </div>
      <p class="matrix-note" role="status">
        {rows.length} actors, {columns.length} tools. {hiddenWords(visible)}{' '}
        <label class="matrix-empty">
          <input
            type="checkbox"
            checked={word('empty') === 'shown'}
            onChange={({ currentTarget }) => change({ empty: currentTarget.checked ? 'shown' : '' })}
          />
          Show empty rows and columns
        </label>
      </p>
      {rows.length === 0 || columns.length === 0 ? (
        <p class="notice">
          Nothing is left to show: no actor and tool that these filters leave has such a verdict. Take a
          filter away, or show the empty rows and columns.
        </p>
      ) : form === 'list' ? (
        <MatrixList visible={visible} situation={situation} />
      ) : (
        <MatrixTable key={keyOf(visible)} visible={visible} situation={situation} act={act} />
      )}
    </section>
  )
}

function hiddenWords({ hiddenRows, hiddenColumns }: VisibleMatrix): string {
  if (hiddenRows + hiddenColumns === 0) return 'None is hidden.'
  return `Hidden, since nothing stands in them: ${hiddenRows} actors, ${hiddenColumns} tools.`
}

/** Different rows or columns make a new table with a new tab stop. */
function keyOf({ rows, columns }: VisibleMatrix): string {
  return [...rows.map(({ actor }) => actor.id), '×', ...columns.map(({ id }) => id)].join(' ')
}
