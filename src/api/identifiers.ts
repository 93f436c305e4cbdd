import type { Graph } from '../graph/graph.ts'
import { andThen } from '../lib/awaitable.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import { nearest, quoted, R2pError } from '../lib/errors.ts'
import type { Entity } from '../model/entity.ts'
import { identifierKeys, schemeNames } from '../model/identifier.ts'
import type { IdentifierScheme } from '../model/identifier.ts'

/**
 * The entity that bears an identifier, of one scheme or of whichever it has the form of; null where none does.
 * Refused with BAD_USER_INPUT where there is no such scheme, or where several entities are meant.
 */
export function entityIdentified(
  graph: Graph,
  value: string,
  scheme: string | null,
): Awaitable<Entity | null> {
  const keys = identifierKeys(value, scheme === null ? null : knownScheme(scheme))
  if (keys.length === 0) return null
  return andThen(graph.ask({ type: 'identified', each: keys }), (entities) => {
    const found = new Map(
      entities.filter((entity) => entity !== undefined).map((entity) => [entity.id, entity]),
    )
    if (found.size > 1) throw ambiguous(value, [...found.keys()])
    return [...found.values()][0] ?? null
  })
}

function knownScheme(name: string): IdentifierScheme {
  const known = schemeNames.find((scheme) => scheme === name)
  if (known !== undefined) return known
  throw new R2pError(
    'BAD_USER_INPUT',
    `scheme must be one of ${schemeNames.join(', ')}; got ${quoted(name)}.`,
    { schemes: schemeNames, nearest: nearest(name, schemeNames) },
  )
}

function ambiguous(value: string, ids: readonly string[]): R2pError {
  return new R2pError(
    'BAD_USER_INPUT',
    `value must name one entity; got ${quoted(value)}, which ${ids.join(' and ')} bear. Name its scheme.`,
    { candidates: ids },
  )
}
