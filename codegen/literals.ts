/** A value as TypeScript writes it, on one line. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item)}`)
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}'
}

/** An object with one entry on a line. */
export function record(entries: readonly (readonly [string, unknown])[]): string {
  return `{\n${entries.map(([name, value]) => `  ${key(name)}: ${literal(value)},\n`).join('')}}`
}

/** The declaration of a type that is one of these words. */
export function union(name: string, words: readonly string[]): string {
  return `export type ${name} =\n${words.map((word) => `  | ${quoted(word)}\n`).join('')}`
}

export function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : quoted(name)
}

export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}
