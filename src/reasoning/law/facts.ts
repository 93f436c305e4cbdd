import { kinds, type Kind, type RelationType } from '../../generated/vocabulary.ts'
import type { Graph, Page } from '../../graph/graph.ts'
import { both, andThen, type Awaitable } from '../../lib/awaitable.ts'
import { internalError } from '../../lib/errors.ts'
import type { ReleaseFacts } from '../../model/release.ts'
import { indexNorms, type NormIndex, type LawFacts } from './norm-index.ts'

/** What the rules look at. */
export const reasonedTypes = [
  'HOLDS',
  'BINDS',
  'EXCEPT',
  'OVER',
  'SUBJECT_TO',
  'EXEMPT_FROM',
  'BASED_ON',
  'ANY_OF',
  'ALL_OF',
  'IMPLIES',
  'SUPPLIED_BY',
  'FULFILLED_BY',
  'INSTANCE_OF',
  'PART_OF',
  'BROADER',
  'TOOK',
  'APPLIED',
  'AUTHORIZED',
  'TOWARDS',
  'IN_CASE',
  'UNDER',
  'EXPRESSED_IN',
  'REGARDING',
  'GUIDED_BY',
  'PREFERRED_TO',
  'SET_BESIDE',
  'TAKES',
  'ON',
  'COUNTS',
  'AFFECTS',
  'OCCURS_IN',
] as const satisfies readonly RelationType[]

/**
 * The law of the release that a graph holds: gathered with two questions when it is first asked for, and kept
 * as long as the facts of the release are, since a release never changes.
 */
export function normIndexOf(graph: Graph): Awaitable<NormIndex> {
  const { release } = graph
  const known = laws.get(release)
  if (known !== undefined) return known
  const gathered = andThen(gather(graph), (facts) => {
    const law = indexNorms(facts)
    laws.set(release, law)
    return law
  })
  laws.set(release, gathered)
  if (gathered instanceof Promise) gathered.catch(() => laws.delete(release))
  return gathered
}

const laws = new WeakMap<ReleaseFacts, Awaitable<NormIndex>>()

/** More than any release has: the whole list is asked for at once. */
const everything = 1_000_000

const whole = { after: null, before: null, count: everything, side: 'start' } as const

const reasonedKinds: readonly Kind[] = (Object.keys(kinds) as Kind[]).filter((kind) => kind !== 'Passage')

function gather(graph: Graph): Awaitable<LawFacts> {
  const relations = graph.ask({
    type: 'relationPage',
    ...whole,
    types: reasonedTypes,
    from: null,
    to: null,
    sources: null,
    status: null,
    derived: false,
  })
  const entities = graph.ask({ type: 'page', ...whole, order: 'NAME', kinds: reasonedKinds, within: null })
  return andThen(both(relations, entities), ([claims, nodes]) => ({
    entities: wholeOf(nodes),
    relations: wholeOf(claims),
  }))
}

function wholeOf<T>({ items, total }: Page<T>): readonly T[] {
  if (items.length !== total)
    throw internalError('The graph cut a list short.', { items: items.length, total })
  return items
}
