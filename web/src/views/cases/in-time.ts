/** The measures of one date; null: no stated date. */
export interface Dated<Measure> {
  readonly date: string | null
  readonly measures: readonly Measure[]
}

/**
 * Groups measures by date, earliest first, at the stated precision: "2011" comes before "2011-03". Those without a
 * date come last.
 */
export function inTime<Measure extends { readonly date: string | null }>(
  measures: readonly Measure[],
): readonly Dated<Measure>[] {
  const dates = new Set(measures.flatMap(({ date }) => (date === null ? [] : [date])))
  return [...[...dates].sort(), null]
    .map((date) => ({ date, measures: measures.filter((measure) => measure.date === date) }))
    .filter((group) => group.measures.length > 0)
}
