import type { Direction, RelationType } from '../generated/vocabulary.ts'
import { fold } from '../lib/normalize-text.ts'
import type { EntityFilter, RelatedFilter } from './filter.ts'
import type { FilterLeaf } from './graph.ts'

/** A filter as sets that are made of other sets. */
export type Plan =
  | { readonly leaf: FilterLeaf }
  | { readonly all: readonly Plan[] }
  | { readonly any: readonly Plan[] }
  | { readonly not: Plan }
  | RelatedPlan

/** Those that are related to one that `where` lets through, or to one that it does not. */
export interface RelatedPlan {
  readonly types: readonly RelationType[]
  readonly direction: Direction
  readonly where: Plan
}

export function planFilter(filter: EntityFilter): Plan {
  const demands: (Plan | null)[] = [
    isGiven(filter.ids) ? { leaf: { ids: filter.ids } } : null,
    isGiven(filter.kinds) ? { leaf: { kinds: filter.kinds } } : null,
    isGiven(filter.text) ? planText(filter.text) : null,
    isGiven(filter.sources) ? { leaf: { sources: filter.sources } } : null,
    ...(filter.related ?? []).map(planRelated),
    isGiven(filter.anyOf) ? { any: filter.anyOf.map(planFilter) } : null,
    isGiven(filter.not) ? { not: planFilter(filter.not) } : null,
  ]
  const given = demands.filter((demand) => demand !== null)
  return given.length === 1 ? (given[0] as Plan) : { all: given }
}

export function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined
}

/** A text without a word demands nothing. */
function planText(text: string): Plan {
  const words = [...new Set(fold(text))]
  return words.length === 0 ? { all: [] } : { leaf: { words } }
}

/** Every neighbour fits where none is related that does not; of no neighbours that is true. */
function planRelated(related: RelatedFilter): Plan {
  const { types } = related
  const direction = related.direction ?? 'ANY'
  const quantifier = related.quantifier ?? 'SOME'
  if (quantifier === 'EVERY') {
    return isGiven(related.where)
      ? { not: { types, direction, where: { not: planFilter(related.where) } } }
      : { all: [] }
  }
  const some: Plan = isGiven(related.where)
    ? { types, direction, where: planFilter(related.where) }
    : { leaf: { types, direction, to: null } }
  return quantifier === 'NONE' ? { not: some } : some
}
