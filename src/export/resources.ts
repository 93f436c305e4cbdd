import { interfaces, kinds, relationTypes } from '../generated/vocabulary.ts'
import type { Interface, Kind } from '../generated/vocabulary.ts'
import { canonical } from '../lib/canonical.ts'
import { grouped } from '../lib/grouping.ts'
import type { Citation } from '../model/citation.ts'
import type { Entity, FieldValue } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { ExportContent } from './content.ts'
import { networkName } from './cytoscape.ts'
import { speakerText } from './rows.ts'
import {
  citationIri,
  entityIri,
  exportIri,
  againstTerms,
  ownProperties,
  relationIri,
  releaseIri,
  type Term,
} from './terms.ts'

/** Everything that is said of one thing in RDF: what Turtle and JSON-LD both write. */
export interface Resource {
  /** A term of one of the vocabularies, or a URN. */
  readonly iri: string
  readonly says: readonly (readonly [Term, Value])[]
}

/** Another thing, or a value; `type` where it is no plain text. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly type?: 'xsd:integer' | 'xsd:boolean' | 'xsd:decimal' | DateType }

type DateType = 'xsd:gYear' | 'xsd:gYearMonth' | 'xsd:date'

/** All things of an export, each once. */
export function* resourcesOf(content: ExportContent): Generator<Resource, void, undefined> {
  yield* about(content)
  yield* vocabularyOf(content)
  const claims = grouped(content.relations.filter(isPlain(content)), ({ from }) => from)
  for (const entity of content.entities) yield entityResource(entity, claims.get(entity.id) ?? [])
  for (const { id, kind, name } of content.mentioned) {
    yield { iri: entityIri(id), says: [isA(`r2p:${kind}`), ['rdfs:label', { text: name }]] }
  }
  for (const relation of content.relations) yield relationResource(relation)
  const citations = new Map<string, Citation>()
  for (const relation of content.relations)
    for (const citation of relation.citations) citations.set(citationIri(citation), citation)
  for (const [iri, citation] of citations) yield citationResource(content, iri, citation)
}

/**
 * Whether a claim may also stand as a triple of its own, which says it without any reserve: it is not denied, not of
 * "some" only, not over, and it says that it is so, or what may, should or must be is what the norm, recommendation
 * or derived type at its end says. All others are to be found as rdf:Statement only.
 */
export function isPlain({ entities }: ExportContent): (relation: Relation) => boolean {
  const norms: readonly Kind[] = [...interfaces.Norm, 'Recommendation']
  const normative = new Set(entities.filter(({ kind }) => norms.includes(kind)).map(({ id }) => id))
  return ({ negated, quantifier, until, modality, derived, from, to }) =>
    !negated &&
    quantifier === null &&
    until === null &&
    (['IS', 'DID', 'ONLY'].includes(modality) || derived || normative.has(from) || normative.has(to))
}

function* about(content: ExportContent): Generator<Resource, void, undefined> {
  const { release, question } = content
  yield {
    iri: exportIri(release.id, question),
    says: [
      isA('owl:Ontology'),
      ['rdfs:label', { text: networkName(content) }],
      ['prov:wasDerivedFrom', { iri: releaseIri(release.id) }],
      ...(question === '' ? [] : [['r2p:question', { text: question }] as const]),
    ],
  }
  yield {
    iri: releaseIri(release.id),
    says: [
      isA('prov:Entity'),
      ['dcterms:identifier', { text: release.id }],
      ['owl:versionInfo', { text: release.version }],
      ['dcterms:issued', dated(release.date)],
    ],
  }
}

/** What the kinds and relation types that occur mean: enough for a reader who has only the file. */
function* vocabularyOf(content: ExportContent): Generator<Resource, void, undefined> {
  const usedKinds = new Set([...content.entities, ...content.mentioned].map(({ kind }) => kind))
  const families = new Set<Interface>(['Entity'])
  for (const kind of [...usedKinds].sort()) {
    const above = kinds[kind].interfaces.length === 0 ? (['Entity'] as const) : kinds[kind].interfaces
    for (const family of above) families.add(family)
    const parents = above.map((family) => ['rdfs:subClassOf', { iri: `r2p:${family}` }] as const)
    yield declared(kind, 'owl:Class', kind, kinds[kind].meaning, parents)
  }
  for (const family of [...families].sort()) {
    const parent = family === 'Entity' ? [] : [['rdfs:subClassOf', { iri: 'r2p:Entity' }] as const]
    yield declared(family, 'owl:Class', family, null, parent)
  }
  yield declared(
    'Citation',
    'owl:Class',
    'Citation',
    'A place in a source, with some words to find it by.',
    [],
  )
  for (const type of [...new Set(content.relations.map((relation) => relation.type))].sort()) {
    const { forward, meaning } = relationTypes[type]
    yield declared(type, 'owl:ObjectProperty', forward, meaning, [])
  }
  for (const [name, meaning] of Object.entries(ownProperties)) {
    yield declared(
      name,
      name === 'citation' || againstNames.has(name) ? 'owl:ObjectProperty' : 'owl:DatatypeProperty',
      name,
      meaning,
      [],
    )
  }
}

const againstNames: ReadonlySet<string> = new Set(Object.values(againstTerms))

