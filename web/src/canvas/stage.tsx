import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import type { CanvasHandlers, Drawing } from './drawing.ts'

export interface CanvasStageProps {
  readonly label: string
  readonly wheel: 'zooms' | 'scrolls'
  readonly handlers: RefObject<CanvasHandlers>
  readonly drawing: Drawing | null
  readonly onReady: (drawing: Drawing | null) => void
}

/** The drawing area with its buttons and keys. Loads Cytoscape with the first one. */
export function CanvasStage({ label, wheel, handlers, drawing, onReady }: CanvasStageProps) {
  const canvas = useRef<HTMLDivElement>(null)
  const [library, setLibrary] = useState<'coming' | 'lost'>('coming')
  useEffect(() => {
    let made: Drawing | null = null
    const stop = new AbortController()
    import('./drawing.ts').then(
      ({ createDrawing }) => {
        if (stop.signal.aborted || canvas.current === null) return
        made = createDrawing(canvas.current, {
          select: (id) => handlers.current?.select(id),
          open: (id) => handlers.current?.open(id),
          pin: (id, position) => handlers.current?.pin(id, position),
        })
        onReady(made)
      },
      () => setLibrary('lost'),
    )
    return () => {
      stop.abort()
      onReady(null)
      made?.end()
    }
  }, [])
  const leaveWheel = (event: WheelEvent): void => {
    if (wheel === 'scrolls' && !event.ctrlKey && !event.metaKey) event.stopPropagation()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const does = drawing === null ? undefined : keys[event.key]
    if (does === undefined || drawing === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    does(drawing)
  }
  return (
    <div class="canvas-stage">
      <div
        class="canvas-ground"
        role="group"
        tabIndex={0}
        aria-label={`Picture: ${label}. Arrow keys move it, plus and minus zoom, 0 shows all of it.`}
        onKeyDown={onKeyDown}
        onWheelCapture={leaveWheel}
      >
        <div class="canvas-canvas" ref={canvas} aria-hidden="true" />
      </div>
      {drawing === null && (
        <p class="canvas-waiting" role="status">
          {library === 'lost' ? 'The picture could not be loaded; load the page again.' : 'Drawing …'}
        </p>
      )}
      <div class="canvas-buttons" role="group" aria-label="Zoom">
        <button type="button" onClick={() => drawing?.zoomBy(1.3)} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => drawing?.zoomBy(1 / 1.3)} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={() => drawing?.fit()}>
          Fit
        </button>
      </div>
    </div>
  )
}

const step = 60

const keys: Readonly<Record<string, (drawing: Drawing) => void>> = {
  ArrowLeft: (drawing) => drawing.panBy(step, 0),
  ArrowRight: (drawing) => drawing.panBy(-step, 0),
  ArrowUp: (drawing) => drawing.panBy(0, step),
  ArrowDown: (drawing) => drawing.panBy(0, -step),
  '+': (drawing) => drawing.zoomBy(1.3),
  '=': (drawing) => drawing.zoomBy(1.3),
  '-': (drawing) => drawing.zoomBy(1 / 1.3),
  '0': (drawing) => drawing.fit(),
}
