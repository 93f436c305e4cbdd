import type { ParameterChanges } from '../../url/url-parameters.ts'
import type { Elements } from '../../canvas/elements.ts'
import type { CanvasData } from '../../canvas/canvas-data.ts'
import { EntityPanel } from './entity-panel.tsx'
import type { GraphState } from './graph-state.ts'
import { RelationPanel } from './relation-panel.tsx'

export interface SelectedPanelProps {
  readonly state: GraphState
  readonly data: CanvasData
  readonly elements: Elements
  readonly change: (changes: ParameterChanges, step?: 'new step' | 'same step') => void
  readonly onOpen: (id: string) => void
}

/** The selection in words. */
export function SelectedPanel(props: SelectedPanelProps) {
  const { state, elements, change } = props
  const node = elements.nodes.find(({ id }) => id === state.selected)
  const edge = elements.edges.find(({ relations }) => relations.includes(state.selected))
  return (
    <section class="graph-selected panel" aria-labelledby="graph-selected-heading">
      <div class="graph-selected-head">
        <h2 id="graph-selected-heading">Chosen</h2>
        {(node ?? edge) !== undefined && (
          <button type="button" onClick={() => change({ selected: null }, 'same step')}>
            Choose nothing
          </button>
        )}
      </div>
      <div aria-live="polite">
        {node !== undefined && <EntityPanel {...props} node={node} />}
        {edge !== undefined && <RelationPanel edge={edge} />}
        {node === undefined && edge === undefined && (
          <p class="graph-hint">
            Nothing yet. Choose an entity or a line, in the picture or in the tables, to read what the sources
            say. Double-click an entity to open it; drag it to pin it.
          </p>
        )}
      </div>
    </section>
  )
}
