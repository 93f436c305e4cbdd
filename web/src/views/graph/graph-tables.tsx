import type { ParameterChanges } from '../../url/url-parameters.ts'
import { useUrlParameters } from '../../url/url-parameters.ts'
import type { Elements } from '../../canvas/elements.ts'
import type { CanvasData } from '../../canvas/canvas-data.ts'
import { EntityTable } from './entity-table.tsx'
import type { GraphState } from './graph-state.ts'
import { RelationTable } from './relation-table.tsx'
import { entityRows, relationRows } from './table-rows.ts'
import './graph-tables.css'

export interface GraphTablesProps {
  readonly elements: Elements
  readonly data: CanvasData
  readonly state: GraphState
  readonly onSelect: (id: string) => void
  readonly change: (changes: ParameterChanges, step?: 'new step' | 'same step') => void
}

/** The drawn entities and relations as sortable tables. */
export function GraphTables({ elements, data, state, onSelect, change }: GraphTablesProps) {
  const { word } = useUrlParameters()
  const sort = (name: 'entities' | 'relations') => (column: string) =>
    change({ [name]: word(name) === column ? `${column}-down` : column }, 'same step')
  const entities = entityRows(elements, word('entities'))
  const relations = relationRows(elements, data, word('relations'))
  return (
    <>
      <EntityTable
        rows={entities}
        sorted={word('entities')}
        selected={state.selected}
        onSort={sort('entities')}
        onSelect={onSelect}
      />
      <RelationTable
        rows={relations}
        sorted={word('relations')}
        selected={state.selected}
        onSort={sort('relations')}
        onSelect={onSelect}
      />
    </>
  )
}
