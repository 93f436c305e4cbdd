import { againstTerms } from '../../src/export/terms.ts'
import {
  sorted,
  type NormalCitation,
  type NormalForm,
  type NormalNode,
  type NormalRelation,
} from './normal-form.ts'

export interface Triple {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: {
    readonly value: string
    readonly termType: string
    readonly datatype?: { readonly value: string }
  }
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const dcterms = 'http://purl.org/dc/terms/'
const prov = 'http://www.w3.org/ns/prov#'
const skos = 'http://www.w3.org/2004/02/skos/core#'
const own = 'urn:r2p:term:'

/** What an export says in RDF, by its reified claims. */
export function readRdf(triples: readonly Triple[]): NormalForm {
  const things = new Map<string, Map<string, string[]>>()
  for (const { subject, predicate, object } of triples) {
    const thing = things.get(subject.value) ?? new Map<string, string[]>()
    things.set(subject.value, thing)
    thing.set(predicate.value, [...(thing.get(predicate.value) ?? []), object.value])
  }
  const all = (iri: string, property: string): readonly string[] => things.get(iri)?.get(property) ?? []
  const one = (iri: string, property: string): string => {
    const [value, ...others] = all(iri, property)
    if (value === undefined || others.length > 0) throw new Error(`${iri} has not one ${property}.`)
    return value
  }
  const maybe = (iri: string, property: string): string | null =>
    all(iri, property).length === 0 ? null : one(iri, property)
  const named = (prefix: string): readonly string[] =>
    [...things.keys()].filter((iri) => iri.startsWith(prefix))
  const idOf = (iri: string): string => decodeURIComponent(iri.split(':')[3] ?? '')

  const [release = ''] = named('urn:r2p:release:')
  const nodes = named('urn:r2p:entity:').filter((iri) => all(iri, `${dcterms}identifier`).length > 0)
  const relations = named('urn:r2p:relation:').filter((iri) => one(iri, `${rdf}type`) === `${rdf}Statement`)
  return sorted({
    release: {
      id: one(release, `${dcterms}identifier`),
      version: one(release, 'http://www.w3.org/2002/07/owl#versionInfo'),
      date: one(release, `${dcterms}issued`),
    },
    nodes: nodes.map((iri): NormalNode => {
      const fields = [...(things.get(iri) ?? [])].filter(
        ([key]) => key.startsWith(own) && /^[a-z]/.test(key.slice(own.length)),
      )
      return {
        id: one(iri, `${dcterms}identifier`),
        kind: one(iri, `${rdf}type`).slice(own.length),
        name: one(iri, 'http://www.w3.org/2000/01/rdf-schema#label'),
        aliases: all(iri, `${skos}altLabel`),
        summary: maybe(iri, `${dcterms}description`) ?? '',
        identifiers: all(iri, `${skos}notation`),
        fields: Object.fromEntries(fields.map(([key, values]) => [key.slice(own.length), values.join()])),
      }
    }),
    relations: relations.map((iri): NormalRelation => ({
      id: one(iri, `${dcterms}identifier`),
      type: one(iri, `${rdf}predicate`).slice(own.length),
      from: idOf(one(iri, `${rdf}subject`)),
      to: idOf(one(iri, `${rdf}object`)),
      statement: one(iri, `${own}statement`),
      status: one(iri, `${own}status`),
      derived: one(iri, `${own}derived`) === 'true',
      derivedFrom: all(iri, `${prov}wasDerivedFrom`).map(idOf),
      modality: one(iri, `${own}modality`),
      negated: one(iri, `${own}negated`) === 'true',
      quantifier: maybe(iri, `${own}quantifier`),
      speaker: idOf(one(iri, `${prov}wasAttributedTo`)),
      since: maybe(iri, `${own}since`),
      until: maybe(iri, `${own}until`),
      note: maybe(iri, `${skos}note`),
      how: maybe(iri, `${own}how`),
      reasoning: maybe(iri, `${own}reasoning`),
      frequency: maybe(iri, `${own}frequency`),
      degree: maybe(iri, `${own}degree`),
      rank: one(iri, `${own}rank`),
      speakers: maybe(iri, `${own}speakers`)?.split(' | ') ?? [],
      attestations: maybe(iri, `${own}attestations`),
      disagreements: Object.entries(againstTerms).flatMap(([way, name]) =>
        all(iri, `${own}${name}`).map((other) => `${way} ${idOf(other)}`),
      ),
    })),
    citations: relations.flatMap((iri) =>
      all(iri, `${own}citation`).map((citation): NormalCitation => ({
        relation: one(iri, `${dcterms}identifier`),
        source: idOf(one(citation, `${dcterms}source`)),
        section: one(citation, `${own}section`),
        paragraph: Number(one(citation, `${own}paragraph`)),
        anchor: one(citation, `${own}anchor`),
        text: one(citation, `${dcterms}bibliographicCitation`),
      })),
    ),
  })
}

/** Each triple as a line, sorted: two files that give the same lines say the same. */
export function linesOf(triples: readonly Triple[]): readonly string[] {
  return triples
    .map(({ subject, predicate, object }) => {
      const { value, termType, datatype } = object
      return JSON.stringify([subject.value, predicate.value, termType, value, datatype?.value ?? null])
    })
    .sort()
}
