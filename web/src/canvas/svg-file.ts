import { label } from './label-lines.ts'
import type { DrawnEdge, DrawnNode, Elements } from './elements.ts'
import { extentOf } from './extent.ts'
import { cornersOf, halfSizeOf, boundaryPoint } from './outline.ts'
import type { Palette } from './palette.ts'
import type { Point } from './canvas-data.ts'
import { shapes } from './shapes.ts'
import { svgLegend } from './svg-legend.ts'
import { escaped, points, textLine } from './svg-text.ts'

export interface FileLabels {
  readonly title: string
  /** The citation, written below the drawing. */
  readonly citation: string
}

/** The drawing as SVG with all labels, the legend and the citation. */
export function svgOf(elements: Elements, palette: Palette, words: FileLabels): string {
  const box = boxOf(elements.nodes)
  const legend = svgLegend(elements, palette, words.citation, box.width)
  const height = box.height + legend.height
  const nodes = new Map(elements.nodes.map((node) => [node.id, node]))
  const isNamed = elements.edges.length <= maxNamedEdges
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${height}" viewBox="${box.left} ${box.top} ${box.width} ${height}" font-family="${fonts}" role="img">`,
    `<title>${escaped(words.title)}</title>`,
    `<desc>${escaped(words.citation)}</desc>`,
    `<rect x="${box.left}" y="${box.top}" width="${box.width}" height="${height}" fill="${palette.paper}"/>`,
    ...elements.edges.map((edge) => edgeShape(edge, nodes, palette, isNamed)),
    ...elements.nodes.map((node) => nodeShape(node, palette)),
    `<g transform="translate(${box.left} ${box.top + box.height})">${legend.svg}</g>`,
    '</svg>',
  ].join('\n')
}

const fonts = 'Segoe UI, Roboto, DejaVu Sans, Arial, sans-serif'

/** With more lines than this, only highlighted ones have labels, which would overlap otherwise. */
const maxNamedEdges = 80

const border = 32

function boxOf(nodes: readonly DrawnNode[]) {
  const { left, top, right, bottom } = extentOf(nodes)
  return {
    left: Math.floor(left - border),
    top: Math.floor(top - border),
    width: Math.max(480, Math.ceil(right - left) + 2 * border),
    height: Math.ceil(bottom - top) + 2 * border,
  }
}

function edgeShape(
  edge: DrawnEdge,
  nodes: ReadonlyMap<string, DrawnNode>,
  palette: Palette,
  isNamed: boolean,
): string {
  const from = nodes.get(edge.from)
  const to = nodes.get(edge.to)
  if (from === undefined || to === undefined) return ''
  const control = controlPoint(from.position, to.position, edge.bend)
  const start = boundaryPoint(from, control)
  const end = boundaryPoint(to, control)
  const isHighlighted = edge.emphasis === 'near' || edge.emphasis === 'chosen'
  const colour = edge.denied ? palette.denied : isHighlighted ? palette.ink : palette.line
  const middle = curveMiddle(start, control, end)
  const direction = { x: end.x - start.x, y: end.y - start.y }
  const width = edge.emphasis === 'chosen' ? 3 : isHighlighted ? 2.2 : 1.4
  const dashes = { stated: '', inferred: ' stroke-dasharray="2 3"', derived: ' stroke-dasharray="7 4"' }[
    edge.line
  ]
  const path = `<path d="M${points([start])}Q${points([control, end])}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>`
  const heads = [
    arrowHead(end, control, colour),
    ...(edge.bothWays ? [arrowHead(start, control, colour)] : []),
    ...(edge.denied ? [crossBar(middle, direction, colour)] : []),
  ]
  const name = isNamed || isHighlighted ? edgeName(edge.text, middle, direction, palette, colour) : ''
  return `<g${edge.emphasis === 'back' ? ' opacity="0.3"' : ''}><title>${escaped(edge.text)}</title>${path}${heads.join('')}${name}</g>`
}

function controlPoint(from: Point, to: Point, bend: number): Point {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const far = Math.sqrt(dx * dx + dy * dy) || 1
  return { x: (from.x + to.x) / 2 - (dy / far) * bend, y: (from.y + to.y) / 2 + (dx / far) * bend }
}

function curveMiddle(start: Point, control: Point, end: Point): Point {
  return { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 }
}

function arrowHead(tip: Point, from: Point, colour: string): string {
  const dx = tip.x - from.x
  const dy = tip.y - from.y
  const far = Math.sqrt(dx * dx + dy * dy) || 1
  const [x, y] = [dx / far, dy / far]
  const base = { x: tip.x - x * 9, y: tip.y - y * 9 }
  const corners = [tip, { x: base.x - y * 4, y: base.y + x * 4 }, { x: base.x + y * 4, y: base.y - x * 4 }]
  return `<polygon points="${points(corners)}" fill="${colour}"/>`
}

function crossBar(middle: Point, direction: Point, colour: string): string {
  const far = Math.sqrt(direction.x ** 2 + direction.y ** 2) || 1
  const across = { x: (-direction.y / far) * 7, y: (direction.x / far) * 7 }
  const ends = [
    { x: middle.x - across.x, y: middle.y - across.y },
    { x: middle.x + across.x, y: middle.y + across.y },
  ]
  return `<polyline points="${points(ends)}" stroke="${colour}" stroke-width="2.4"/>`
}

function edgeName(text: string, middle: Point, direction: Point, palette: Palette, colour: string): string {
  const turn = (Math.atan2(direction.y, direction.x) * 180) / Math.PI
  const upright = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn
  const ink = colour === palette.line ? palette.inkSoft : colour
  const transform = `transform="translate(${points([middle])}) rotate(${upright.toFixed(1)})"`
  return `<text ${transform} y="-3" text-anchor="middle" font-size="10" fill="${ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`
}

function nodeShape(node: DrawnNode, palette: Palette): string {
  const { position, family, lines, size, isRoot, isPinned, code, emphasis } = node
  const halves = halfSizeOf(node)
  const corners = cornersOf(node)
  const look = `fill="${palette.families[family]}" stroke="${isRoot || isPinned ? palette.ink : palette.paper}" stroke-width="${isRoot || isPinned ? 3 : 1}"`
  const shape =
    corners === null
      ? `<ellipse cx="${position.x}" cy="${position.y}" rx="${halves.x}" ry="${halves.y}" ${look}/>`
      : `<polygon points="${points(corners)}" ${look}/>`
  const ring =
    emphasis === 'chosen'
      ? `<ellipse cx="${position.x}" cy="${position.y}" rx="${halves.x + 7}" ry="${halves.y + 7}" fill="${palette.focus}"/>`
      : ''
  const letters = textLine(code, {
    x: position.x,
    y: position.y + shapes[family].letters * halves.y * 2 + size * 0.14,
    size: size * 0.42,
    look: `fill="${palette.paper}" text-anchor="middle" font-weight="bold"`,
  })
  const name = lines.map((line, number) =>
    textLine(line, {
      x: position.x,
      y: position.y + halves.y + 3 + label.size * 0.85 + number * label.lineHeight,
      size: label.size,
      look: `fill="${palette.ink}" text-anchor="middle" stroke="${palette.paper}" stroke-width="3" paint-order="stroke"${isRoot ? ' font-weight="bold"' : ''}`,
    }),
  )
  return `<g${emphasis === 'back' ? ' opacity="0.4"' : ''}><title>${escaped(node.name)}</title>${ring}${shape}${letters}${name.join('')}</g>`
}
