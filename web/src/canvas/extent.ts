import type { DrawnNode } from './elements.ts'
import { label, widthOf } from './label-lines.ts'
import type { Point } from './canvas-data.ts'

export interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The rectangle around all shapes with their labels; without any, a point. */
export function extentOf(nodes: readonly DrawnNode[]): Extent {
  if (nodes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { position, size, lines } of nodes) {
    const half = Math.max(size * 0.7, widthOf(lines) / 2)
    left = Math.min(left, position.x - half)
    right = Math.max(right, position.x + half)
    top = Math.min(top, position.y - size * 0.7)
    bottom = Math.max(bottom, position.y + size * 0.7 + lines.length * label.lineHeight)
  }
  return { left, top, right, bottom }
}

/** The zoom in pixels per unit, and the position of the origin in the window. */
export interface Viewport {
  readonly zoom: number
  readonly pan: Point
}

const border = 24
const maxZoom = 1.25
const minZoom = 0.05

/** The viewport that shows the whole extent in a window of this size, without enlarging small graphs much. */
export function viewportFor({ left, top, right, bottom }: Extent, width: number, height: number): Viewport {
  const wanted = Math.min(
    (width - 2 * border) / Math.max(1, right - left),
    (height - 2 * border) / Math.max(1, bottom - top),
  )
  const zoom = Math.max(minZoom, Math.min(maxZoom, wanted))
  return {
    zoom,
    pan: {
      x: width / 2 - (zoom * (left + right)) / 2,
      y: height / 2 - (zoom * (top + bottom)) / 2,
    },
  }
}

export function contains(outer: Extent, inner: Extent): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  )
}
