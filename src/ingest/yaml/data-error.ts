import { didYouMean } from '../../lib/errors.ts'

/** A position in a file of the data, as an editor counts it: line and column from 1. */
export interface FileLocation {
  /** The path as it was given, with slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Something in the data that keeps it from becoming a release. */
export interface DataError extends FileLocation {
  /** The subject of the rule: a key, a file, a sentence. */
  readonly field: string
  /** What the field must be. */
  readonly rule: string
  readonly got: string
  /** Known names that come nearest to the one given, nearest first. */
  readonly nearest: readonly string[]
  /** One sentence on how to mend it; empty where the rule says enough. */
  readonly fix: string
}

/** What may be said beyond the rule. */
export interface Advice {
  readonly nearest?: readonly string[]
  readonly fix?: string
}

export function dataError(
  { file, line, column }: FileLocation,
  field: string,
  rule: string,
  got: string,
  { nearest = [], fix = '' }: Advice = {},
): DataError {
  return { file, line, column, field, rule, got, nearest, fix }
}

/** What a reader that could not read gives in place of what it was to read. */
export function isDataError(value: unknown): value is DataError {
  return typeof value === 'object' && value !== null && 'rule' in value && 'got' in value
}

/** `file:line:column: {field} must be {rule}; got {value}.` with one fix, on one line whatever was given. */
export function formatError({ file, line, column, field, rule, got, nearest, fix }: DataError): string {
  const end = fix === '' ? '' : ` ${fix}`
  return printable(
    `${file}:${line}:${column}: ${field} must be ${rule}; got ${got}.${didYouMean(nearest)}${end}`,
  )
}

/** By file, line and column, each once: each item of a list can report what the list hands down. */
export function sortErrors(errors: Iterable<DataError>): readonly DataError[] {
  const once = new Map<string, DataError>()
  for (const each of errors) once.set(formatError(each), each)
  return [...once.entries()]
    .sort(
      ([oneText, one], [otherText, other]) =>
        compare(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(oneText, otherText),
    )
    .map(([, each]) => each)
}

/** A text as it is quoted in a report, shortened. */
export function quoted(text: string): string {
  const characters = [...text]
  return `\`${characters.length > 100 ? `${characters.slice(0, 97).join('')}…` : text}\``
}

/** The first position of a file. */
export function startOf(file: string): FileLocation {
  return { file, line: 1, column: 1 }
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
