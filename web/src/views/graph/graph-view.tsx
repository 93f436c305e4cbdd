import { useUrlParameters } from '../../url/url-parameters.ts'
import { GraphPage } from './graph-page.tsx'
import { GraphStart } from './graph-start.tsx'
import { stateOf } from './graph-state.ts'
import './graph.css'

/** A part of the graph as a canvas and as tables: the neighbourhood of entities, and the paths between two. */
export function View() {
  const state = stateOf(useUrlParameters())
  const isBegun = state.ids.length > 0 || state.path.from !== '' || state.path.to !== ''
  return isBegun ? <GraphPage state={state} /> : <GraphStart />
}
