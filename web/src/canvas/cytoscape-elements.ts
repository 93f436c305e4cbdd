import type { ElementDefinition } from 'cytoscape'
import type { DrawnEdge, DrawnNode, Elements } from './elements.ts'
import { label } from './label-lines.ts'
import { labelsThatFit, letterScale } from './labels-that-fit.ts'
import { letterImage } from './letter-image.ts'
import type { Palette } from './palette.ts'
import { shapes } from './shapes.ts'

/** The Cytoscape definition of each drawn element, by its id there, with labels for this zoom. */
export function elementDefinitions(
  elements: Elements,
  palette: Palette,
  zoom: number,
): ReadonlyMap<string, ElementDefinition> {
  const letters = labelsAt(elements, zoom)
  const written = (id: string) => letters.get(id) ?? { text: '', size: label.size }
  return new Map([
    ...elements.nodes.map((node) => [node.id, nodeDefinition(node, palette, written(node.id))] as const),
    ...elements.edges.map((edge) => [edgeId(edge), edgeDefinition(edge, written(edgeId(edge)))] as const),
  ])
}

/** The text of a label and its size, in canvas units. */
export interface LabelText {
  readonly text: string
  readonly size: number
}

/** Lines have labels from this zoom on, unless there are too many; highlighted ones always have. */
const namingZoom = 0.98
const maxNamedEdges = 400
const edgeLetters = 10.5

/** The label of each element at this zoom: legible, without overlaps. */
export function labelsAt({ nodes, edges }: Elements, zoom: number): ReadonlyMap<string, LabelText> {
  const scale = letterScale(zoom)
  const fitting = labelsThatFit(nodes, zoom)
  const isNamed = zoom >= namingZoom && edges.length <= maxNamedEdges
  return new Map([
    ...nodes.map(({ id, lines }) => {
      return [id, { text: fitting.has(id) ? lines.join('\n') : '', size: label.size * scale }] as const
    }),
    ...edges.map((edge) => {
      const isFront = edge.emphasis === 'near' || edge.emphasis === 'chosen'
      const text = isFront || (isNamed && edge.emphasis === 'plain') ? edge.text : ''
      return [edgeId(edge), { text, size: edgeLetters * Math.min(scale, 2) }] as const
    }),
  ])
}

/** A prefix, since an entity and a relation could share an id. */
export function edgeId({ id }: Pick<DrawnEdge, 'id'>): string {
  return `edge ${id}`
}

function nodeDefinition(node: DrawnNode, palette: Palette, letters: LabelText): ElementDefinition {
  const { id, size, position, family, emphasis, isRoot, isPinned, code } = node
  return {
    group: 'nodes',
    data: {
      id,
      width: size * shapes[family].width,
      height: size * shapes[family].height,
      label: letters.text,
      letters: letters.size,
      image: letterImage(code, palette.paper, family),
    },
    position: { ...position },
    classes: [family, emphasis, ...(isRoot ? ['root'] : []), ...(isPinned ? ['pinned'] : [])],
  }
}

function edgeDefinition(edge: DrawnEdge, letters: LabelText): ElementDefinition {
  const { from, to, bend, line, emphasis, denied, bothWays, relations } = edge
  return {
    group: 'edges',
    data: {
      id: edgeId(edge),
      source: from,
      target: to,
      bend,
      label: letters.text,
      letters: letters.size,
      first: relations[0],
    },
    classes: [
      line,
      emphasis,
      ...(denied ? ['denied'] : []),
      ...(bothWays ? ['both'] : []),
      ...(bend === 0 ? [] : ['bent']),
      ...(letters.text === '' ? [] : ['named']),
    ],
  }
}
