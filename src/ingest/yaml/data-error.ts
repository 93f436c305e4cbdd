/** A place in a file of the data, as an editor counts it: line and column from 1. */
export interface FileLocation {
  /** The path as it was given, with slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Something in the data that keeps it from being a release. */
export interface Fault extends FileLocation {
  readonly expected: string
  readonly came: string
  /** Known names that come nearest to what came, nearest first. */
  readonly nearest: readonly string[]
}

export function fault(
  location: FileLocation,
  expected: string,
  came: string,
  nearest: readonly string[] = [],
): Fault {
  return { file: location.file, line: location.line, column: location.column, expected, came, nearest }
}

/** `file:line:column: expected …; came …; nearest: …`, on one line whatever came. */
export function formatFault({ file, line, column, expected, came, nearest }: Fault): string {
  const names = nearest.length === 0 ? '' : `; nearest: ${nearest.join(', ')}`
  return printable(`${file}:${line}:${column}: expected ${expected}; came ${came}${names}`)
}

/** By file, line and column, each once: what a list hands down to its items can be reported by each of them. */
export function sortFaults(faults: Iterable<Fault>): readonly Fault[] {
  const once = new Map<string, Fault>()
  for (const each of faults) once.set(formatFault(each), each)
  return [...once.values()].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.expected, other.expected) ||
      compare(one.came, other.came),
  )
}

/** What came, quoted and cut to a length that a report can bear. */
export function quoted(text: string): string {
  const characters = [...text]
  return `\`${characters.length > 100 ? `${characters.slice(0, 97).join('')}…` : text}\``
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u${code.toString(16).padStart(4, '0')}`
  })
}
