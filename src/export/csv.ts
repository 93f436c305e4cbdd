import { stringify } from 'csv-stringify/sync'
import type { Relation } from '../model/relation.ts'
import type { ExportContent } from './content.ts'
import {
  citationRow,
  nodeColumns,
  relationColumns,
  type Cell,
  type CitationRow,
  type Column,
} from './rows.ts'
import { zipped } from './zip.ts'

/** A zip of release.csv, nodes.csv, relations.csv and citations.csv; joined by the ids in them. */
export function csv(content: ExportContent): AsyncIterable<Uint8Array> {
  const { release, question, entities, relations } = content
  const inRelease = <T>(columns: readonly Column<T>[]): readonly Column<T>[] => [
    ...columns,
    { name: 'release', type: 'string', cellOf: () => release.id },
  ]
  const facts = [{ ...release, question, nodes: entities.length, relations: relations.length }]
  const files = new Map([
    ['release.csv', table(facts, columnsOf(facts[0] ?? {}))],
    ['nodes.csv', table(entities, inRelease(nodeColumns(content)))],
    ['relations.csv', table(relations, inRelease(relationColumns(content)))],
    ['citations.csv', table(citationRows(content), inRelease(citationColumns))],
  ])
  return zipped(files, release.date)
}

function citationRows(content: ExportContent): readonly CitationRow[] {
  return content.relations.flatMap(({ id, citations }: Relation) =>
    citations.map((citation) => citationRow(content, id, citation)),
  )
}

const citationColumns: readonly Column<CitationRow>[] = (
  ['relation', 'source', 'section', 'paragraph', 'anchor', 'passage', 'text'] as const
).map((name) => ({ name, type: 'string', cellOf: (row) => row[name] }))

function columnsOf<T extends Readonly<Record<string, Cell>>>(row: T): readonly Column<T>[] {
  return Object.keys(row).map((name) => ({ name, type: 'string', cellOf: (item) => item[name] }))
}

/** RFC 4180, in UTF-8 with the mark at its start by which spreadsheets know it. */
function table<T>(items: readonly T[], columns: readonly Column<T>[]): string {
  const head = columns.map(({ name }) => name)
  const rows = items.map((item) => columns.map(({ cellOf }) => safe(cellOf(item))))
  return stringify([head, ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  })
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes it text there; one
 * that begins with apostrophes before such a sign gets one more, so that who takes one away has what was there.
 */
function safe(cell: Cell): Cell {
  return typeof cell === 'string' && /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
}
