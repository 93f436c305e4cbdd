import type { RelationType, Status } from '../../generated/vocabulary.ts'
import type { Relation } from '../../model/relation.ts'
import type { Answers, Page, RelationPageRequest } from '../graph.ts'
import { boundsOf, countedPage, readPage, skipOf, type Counted } from './entity-pages.ts'
import type { QueryRunner, RelationRows } from './neo4j-graph.ts'

/** Relations that every filter treats alike, and how many they are. The rows in Neo4j tell the facet of each relation. */
export interface Facet {
  readonly type: RelationType
  readonly status: Status
  readonly derived: boolean
  /** What they rest on, sorted; derived ones through what they were derived from. */
  readonly sources: readonly string[]
  readonly count: number
}

/** Gives pages of relations: around the ids that are asked for, where some are; else from the rows by rank. */
export function relationPages(runner: QueryRunner): Answers['relationPage'] {
  return (request) =>
    request.from === null && request.to === null ? fromRows(runner, request) : around(runner, request)
}

async function fromRows(runner: QueryRunner, request: RelationPageRequest): Promise<Page<Relation>> {
  const facets = runner.facets.flatMap((facet, place) => (fits(facet, request) ? [place] : []))
  const total = facets.reduce((sum, place) => sum + (runner.facets[place]?.count ?? 0), 0)
  const { after, before } = boundsOf(request)
  const read = (
    side: 'start' | 'end',
    low: number,
    high: number,
    count: number,
  ): Promise<readonly Relation[]> =>
    total === 0 ? Promise.resolve([]) : readRows(runner, side, { facets, after: low, before: high, count })
  const [items, earlier, later] = await Promise.all([
    read(request.side, after, before, request.count + 1),
    request.after === null ? [] : read('start', -1, after + 1, 1),
    request.before === null ? [] : read('start', before - 1, Number.MAX_SAFE_INTEGER, 1),
  ])
  return readPage(items, request, total, { hasEarlier: earlier.length > 0, hasLater: later.length > 0 })
}

async function readRows(
  { run, relations }: QueryRunner,
  side: 'start' | 'end',
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Relation[]> {
  const answer = await run<RelationRows>(`relation-page-${side}`, parameters)
  const found = [...relations(answer.relations)].sort(byRank)
  return side === 'start' ? found : found.reverse()
}

function fits(facet: Facet, { types, status, derived, sources }: RelationPageRequest): boolean {
  return (
    (types === null || types.includes(facet.type)) &&
    (status === null || facet.status === status) &&
    (derived === null || facet.derived === derived) &&
    (sources === null || sources.some((source) => facet.sources.includes(source)))
  )
}

async function around(
  { run, relations }: QueryRunner,
  request: RelationPageRequest,
): Promise<Page<Relation>> {
  const { from, to, types, status, derived, sources, count } = request
  const ends =
    from === null
      ? { ids: to ?? [], direction: 'IN', others: null }
      : { ids: from, direction: 'OUT', others: to }
  const parameters = {
    ...ends,
    types,
    status,
    derived,
    sources,
    ...boundsOf(request),
    skip: skipOf(request),
    count,
  }
  const answer = await run<RelationRows & Counted>('relation-page-around', parameters)
  return countedPage(relations(answer.relations), request, answer)
}

export function byRank(one: Relation, other: Relation): number {
  return one.rank - other.rank
}
