import '../style/base.css'
import './canvas.css'
import { createDrawing } from './drawing.ts'
import { elementsOf, positionsOf } from './elements.ts'
import type { CanvasData } from './canvas-data.ts'

/*
 * The page that bench/explorer.ts measures; not part of the explorer. It defines global functions: `drawPicture`
 * draws data and returns how long each part took, `zoomPicture` zooms in, and `countFrames` returns the frames per
 * second.
 */

export interface DrawingTimes {
  /** Milliseconds to compute the positions of all entities. */
  readonly arranging: number
  /** Milliseconds from there until the browser has painted the canvas. */
  readonly drawing: number
  readonly nodes: number
  readonly lines: number
}

const nobody = { select: () => undefined, open: () => undefined, pin: () => undefined }

const container = document.getElementById('canvas') ?? document.body
container.style.height = '800px'
container.style.width = '1200px'

let drawing = createDrawing(container, nobody)

async function drawPicture(data: CanvasData): Promise<DrawingTimes> {
  drawing.end()
  await painted()
  const begin = performance.now()
  const [root] = data.nodes
  const roots = root === undefined ? [] : [root.id]
  const positions = positionsOf(data, { roots, groups: [], seed: 1 })
  const arranged = performance.now()
  const state = { roots, selected: '', highlighted: new Set<string>(), unseen: new Set<string>() }
  const elements = elementsOf(data, { ...state, pinned: new Map() }, positions)
  drawing = createDrawing(container, nobody)
  drawing.show(elements, 'held')
  await painted()
  const end = performance.now()
  return {
    arranging: arranged - begin,
    drawing: end - arranged,
    nodes: elements.nodes.length,
    lines: elements.edges.length,
  }
}

/** Frames per second, measured over this many seconds while the canvas is dragged. */
async function countFrames(seconds: number): Promise<number> {
  const begin = performance.now()
  let frames = 0
  while (performance.now() - begin < seconds * 1000) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    frames += 1
  }
  return (frames * 1000) / (performance.now() - begin)
}

async function zoomPicture(factor: number): Promise<void> {
  drawing.zoomBy(factor)
  await new Promise((resolve) => setTimeout(resolve, 1000))
}

/** A frame is on the screen when the one after it begins. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
}

Object.assign(window, { drawPicture, zoomPicture, countFrames })
