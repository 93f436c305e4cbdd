import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { CanvasHandlers } from './drawing.ts'
import type { Elements } from './elements.ts'
import { edgeId } from './cytoscape-elements.ts'
import { label } from './label-lines.ts'
import { letterScale } from './labels-that-fit.ts'

/** Calls the handlers on pointer events and marks what the pointer is over; `leave` is called when it leaves. */
export function listenToPointer(
  cy: Core,
  handlers: CanvasHandlers,
  shown: () => Elements,
  leave: () => void,
): void {
  const idOf = (event: EventObject): string => (event.target as NodeSingular).id()
  cy.on('tap', (event) => {
    if (event.target === cy) handlers.select(null)
  })
  cy.on('tap', 'node', (event) => handlers.select(idOf(event)))
  cy.on('tap', 'edge', (event) => handlers.select((event.target as NodeSingular).data('first') as string))
  cy.on('dbltap', 'node', (event) => handlers.open(idOf(event)))
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = (event.target as NodeSingular).position()
    const before = shown().nodes.find(({ id }) => id === idOf(event))?.position
    if (before !== undefined && Math.abs(before.x - x) + Math.abs(before.y - y) <= 3) return
    handlers.pin(idOf(event), { x: Math.round(x), y: Math.round(y) })
  })
  cy.on('mouseover', 'node, edge', (event) => {
    markPointed(cy, shown(), event.target as NodeSingular)
    const container = cy.container()
    if (container !== null) container.style.cursor = 'pointer'
  })
  cy.on('mouseout', 'node, edge', () => {
    cy.elements('.pointed').removeClass('pointed')
    leave()
    const container = cy.container()
    if (container !== null) container.style.cursor = ''
  })
}

/** Marks an element and its lines, with labels even where they overlap. */
export function markPointed(cy: Core, { nodes, edges }: Elements, element: NodeSingular): void {
  cy.batch(() => {
    element.addClass('pointed')
    const scale = letterScale(cy.zoom())
    const node = nodes.find(({ id }) => id === element.id())
    if (node !== undefined) element.data({ label: node.lines.join('\n'), letters: label.size * scale })
    for (const edge of edges) {
      if (edgeId(edge) !== element.id() && edge.from !== element.id() && edge.to !== element.id()) continue
      cy.getElementById(edgeId(edge))

        .addClass('pointed named')
        .data({ label: edge.text, letters: 10.5 * Math.min(scale, 2) })
    }
  })
}
