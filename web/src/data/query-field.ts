import type { QueryState } from './use-query.ts'

/** The state of one question of an operation. A question is null where it has an error: it has no answer then. */
export function fieldOf<Result, Field>(
  state: QueryState<Result>,
  select: (result: Result) => Field | null,
): QueryState<Field> {
  return { ...state, data: state.data === undefined ? undefined : (select(state.data) ?? undefined) }
}
