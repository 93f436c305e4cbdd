import { contentOf } from '../../src/export/content.ts'
import { formats, type FormatName } from '../../src/export/formats.ts'
import { readQuestion, type Parameters } from '../../src/export/question.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** The bytes of an export, as an address such as `ids=libya&depth=2` asks for them. */
export async function written(graph: Graph, format: FormatName, address = ''): Promise<Uint8Array> {
  const content = await contentOf(graph, readQuestion(parametersOf(address)))
  const write = await formats[format].write()
  const pieces: Uint8Array[] = []
  for await (const piece of write(content)) pieces.push(Buffer.from(piece as Uint8Array))
  return Buffer.concat(pieces)
}

export function parametersOf(address: string): Parameters {
  const search = new URLSearchParams(address)
  return new Map([...search.keys()].map((name) => [name, search.getAll(name)]))
}

/** Quicker by far than to compare them one by one. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other)
}
