import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

let made: string | undefined

/**
 * A hash of the code that answers: of all its files, compiled or not. The same code on another machine
 * has the same. Made when it is first asked for, which takes some ten milliseconds.
 */
export function buildHash(): string {
  return (made ??= hashOf(fileURLToPath(new URL('..', import.meta.url)), extname(import.meta.url)))
}

function hashOf(folder: string, extension: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // The pages lie beside the compiled code, and answer nothing.
    .filter((path) => path.endsWith(extension) && !path.startsWith('web'))
    .sort()
  for (const path of files)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(`${folder}/${path}`))
  return hash.digest('base64url')
}
