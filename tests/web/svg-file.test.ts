import { describe, expect, it } from 'vitest'
import { elementsOf, positionsOf } from '../../web/src/canvas/elements.ts'
import { boundaryPoint } from '../../web/src/canvas/outline.ts'
import type { Palette } from '../../web/src/canvas/palette.ts'
import type { CanvasData } from '../../web/src/canvas/canvas-data.ts'
import { svgOf } from '../../web/src/canvas/svg-file.ts'
import { families } from '../../web/src/labels/families.ts'

const palette: Palette = {
  paper: 'white',
  ink: 'black',
  inkSoft: 'grey',
  line: 'silver',
  focus: 'orange',
  denied: 'red',
  families: Object.fromEntries(
    Object.keys(families).map((family) => [family, 'blue']),
  ) as Palette['families'],
}

const data: CanvasData = {
  nodes: [
    { id: 'a', name: 'A <council> & "more"', kind: 'Organ' },
    { id: 'b', name: 'A tool', kind: 'Tool' },
  ],
  relations: [
    { id: 'a~USES~b', type: 'USES', from: 'a', to: 'b', status: 'STATED', derived: false, negated: true },
  ],
}

const elements = elementsOf(
  data,
  { roots: ['a'], selected: '', highlighted: new Set(), pinned: new Map(), unseen: new Set() },
  positionsOf(data, { roots: ['a'], groups: [], seed: 1 }),
)

describe('the picture as a file', () => {
  const svg = svgOf(elements, palette, {
    title: 'A & B',
    citation: `R2P Graph, http://example.org/?a=1&b=2 ${'x'.repeat(400)}`,
  })

  it('has every entity and relation by name, the legend and the citation', () => {
    expect(svg).toContain('<title>A &lt;council&gt; &amp; &quot;more&quot;</title>')
    expect(svg).toContain('denied: uses')
    expect(svg).toContain('organ</text>')
    expect(svg).toContain('denied: said not to be so')
    expect(svg).toContain('http://example.org/?a=1&amp;b=2')
  })

  it('leaves nothing open and nothing undrawn', () => {
    const opened = [...svg.matchAll(/<(\w+)(?=[\s>])[^>]*?(\/?)>/g)].filter(([, , end]) => end !== '/')
    const closed = [...svg.matchAll(/<\/\w+>/g)]
    expect(opened.length).toBe(closed.length)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('takes lines to the edge of a shape, not to its middle', () => {
    const [council, tool] = elements.nodes
    if (council === undefined || tool === undefined) throw new Error('Two entities are drawn.')
    const round = boundaryPoint({ ...council, position: { x: 0, y: 0 }, size: 20 }, { x: 100, y: 0 })
    expect(round).toEqual({ x: 10, y: 0 })
    const hexagon = boundaryPoint({ ...tool, position: { x: 0, y: 0 }, size: 20 }, { x: 0, y: 50 })
    expect(hexagon.y).toBeCloseTo(10)
  })
})
