import type { Positions } from './layout.ts'
import type { Network } from './network.ts'

/** Puts components beside each other in rows, in this order; the first one does not move. */
export function packComponents(
  network: Network,
  positions: Positions,
  components: readonly (readonly number[])[],
): void {
  const boxes = components.map((component) => boxOf(network, positions, component))
  const [first] = boxes
  if (first === undefined || boxes.length === 1) return
  const room = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0)
  const rowWidth = Math.max(first.width, Math.sqrt(room) * 1.3)
  let x = first.left + first.width + gap
  let y = first.top
  let rowHeight = first.height
  for (const [number, box] of boxes.entries()) {
    if (number === 0) continue
    if (x + box.width > first.left + rowWidth) {
      x = first.left
      y += rowHeight + gap
      rowHeight = 0
    }
    move(positions, components[number] ?? [], x - box.left, y - box.top)
    x += box.width + gap
    rowHeight = Math.max(rowHeight, box.height)
  }
}

const gap = 50

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function boxOf(network: Network, positions: Positions, component: readonly number[]): Box {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const node of component) {
    const { width, height } = network.boxes[node] ?? { width: 0, height: 0 }
    const x = positions[2 * node] ?? 0
    const y = positions[2 * node + 1] ?? 0
    left = Math.min(left, x - width / 2)
    right = Math.max(right, x + width / 2)
    top = Math.min(top, y - height / 2)
    bottom = Math.max(bottom, y + height / 2)
  }
  return { left, top, width: right - left, height: bottom - top }
}

function move(positions: Positions, component: readonly number[], dx: number, dy: number): void {
  for (const node of component) {
    positions[2 * node] = (positions[2 * node] ?? 0) + dx
    positions[2 * node + 1] = (positions[2 * node + 1] ?? 0) + dy
  }
}
