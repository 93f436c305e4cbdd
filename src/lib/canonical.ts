import { compareText } from './order.ts'

/**
 * The one way to write a value as JSON: keys sorted by code units, no white space, what is undefined left out.
 * The same value gives the same bytes on every machine.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  entries.sort(([one], [other]) => compareText(one, other))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
}
