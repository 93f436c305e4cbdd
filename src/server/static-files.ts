import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { encode, encodingFor, isWorthEncoding } from './encoding.ts'
import type { Encoding } from './encoding.ts'
import { isKnown } from './etag.ts'
import type { Answer, Visit } from './visit.ts'

/** The files of a folder, which are the same for as long as the process runs. */
export interface StaticFiles {
  /** Paths below the folder, with slashes: `assets/explorer-x.js`. */
  readonly has: (path: string) => boolean
  /** A file that `has` knows, with further headers of the answer. */
  readonly answer: (path: string, visit: Visit, headers?: readonly Header[]) => Promise<Answer>
}

export type Header = readonly [name: string, value: string]

/**
 * Lists the folder now, and reads and compresses each file when it is first asked for. Only what was
 * listed is ever read, so that no path leads out of the folder. A folder that is not there has no files.
 */
export function staticFiles(folder: string): StaticFiles {
  const kept = new Map(listed(folder).map((path) => [path, new KeptFile(join(folder, path))]))
  return {
    has: (path) => kept.has(path),
    answer: async (path, visit, headers = []) => {
      const file = kept.get(path)
      if (file === undefined) throw new Error(`${path} is no file of ${folder}.`)
      return file.answer(visit, isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache', headers)
    },
  }
}

function listed(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
}

/** Vite puts a hash of what a file holds into the names under assets/: such a file never changes. */
function isHashed(path: string): boolean {
  return path.startsWith('assets/')
}

class KeptFile {
  readonly #path: string
  readonly #type: string
  #read: Promise<{ readonly bytes: Uint8Array; readonly etag: string }> | undefined
  readonly #encoded = new Map<Encoding, Promise<Uint8Array>>()

  constructor(path: string) {
    this.#path = path
    this.#type = contentTypes[extname(path)] ?? 'application/octet-stream'
  }

  async answer({ request }: Visit, cacheControl: string, headers: readonly Header[]): Promise<Answer> {
    const { bytes, etag } = await (this.#read ??= read(this.#path))
    const isEncodable = isWorthEncoding(this.#type, bytes.length)
    const encoding = isEncodable ? encodingFor(request) : null
    const said = new Map<string, string>([...headers, ['etag', etag]])
    if (isEncodable) said.set('vary', 'accept-encoding')
    const answer = { type: this.#type, cacheControl, headers: said }
    if (isKnown(etag, request)) return { ...answer, status: 304, body: '' }
    if (encoding !== null) said.set('content-encoding', encoding)
    return { ...answer, status: 200, body: encoding === null ? bytes : await this.#as(encoding, bytes) }
  }

  #as(encoding: Encoding, bytes: Uint8Array): Promise<Uint8Array> {
    const made = this.#encoded.get(encoding) ?? encode(bytes, encoding, 'lasting')
    this.#encoded.set(encoding, made)
    return made
  }
}

async function read(path: string) {
  const bytes = await readFile(path)
  return { bytes, etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
