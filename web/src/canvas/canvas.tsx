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
  /** What the picture shows, in a few words, for those who do not see it. */
  readonly label: string
  /** The entities that the picture is about: drawn larger. */
  readonly roots?: readonly string[]
  /**
   * What is laid out one after the other, so that what comes later does not move what was there: sets of ids. Left
   * out: all together.
   */
  readonly groups?: readonly ReadonlySet<string>[]
  /** The id of the entity or relation that stands out. */
  readonly selected?: string
  /** An entity or relation was chosen; null: the ground was. */
  readonly onSelect?: (id: string | null) => void
  /** An entity was double-clicked, or Enter pressed on it. */
  readonly onOpen?: (id: string) => void
  /** Ids of entities and relations that stand out; all others step back. Empty or left out: all are alike. */
  readonly highlighted?: ReadonlySet<string>
  /** Ids of entities and relations that keep their room but are not drawn. */
  readonly unseen?: ReadonlySet<string>
  /** Entities that somebody has put in a place. */
  readonly pinned?: ReadonlyMap<string, Point>
  /** An entity was dragged to a place. Left out: entities cannot be dragged. */
  readonly onPin?: (id: string, position: Point) => void
  /** Another number, another arrangement; the same number, the same arrangement. */
  readonly seed?: number
  /** What the wheel does over the picture: zoom it, or scroll the page (and zoom with Ctrl). Left out: scroll. */
  readonly wheel?: 'zooms' | 'scrolls'
  /** Whether the legend stands below the picture; the page may have one of its own. Left out: it does. */
  readonly legend?: 'below' | 'elsewhere'
  /** Told what is drawn whenever it changes, to make a file of it: canvas/image-files. */
  readonly onDrawn?: (elements: Elements) => void
}

/**
 * Entities and the relations among them as a picture that can be moved, zoomed and gone through by keyboard. The
 * same data, roots, groups and seed give the same picture, in whatever order the data comes. Fills the width of its
 * place; `.canvas-stage` has the height.
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
  // By what is in it: a view may list the same data anew each time it is drawn.
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
