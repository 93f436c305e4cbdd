import type { Document, LineCounter } from 'yaml'
import { dataError, quoted, type DataError, type FileLocation } from './data-error.ts'

/** What the parser stumbles over, said for people who write sentences and know no YAML. */
export function syntaxErrors(
  file: string,
  text: string,
  { errors, warnings }: Document.Parsed,
  counter: LineCounter,
): readonly DataError[] {
  const lines = text.split(/\r\n|\n/u)
  const found = [...errors, ...warnings].map(({ code, message, pos }) => {
    const { line, col } = counter.linePos(pos[0])
    const location = { file, line: Math.max(line, 1), column: Math.max(col, 1) }
    return {
      location,
      message,
      slip: code === 'MULTIPLE_DOCS' ? secondDocument(location) : slipAt(lines, location),
    }
  })
  const slips = found.flatMap(({ slip }) => slip ?? [])
  const [first] = found
  // After one slip the parser misreads what follows: its further words would hide what has to be mended.
  if (slips.length > 0) return onePerLine(slips)
  return first === undefined ? [] : [unexplained(first.location, first.message)]
}

/** A slip that can be named; null where only the parser's own words tell what is wrong. */
function slipAt(lines: readonly string[], location: FileLocation): DataError | null {
  const line = lines[location.line - 1] ?? ''
  const tab = /^ *\t/u.exec(line)?.[0].length
  if (tab !== undefined)
    return dataError({ ...location, column: tab }, 'indentation', 'spaces', 'a tab', {
      fix: 'Put two spaces in its place.',
    })
  return missingQuotes(line, location) ?? openBracket(lines, location)
}

function missingQuotes(line: string, location: FileLocation): DataError | null {
  const written = /^(?<before>\s*(?:- +)?(?<key>[\p{L}][\p{L} ]*): +)(?<value>\S.*)$/u.exec(line)?.groups
  const { before = '', key = '', value = '' } = written ?? {}
  if (!needsQuotes(value)) return null
  return dataError({ ...location, column: before.length + 1 }, quoted(key), 'in quotes', quoted(value), {
    fix: `Put it in quotes: ${key}: ${inQuotes(value)}`,
  })
}

function secondDocument(location: FileLocation): DataError {
  return dataError(location, 'the file', 'one list or one set of keys', 'a second one after `---`')
}

function unexplained(location: FileLocation, message: string): DataError {
  const [first = ''] = message.split('\n')
  return dataError(location, 'the line', 'valid YAML', `an error: ${first.replace(/[.:]$/u, '')}`, {
    fix: 'Look for a missing quotation mark or a wrong indentation.',
  })
}

function onePerLine(errors: readonly DataError[]): readonly DataError[] {
  return errors.filter((each, index) => errors.findIndex(({ line }) => line === each.line) === index)
}

/** A sentence with a colon, or one that begins with a mark that YAML takes for its own. */
function needsQuotes(value: string): boolean {
  return /^["'`@%*&!|>]/u.test(value) || (/:(?:\s|$)/u.test(value) && !/^[[{]/u.test(value))
}

/** In single quotes, where nothing but the quote itself has a meaning, and that one is doubled. */
function inQuotes(value: string): string {
  const bare = /^'.*[^']'$|^'[^']*'$/u.test(value) ? value.slice(1, -1) : value
  return `'${bare.replace(/'+/gu, "''")}'`
}

/** A bracket or brace that is opened on the line of the error, or on the one before, and not closed there. */
function openBracket(lines: readonly string[], { file, line }: FileLocation): DataError | null {
  for (const index of [line - 1, line - 2]) {
    const text = lines[index] ?? ''
    const opened = /: *(?<bracket>[[{])/u.exec(text)
    const bracket = opened?.groups?.['bracket']
    if (opened === null || bracket === undefined) continue
    const closing = bracket === '[' ? ']' : '}'
    const column = opened.index + opened[0].length
    if (!text.slice(column).includes(closing))
      return dataError(
        { file, line: index + 1, column },
        quoted(bracket),
        `closed with ${quoted(closing)}`,
        'the end of the line',
        {
          fix: `Write ${quoted(closing)} at its end.`,
        },
      )
  }
  return null
}
