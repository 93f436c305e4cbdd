import { compareText } from './order.ts'

/**
 * The one way to write a value as JSON: keys sorted (those that are whole numbers first, as JavaScript keeps
 * them, the others by code units), no white space, what is undefined left out. The same value gives the same
 * bytes on every machine.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null'
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const record = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(record).sort(compareText)
  return Object.fromEntries(keys.map((key) => [key, sorted(record[key])]))
}
