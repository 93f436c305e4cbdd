import { useRef } from 'preact/hooks'
import type { QueryState } from './use-query.ts'

export interface SteadyQueryState<Result> extends QueryState<Result> {
  /** The last answer to this question, whatever the state of the present request. */
  readonly previous: Result | undefined
  /** `data` is the previous answer. */
  readonly isStale: boolean
}

/**
 * Keeps the last answer to the same question while a new one is under way or the server is offline, so
 * that the page does not jump. Any other error removes it.
 */
export function useSteadyQuery<Result>(
  state: QueryState<Result>,
  question: string,
): SteadyQueryState<Result> {
  const last = useRef<{ readonly question: string; readonly data: Result } | null>(null)
  if (state.data !== undefined) last.current = { question, data: state.data }
  const previous = last.current?.question === question ? last.current.data : undefined
  const keeps = state.error === undefined || state.error.code === 'OFFLINE'
  return {
    ...state,
    data: state.data ?? (keeps ? previous : undefined),
    previous,
    isStale: state.data === undefined && previous !== undefined,
  }
}
