import { readFileSync } from 'node:fs'

/** The text of a file with LF at the ends of its lines, also where it was checked out with CRLF. */
export function readText(path: string | URL): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}
