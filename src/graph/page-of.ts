import { firstAtLeast } from '../lib/order.ts'
import type { Page, PageRange } from './graph.ts'

/** The page of a whole list that is sorted by rank. */
export function pageOf<T>(list: readonly T[], range: PageRange, rankOf: (item: T) => number): Page<T> {
  const { after, before, count, side } = range
  const low = after === null ? 0 : firstAtLeast(list, after + 1, rankOf)
  const high = Math.max(low, before === null ? list.length : firstAtLeast(list, before, rankOf))
  const start = side === 'start' ? low : Math.max(low, high - count)
  const end = side === 'start' ? Math.min(high, low + count) : high
  return {
    items: start === 0 && end === list.length ? list : list.slice(start, end),
    total: list.length,
    hasPrevious: start > 0,
    hasNext: end < list.length,
  }
}
