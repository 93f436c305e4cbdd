import { label, widthOf } from './label-lines.ts'
import type { DrawnNode } from './elements.ts'

/**
 * The ids of those whose labels can be shown at this zoom without lying on one another, letters never smaller on
 * the screen than is legible: what stands out first, then what is joined to most. A label covers no other shape.
 */
export function labelsThatFit(nodes: readonly DrawnNode[], zoom: number): ReadonlySet<string> {
  const scale = letterScale(zoom)
  const taken = new Map<string, Box[]>()
  const take = (box: Box): void => {
    for (const cell of cellsOf(box, scale)) taken.set(cell, [...(taken.get(cell) ?? []), box])
  }
  for (const node of nodes) take(shapeBox(node))
  const fitting = new Set<string>()
  for (const node of [...nodes].sort(byWeight)) {
    const box = labelBox(node, scale)
    const cells = cellsOf(box, scale)
    const isFree = cells.every((cell) => (taken.get(cell) ?? []).every((other) => !overlap(box, other)))
    if (!isFree && node.standing !== 'chosen') continue
    fitting.add(node.id)
    take(box)
  }
  return fitting
}

/** How much larger than in the picture's own units letters are drawn, so that they stay legible from afar. */
export function letterScale(zoom: number): number {
  return Math.max(1, 0.94 / zoom)
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const weights = { chosen: 3, near: 2, plain: 1, back: 0 } as const

function byWeight(one: DrawnNode, other: DrawnNode): number {
  return (
    weights[other.standing] - weights[one.standing] ||
    Number(other.isRoot) - Number(one.isRoot) ||
    other.degree - one.degree ||
    (one.id < other.id ? -1 : 1)
  )
}

function labelBox({ place, size, lines }: DrawnNode, scale: number): Box {
  const width = widthOf(lines) * scale
  const top = place.y + size / 2 + 2
  return {
    left: place.x - width / 2,
    right: place.x + width / 2,
    top,
    bottom: top + lines.length * label.lineHeight * scale,
  }
}

/** A little less than the shape, which is round or has corners. */
function shapeBox({ place, size }: DrawnNode): Box {
  const half = size * 0.38
  return { left: place.x - half, right: place.x + half, top: place.y - half, bottom: place.y + half }
}

const cellSize = 140

function cellsOf({ left, top, right, bottom }: Box, scale: number): readonly string[] {
  const cells: string[] = []
  const side = cellSize * scale
  for (let x = Math.floor(left / side); x <= Math.floor(right / side); x += 1)
    for (let y = Math.floor(top / side); y <= Math.floor(bottom / side); y += 1) cells.push(`${x} ${y}`)
  return cells
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
