import cytoscape from 'cytoscape'
import type { Core, ElementDefinition, NodeSingular } from 'cytoscape'
import { elementDefinitions, labelsAt } from './cytoscape-elements.ts'
import type { Elements } from './elements.ts'
import { extentOf, contains, viewportFor } from './extent.ts'
import { listenToPointer, markPointed } from './pointer-events.ts'
import { onPaletteChange, paletteOf } from './page-palette.ts'
import type { Point } from './canvas-data.ts'
import { styleSheetOf } from './style-sheet.ts'

/** Called on what the reader does on the canvas. */
export interface CanvasHandlers {
  readonly select: (id: string | null) => void
  readonly open: (id: string) => void
  readonly pin: (id: string, position: Point) => void
}

/** A drawing on the page. */
export interface Drawing {
  /** Draws these elements instead of the previous ones. */
  readonly show: (elements: Elements, hold: 'held' | 'to be dragged') => void
  /** Pans and zooms so that everything is visible. */
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly panBy: (dx: number, dy: number) => void
  /** Marks the entity that the keyboard is at and brings it into view; null: none. */
  readonly pointAt: (id: string | null) => void
  readonly end: () => void
}

/** Creates a drawing in this element. This module and Cytoscape load with the first one. */
export function createDrawing(container: HTMLElement, handlers: CanvasHandlers): Drawing {
  preventStyleElement()
  let palette = paletteOf(container)
  const cy = cytoscape({
    container,
    style: styleSheetOf(palette),
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  let shown: Elements = { nodes: [], edges: [] }
  const letters = labelUpdater(cy, () => shown)
  listenToPointer(cy, handlers, () => shown, letters.update)
  const fit = (): void => {
    cy.viewport(viewportFor(extentOf(shown.nodes), cy.width(), cy.height()))
  }
  const endPalette = onPaletteChange(() => {
    palette = paletteOf(container)
    cy.style(styleSheetOf(palette))
    update(cy, elementDefinitions(shown, palette, cy.zoom()))
  })
  const endResizing = onResize(container, () => {
    cy.resize()
    fit()
  })
  return {
    show: (elements, hold) => {
      const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
      const hasNew = elements.nodes.some(({ id }) => !before.has(id))
      shown = elements
      setSmoothPanning(cy, elements.edges.length > maxEdgesPerFrame)
      cy.autoungrabify(hold === 'held')
      if (before.size === 0 || (hasNew && !isInView(cy, elements))) fit()
      update(cy, elementDefinitions(elements, palette, cy.zoom()))
      letters.markCurrent()
      animateFrom(cy, before)
    },
    fit,
    zoomBy: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    panBy: (dx, dy) => cy.panBy({ x: dx, y: dy }),
    pointAt: (id) => {
      cy.elements('.pointed').removeClass('pointed')
      letters.update()
      const node = cy.getElementById(id ?? '')
      if (id === null || node.empty()) return
      markPointed(cy, shown, node)
      bringIntoView(cy, node.renderedPosition())
    },
    end: () => {
      endPalette()
      endResizing()
      letters.end()
      cy.destroy()
    },
  }
}

/**
 * Cytoscape adds a <style> element to the head, which the page's policy blocks. It does not if an element of this id
 * exists; canvas.css has the one rule.
 */
function preventStyleElement(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id) !== null) return
  const placeholder = document.createElement('meta')
  placeholder.id = id
  document.head.append(placeholder)
}

/** Adds new elements, removes old ones and updates the others. */
function update(cy: Core, definitions: ReadonlyMap<string, ElementDefinition>): void {
  cy.batch(() => {
    cy.elements()
      .filter((element) => !definitions.has(element.id()))
      .remove()
    const added: ElementDefinition[] = []
    for (const [id, definition] of definitions) {
      const element = cy.getElementById(id)
      if (element.empty()) {
        added.push(definition)
        continue
      }
      element.data(definition.data)
      element.classes(definition.classes ?? [])
      if (definition.position !== undefined) (element as NodeSingular).position(definition.position)
    }
    cy.add(added)
  })
}

interface LabelUpdater {
  /** Writes the labels that fit at the current zoom. */
  readonly update: () => void
  /** Records that the labels fit the current zoom. */
  readonly markCurrent: () => void
  readonly end: () => void
}

/** Updates the labels shortly after the zoom changes, so that they stay legible. */
function labelUpdater(cy: Core, shown: () => Elements): LabelUpdater {
  let timer = 0
  let zoom = 0
  const set = (): void => {
    zoom = cy.zoom()
    cy.batch(() => {
      for (const [id, { text, size }] of labelsAt(shown(), zoom)) {
        const element = cy.getElementById(id)
        if (element.data('label') !== text) element.data('label', text)
        if (element.isEdge()) element.toggleClass('named', text !== '')
        if (element.data('letters') !== size) element.data('letters', size)
      }
    })
  }
  cy.on('zoom', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (Math.abs(cy.zoom() - zoom) > zoom * 0.02) set()
    }, 90)
  })
  return {
    update: set,
    markCurrent: () => {
      zoom = cy.zoom()
    },
    end: () => window.clearTimeout(timer),
  }
}

/** With more lines than this, a drag moves an image instead of redrawing each frame. */
const maxEdgesPerFrame = 600

/** While a large canvas is panned or zoomed, its image is moved, and redrawn at the end. */
function setSmoothPanning(cy: Core, isLarge: boolean): void {
  // Cytoscape documents this as an initial option, but reads it at each drag, and a canvas can grow.
  const { renderer } = cy as unknown as { renderer: () => { textureOnViewport: boolean } }
  renderer.call(cy).textureOnViewport = isLarge
}

function isInView(cy: Core, { nodes }: Elements): boolean {
  const { x1, y1, x2, y2 } = cy.extent()
  return contains({ left: x1, top: y1, right: x2, bottom: y2 }, extentOf(nodes))
}

const maxAnimated = 300

/** Animates entities from their previous positions, unless the reader prefers reduced motion. */
function animateFrom(cy: Core, before: ReadonlyMap<string, Point>): void {
  if (before.size === 0 || before.size > maxAnimated) return
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  cy.nodes().forEach((node) => {
    const start = before.get(node.id())
    const goal = { ...node.position() }
    if (start === undefined || (start.x === goal.x && start.y === goal.y)) return
    node.position({ ...start })
    node.animate({ position: goal }, { duration: 350, easing: 'ease-in-out' })
  })
}

function bringIntoView(cy: Core, { x, y }: Point): void {
  const [width, height] = [cy.width(), cy.height()]
  if (x < 40 || y < 40 || x > width - 40 || y > height - 40) cy.panBy({ x: width / 2 - x, y: height / 2 - y })
}

/** Calls when the size of the element changes; returns a function that stops it. */
function onResize(container: HTMLElement, call: () => void): () => void {
  let size = `${container.clientWidth} ${container.clientHeight}`
  const observer = new ResizeObserver(() => {
    const now = `${container.clientWidth} ${container.clientHeight}`
    if (now === size) return
    size = now
    call()
  })
  observer.observe(container)
  return () => observer.disconnect()
}
