import { useState } from 'preact/hooks'
import { useQuery } from '../../data/use-query.ts'
import { GraphClaimsDocument } from '../../generated/operations.ts'
import { claimsOf } from './claims.ts'
import type { TableProps } from './entity-table.tsx'
import { SortHeader } from './sort-header.tsx'
import type { RelationRow } from './table-rows.ts'

/** The most claims in one request. */
const step = 100

export function RelationTable({ rows, sorted, selected, onSort, onSelect }: TableProps<RelationRow>) {
  const [parts, setParts] = useState(1)
  const heading = { sorted, onSort }
  const shown = rows.slice(0, parts * step)
  return (
    <div class="graph-table">
      <h2 id="graph-relations-heading">Relations ({rows.length.toLocaleString('en')})</h2>
      <div class="graph-scroll" role="region" aria-labelledby="graph-relations-heading" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <SortHeader {...heading} column="from" isFirst>
                From
              </SortHeader>
              <SortHeader {...heading} column="reading">
                Relation
              </SortHeader>
              <SortHeader {...heading} column="to">
                To
              </SortHeader>
              <SortHeader {...heading} column="standing">
                Standing
              </SortHeader>
              <th scope="col">Source</th>
            </tr>
          </thead>
          {Array.from({ length: Math.ceil(shown.length / step) }, (_, part) => (
            <Rows
              key={part}
              rows={shown.slice(part * step, (part + 1) * step)}
              selected={selected}
              onSelect={onSelect}
            />
          ))}
        </table>
      </div>
      {rows.length > shown.length && (
        <button type="button" onClick={() => setParts(parts + 1)}>
          Show {Math.min(step, rows.length - shown.length)} more of {rows.length.toLocaleString('en')}
        </button>
      )}
    </div>
  )
}

function Rows({ rows, selected, onSelect }: Pick<TableProps<RelationRow>, 'rows' | 'selected' | 'onSelect'>) {
  const { data } = useQuery(GraphClaimsDocument, { ids: rows.map(({ id }) => id).sort() })
  const places = new Map(
    data === undefined
      ? []
      : claimsOf(data).map((claim) => [claim.id, claim.citations.map(({ text }) => text)] as const),
  )
  return (
    <tbody>
      {rows.map(({ id, from, reading, to, standing }) => (
        <tr key={id} class={id === selected ? 'graph-row-chosen' : ''}>
          <td>{from}</td>
          <th scope="row">
            <button type="button" aria-pressed={id === selected} onClick={() => onSelect(id)}>
              {reading}
            </button>
          </th>
          <td>{to}</td>
          <td>{standing}</td>
          <td class="graph-cell-source">{sourceWords(places.get(id))}</td>
        </tr>
      ))}
    </tbody>
  )
}

function sourceWords(places: readonly string[] | undefined): string {
  if (places === undefined) return '…'
  const [first] = places
  if (first === undefined) return 'by the claims it follows from'
  return places.length === 1 ? first : `${first}, and ${places.length - 1} more`
}
