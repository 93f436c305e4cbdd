import { groupedByEach } from '../../lib/grouping.ts'
import { lazy } from '../../lib/lazy.ts'
import type { Entity } from '../../model/entity.ts'
import { identifierKey } from '../../model/identifier.ts'
import { passageId } from '../../model/passage.ts'
import type { Release } from '../../model/release.ts'
import { answeringBy, type Graph } from '../graph.ts'
import { adjacencyOf } from './adjacency.ts'
import { entityPages } from './listing.ts'
import { neighboursIn } from './neighbours.ts'
import { relationPages } from './relation-pages.ts'
import { selectionIn } from './selection.ts'
import { invertedIndexOf } from './inverted-index.ts'

/** A release in this process: indexes are made once, and every question is answered at once. */
export function memoryGraph(release: Release): Graph {
  const { entities: allEntities, relations: allRelations, ...facts } = release
  const entities = new Map(allEntities.map((entity) => [entity.id, entity]))
  const relations = new Map(allRelations.map((relation) => [relation.id, relation]))
  const adjacency = adjacencyOf(allRelations)
  const neighbours = neighboursIn(entities, adjacency)
  const words = lazy(() => invertedIndexOf(allEntities))
  const select = selectionIn(entities, allRelations, words)
  const claims = lazy(() => groupedByEach(allRelations, ({ citations }) => citations.map(passageId)))
  const identified = lazy(() => identifiedIn(allEntities))
  const ids = lazy(() => allEntities.filter(isNoPassage).map(({ id }) => id))

  return {
    name: 'memory',
    release: facts,
    ask: answeringBy({
      entities: ({ each }) => each.map((id) => entities.get(id)),
      relations: ({ each }) => each.map((id) => relations.get(id)),
      identified: ({ each }) => each.map((key) => identified().get(key)),
      hops: ({ each }) => each.map(({ hop, id }) => neighbours(hop, id)),
      relationsOf: ({ each, types, direction }) => each.map((id) => adjacency.ofTypes(id, types, direction)),
      claimsOf: ({ each }) => each.map((passage) => claims().get(passage) ?? []),
      select: ({ each }) => each.map(select),
      page: entityPages(allEntities),
      relationPage: relationPages(allRelations, adjacency),
      candidates: ({ words: typed, kinds }) => {
        const found = [...words().holdingAllAsTyped(typed)].map((id) => entities.get(id) as Entity)
        return found.filter((entity) => (kinds === null ? isNoPassage(entity) : kinds.includes(entity.kind)))
      },
      ids,
    }),
  }
}

function identifiedIn(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  return new Map(
    entities.flatMap((entity) =>
      entity.identifiers.map(({ scheme, value }) => [identifierKey(scheme, value), entity] as const),
    ),
  )
}

function isNoPassage({ kind }: Entity): boolean {
  return kind !== 'Passage'
}
