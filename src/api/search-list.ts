import type { Kind } from '../generated/vocabulary.ts'
import { cursorsOf } from '../graph/cursor.ts'
import { pageOf } from '../graph/page-of.ts'
import { search } from '../graph/search.ts'
import type { SearchResult } from '../graph/search.ts'
import { andThen } from '../lib/awaitable.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import { lazy } from '../lib/lazy.ts'
import { Connection, Edge, rangeOf } from './connection.ts'
import type { Listing, PagingArguments } from './connection.ts'
import type { Context } from './context.ts'

export interface SearchArguments extends PagingArguments {
  readonly text: string
  readonly kinds?: readonly Kind[] | null
}

/** What was found, best first; the place of a result is its number among all of them. */
export function searchList(
  _query: unknown,
  args: SearchArguments,
  { graph }: Context,
): Awaitable<SearchConnection> {
  const kinds = args.kinds ?? null
  const cursors = lazy(() => cursorsOf(graph.release.id, 'search', args.text, kinds))
  const range = rangeOf(args, cursors)
  return andThen(search(graph, args.text, kinds), (results) => {
    const placed = results.map((result, rank) => ({ ...result, rank }))
    return new SearchConnection(pageOf(placed, range, rankOf), {
      rank: rankOf,
      node: nodeOf,
      relations: none,
      cursors,
    })
  })
}

interface PlacedResult extends SearchResult {
  readonly rank: number
}

class SearchConnection extends Connection<PlacedResult> {
  override get edges(): readonly SearchEdge[] {
    return this.page.items.map((item) => new SearchEdge(item, this.listing))
  }
}

class SearchEdge extends Edge<PlacedResult> {
  get score(): number {
    return this.item.score
  }

  get matched(): readonly string[] {
    return this.item.matched
  }
}

const rankOf: Listing<PlacedResult>['rank'] = ({ rank }) => rank
const nodeOf: Listing<PlacedResult>['node'] = ({ entity }) => entity
const none: Listing<PlacedResult>['relations'] = () => []
