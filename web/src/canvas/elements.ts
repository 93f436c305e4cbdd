import type { Kind } from '../generated/vocabulary.ts'
import { familyOf } from '../labels/families.ts'
import type { Family } from '../labels/families.ts'
import { kindCodes } from '../labels/kind-codes.ts'
import { layOut } from './graph-layout/layout.ts'
import type { NodeBox } from './graph-layout/layout.ts'
import { bundlesOf } from './bundles.ts'
import type { Bundle } from './bundles.ts'
import { label, labelLines, widthOf } from './label-lines.ts'
import type { CanvasData, CanvasNode, Point } from './canvas-data.ts'

/** All that is drawn: the only input of the screen and of the downloaded image. */
export interface Elements {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

export interface DrawnNode {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly family: Family
  readonly code: string
  /** The lines of its label. */
  readonly lines: readonly string[]
  readonly size: number
  /** The centre of its shape; the label is below. */
  readonly position: Point
  readonly isRoot: boolean
  readonly isPinned: boolean
  readonly emphasis: Emphasis
  /** The number of its drawn neighbours. */
  readonly degree: number
}

export interface DrawnEdge extends Bundle {
  readonly emphasis: Emphasis
}

/** Selected, next to the selection, normal, or dimmed. */
export type Emphasis = 'chosen' | 'near' | 'plain' | 'back'

export interface CanvasState {
  readonly roots: readonly string[]
  readonly selected: string
  readonly highlighted: ReadonlySet<string>
  readonly pinned: ReadonlyMap<string, Point>
  /** Ids of entities and relations that keep their room and are not drawn. */
  readonly unseen: ReadonlySet<string>
}

/** The elements to draw for this data and state, at the positions of `positionsOf`. */
export function elementsOf(
  data: CanvasData,
  state: CanvasState,
  positions: ReadonlyMap<string, Point>,
): Elements {
  const shown = data.nodes.filter(({ id }) => !state.unseen.has(id))
  const ids = new Set(shown.map(({ id }) => id))
  const relations = data.relations.filter(
    ({ id, from, to }) => !state.unseen.has(id) && ids.has(from) && ids.has(to),
  )
  const bundles = bundlesOf(relations)
  const degrees = degreesOf(bundles)
  const focus = focusOf(bundles, state)
  const roots = new Set(state.roots)
  return {
    nodes: [...shown]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((node) => ({
        ...appearanceOf(node, roots.has(node.id)),
        position: state.pinned.get(node.id) ?? shapePosition(node, roots.has(node.id), positions),
        isPinned: state.pinned.has(node.id),
        emphasis: focus.emphasis(node.id),
        degree: degrees.get(node.id) ?? 0,
      })),
    edges: bundles.map((bundle) => ({ ...bundle, emphasis: focus.edgeEmphasis(bundle) })),
  }
}

export interface LayoutOptions {
  /** Sets of ids, laid out one after the other: see graph-layout/layout.ts. */
  readonly groups: readonly ReadonlySet<string>[]
  readonly roots: readonly string[]
  readonly seed: number
}

/** The centre of each entity's box; depends on the data only, not on what is selected or hidden. */
export function positionsOf(data: CanvasData, options: LayoutOptions): ReadonlyMap<string, Point> {
  const roots = new Set(options.roots)
  return layOut({
    boxes: data.nodes.map((node) => boxOf(node, roots.has(node.id))),
    links: data.relations,
    groups: options.groups,
    seed: options.seed,
  })
}

const sizes = { root: 38, plain: 28 } as const
const margin = 9

type Appearance = Pick<DrawnNode, 'id' | 'name' | 'kind' | 'family' | 'code' | 'lines' | 'size' | 'isRoot'>

function appearanceOf({ id, name, kind }: CanvasNode, isRoot: boolean): Appearance {
  return {
    id,
    name,
    kind,
    family: familyOf(kind),
    code: kindCodes[kind],
    lines: labelLines(name),
    size: isRoot ? sizes.root : sizes.plain,
    isRoot,
  }
}

function boxOf(node: CanvasNode, isRoot: boolean): NodeBox {
  const { id, lines, size } = appearanceOf(node, isRoot)
  return {
    id,
    width: Math.max(size * 1.3, widthOf(lines)) + 2 * margin,
    height: size * 1.1 + lines.length * label.lineHeight + 2 * margin,
  }
}

/** The shape is in the upper part of its box, above the label. */
function shapePosition(node: CanvasNode, isRoot: boolean, positions: ReadonlyMap<string, Point>): Point {
  const position = positions.get(node.id) ?? { x: 0, y: 0 }
  const { lines } = appearanceOf(node, isRoot)
  return { x: position.x, y: position.y - Math.round((lines.length * label.lineHeight) / 2) }
}

function degreesOf(bundles: readonly Bundle[]): ReadonlyMap<string, number> {
  const near = new Map<string, Set<string>>()
  const join = (one: string, other: string): void => {
    near.set(one, (near.get(one) ?? new Set()).add(other))
  }
  for (const { from, to } of bundles) {
    join(from, to)
    join(to, from)
  }
  return new Map([...near].map(([id, others]) => [id, others.size]))
}

interface Focus {
  readonly emphasis: (id: string) => Emphasis
  readonly edgeEmphasis: (bundle: Bundle) => Emphasis
}

/** A selected entity emphasizes its neighbours, a selected relation its ends; highlights come before both. */
function focusOf(bundles: readonly Bundle[], { selected, highlighted }: CanvasState): Focus {
  const chosenEdge = bundles.find(({ relations }) => relations.includes(selected))
  const touching = bundles.filter(({ from, to }) => from === selected || to === selected)
  const near = new Set(
    chosenEdge === undefined
      ? touching.flatMap(({ from, to }) => [from, to])
      : [chosenEdge.from, chosenEdge.to],
  )
  const isFocused = chosenEdge !== undefined || touching.length > 0 || highlighted.size > 0
  return {
    emphasis: (id) => {
      if (id === selected) return 'chosen'
      if (highlighted.has(id) || near.has(id)) return 'near'
      return isFocused ? 'back' : 'plain'
    },
    edgeEmphasis: (bundle) => {
      if (bundle === chosenEdge) return 'chosen'
      if (bundle.relations.some((id) => highlighted.has(id))) return 'near'
      if (chosenEdge === undefined && touching.includes(bundle)) return 'near'
      return isFocused ? 'back' : 'plain'
    },
  }
}
