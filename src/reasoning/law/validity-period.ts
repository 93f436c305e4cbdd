/** When something holds: ISO 8601, as exact as the source; null where no bound is given. */
export interface ValidityPeriod {
  readonly since: string | null
  readonly until: string | null
}

/** The time in which all of these hold; null where there is none. */
export function sharedPeriod(periods: readonly ValidityPeriod[]): ValidityPeriod | null {
  let since: string | null = null
  let until: string | null = null
  for (const period of periods) {
    if (period.since !== null && (since === null || period.since > since)) since = period.since
    if (period.until !== null && (until === null || endOf(period.until) < endOf(until))) until = period.until
  }
  return since !== null && until !== null && since > endOf(until) ? null : { since, until }
}

/** It neither begins later than this date nor ended before it; a date is as exact as it is written. */
export function isInForce({ since, until }: ValidityPeriod, date: string): boolean {
  return (since === null || since <= endOf(date)) && (until === null || endOf(until) >= date)
}

/** Whenever the second holds the first does too. */
export function covers(outer: ValidityPeriod, inner: ValidityPeriod): boolean {
  const begins = outer.since === null || (inner.since !== null && inner.since >= outer.since)
  const ends = outer.until === null || (inner.until !== null && endOf(inner.until) <= endOf(outer.until))
  return begins && ends
}

/** There is a time at which both hold. */
export function overlap(one: ValidityPeriod, other: ValidityPeriod): boolean {
  return sharedPeriod([one, other]) !== null
}

/** "2011" ends after every date of 2011; a tilde sorts behind digits and dashes. */
function endOf(date: string): string {
  return `${date}~`
}
