import type { ParameterChanges } from '../../url/url-parameters.ts'
import { limits } from './graph-state.ts'
import type { GraphState } from './graph-state.ts'

export interface CutNoticeProps {
  readonly state: GraphState
  readonly isCut: boolean
  readonly drawn: number
  readonly change: (changes: ParameterChanges) => void
}

/** So many entities can still be read in one picture. */
const legible = 200

/** Says that there is more than is drawn, or that so much is hard to read, and what to do. */
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
