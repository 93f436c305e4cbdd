import { useState } from 'preact/hooks'
import { KindMark } from '../../parts/kind-mark.tsx'
import { kindName } from '../../labels/families.ts'
import { SortHeader } from './sort-header.tsx'
import type { EntityRow } from './table-rows.ts'

export interface TableProps<Row> {
  readonly rows: readonly Row[]
  readonly sorted: string
  readonly selected: string
  readonly onSort: (column: string) => void
  readonly onSelect: (id: string) => void
}

const step = 100

export function EntityTable({ rows, sorted, selected, onSort, onSelect }: TableProps<EntityRow>) {
  const [most, setMost] = useState(step)
  const heading = { sorted, onSort }
  return (
    <div class="graph-table">
      <h2 id="graph-entities-heading">Entities ({rows.length.toLocaleString('en')})</h2>
      <div class="graph-scroll" role="region" aria-labelledby="graph-entities-heading" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <SortHeader {...heading} column="name" isFirst>
                Name
              </SortHeader>
              <SortHeader {...heading} column="kind">
                Kind
              </SortHeader>
              <SortHeader {...heading} column="joined">
                Joined to
              </SortHeader>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ id, name, kind, joined }) => (
              <tr key={id} class={id === selected ? 'graph-row-chosen' : ''}>
                <th scope="row">
                  <button type="button" aria-pressed={id === selected} onClick={() => onSelect(id)}>
                    {name}
                  </button>
                </th>
                <td class="graph-cell-kind">
                  <KindMark kind={kind} /> {kindName(kind)}
                </td>
                <td>{joined}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + step)}>
          Show {Math.min(step, rows.length - most)} more of {rows.length.toLocaleString('en')}
        </button>
      )}
    </div>
  )
}
