import type { DrawnNode } from './elements.ts'
import { label, widthOf } from './label-lines.ts'

/**
 * The ids of the nodes whose labels fit at this zoom without overlaps and at a legible size: emphasized nodes first,
 * then those with most neighbours. The first few are landmarks and may cover other shapes; no other label does.
 */
export function labelsThatFit(nodes: readonly DrawnNode[], zoom: number): ReadonlySet<string> {
  const scale = letterScale(zoom)
  const occupied = new OccupiedArea(cellSize * scale)
  const fitting = new Set<string>()
  const place = (node: DrawnNode): void => {
    const box = labelBox(node, scale)
    if (!occupied.isFree(box) && node.emphasis !== 'chosen') return
    fitting.add(node.id)
    occupied.take(box)
  }
  const sorted = [...nodes].sort(byWeight)
  const isLandmark = (node: DrawnNode, rank: number): boolean => node.isRoot || rank < landmarks
  for (const [rank, node] of sorted.entries()) if (isLandmark(node, rank)) place(node)
  for (const node of nodes) occupied.take(shapeBox(node))
  for (const [rank, node] of sorted.entries()) if (!isLandmark(node, rank)) place(node)
  return fitting
}

const landmarks = 12

/** The factor that keeps labels legible when zoomed out. */
export function letterScale(zoom: number): number {
  return Math.max(1, 0.94 / zoom)
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const cellSize = 140

/** The occupied rectangles, in a grid of cells, so that only nearby ones are compared. */
class OccupiedArea {
  private readonly cells = new Map<string, Box[]>()
  private readonly side: number

  constructor(side: number) {
    this.side = side
  }

  isFree(box: Box): boolean {
    return this.cellsOf(box).every((cell) =>
      (this.cells.get(cell) ?? []).every((other) => !overlap(box, other)),
    )
  }

  take(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell)
      if (boxes === undefined) this.cells.set(cell, [box])
      else boxes.push(box)
    }
  }

  private cellsOf({ left, top, right, bottom }: Box): readonly string[] {
    const cells: string[] = []
    const { side } = this
    for (let x = Math.floor(left / side); x <= Math.floor(right / side); x += 1)
      for (let y = Math.floor(top / side); y <= Math.floor(bottom / side); y += 1) cells.push(`${x} ${y}`)
    return cells
  }
}

const weights = { chosen: 3, near: 2, plain: 1, back: 0 } as const

function byWeight(one: DrawnNode, other: DrawnNode): number {
  return (
    weights[other.emphasis] - weights[one.emphasis] ||
    Number(other.isRoot) - Number(one.isRoot) ||
    other.degree - one.degree ||
    (one.id < other.id ? -1 : 1)
  )
}

function labelBox({ position, size, lines }: DrawnNode, scale: number): Box {
  const width = widthOf(lines) * scale
  const top = position.y + size / 2 + 2
  return {
    left: position.x - width / 2,
    right: position.x + width / 2,
    top,
    bottom: top + lines.length * label.lineHeight * scale,
  }
}

/** A little less than the shape's bounding box. */
function shapeBox({ position, size }: DrawnNode): Box {
  const half = size * 0.38
  return {
    left: position.x - half,
    right: position.x + half,
    top: position.y - half,
    bottom: position.y + half,
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
