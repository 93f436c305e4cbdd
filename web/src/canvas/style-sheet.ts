import type { StylesheetJson } from 'cytoscape'
import type { Family } from '../labels/families.ts'
import { fontFamily, label } from './label-lines.ts'
import type { Palette } from './palette.ts'
import { shapes } from './shapes.ts'

/** How the canvas draws each element, by the classes that `drawing.ts` gives it. */
export function styleSheetOf(palette: Palette): StylesheetJson {
  return [...nodeStyles(palette), ...familyStyles(palette), ...edgeStyles(palette)]
}

function nodeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-size': 'data(letters)',
        'font-family': fontFamily,
        color: palette.ink,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'line-height': label.lineHeight / label.size,
        'text-background-color': palette.paper,
        'text-background-opacity': 0.82,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
        'background-image': 'data(image)',
        'background-fit': 'contain',
        'border-width': 1,
        'border-color': palette.paper,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node.root',
      style: { 'font-weight': 'bold', 'border-width': 3, 'border-color': palette.ink },
    },
    {
      selector: 'node.pinned',
      style: { 'border-width': 3, 'border-style': 'double', 'border-color': palette.ink },
    },
    { selector: 'node.back', style: { opacity: 0.28 } },
    {
      selector: 'node.chosen, node.pointed',
      style: {
        'underlay-color': palette.focus,
        'underlay-opacity': 0.9,
        'underlay-padding': 5,
        'underlay-shape': 'ellipse',
        'font-weight': 'bold',
        'z-index': 10,
      },
    },
    { selector: 'node.pointed', style: { 'underlay-opacity': 0.55, opacity: 1 } },
  ]
}

function familyStyles(palette: Palette): StylesheetJson {
  return (Object.keys(shapes) as Family[]).map((family) => {
    const { corners } = shapes[family]
    return {
      selector: `node.${family}`,
      style: {
        'background-color': palette.families[family],
        width: 'data(width)',
        height: 'data(height)',
        ...(corners === null
          ? { shape: 'ellipse' as const }
          : { shape: 'polygon' as const, 'shape-polygon-points': [...corners] }),
      },
    }
  })
}

function edgeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.4,
        'line-color': palette.line,
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.line,
        'source-arrow-color': palette.line,
        'arrow-scale': 0.9,
        'overlay-opacity': 0,
        opacity: 0.8,
      },
    },
    {
      selector: 'edge.named',
      style: {
        label: 'data(label)',
        'font-size': 'data(letters)',
        'font-family': fontFamily,
        color: palette.inkSoft,
        'text-rotation': 'autorotate',
        'text-background-color': palette.paper,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as unknown as number,
        'control-point-weights': 0.5,
      },
    },
    { selector: 'edge.both', style: { 'source-arrow-shape': 'triangle' } },
    { selector: 'edge.inferred', style: { 'line-style': 'dotted', width: 2 } },
    { selector: 'edge.derived', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    {
      selector: 'edge.denied',
      style: {
        'line-color': palette.denied,
        'target-arrow-color': palette.denied,
        'target-arrow-shape': 'triangle-cross',
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': palette.denied,
        color: palette.denied,
        'text-margin-y': -9,
      },
    },
    { selector: 'edge.back', style: { opacity: 0.12, 'text-opacity': 0 } },
    {
      selector: 'edge.near, edge.pointed',
      style: {
        width: 2.2,
        'line-color': palette.ink,
        'target-arrow-color': palette.ink,
        'source-arrow-color': palette.ink,
        color: palette.ink,
        opacity: 1,
        'text-opacity': 1,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        width: 3,
        'line-color': palette.ink,
        'target-arrow-color': palette.ink,
        'source-arrow-color': palette.ink,
        color: palette.ink,
        opacity: 1,
        'font-weight': 'bold',
        'underlay-color': palette.focus,
        'underlay-opacity': 0.8,
        'underlay-padding': 3,
      },
    },
  ]
}
