import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import type { Doings, Drawing } from './drawing.ts'

export interface StageProps {
  readonly label: string
  readonly wheel: 'zooms' | 'scrolls'
  readonly doings: RefObject<Doings>
  readonly drawing: Drawing | null
  readonly onReady: (drawing: Drawing | null) => void
}

/** Where the picture is drawn, with the buttons and keys that move it. The library comes with the first one. */
export function Stage({ label, wheel, doings, drawing, onReady }: StageProps) {
  const canvas = useRef<HTMLDivElement>(null)
  const [library, setLibrary] = useState<'coming' | 'lost'>('coming')
  useEffect(() => {
    let made: Drawing | null = null
    const stop = new AbortController()
    import('./drawing.ts').then(
      ({ drawIn }) => {
        if (stop.signal.aborted || canvas.current === null) return
        made = drawIn(canvas.current, {
          select: (id) => doings.current?.select(id),
          open: (id) => doings.current?.open(id),
          pin: (id, place) => doings.current?.pin(id, place),
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
    <div class="picture-stage">
      <div
        class="picture-ground"
        role="group"
        tabIndex={0}
        aria-label={`Picture: ${label}. Arrow keys move it, plus and minus zoom, 0 shows all of it.`}
        onKeyDown={onKeyDown}
        onWheelCapture={leaveWheel}
      >
        <div class="picture-canvas" ref={canvas} aria-hidden="true" />
      </div>
      {drawing === null && (
        <p class="picture-waiting" role="status">
          {library === 'lost' ? 'The picture could not be loaded; load the page again.' : 'Drawing …'}
        </p>
      )}
      <div class="picture-buttons" role="group" aria-label="Zoom">
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
