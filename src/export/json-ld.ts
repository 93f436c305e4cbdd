import type { ExportContent } from './content.ts'
import { resourcesOf, type Resource, type Value } from './resources.ts'
import { prefixes } from './terms.ts'
import { wellFormed } from './well-formed.ts'

/** RDF in JSON-LD 1.1, its context in it: the same triples as Turtle. */
export function* jsonLd(content: ExportContent): Generator<string, void, undefined> {
  yield `{"@context":${JSON.stringify({ '@version': 1.1, ...prefixes })},\n"@graph":[`
  let isFirst = true
  for (const resource of resourcesOf(content)) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(node(resource))}`
    isFirst = false
  }
  yield ']}\n'
}

function node({ iri, says }: Resource): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown[]>()
  for (const [property, value] of says) {
    const key = property === 'rdf:type' ? '@type' : property
    const plain = key === '@type' && 'iri' in value ? value.iri : plainValue(value)
    const known = values.get(key)
    if (known === undefined) values.set(key, [plain])
    else known.push(plain)
  }
  const entries = [...values].map(([key, all]) => [key, all.length === 1 ? all[0] : all] as const)
  return { '@id': iri, ...Object.fromEntries(entries) }
}

/** Numbers and truths as JSON has them where they come back as they were. */
function plainValue(value: Value): unknown {
  if ('iri' in value) return { '@id': value.iri }
  const text = wellFormed(value.text)
  if (value.type === undefined) return text
  if (value.type === 'xsd:boolean') return text === 'true'
  return value.type === 'xsd:integer' ? Number(text) : { '@value': text, '@type': value.type }
}
