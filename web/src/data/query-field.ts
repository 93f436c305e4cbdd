import type { QueryState } from './use-query.ts'

/** The state of one root field of an operation. A field with an error is null and counts as no answer. */
export function fieldOf<Result, Field>(
  state: QueryState<Result>,
  select: (result: Result) => Field | null,
): QueryState<Field> {
  return { ...state, data: state.data === undefined ? undefined : (select(state.data) ?? undefined) }
}
