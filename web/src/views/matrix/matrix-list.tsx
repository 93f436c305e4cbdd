import { Link } from 'wouter-preact'
import { OutcomeBadge } from '../../verdict/outcome-badge.tsx'
import { outcomes, outcomeLabels } from '../../verdict/outcomes.ts'
import { questionUrl } from '../../verdict/question-url.ts'
import type { Situation } from '../../verdict/situation.ts'
import { actLabel } from '../../labels/acts.ts'
import { countsOf } from './visible-matrix.ts'
import type { Cell, VisibleMatrix, MatrixRow } from './visible-matrix.ts'

/** The matrix as a list by actor, for narrow screens or by choice. */
export function MatrixList({
  visible,
  situation,
}: {
  readonly visible: VisibleMatrix
  readonly situation: Situation
}) {
  const names = new Map(visible.columns.map(({ id, name }) => [id, name]))
  return (
    <ul class="matrix-list">
      {visible.rows.map((row) => {
        const cells = row.cells.filter((cell) => cell !== null)
        return (
          <li key={row.actor.id}>
            <details>
              <summary>
                <b>{row.actor.name}</b> <span class="matrix-summary">{summary(row)}</span>
              </summary>
              <ul>
                {byOutcome(cells).map(({ tool, actor, act, outcome }) => (
                  <li key={tool}>
                    <OutcomeBadge outcome={outcome} />{' '}
                    <Link href={questionUrl({ actor, tool, act, situation })}>
                      {actLabel(act)} {names.get(tool)}
                    </Link>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )
      })}
    </ul>
  )
}

function byOutcome(cells: readonly Cell[]): readonly Cell[] {
  return outcomes.flatMap((outcome) => cells.filter((cell) => cell.outcome === outcome))
}

function summary({ cells }: MatrixRow): string {
  const counts = countsOf(cells.filter((cell) => cell !== null))
  const parts = outcomes.flatMap((outcome) => {
    const count = counts.get(outcome)
    return count === undefined ? [] : [`${count} ${outcomeLabels(outcome).word.toLowerCase()}`]
  })
  return parts.length === 0 ? 'nothing stated' : parts.join(', ')
}
