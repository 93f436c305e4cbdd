import cytoscape from 'cytoscape'
import type { Core, ElementDefinition, EventObject, NodeSingular } from 'cytoscape'
import type { DrawnEdge, DrawnNode, Elements } from './elements.ts'
import { label } from './label-lines.ts'
import { labelsThatFit, letterScale } from './labels-that-fit.ts'
import { letterImage } from './letter-image.ts'
import { onPaletteChange, paletteOf } from './page-palette.ts'
import type { Palette } from './palette.ts'
import type { Point } from './picture-data.ts'
import { shapes } from './shapes.ts'
import { styleSheetOf } from './style-sheet.ts'

/** What somebody did to the picture. */
export interface Doings {
  readonly select: (id: string | null) => void
  readonly open: (id: string) => void
  readonly pin: (id: string, place: Point) => void
}

/** A picture on the page. */
export interface Drawing {
  /** Draws these, in place of what was drawn before. */
  readonly show: (elements: Elements, hold: 'held' | 'to be dragged') => void
  /** Moves and zooms so that everything is to be seen. */
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly panBy: (dx: number, dy: number) => void
  /** Marks the entity that the keyboard is at, and brings it into sight; null: none. */
  readonly pointAt: (id: string | null) => void
  readonly end: () => void
}

/** Draws on a canvas in this place. The only file that knows the library, and loaded when a picture is first shown. */
export function drawIn(place: HTMLElement, doings: Doings): Drawing {
  forestallStyleElement()
  const cy = cytoscape({
    container: place,
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: false,
  })
  let palette = paletteOf(place)
  let shown: Elements = { nodes: [], edges: [] }
  let isFitted = false
  cy.style(styleSheetOf(palette))
  const letters = lettersOf(cy, () => shown)
  listen(cy, doings, () => shown)
  const fit = (): void => {
    cy.fit(undefined, 28)
    if (cy.zoom() > 1.25) {
      cy.zoom(1.25)
      cy.center()
    }
  }
  const endPalette = onPaletteChange(() => {
    palette = paletteOf(place)
    cy.style(styleSheetOf(palette))
    update(cy, shown, palette)
    letters.set()
  })
  const resized = new ResizeObserver(() => {
    cy.resize()
    if (shown.nodes.length > 0) fit()
  })
  resized.observe(place)
  return {
    show: (elements, hold) => {
      const hasNew = elements.nodes.some(({ id }) => cy.getElementById(id).empty())
      const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
      shown = elements
      cy.autoungrabify(hold === 'held')
      update(cy, elements, palette)
      if (!isFitted || before.size === 0) fit()
      else if (hasNew) keepInSight(cy, fit)
      isFitted = true
      glide(cy, before)
      letters.set()
    },
    fit,
    zoomBy: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: middleOf(cy) }),
    panBy: (dx, dy) => cy.panBy({ x: dx, y: dy }),
    pointAt: (id) => {
      letters.set()
      pointAt(cy, shown, id)
    },
    end: () => {
      endPalette()
      resized.disconnect()
      letters.end()
      cy.destroy()
    },
  }
}

/**
 * The library writes a <style> element into the head, which the page's policy refuses. It leaves that out where an
 * element of this id is there; the one rule in it stands in picture.css.
 */
function forestallStyleElement(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id) !== null) return
  const stand = document.createElement('meta')
  stand.id = id
  document.head.append(stand)
}

function update(cy: Core, { nodes, edges }: Elements, palette: Palette): void {
  const wanted = new Map<string, ElementDefinition>([
    ...nodes.map((node) => [node.id, nodeDefinition(node, palette)] as const),
    ...edges.map((edge) => [edgeId(edge), edgeDefinition(edge)] as const),
  ])
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    const added: ElementDefinition[] = []
    for (const [id, definition] of wanted) {
      const element = cy.getElementById(id)
      if (element.empty()) added.push(definition)
      else {
        element.data(definition.data)
        element.classes(definition.classes ?? [])
        if (definition.position !== undefined) (element as NodeSingular).position(definition.position)
      }
    }
    cy.add(added)
  })
}

/** Relations and entities have names of one space: an edge is told from a node by its sign. */
function edgeId({ id }: DrawnEdge): string {
  return `edge ${id}`
}

function nodeDefinition(node: DrawnNode, palette: Palette): ElementDefinition {
  const { id, size, place, family, standing, isRoot, isPinned, code } = node
  return {
    group: 'nodes',
    data: {
      id,
      width: size * shapes[family].width,
      height: size * shapes[family].height,
      label: node.lines.join('\n'),
      letters: label.size,
      image: letterImage(code, palette.paper, family),
    },
    position: { ...place },
    classes: [family, standing, ...(isRoot ? ['root'] : []), ...(isPinned ? ['pinned'] : [])],
  }
}

const edgeLetters = 10.5

