/** When something holds: ISO 8601, as exact as the source; null where no bound is given. */
export interface Window {
  readonly since: string | null
  readonly until: string | null
}

/** The time in which all of these hold; null where there is none. */
export function sharedWindow(windows: readonly Window[]): Window | null {
  let since: string | null = null
  let until: string | null = null
  for (const window of windows) {
    if (window.since !== null && (since === null || window.since > since)) since = window.since
    if (window.until !== null && (until === null || endOf(window.until) < endOf(until))) until = window.until
  }
  return since !== null && until !== null && since > endOf(until) ? null : { since, until }
}

/** It neither begins later than this date nor ended before it; a date is as exact as it is written. */
export function isInForce({ since, until }: Window, date: string): boolean {
  return (since === null || since <= endOf(date)) && (until === null || endOf(until) >= date)
}

/** Whenever the second holds the first does too. */
export function covers(outer: Window, inner: Window): boolean {
  const begins = outer.since === null || (inner.since !== null && inner.since >= outer.since)
  const ends = outer.until === null || (inner.until !== null && endOf(inner.until) <= endOf(outer.until))
  return begins && ends
}

/** There is a time at which both hold. */
export function overlap(one: Window, other: Window): boolean {
  return sharedWindow([one, other]) !== null
}

/** "2011" ends after every date of 2011; a tilde sorts behind digits and dashes. */
function endOf(date: string): string {
  return `${date}~`
}
