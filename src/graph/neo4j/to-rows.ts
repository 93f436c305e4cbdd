import neo4j from 'neo4j-driver'
import { kinds } from '../../generated/vocabulary.ts'
import type { Citation } from '../../model/citation.ts'
import type { Entity, EntityWords, FieldValue } from '../../model/entity.ts'
import { canonical } from '../../lib/canonical.ts'
import { identifierKey } from '../../model/identifier.ts'
import { passageId } from '../../model/passage.ts'
import type { Relation } from '../../model/relation.ts'
import type { Release } from '../../model/release.ts'
import { claimsToWrite, type ClaimsToWrite } from './claims-to-write.ts'
import type { Facet } from './relation-pages.ts'
import { rankProperties } from './rows.ts'

/** What a release is in Neo4j, as rows for the statements in cypher/load; made one at a time, as they are asked for. */
export interface ReleaseRows {
  readonly facts: Readonly<Record<string, unknown>>
  entities(): Iterable<EntityToWrite>
  relations(): Iterable<RelationToWrite>
  rows(): Iterable<Readonly<Record<string, unknown>>>
  identifiers(): Iterable<Readonly<Record<string, unknown>>>
  readonly claims: ClaimsToWrite
}

export interface EntityToWrite {
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface RelationToWrite {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
}

export function toRows(release: Release): ReleaseRows {
  const sourcesOf = sourcesIn(release.relations)
  const { facets, facetOf } = facetsIn(release.relations, sourcesOf)
  return {
    facts: factsToWrite(release, facets),
    claims: claimsToWrite(release),
    *entities() {
      for (const entity of release.entities) yield entityToWrite(release.id, entity)
    },
    *relations() {
      for (const relation of release.relations) yield relationToWrite(relation, sourcesOf(relation))
    },
    *identifiers() {
      for (const { id, identifiers } of release.entities)
        for (const { scheme, value } of identifiers)
          yield { release: release.id, key: identifierKey(scheme, value), scheme, value, entity: id }
    },
    *rows() {
      for (let first = 0; first < release.relations.length; first += rowLength) {
        const relations = release.relations.slice(first, first + rowLength)
        const numbers = relations.map(facetOf)
        yield {
          release: release.id,
          first: neo4j.int(first),
          last: neo4j.int(first + relations.length - 1),
          ids: relations.map(({ id }) => id),
          facets: numbers.map((number) => neo4j.int(number)),
          present: [...new Set(numbers)].map((number) => neo4j.int(number)),
        }
      }
    },
  }
}

/** So many relations lie in one row: few enough to read in no time, and many enough that rows are few. */
const rowLength = 500

function factsToWrite(release: Release, facets: readonly Facet[]): Readonly<Record<string, unknown>> {
  return {
    model: neo4j.int(release.model),
    version: release.version,
    date: release.date,
    countNames: Object.keys(release.counts),
    counts: Object.values(release.counts).map((count) => neo4j.int(count)),
    widthNames: Object.keys(release.widths),
    widths: Object.values(release.widths).map((width) => neo4j.int(width)),
    sources: release.sources,
    facets: facets.map((facet) => JSON.stringify(facet)),
  }
}

function entityToWrite(release: string, entity: Entity): EntityToWrite {
  const { id, kind, name, aliases, summary, identifiers, fields, citations, ranks, words } = entity
  const fieldNames = Object.keys(fields).sort()
  return {
    labels: [kind, ...kinds[kind].interfaces],
    properties: {
      release,
      id,
      kind,
      name,
      aliases,
      summary,
      ...Object.fromEntries(
        fieldNames.map((field) => [field, valueToWrite(kind, field, fields[field] as FieldValue)]),
      ),
      fieldNames,
      identifierSchemes: identifiers.map(({ scheme }) => scheme),
      identifierValues: identifiers.map(({ value }) => value),
      // A list holds no null.
      identifierChecks: identifiers.map(({ checked }) => checked ?? ''),
      ...citationsToWrite(citations),
      sources: sourceIds(citations),
      ...Object.fromEntries(
        Object.entries(rankProperties).map(([order, property]) => [
          property,
          neo4j.int(ranks[order as keyof typeof ranks]),
        ]),
      ),
      ...wordsToWrite(words),
    },
  }
}

/** What is declared as whole numbers is written as such: the driver takes a number for a fraction unless told. */
function valueToWrite(kind: Entity['kind'], field: string, value: FieldValue): unknown {
  return typeof value === 'number' &&
    kinds[kind].fields[field]?.type !== 'Float' &&
    Number.isSafeInteger(value)
    ? neo4j.int(value)
    : value
}

/** Folded words hold no space, so that one between them tells them apart. */
function wordsToWrite(words: EntityWords): Readonly<Record<string, string>> {
  return {
    nameWords: words.name.join(' '),
    aliasWords: words.aliases.join(' '),
    summaryWords: words.summary.join(' '),
  }
}

function relationToWrite(relation: Relation, sources: readonly string[]): RelationToWrite {
  const { type, from, to, citations, rank, speakers, attestations, disagreements, ...own } = relation
  const given = Object.entries(own).filter(([, value]) => value !== null)
  const properties = {
    ...Object.fromEntries(given),
    ...citationsToWrite(citations),
    speakers: speakers.map(({ entity }) => entity),
    // A list holds no null, and a property no map.
    speakerQuantifiers: speakers.map(({ quantifier }) => quantifier ?? ''),
    attestations: attestations.map((attestation) => canonical(attestation)),
    disagreements: disagreements.map((disagreement) => canonical(disagreement)),
    sources,
    rank: neo4j.int(rank),
  }
  return { from, to, type, properties }
}

/** A property is no map, so that a citation lies in two lists: the id of its passage, and its anchor. */
function citationsToWrite(citations: readonly Citation[]): Readonly<Record<string, readonly string[]>> {
  return { passages: citations.map(passageId), anchors: citations.map(({ anchor }) => anchor) }
}

function sourceIds(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.map(({ source }) => source))].sort()
}

