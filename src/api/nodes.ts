import type { Graph } from '../graph/graph.ts'
import { loadEntity, loadRelation } from '../graph/entity-loader.ts'
import { all, andThen } from '../lib/awaitable.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import { R2pError, internalError, unknownId } from '../lib/errors.ts'
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { Context } from './context.ts'
import { entityIdentified } from './identifiers.ts'

export type NodeValue = Entity | Relation

/**
 * The entity or relation with this id, or the entity that bears it as an identifier; null where there is none.
 * Refused with UNKNOWN_ID, and the nearest ids, where it cannot be an id.
 */
export function nodeWith(id: string, { graph }: Context): Awaitable<NodeValue | null> {
  // Only the id of a relation has a tilde.
  const found = id.includes('~') ? loadRelation(graph, id) : loadEntity(graph, id)
  return andThen<NodeValue | undefined, NodeValue | null>(
    found,
    (node) =>
      node ??
      andThen(entityIdentified(graph, id, null), (entity) =>
        entity === null && !isIdLike(id) ? refuseId(graph, id) : entity,
      ),
  )
}

const mostIds = 100

/** An id that is refused leaves the others their answers: its error stands in its place. */
export function nodesWith(
  ids: readonly string[],
  context: Context,
): Awaitable<readonly (NodeValue | null)[]> {
  if (ids.length > mostIds) {
    throw new R2pError('PAGE_TOO_LARGE', `ids must be at most ${mostIds}; got ${ids.length}.`, {
      most: mostIds,
      got: ids.length,
    })
  }
  // graphql-js takes an Error in a list for the failure of that item.
  return all(ids.map((id) => orError(() => nodeWith(id, context)) as Awaitable<NodeValue | null>))
}

/** The entity with an id that the release itself gives. */
export function entityWith(id: string, { graph }: Context): Awaitable<Entity> {
  return andThen(loadEntity(graph, id), (entity) => {
    if (entity === undefined)
      throw internalError('The release names an entity that it does not hold.', { id })
    return entity
  })
}

/** The relation with an id that the release itself gives. */
export function relationWith(id: string, { graph }: Context): Awaitable<Relation> {
  return andThen(loadRelation(graph, id), (relation) => {
    if (relation === undefined)
      throw internalError('The release names a relation that it does not hold.', { id })
    return relation
  })
}

/** A slug with a letter, or `from~TYPE~to` of two, with what tells the claim from the first of the same ends. */
function isIdLike(id: string): boolean {
  return /^(?:[a-z0-9-]+|[a-z0-9-]+~[A-Z_]+~[a-z0-9-]+(?:~[a-z0-9-]+)*)$/.test(id) && /[a-z]/.test(id)
}

function refuseId(graph: Graph, id: string): Awaitable<never> {
  return andThen(graph.ask({ type: 'ids' }), (known) => {
    throw unknownId(id, known)
  })
}

function orError<T>(answer: () => Awaitable<T>): Awaitable<T | Error> {
  try {
    const value = answer()
    return value instanceof Promise ? value.catch(asError) : value
  } catch (error) {
    return asError(error)
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
