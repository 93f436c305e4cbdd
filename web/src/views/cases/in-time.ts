/** What was done at one date; null: the sources state none. */
export interface Dated<Measure> {
  readonly date: string | null
  readonly measures: readonly Measure[]
}

/**
 * Groups measures by their date, the earliest first, as exact as each is stated: "2011" comes before
 * "2011-03". Those without a date come last, for nothing says where they belong.
 */
export function inTime<Measure extends { readonly date: string | null }>(
  measures: readonly Measure[],
): readonly Dated<Measure>[] {
  const dates = new Set(measures.flatMap(({ date }) => (date === null ? [] : [date])))
  return [...[...dates].sort(), null]
    .map((date) => ({ date, measures: measures.filter((measure) => measure.date === date) }))
    .filter((group) => group.measures.length > 0)
}
