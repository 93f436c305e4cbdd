import { readFileSync } from 'node:fs'

/** Where the statements lie, each a file with a head: three folders up from here, compiled or not. */
export const statementFolder = new URL('../../../cypher/', import.meta.url)

const kept = new Map<string, string>()

/** The text of a statement by its path in cypher/, without the ending: what the server is sent, without the head. */
export function statement(path: string): string {
  let text = kept.get(path)
  if (text === undefined) {
    const file = readFileSync(new URL(`${path}.cypher`, statementFolder), 'utf8')
    text = file
      .split('\n')
      .filter((line) => !line.startsWith('//'))
      .join('\n')
      .trim()
    kept.set(path, text)
  }
  return text
}
