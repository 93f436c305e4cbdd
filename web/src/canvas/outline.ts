import type { DrawnNode } from './elements.ts'
import type { Point } from './canvas-data.ts'
import { shapes } from './shapes.ts'

/** The corners of an entity's shape; null: an ellipse. */
export function cornersOf({ family, position, size }: DrawnNode): readonly Point[] | null {
  const { corners, width, height } = shapes[family]
  if (corners === null) return null
  return Array.from({ length: corners.length / 2 }, (_, corner) => ({
    x: position.x + ((corners[2 * corner] ?? 0) * size * width) / 2,
    y: position.y + ((corners[2 * corner + 1] ?? 0) * size * height) / 2,
  }))
}

/** Half the width and height of an entity's shape. */
export function halfSizeOf({ family, size }: DrawnNode): Point {
  return { x: (size * shapes[family].width) / 2, y: (size * shapes[family].height) / 2 }
}

/** The point where a line from a shape's centre towards a point crosses its boundary. */
export function boundaryPoint(node: DrawnNode, towards: Point): Point {
  const { x, y } = node.position
  const dx = towards.x - x
  const dy = towards.y - y
  if (dx === 0 && dy === 0) return node.position
  const corners = cornersOf(node)
  if (corners === null) {
    const halves = halfSizeOf(node)
    const share = 1 / Math.sqrt((dx / halves.x) ** 2 + (dy / halves.y) ** 2)
    return { x: x + dx * share, y: y + dy * share }
  }
  const shares = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner
    return crossing(node.position, { x: dx, y: dy }, corner, next)
  })
  const share = Math.max(0, ...shares.filter((one) => one !== null))
  return { x: x + dx * share, y: y + dy * share }
}

/** The multiple of `way` from `start` at which it crosses the side from `one` to `other`; null: never. */
function crossing(start: Point, way: Point, one: Point, other: Point): number | null {
  const side = { x: other.x - one.x, y: other.y - one.y }
  const cross = way.x * side.y - way.y * side.x
  if (Math.abs(cross) < 1e-9) return null
  const gap = { x: one.x - start.x, y: one.y - start.y }
  const along = (gap.x * side.y - gap.y * side.x) / cross
  const onSide = (gap.x * way.y - gap.y * way.x) / cross
  return along >= 0 && onSide >= -1e-9 && onSide <= 1 + 1e-9 ? along : null
}
