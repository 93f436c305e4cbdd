import { relationTypes } from '../../generated/vocabulary.ts'
import type { Elements } from '../../canvas/elements.ts'
import type { CanvasData } from '../../canvas/canvas-data.ts'

/** A relation as read from one end. */
export interface Reading {
  readonly id: string
  readonly text: string
  /** The name of the other end. */
  readonly other: string
}

/** An entity's drawn relations as read from it, in alphabetical order. */
export function readingsOf(id: string, data: CanvasData, { nodes, edges }: Elements): readonly Reading[] {
  const names = new Map(nodes.map((node) => [node.id, node.name]))
  const types = new Map(data.relations.map((relation) => [relation.id, relation]))
  return edges
    .filter(({ from, to }) => from === id || to === id)
    .map((edge) => {
      const relation = types.get(edge.id)
      const isForward = edge.from === id
      const reading =
        isForward || relation === undefined || edge.bothWays
          ? edge.text
          : edge.text.replace(relationTypes[relation.type].forward, relationTypes[relation.type].backward)
      return { id: edge.id, text: reading, other: names.get(isForward ? edge.to : edge.from) ?? '' }
    })
    .sort(
      (one, other) => one.text.localeCompare(other.text, 'en') || one.other.localeCompare(other.other, 'en'),
    )
}