function declared(
  name: string,
  type: Term,
  label: string,
  meaning: string | null,
  further: Resource['says'],
): Resource {
  const comment = meaning === null ? [] : [['rdfs:comment', { text: meaning }] as const]
  return { iri: `r2p:${name}`, says: [isA(type), ['rdfs:label', { text: label }], ...comment, ...further] }
}

function entityResource(entity: Entity, claims: readonly Relation[]): Resource {
  const { id, kind, name, aliases, summary, identifiers, fields } = entity
  const joined = new Map(claims.map(({ type, to }) => [`${type} ${to}`, [`r2p:${type}`, to] as const]))
  return {
    iri: entityIri(id),
    says: [
      isA(`r2p:${kind}`),
      ['dcterms:identifier', { text: id }],
      ['rdfs:label', { text: name }],
      ...[...new Set(aliases)].map((alias) => ['skos:altLabel', { text: alias }] as const),
      ...(summary === '' ? [] : [['dcterms:description', { text: summary }] as const]),
      ...identifiers.map(({ scheme, value }) => ['skos:notation', { text: `${scheme} ${value}` }] as const),
      ...Object.keys(fields)
        .sort()
        .map((field) => [`r2p:${field}`, fieldValue(field, fields[field] as FieldValue)] as const),
      ...[...joined.values()].map(([type, to]) => [type, { iri: entityIri(to) }] as const),
    ],
  }
}

function relationResource(relation: Relation): Resource {
  const { id, type, from, to, statement, status, derived, derivedFrom, modality, negated } = relation
  const { quantifier, speaker, note, since, until, citations } = relation
  const sources = [...new Set(citations.map(({ source }) => source))]
  return {
    iri: relationIri(id),
    says: [
      isA('rdf:Statement'),
      ['dcterms:identifier', { text: id }],
      ['rdf:subject', { iri: entityIri(from) }],
      ['rdf:predicate', { iri: `r2p:${type}` }],
      ['rdf:object', { iri: entityIri(to) }],
      ['r2p:statement', { text: statement }],
      ['r2p:status', { text: status }],
      ['r2p:derived', truth(derived)],
      ['r2p:modality', { text: modality }],
      ['r2p:negated', truth(negated)],
      ...(quantifier === null ? [] : [['r2p:quantifier', { text: quantifier }] as const]),
      ...(since === null ? [] : [['r2p:since', dated(since)] as const]),
      ...(until === null ? [] : [['r2p:until', dated(until)] as const]),
      ...(note === null ? [] : [['skos:note', { text: note }] as const]),
      ...[
        ...(['how', 'reasoning', 'frequency', 'degree'] as const).map(
          (name) => [name, relation[name]] as const,
        ),
        ['rank', relation.authority] as const,
        ['speakers', relation.speakers.map(speakerText).join(' | ')] as const,
        [
          'attestations',
          relation.attestations.length === 0 ? null : canonical(relation.attestations),
        ] as const,
      ].flatMap(([name, value]) =>
        value === null || value === '' ? [] : [[`r2p:${name}`, { text: value }] as const],
      ),
      ...relation.disagreements.map(
        ({ how, other }) => [`r2p:${againstTerms[how]}`, { iri: relationIri(other) }] as const,
      ),
      ['prov:wasAttributedTo', { iri: entityIri(speaker) }],
      ...[...new Set(derivedFrom)].map(
        (each) => ['prov:wasDerivedFrom', { iri: relationIri(each) }] as const,
      ),
      ...sources.map((source) => ['prov:hadPrimarySource', { iri: entityIri(source) }] as const),
      ...[...new Set(citations.map(citationIri))].map((iri) => ['r2p:citation', { iri }] as const),
    ],
  }
}

function citationResource({ textOf }: ExportContent, iri: string, citation: Citation): Resource {
  const { source, section, paragraph, anchor } = citation
  return {
    iri,
    says: [
      isA('r2p:Citation'),
      ['dcterms:source', { iri: entityIri(source) }],
      ['r2p:section', { text: section }],
      ['r2p:paragraph', { text: String(paragraph), type: 'xsd:integer' }],
      ['r2p:anchor', { text: anchor }],
      ['dcterms:bibliographicCitation', { text: textOf(citation) }],
    ],
  }
}

function isA(type: Term): readonly [Term, Value] {
  return ['rdf:type', { iri: type }]
}

function truth(value: boolean): Value {
  return { text: String(value), type: 'xsd:boolean' }
}

function fieldValue(name: string, value: FieldValue): Value {
  if (typeof value === 'boolean') return truth(value)
  if (typeof value === 'string') return ['date', 'since'].includes(name) ? dated(value) : { text: value }
  if (Number.isSafeInteger(value)) return { text: String(value), type: 'xsd:integer' }
  return {
    text: value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }),
    type: 'xsd:decimal',
  }
}

/** ISO 8601, as exact as the source: a year, a month or a day. */
function dated(text: string): Value {
  const type = /^\d{4}$/.test(text)
    ? 'xsd:gYear'
    : /^\d{4}-\d\d$/.test(text)
      ? 'xsd:gYearMonth'
      : /^\d{4}-\d\d-\d\d$/.test(text)
        ? 'xsd:date'
        : undefined
  return type === undefined ? { text } : { text, type }
}
