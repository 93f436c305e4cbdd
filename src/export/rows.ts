import { kinds } from '../generated/vocabulary.ts'
import { canonical } from '../lib/canonical.ts'
import type { Citation } from '../model/citation.ts'
import type { Entity, FieldValue } from '../model/entity.ts'
import { passageId } from '../model/passage.ts'
import type { Disagreement, Relation, Speaker } from '../model/relation.ts'
import type { ExportContent } from './content.ts'

/** A value of a table: what is not said is left out. */
export type Cell = string | number | boolean | undefined
export type CellType = 'string' | 'integer' | 'double' | 'boolean'

/** One column of the tables that nodes and relations are in formats that know no nesting. */
export interface Column<T> {
  readonly name: string
  readonly type: CellType
  readonly cellOf: (item: T) => Cell
}

/** The columns of nodes: what every entity has, then each field that a kind declares for itself. */
export function nodeColumns(content: ExportContent): readonly Column<Entity>[] {
  const types = fieldTypes(content.entities)
  return [
    { name: 'id', type: 'string', cellOf: ({ id }) => id },
    { name: 'kind', type: 'string', cellOf: ({ kind }) => kind },
    { name: 'name', type: 'string', cellOf: ({ name }) => name },
    { name: 'aliases', type: 'string', cellOf: ({ aliases }) => joined(aliases) },
    { name: 'summary', type: 'string', cellOf: ({ summary }) => summary },
    {
      name: 'identifiers',
      type: 'string',
      cellOf: ({ identifiers }) => joined(identifiers.map(({ scheme, value }) => `${scheme} ${value}`)),
    },
    ...[...types].map(([name, type]): Column<Entity> => ({
      name,
      type,
      cellOf: ({ fields }) => cellOfField(fields[name], type),
    })),
  ]
}

/** The columns of relations but for their citations, which formats write each in its way. */
export function relationColumns({ nameOf }: ExportContent): readonly Column<Relation>[] {
  return [
    { name: 'id', type: 'string', cellOf: ({ id }) => id },
    { name: 'from', type: 'string', cellOf: ({ from }) => from },
    { name: 'type', type: 'string', cellOf: ({ type }) => type },
    { name: 'to', type: 'string', cellOf: ({ to }) => to },
    { name: 'from_name', type: 'string', cellOf: ({ from }) => nameOf(from) },
    { name: 'to_name', type: 'string', cellOf: ({ to }) => nameOf(to) },
    { name: 'statement', type: 'string', cellOf: ({ statement }) => statement },
    { name: 'status', type: 'string', cellOf: ({ status }) => status },
    { name: 'derived', type: 'boolean', cellOf: ({ derived }) => derived },
    { name: 'derived_from', type: 'string', cellOf: ({ derivedFrom }) => joined(derivedFrom) },
    { name: 'modality', type: 'string', cellOf: ({ modality }) => modality },
    { name: 'negated', type: 'boolean', cellOf: ({ negated }) => negated },
    { name: 'quantifier', type: 'string', cellOf: ({ quantifier }) => quantifier ?? undefined },
    { name: 'speaker', type: 'string', cellOf: ({ speaker }) => speaker },
    { name: 'speaker_name', type: 'string', cellOf: ({ speaker }) => nameOf(speaker) },
    { name: 'since', type: 'string', cellOf: ({ since }) => since ?? undefined },
    { name: 'until', type: 'string', cellOf: ({ until }) => until ?? undefined },
    { name: 'note', type: 'string', cellOf: ({ note }) => note ?? undefined },
    { name: 'how', type: 'string', cellOf: ({ how }) => how ?? undefined },
    { name: 'reasoning', type: 'string', cellOf: ({ reasoning }) => reasoning ?? undefined },
    { name: 'frequency', type: 'string', cellOf: ({ frequency }) => frequency ?? undefined },
    { name: 'degree', type: 'string', cellOf: ({ degree }) => degree ?? undefined },
    { name: 'rank', type: 'string', cellOf: ({ authority }) => authority },
    { name: 'speakers', type: 'string', cellOf: ({ speakers }) => joined(speakers.map(speakerText)) },
    {
      name: 'attestations_json',
      type: 'string',
      cellOf: ({ attestations }) => (attestations.length === 0 ? undefined : canonical(attestations)),
    },
    {
      name: 'disagreements',
      type: 'string',
      cellOf: ({ disagreements }) => joined(disagreements.map(disagreementText)),
    },
  ]
}

/** "some member-states": how many of whom. */
export function speakerText({ entity, quantifier }: Speaker): string {
  return quantifier === null ? entity : `${quantifier} ${entity}`
}

/** "CONTRADICTS a~TYPE~b": how it stands against which claim. */
export function disagreementText({ how, other }: Disagreement): string {
  return `${how} ${other}`
}

/** One citation of one relation, as a row of its own. */
export interface CitationRow {
  readonly relation: string
  readonly source: string
  readonly section: string
  readonly paragraph: number
  readonly anchor: string
  /** The id of the entity that stands for the place. */
  readonly passage: string
  /** As one would write it in a brief. */
  readonly text: string
}

export function citationRow(content: ExportContent, relation: string, citation: Citation): CitationRow {
  const { source, section, paragraph, anchor } = citation
  const text = content.textOf(citation)
  return { relation, source, section, paragraph, anchor, passage: passageId(citation), text }
}

/** For formats whose relations can hold text only: the citations as text to read, and as JSON to work with. */
export function citationColumns(content: ExportContent): readonly Column<Relation>[] {
  return [
    {
      name: 'citations',
      type: 'string',
      cellOf: ({ citations }) => joined(citations.map((citation) => content.textOf(citation))),
    },
    {
      name: 'citations_json',
      type: 'string',
      cellOf: ({ citations }) =>
        citations.length === 0 ? undefined : JSON.stringify(citations.map(plainCitation(content))),
    },
  ]
}

/** A citation with its text, its keys always in this order: the graphs keep them in orders of their own. */
export function plainCitation(content: ExportContent): (citation: Citation) => Citation & { text: string } {
  return (citation) => {
    const { source, section, paragraph, anchor } = citation
    return { source, section, paragraph, anchor, text: content.textOf(citation) }
  }
}

/** Several texts in one cell: ` | ` between them; a bar or backslash that is in one has a backslash before it. */
function joined(texts: readonly string[]): Cell {
  if (texts.length === 0) return undefined
  return texts.map((text) => text.replaceAll(/[\\|]/g, '\\$&')).join(' | ')
}

/** The declared fields of all kinds, in the order of the schema, then others that occur. Where kinds differ: string. */
function fieldTypes(entities: readonly Entity[]): ReadonlyMap<string, CellType> {
  const types = new Map<string, CellType>()
  for (const { fields } of Object.values(kinds)) {
    for (const [name, { type }] of Object.entries(fields)) {
      const cell: CellType = type === 'Int' ? 'integer' : type === 'Float' ? 'double' : 'string'
      types.set(name, (types.get(name) ?? cell) === cell ? cell : 'string')
    }
  }
  const others = new Set(entities.flatMap(({ fields }) => Object.keys(fields)))
  for (const name of [...others].sort()) if (!types.has(name)) types.set(name, 'string')
  return types
}

function cellOfField(value: FieldValue | undefined, type: CellType): Cell {
  return value === undefined || type !== 'string' ? value : String(value)
}
