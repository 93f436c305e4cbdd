import '../style/base.css'
import './canvas.css'
import { createDrawing } from './drawing.ts'
import { elementsOf, positionsOf } from './elements.ts'
import type { CanvasData } from './canvas-data.ts'

/*
 * The page that bench/explorer.ts measures; no part of the explorer. It offers functions to the browser's
 * console: `drawPicture` draws this data and tells how long each part took, `zoomPicture` goes nearer, and
 * `countFrames` tells how many frames there are in a second.
 */

export interface DrawingTimes {
  /** Milliseconds for the positions of all entities. */
  readonly arranging: number
  /** Milliseconds from there until the browser has painted the picture. */
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

/** How many frames there are in a second, for so many seconds, while somebody drags the picture with the mouse. */
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

/** The frame after next begins when what was drawn in the next one is on the screen. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
}

Object.assign(window, { drawPicture, zoomPicture, countFrames })