function edgeDefinition(edge: DrawnEdge): ElementDefinition {
  const { from, to, text, bend, line, standing, denied, bothWays, relations } = edge
  return {
    group: 'edges',
    data: {
      id: edgeId(edge),
      source: from,
      target: to,
      text,
      bend,
      letters: edgeLetters,
      first: relations[0],
    },
    classes: [
      line,
      standing,
      ...(denied ? ['denied'] : []),
      ...(bothWays ? ['both'] : []),
      ...(bend === 0 ? [] : ['bent']),
    ],
  }
}

function listen(cy: Core, doings: Doings, shown: () => Elements): void {
  const idOf = (event: EventObject): string => (event.target as NodeSingular).id()
  cy.on('tap', (event) => {
    if (event.target === cy) doings.select(null)
  })
  cy.on('onetap', 'node', (event) => doings.select(idOf(event)))
  cy.on('tap', 'edge', (event) => doings.select((event.target as NodeSingular).data('first') as string))
  cy.on('dbltap', 'node', (event) => doings.open(idOf(event)))
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = (event.target as NodeSingular).position()
    const before = shown().nodes.find(({ id }) => id === idOf(event))?.place
    const place = { x: Math.round(x), y: Math.round(y) }
    if (before === undefined || Math.abs(before.x - x) + Math.abs(before.y - y) > 3)
      doings.pin(idOf(event), place)
  })
  cy.on('mouseover', 'node, edge', (event) => {
    const element = event.target as NodeSingular
    element.addClass('pointed')
    if (element.isNode()) {
      element.connectedEdges().addClass('pointed')
      sayName(element, shown())
    }
    const container = cy.container()
    if (container !== null) container.style.cursor = 'pointer'
  })
  cy.on('mouseout', 'node, edge', () => {
    cy.elements('.pointed').removeClass('pointed')
    const container = cy.container()
    if (container !== null) container.style.cursor = ''
  })
}

/** Shows the label of one whose label does not fit. */
function sayName(node: NodeSingular, { nodes }: Elements): void {
  const lines = nodes.find(({ id }) => id === node.id())?.lines ?? []
  node.data({ label: lines.join('\n'), letters: label.size * letterScale(node.cy().zoom()) })
}

/** Keeps letters legible at any zoom: a moment after it changed, and at once when asked. */
function lettersOf(cy: Core, shown: () => Elements): { readonly set: () => void; readonly end: () => void } {
  let timer = 0
  let last = 0
  const set = (): void => {
    const zoom = cy.zoom()
    const fitting = labelsThatFit(shown().nodes, zoom)
    const scale = letterScale(zoom)
    last = zoom
    cy.batch(() => {
      for (const { id, lines } of shown().nodes) {
        const text = fitting.has(id) ? lines.join('\n') : ''
        cy.getElementById(id).data({ label: text, letters: label.size * scale })
      }
      for (const edge of shown().edges) {
        const isNear = edge.standing === 'near' || edge.standing === 'chosen'
        cy.getElementById(edgeId(edge)).data('letters', edgeLetters * (isNear ? Math.min(scale, 2) : 1))
      }
    })
  }
  const later = (): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (Math.abs(cy.zoom() - last) > last * 0.02) set()
    }, 90)
  }
  cy.on('zoom', later)
  return { set, end: () => window.clearTimeout(timer) }
}

/** Fits only where something new would not be seen. */
function keepInSight(cy: Core, fit: () => void): void {
  const { x1, y1, x2, y2 } = cy.extent()
  const box = cy.elements().boundingBox({ includeLabels: false })
  if (box.x1 < x1 || box.y1 < y1 || box.x2 > x2 || box.y2 > y2) fit()
}

const mostGliding = 300

/** What was there before goes to its new place in sight of the reader, unless motion is not wanted. */
function glide(cy: Core, before: ReadonlyMap<string, Point>): void {
  if (before.size === 0 || before.size > mostGliding) return
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  cy.nodes().forEach((node) => {
    const was = before.get(node.id())
    const goal = { ...node.position() }
    if (was === undefined || (was.x === goal.x && was.y === goal.y)) return
    node.position({ ...was })
    node.animate({ position: goal }, { duration: 350, easing: 'ease-in-out' })
  })
}

function pointAt(cy: Core, shown: Elements, id: string | null): void {
  cy.elements('.pointed').removeClass('pointed')
  if (id === null) return
  const node = cy.getElementById(id)
  if (node.empty()) return
  node.addClass('pointed')
  sayName(node, shown)
  const { x, y } = node.renderedPosition()
  const [width, height] = [cy.width(), cy.height()]
  if (x < 40 || y < 40 || x > width - 40 || y > height - 40) cy.panBy({ x: width / 2 - x, y: height / 2 - y })
}

function middleOf(cy: Core): Point {
  return { x: cy.width() / 2, y: cy.height() / 2 }
}
