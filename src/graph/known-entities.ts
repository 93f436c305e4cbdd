import { andThen, type Awaitable } from '../lib/awaitable.ts'
import { unknownId } from '../lib/errors.ts'
import type { Entity } from '../model/entity.ts'
import type { Graph } from './graph.ts'

/** The entities with these ids; refused with UNKNOWN_ID, and the nearest ids, where one is none. */
export function knownEntities(graph: Graph, ids: readonly string[]): Awaitable<readonly Entity[]> {
  return andThen(graph.ask({ type: 'entities', each: ids }), (entities) => {
    const missing = entities.indexOf(undefined)
    if (missing === -1) return entities as readonly Entity[]
    return andThen(graph.ask({ type: 'ids' }), (known) => {
      throw unknownId(ids[missing] as string, known)
    })
  })
}
