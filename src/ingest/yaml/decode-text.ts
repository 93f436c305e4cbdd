import { dataError, startOf, type DataError, type FileLocation } from './data-error.ts'

/** What a file may hold beside ordinary text: texts taken from a PDF have form feeds between pages. */
export interface DecodeOptions {
  readonly formFeeds: boolean
}

/** The text of a file in UTF-8, or why it is none that a person could have meant. */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  { formFeeds }: DecodeOptions = { formFeeds: false },
): string | DataError {
  const other = otherEncoding(bytes)
  if (other !== null) return encodingError(file, bytes, other)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.trim() === '')
    return dataError(startOf(file), 'the file', 'filled', 'an empty file', { fix: 'Write it, or remove it.' })
  return unwantedCharacter(file, text, formFeeds) ?? text
}

/** UTF-16 by its first two bytes or by its zero bytes; null where the bytes are UTF-8. */
function otherEncoding(bytes: Uint8Array): 'UTF-16' | 'bytes that are not UTF-8' | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  const beginning = bytes.subarray(0, 200)
  if (beginning.length > 1 && beginning.filter((byte) => byte === 0).length * 3 > beginning.length)
    return 'UTF-16'
  return isUtf8(bytes) ? null : 'bytes that are not UTF-8'
}

function encodingError(file: string, bytes: Uint8Array, got: string): DataError {
  if (got === 'UTF-16')
    return dataError(startOf(file), 'the file', 'text in UTF-8', got, {
      fix: 'Save it with the encoding UTF-8.',
    })
  // What cannot be decoded comes out as U+FFFD.
  const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\ufffd')
  return dataError(locationAfter(file, before), 'the file', 'text in UTF-8', got, {
    fix: 'It is probably in Latin-1 (Windows-1252): save it with the encoding UTF-8.',
  })
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Characters that nobody sees, by code point; a reader would look for them in vain. */
const invisible: Readonly<Record<number, string>> = {
  0x00ad: 'soft hyphen',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x2060: 'word joiner',
  0xfeff: 'byte order mark within the text',
}

const unwanted =
  /\r(?!\n)|[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu

function unwantedCharacter(file: string, text: string, formFeeds: boolean): DataError | null {
  const found = [...text.matchAll(unwanted)].find(([character]) => !(formFeeds && character === '\f'))
  if (found === undefined) return null
  const [character] = found
  const code = character.codePointAt(0) ?? 0
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const location = locationAfter(file, text.slice(0, found.index))
  if (character === '\r')
    return dataError(location, 'the end of a line', 'LF or CRLF', `CR alone, ${name}`, {
      fix: 'Save the file with Unix or Windows line ends.',
    })
  return dataError(
    location,
    'the file',
    'text without invisible characters',
    `the ${invisible[code] ?? 'control character'} ${name}`,
    { fix: 'Delete it.' },
  )
}

function locationAfter(file: string, before: string): FileLocation {
  const lines = before.split(/\r\n|[\n\r]/u)
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
