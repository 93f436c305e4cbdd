import { familyOf, kindName } from '../labels/families.ts'
import { kindCodes } from '../labels/kind-codes.ts'
import type { DrawnNode, Elements } from './elements.ts'
import { legendKinds, legendLines } from './legend-parts.ts'
import { cornersOf, halfSizeOf } from './outline.ts'
import type { Palette } from './palette.ts'
import { escaped, points, textLine } from './svg-text.ts'

/** The legend and the citation, from 0,0 downwards, in this width. */
export function svgLegend(
  elements: Elements,
  palette: Palette,
  citation: string,
  width: number,
): { readonly svg: string; readonly height: number } {
  const columns = Math.max(1, Math.floor((width - 2 * edge) / column))
  const entries = [
    ...legendKinds(elements).map((kind) => kindEntry(kind, palette)),
    ...legendLines(elements).map(({ line, meaning }) => lineEntry(line, meaning, palette)),
  ]
  const placed = entries.map(
    (entry, number) =>
      `<g transform="translate(${edge + (number % columns) * column} ${edge + Math.floor(number / columns) * row})">${entry}</g>`,
  )
  const citationTop = edge + Math.ceil(entries.length / columns) * row + 14
  const lines = wrapped(citation, Math.floor((width - 2 * edge) / 5.6))
  const citationLines = lines.map((line, number) =>
    textLine(line, { x: edge, y: citationTop + number * 14, size: 10.5, look: `fill="${palette.inkSoft}"` }),
  )
  return {
    svg: [...placed, ...citationLines].join('\n'),
    height: Math.ceil(citationTop + lines.length * 14 + edge / 2),
  }
}

const edge = 24
const column = 225
const row = 22

function kindEntry(kind: DrawnNode['kind'], palette: Palette): string {
  const family = familyOf(kind)
  const node: DrawnNode = {
    id: '',
    name: '',
    kind,
    family,
    code: '',
    lines: [],
    size: 13,
    position: { x: 8, y: 0 },
    isRoot: false,
    isPinned: false,
    emphasis: 'plain',
    degree: 0,
  }
  const corners = cornersOf(node)
  const halves = halfSizeOf(node)
  const fill = `fill="${palette.families[family]}"`
  const shape =
    corners === null
      ? `<ellipse cx="8" cy="0" rx="${halves.x}" ry="${halves.y}" ${fill}/>`
      : `<polygon points="${points(corners)}" ${fill}/>`
  return `${shape}<text x="22" y="4" font-size="11.5" fill="${palette.ink}"><tspan font-weight="bold">${kindCodes[kind]}</tspan> ${escaped(kindName(kind))}</text>`
}

function lineEntry(line: string, meaning: string, palette: Palette): string {
  const colour = line === 'denied' ? palette.denied : palette.inkSoft
  const dashes =
    line === 'inferred' ? ' stroke-dasharray="2 3"' : line === 'derived' ? ' stroke-dasharray="7 4"' : ''
  const cross = line === 'denied' ? `<path d="M12 -6V6" stroke="${colour}" stroke-width="2.4"/>` : ''
  return `<path d="M0 0H26" stroke="${colour}" stroke-width="1.6"${dashes}/><polygon points="32,0 25,-4 25,4" fill="${colour}"/>${cross}<text x="40" y="4" font-size="11.5" fill="${palette.ink}">${escaped(meaning)}</text>`
}

/** Wraps at this many letters; breaks long words, such as URLs. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((part) => part.match(new RegExp(`.{1,${most}}`, 'g')) ?? [])) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
