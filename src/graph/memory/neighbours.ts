import type { Entity } from '../../model/entity.ts'
import type { Hop } from '../../model/hop.ts'
import type { Relation } from '../../model/relation.ts'
import type { Neighbour } from '../graph.ts'
import type { Adjacency } from './adjacency.ts'

export type Neighbours = (hop: Hop, id: string) => readonly Neighbour[]

/** Answers hops, each found once: a second question for the same is a look-up and gives the same array. */
export function neighboursIn(entities: ReadonlyMap<string, Entity>, adjacency: Adjacency): Neighbours {
  const kept = new WeakMap<Hop, Map<string, readonly Neighbour[]>>()
  return (hop, id) => {
    let answers = kept.get(hop)
    if (answers === undefined) {
      answers = new Map()
      kept.set(hop, answers)
    }
    const known = answers.get(id)
    if (known !== undefined) return known
    const found = findNeighbours(hop, id, entities, adjacency)
    if (entities.has(id)) answers.set(id, found)
    return found
  }
}

function findNeighbours(
  hop: Hop,
  id: string,
  entities: ReadonlyMap<string, Entity>,
  adjacency: Adjacency,
): readonly Neighbour[] {
  const found = new Map<string, { readonly entity: Entity; readonly relations: Relation[] | null }>()
  for (const relation of adjacency.ofTypes(id, hop.types, hop.direction)) {
    if (relation.negated || (hop.derived !== null && relation.derived !== hop.derived)) continue
    const otherId = relation.from === id ? relation.to : relation.from
    const known = found.get(otherId)
    if (known !== undefined) {
      known.relations?.push(relation)
      continue
    }
    const entity = entities.get(otherId)
    if (entity !== undefined && isWanted(entity, hop))
      found.set(otherId, { entity, relations: hop.claims ? [relation] : null })
  }
  if (found.size === 0) return none
  return [...found.values()].sort((one, other) => one.entity.ranks.NAME - other.entity.ranks.NAME)
}

const none: readonly Neighbour[] = []

function isWanted(entity: Entity, hop: Hop): boolean {
  return hop.kinds === null ? entity.kind !== 'Passage' : hop.kinds.includes(entity.kind)
}
