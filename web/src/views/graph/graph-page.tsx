import { useMemo, useState } from 'preact/hooks'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import type { Elements } from '../../canvas/elements.ts'
import { Canvas } from '../../canvas/canvas.tsx'
import { CutNotice } from './cut-notice.tsx'
import { Filters } from './filters.tsx'
import { groupsOf, unseenOf } from './graph-parts.ts'
import { closed, opened, pinnedAt } from './graph-state.ts'
import type { GraphState } from './graph-state.ts'
import { GraphTables } from './graph-tables.tsx'
import { GraphDownload } from './graph-download.tsx'
import { GraphTools } from './graph-tools.tsx'
import { SelectedPanel } from './selected-panel.tsx'
import { useGraphData } from './use-graph-data.ts'
import { useSteps } from './use-steps.ts'
import { highlighted, titleOf } from './graph-labels.ts'
import { PathList } from './path-list.tsx'

/** The canvas, the selection, and the same data as tables. */
export function GraphPage({ state }: { readonly state: GraphState }) {
  const steps = useSteps()
  const { change } = steps
  const { data, pathAnswer, isCut, waiting, error } = useGraphData(state)
  const [elements, setElements] = useState<Elements>({ nodes: [], edges: [] })
  const onPath = useMemo(
    () => new Set(pathAnswer?.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)) ?? []),
    [pathAnswer],
  )
  const unseen = unseenOf(data, state, onPath)
  const title = titleOf(state, data)
  const select = (id: string | null): void => change({ selected: id }, 'same step')
  const open = (id: string): void => change(state.ids.includes(id) ? closed(state, id) : opened(state, id))
  const isEmpty = data.nodes.length === 0
  return (
    <div class="graph">
      <PageTitle title={title} />
      <GraphTools state={state} steps={steps} data={data} unseen={unseen} />
      {error !== undefined && <ErrorNotice error={error} />}
      {isEmpty && waiting && <Skeleton lines={8} />}
      {isEmpty && pathAnswer !== undefined && (
        <PathList pathAnswer={pathAnswer} state={state} change={change} />
      )}
      {!isEmpty && (
        <div class="graph-main">
          <section class="graph-shown" aria-labelledby="graph-canvas-heading">
            <h2 id="graph-canvas-heading" class="unseen">
              Picture
            </h2>
            <Canvas
              {...data}
              label={title}
              roots={state.ids.length > 0 ? state.ids : [state.path.from, state.path.to]}
              groups={groupsOf(data, state)}
              selected={state.selected}
              highlighted={highlighted(data, state, unseen, pathAnswer)}
              unseen={unseen}
              pinned={state.pinned}
              seed={state.seed}
              wheel="zooms"
              legend="elsewhere"
              onSelect={select}
              onOpen={open}
              onPin={(id, place) => change(pinnedAt(state, id, place))}
              onDrawn={setElements}
            />
            <CutNotice state={state} isCut={isCut} drawn={elements.nodes.length} change={change} />
            <Filters data={data} state={state} change={change} />
          </section>
          <div class="graph-side">
            {pathAnswer !== undefined && <PathList pathAnswer={pathAnswer} state={state} change={change} />}
            <SelectedPanel state={state} data={data} elements={elements} change={change} onOpen={open} />
            <GraphTables elements={elements} data={data} state={state} onSelect={select} change={change} />
          </div>
        </div>
      )}
      <GraphDownload title={title} state={state} elements={elements} />
    </div>
  )
}
