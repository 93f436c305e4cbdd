import type { Pieces } from './formats.ts'

/** The same bytes in fewer pieces, of some 64 kB: what takes them in is free between two of them. */
export async function* batches(pieces: Pieces): AsyncGenerator<Uint8Array, void, undefined> {
  let gathered: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    gathered.push(bytes)
    size += bytes.length
    if (size < enough) continue
    yield Buffer.concat(gathered)
    gathered = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(gathered)
}

const enough = 65_536
