import { DataFactory, Writer } from 'n3'
import type { ExportContent } from './content.ts'
import { resourcesOf, type Value } from './resources.ts'
import { iriOf, prefixes, type Term } from './terms.ts'
import { wellFormed } from './well-formed.ts'

/** RDF in Turtle: the same triples as JSON-LD. */
export function* turtle(content: ExportContent): Generator<string, void, undefined> {
  let written = ''
  const writer = new Writer(
    {
      write: (chunk: string, _encoding: string, done?: () => void) => {
        written += chunk
        done?.()
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes: { ...prefixes } },
  )
  for (const { iri, says } of resourcesOf(content)) {
    const subject = namedNode(full(iri))
    for (const [property, value] of says)
      writer.addQuad(DataFactory.quad(subject, namedNode(iriOf(property)), object(value)))
    yield written
    written = ''
  }
  writer.end()
  yield written
}

const namedNode = (iri: string) => DataFactory.namedNode(iri)

function object(value: Value) {
  if ('iri' in value) return namedNode(full(value.iri))
  const text = wellFormed(value.text)
  return value.type === undefined
    ? DataFactory.literal(text)
    : DataFactory.literal(text, namedNode(iriOf(value.type)))
}

/** What is no URN yet is a name of one of the vocabularies. */
function full(iri: string): string {
  return iri.startsWith('urn:') ? iri : iriOf(iri as Term)
}
