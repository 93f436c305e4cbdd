import type { EntityOrder, Kind, RelationType } from '../../generated/vocabulary.ts'
import { internalError } from '../../lib/errors.ts'
import type { Citation, Place } from '../../model/citation.ts'
import { wordsOf, type Entity, type EntityWords, type FieldValue } from '../../model/entity.ts'
import type { IdentifierScheme } from '../../model/identifier.ts'
import type { Attestation, Disagreement, Relation } from '../../model/relation.ts'

/** The places of a release's passages, by the ids of the passages. */
export type Places = ReadonlyMap<string, Place>

/** An entity as the statements send it: their `entities` in this order. */
export type EntityRow = readonly [
  id: string,
  kind: Kind,
  name: string,
  aliases: readonly string[],
  summary: string,
  passages: readonly string[],
  anchors: readonly string[],
  ranks: readonly number[],
  fieldNames: readonly string[],
  fieldValues: readonly FieldValue[],
  schemes: readonly IdentifierScheme[],
  identifiers: readonly string[],
  checks: readonly string[],
]

/** A relation as the statements send it: its type and its ends stand in its id. */
export type RelationRow = readonly [
  id: string,
  statement: string,
  status: Relation['status'],
  derived: boolean,
  derivedFrom: readonly string[],
  modality: Relation['modality'],
  negated: boolean,
  quantifier: string | null,
  speaker: string,
  note: string | null,
  since: string | null,
  until: string | null,
  passages: readonly string[],
  anchors: readonly string[],
  rank: number,
  how: string | null,
  reasoning: string | null,
  frequency: string | null,
  degree: string | null,
  speakers: readonly string[],
  speakerQuantifiers: readonly string[],
  authority: Relation['authority'],
  attestations: readonly string[],
  disagreements: readonly string[],
]

/** The properties that hold the ranks, in the order in which the statements send them. */
export const rankProperties = {
  NAME: 'rankName',
  KIND: 'rankKind',
  NUMBER: 'rankNumber',
  DATE: 'rankDate',
  DATE_DESCENDING: 'rankDateDescending',
} as const satisfies Readonly<Record<EntityOrder, string>>

const orders = Object.keys(rankProperties) as readonly EntityOrder[]

export function entityOf(row: EntityRow, places: Places): Entity {
  const [id, kind, name, aliases, summary, passages, anchors, ranks, fieldNames, fieldValues] = row
  const [schemes, values, checks] = [row[10], row[11], row[12]]
  const identifiers = schemes.map((scheme, index) => ({
    scheme,
    value: values[index] as string,
    checked: checks[index] === '' ? null : (checks[index] as string),
  }))
  let words: EntityWords | undefined
  return {
    id,
    kind,
    name,
    aliases,
    summary,
    identifiers,
    fields: Object.fromEntries(fieldNames.map((field, index) => [field, fieldValues[index] as FieldValue])),
    citations: citationsOf(passages, anchors, places),
    ranks: Object.fromEntries(orders.map((order, index) => [order, ranks[index]])) as Entity['ranks'],
    // Few operations read them, and they follow from what was read.
    get words() {
      words ??= wordsOf({ name, aliases, identifiers, summary })
      return words
    },
  }
}

export function relationOf(row: RelationRow, places: Places): Relation {
  const [
    id,
    statement,
    status,
    derived,
    derivedFrom,
    modality,
    negated,
    quantifier,
    speaker,
    note,
    since,
    until,
  ] = row
  const [from, type, to] = id.split('~') as [string, RelationType, string]
  return {
    id,
    type,
    from,
    to,
    statement,
    status,
    derived,
    derivedFrom,
    modality,
    negated,
    quantifier,
    speaker,
    note,
    since,
    until,
    citations: citationsOf(row[12], row[13], places),
    rank: row[14],
    how: row[15],
    reasoning: row[16],
    frequency: row[17],
    degree: row[18],
    speakers: row[19].map((entity, index) => ({ entity, quantifier: row[20][index] || null })),
    authority: row[21],
    attestations: row[22].map((text) => JSON.parse(text) as Attestation),
    disagreements: row[23].map((text) => JSON.parse(text) as Disagreement),
  }
}

function citationsOf(
  passages: readonly string[],
  anchors: readonly string[],
  places: Places,
): readonly Citation[] {
  return passages.map((passage, index) => {
    const place = places.get(passage)
    if (place === undefined)
      throw internalError(`The graph in Neo4j cites the passage ${passage}, which is not there.`)
    return {
      source: place.source,
      section: place.section,
      paragraph: place.paragraph,
      anchor: anchors[index] as string,
    }
  })
}