type SourcesOf = (relation: Relation) => readonly string[]

/** Derived ones stand on what those stand on that they are derived from; only these are kept, for there are few. */
function sourcesIn(relations: readonly Relation[]): SourcesOf {
  const premiseIds = new Set(relations.flatMap(({ derivedFrom }) => derivedFrom))
  const premises = new Map(
    relations.filter(({ id }) => premiseIds.has(id)).map((relation) => [relation.id, relation]),
  )
  const sourcesOf: SourcesOf = ({ citations, derivedFrom }) => {
    const own = sourceIds(citations)
    if (derivedFrom.length === 0) return own
    const behind = derivedFrom.flatMap((id) => sourcesOf(premises.get(id) as Relation))
    return [...new Set([...own, ...behind])].sort()
  }
  return sourcesOf
}

/** Which facet a relation belongs to is found again when it is asked, so that memory does not grow with relations. */
function facetsIn(
  relations: readonly Relation[],
  sourcesOf: SourcesOf,
): { readonly facets: readonly Facet[]; readonly facetOf: (relation: Relation) => number } {
  const numbers = new Map<string, number>()
  const facets: Facet[] = []
  const keyOf = ({ type, status, derived }: Relation, sources: readonly string[]): string =>
    [type, status, derived, ...sources].join(' ')
  for (const relation of relations) {
    const { type, status, derived } = relation
    const sources = sourcesOf(relation)
    const key = keyOf(relation, sources)
    const number = numbers.get(key) ?? facets.length
    const count = (facets[number]?.count ?? 0) + 1
    facets[number] = { type, status, derived, sources, count }
    numbers.set(key, number)
  }
  return { facets, facetOf: (relation) => numbers.get(keyOf(relation, sourcesOf(relation))) as number }
}
