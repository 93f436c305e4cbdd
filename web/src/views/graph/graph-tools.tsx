import { useId } from 'preact/hooks'
import { EntityPicker } from '../../parts/entity-picker.tsx'
import type { CanvasData } from '../../canvas/canvas-data.ts'
import { relaidOut, opened } from './graph-state.ts'
import type { GraphState } from './graph-state.ts'
import type { Steps } from './use-steps.ts'
import { foundIn } from './graph-labels.ts'

export interface GraphToolsProps {
  readonly state: GraphState
  readonly steps: Steps
  readonly data: CanvasData
  readonly unseen: ReadonlySet<string>
}

/** The controls of the canvas as a whole. */
export function GraphTools({ state, steps, data, unseen }: GraphToolsProps) {
  const { change } = steps
  const { path } = state
  return (
    <div class="graph-tools">
      <div class="graph-fields">
        <EntityPicker
          label="Add to the picture"
          value=""
          onChange={(id) => id !== '' && change(opened(state, id))}
          without={state.ids}
        />
        <Depth state={state} change={change} />
        <Find state={state} steps={steps} data={data} unseen={unseen} />
        <details class="graph-path" open={path.from !== '' || path.to !== ''}>
          <summary>Ways between two</summary>
          <div class="graph-fields">
            <EntityPicker
              label="From"
              value={path.from}
              onChange={(id) => change({ path: pathWord(id, path.to), way: null })}
            />
            <EntityPicker
              label="To"
              value={path.to}
              onChange={(id) => change({ path: pathWord(path.from, id), way: null })}
            />
          </div>
        </details>
      </div>
      <div class="graph-buttons" role="group" aria-label="Steps and arrangement">
        <button type="button" disabled={!steps.canUndo} onClick={steps.undo}>
          <span aria-hidden="true">↶</span> Undo
        </button>
        <button type="button" disabled={!steps.canRedo} onClick={steps.redo}>
          <span aria-hidden="true">↷</span> Redo
        </button>
        <button type="button" onClick={() => change(relaidOut(state))}>
          Arrange anew
        </button>
        {state.pinned.size > 0 && (
          <button type="button" onClick={() => change({ pinned: null })}>
            Unpin all ({state.pinned.size})
          </button>
        )}
        {state.without.size > 0 && (
          <button type="button" onClick={() => change({ without: null })}>
            Bring back {state.without.size} taken out
          </button>
        )}
        {state.hidden.size > 0 && (
          <button type="button" onClick={() => change({ hide: null })}>
            Show all that is hidden
          </button>
        )}
      </div>
    </div>
  )
}

function pathWord(from: string, to: string): string {
  return from === '' && to === '' ? '' : `${from}~${to}`
}

function Depth({ state, change }: { readonly state: GraphState; readonly change: Steps['change'] }) {
  const id = useId()
  return (
    <div class="graph-field">
      <label for={id}>How far</label>
      <select
        id={id}
        value={String(state.depth)}
        onChange={(event) =>
          change({ depth: event.currentTarget.value === '1' ? null : event.currentTarget.value })
        }
      >
        <option value="0">Only these</option>
        <option value="1">One step</option>
        <option value="2">Two steps</option>
        <option value="3">Three steps</option>
      </select>
    </div>
  )
}

function Find({ state, steps, data, unseen }: GraphToolsProps) {
  const id = useId()
  const found = foundIn(data, state.find, unseen)
  const place = found.indexOf(state.selected)
  const next = found[(place + 1) % Math.max(1, found.length)]
  return (
    <div class="graph-field">
      <label for={id}>Find in the picture</label>
      <input
        id={id}
        type="search"
        value={state.find}
        placeholder="Part of a name; Enter for the next"
        onInput={(event) => steps.change({ find: event.currentTarget.value }, 'same step')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && next !== undefined) steps.change({ selected: next }, 'same step')
        }}
      />
      <span role="status" class="graph-found">
        {state.find.trim() !== '' &&
          (found.length === 0 ? 'Nothing here is called that.' : `${found.length} found`)}
      </span>
    </div>
  )
}
