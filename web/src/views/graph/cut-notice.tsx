import type { ParameterChanges } from '../../url/url-parameters.ts'
import { limits } from './graph-state.ts'
import type { GraphState } from './graph-state.ts'

export interface CutNoticeProps {
  readonly state: GraphState
  readonly isCut: boolean
  readonly drawn: number
  readonly change: (changes: ParameterChanges) => void
}

/** The most entities that are legible on one canvas. */
const legible = 200

/** Tells that the graph was cut off, or is too large to read, and what to do. */
export function CutNotice({ state, isCut, drawn, change }: CutNoticeProps) {
  const { limit, depth } = state
  if (!isCut && drawn <= legible) return null
  const more = Math.min(limits.limit, limit * 2)
  return (
    <div class="notice graph-cut" role="status">
      {isCut && (
        <p>
          There is more than this: the nearest {limit} entities are taken in.{' '}
          {limit < limits.limit ? (
            <button type="button" onClick={() => change({ limit: String(more) })}>
              Show more: up to {more.toLocaleString('en')}
            </button>
          ) : (
            'A picture takes no more; hide kinds, or take the data away.'
          )}
        </p>
      )}
      {drawn > legible && (
        <p>
          {drawn.toLocaleString('en')} entities are much for one picture: hide kinds or types below
          {depth > 1 ? ', or go fewer steps' : ''}, or read the tables.
        </p>
      )}
    </div>
  )
}
