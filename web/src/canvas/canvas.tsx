import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { CanvasHandlers, Drawing } from './drawing.ts'
import { elementsOf, positionsOf } from './elements.ts'
import type { Elements } from './elements.ts'
import { Legend } from './legend.tsx'
import { NodeListBox } from './node-list-box.tsx'
import type { CanvasData, Point } from './canvas-data.ts'
import { CanvasStage } from './stage.tsx'
import './canvas.css'

export interface CanvasProps extends CanvasData {
  /** A short description for screen readers. */
  readonly label: string
  /** The entities that the canvas is about, drawn larger. */
  readonly roots?: readonly string[]
  /**
   * Sets of ids to lay out one after the other, so that a later set does not move an earlier one. Absent: all
   * together.
   */
  readonly groups?: readonly ReadonlySet<string>[]
  /** The id of the selected entity or relation. */
  readonly selected?: string
  /** Called when an entity or relation is selected; null: the background was clicked. */
  readonly onSelect?: (id: string | null) => void
  /** Called when an entity is double-clicked, or Enter is pressed on it. */
  readonly onOpen?: (id: string) => void
  /** The ids of highlighted entities and relations; the others are dimmed. Empty or absent: all look alike. */
  readonly highlighted?: ReadonlySet<string>
  /** The ids of entities and relations that are laid out but not drawn. */
  readonly unseen?: ReadonlySet<string>
  /** The positions of entities that the reader moved. */
  readonly pinned?: ReadonlyMap<string, Point>
  /** Called when an entity was dragged. Absent: entities cannot be dragged. */
  readonly onPin?: (id: string, position: Point) => void
  /** The random seed of the layout. */
  readonly seed?: number
  /** What the wheel does over the canvas: zoom, or scroll the page (and zoom with Ctrl). Default: scroll. */
  readonly wheel?: 'zooms' | 'scrolls'
  /** Where the legend is: below the canvas, or elsewhere on the page. Default: below. */
  readonly legend?: 'below' | 'elsewhere'
  /** Called with what is drawn whenever it changes, for image-files.ts. */
  readonly onDrawn?: (elements: Elements) => void
}

/**
 * Entities and their relations on a canvas that can be panned, zoomed and used by keyboard. The same data, roots,
 * groups and seed give the same layout, whatever the order of the data. As wide as its parent; `.canvas-stage` sets
 * the height.
 */
export function Canvas(props: CanvasProps) {
  const { nodes, relations, label, seed = 1, wheel = 'scrolls', legend = 'below', onDrawn } = props
  const {
    roots = none,
    groups = none,
    selected = '',
    highlighted = noIds,
    unseen = noIds,
    pinned = noPins,
  } = props
  // Compared by content: a view may create equal data at each render.
  const dataKey = JSON.stringify([nodes, relations])
  const data = useMemo(() => ({ nodes, relations }), [dataKey])
  const arrangingKey = JSON.stringify([roots, groups.map((group) => [...group].sort()), seed])
  const positions = useMemo(() => positionsOf(data, { roots, groups, seed }), [data, arrangingKey])
  const stateKey = JSON.stringify([roots, selected, [...highlighted].sort(), [...unseen].sort(), [...pinned]])
  const elements = useMemo(
    () => elementsOf(data, { roots, selected, highlighted, unseen, pinned }, positions),
    [positions, stateKey],
  )
  useEffect(() => onDrawn?.(elements), [elements])
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const handlers = useRef<CanvasHandlers>(nothing)
  handlers.current = {
    select: (id) => props.onSelect?.(id),
    open: (id) => props.onOpen?.(id),
    pin: (id, position) => props.onPin?.(id, position),
  }
  const hold = props.onPin === undefined ? 'held' : 'to be dragged'
  useEffect(() => drawing?.show(elements, hold), [drawing, elements, hold])
  return (
    <figure class="canvas">
      <CanvasStage label={label} wheel={wheel} handlers={handlers} onReady={setDrawing} drawing={drawing} />
      <NodeListBox elements={elements} label={label} drawing={drawing} handlers={handlers} />
      {legend === 'below' && <Legend elements={elements} />}
    </figure>
  )
}

const none: readonly never[] = []
const noIds: ReadonlySet<string> = new Set()
const noPins: ReadonlyMap<string, Point> = new Map()
const nothing: CanvasHandlers = { select: () => undefined, open: () => undefined, pin: () => undefined }
