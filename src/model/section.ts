import { compareText } from '../lib/order.ts'
import { opening } from './document.ts'
import { romanValue } from './roman.ts'

/**
 * The order of a source's sections where its text is not at hand: what stands before the first heading, then
 * those that bear a name, by it, then the numbered ones. document.ts says why named ones stand first.
 */
export function compareSections(one: string, other: string): number {
  return positionOf(one) - positionOf(other) || compareText(one, other)
}

/** "I AND II" stands where I does. */
function positionOf(section: string): number {
  if (section === opening) return -1
  const first = section.split(/\s/)[0] ?? ''
  return romanValue(first) ?? (/^[0-9]+$/.test(first) ? Number(first) : 0)
}
