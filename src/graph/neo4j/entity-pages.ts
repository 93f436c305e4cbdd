import type { EntityOrder, Kind } from '../../generated/vocabulary.ts'
import { kinds as allKinds } from '../../generated/vocabulary.ts'
import type { Entity } from '../../model/entity.ts'
import type { Answers, Page, PageRequest, PageRange } from '../graph.ts'
import type { QueryRunner, EntityRows } from './neo4j-graph.ts'
import { rankProperties } from './rows.ts'

/** Gives pages of entities, each by one statement. */
export function entityPages(runner: QueryRunner): Answers['page'] {
  return (request) =>
    request.within === null ? listed(runner, request) : within(runner, request, request.within)
}

/** From one end of the index to the other, whichever the page is counted from. */
async function listed({ run, facts, entities }: QueryRunner, request: PageRequest): Promise<Page<Entity>> {
  const kinds = (request.kinds ?? listedKinds).filter((kind) => (facts.counts[kind] ?? 0) > 0)
  const bounds = boundsOf(request)
  const path = `page-by-${orderNames[request.order]}-${request.side}`
  const answer = await run<EntityRows & Around>(path, {
    kinds: [...new Set(kinds)],
    ...bounds,
    count: request.count + 1,
  })
  const total = [...new Set(kinds)].reduce((sum, kind) => sum + (facts.counts[kind] ?? 0), 0)
  return readPage(entities(answer.entities), request, total, answer)
}

const listedKinds = (Object.keys(allKinds) as Kind[]).filter((kind) => kind !== 'Passage')

const orderNames: Readonly<Record<EntityOrder, string>> = {
  NAME: 'name',
  KIND: 'kind',
  NUMBER: 'number',
  DATE: 'date',
  DATE_DESCENDING: 'date-descending',
}

async function within(
  { run, entities }: QueryRunner,
  request: PageRequest,
  ids: ReadonlySet<string>,
): Promise<Page<Entity>> {
  const { kinds, order, count } = request
  const parameters = {
    ids: [...ids],
    kinds,
    rank: rankProperties[order],
    ...boundsOf(request),
    skip: skipOf(request),
    count,
  }
  const answer = await run<EntityRows & Counted>('page-within', parameters)
  return countedPage(entities(answer.entities), request, answer)
}

/** How many of its list a statement counted: in all, up to `after`, and in the page range. */
export interface Counted {
  readonly total: number
  readonly earlier: number
  readonly within: number
}

/** The page of a list of which everything was counted. */
export function countedPage<T>(items: readonly T[], { side, count }: PageRange, counted: Counted): Page<T> {
  const { total, earlier, within: inStretch } = counted
  const start = side === 'start' ? earlier : earlier + Math.max(0, inStretch - count)
  return { items, total, hasPrevious: start > 0, hasNext: start + items.length < total }
}

/** Where a page range begins, from its start or, negative, from its end. */
export function skipOf({ side, count }: PageRange): number {
  return side === 'start' ? 0 : -count
}

/** Ranks on which a page range ends, both exclusive; where they cross each other it is empty and lies behind `after`. */
export function boundsOf({ after, before }: PageRange): { readonly after: number; readonly before: number } {
  const low = after ?? -1
  return { after: low, before: Math.max(before ?? Number.MAX_SAFE_INTEGER, low + 1) }
}

/** What lies up to the start of a page range, and from its end on. */
interface Around {
  readonly hasEarlier: boolean
  readonly hasLater: boolean
}

/** The page of which one item more than asked for was read, and what was seen around the page range. */
export function readPage<T>(
  read: readonly T[],
  { side, count }: PageRange,
  total: number,
  around: Around,
): Page<T> {
  const isMore = read.length > count
  const items = read.slice(0, count)
  if (side === 'start')
    return { items, total, hasPrevious: around.hasEarlier, hasNext: isMore || around.hasLater }
  return { items: items.reverse(), total, hasPrevious: isMore || around.hasEarlier, hasNext: around.hasLater }
}
