import { pageSizes } from '../generated/vocabulary.ts'
import type { Cursors } from '../graph/cursor.ts'
import type { Page, PageRange } from '../graph/graph.ts'
import { R2pError } from '../lib/errors.ts'
import type { Relation } from '../model/relation.ts'

/** The arguments of every list that is served in pages; null is as good as left out. */
export interface PagingArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** How a list of such items is shown, and how its cursors are written and read. */
export interface Listing<T> {
  /** The item's place in the order of the list: unique in it. */
  readonly rank: (item: T) => number
  readonly node: (item: T) => unknown
  /** The claims that lead to it; none where the list is no hop. */
  readonly relations: (item: T) => readonly Relation[]
  /** Made when the first one is needed, and kept. */
  readonly cursors: () => Cursors
}

/** The range of a list that the arguments of a page ask for. */
export function rangeOf(args: PagingArguments, cursors: () => Cursors): PageRange {
  const first = args.first ?? null
  const last = args.last ?? null
  if (first !== null && last !== null) {
    throw new R2pError(
      'BAD_USER_INPUT',
      'first and last must not be combined; got both. Use first to count from the start, last from the end.',
    )
  }
  return {
    after: given(args.after, cursors),
    before: given(args.before, cursors),
    count: last === null ? sizeOf('first', first ?? pageSizes.usual) : sizeOf('last', last),
    side: last === null ? 'start' : 'end',
  }
}

/** A page as the schema shows it. What is not requested is not made: cursors above all. */
export class Connection<T> {
  readonly page: Page<T>
  readonly listing: Listing<T>

  constructor(page: Page<T>, listing: Listing<T>) {
    this.page = page
    this.listing = listing
  }

  get nodes(): readonly unknown[] {
    return this.page.items.map(this.listing.node)
  }

  get edges(): readonly Edge<T>[] {
    return this.page.items.map((item) => new Edge(item, this.listing))
  }

  get pageInfo(): unknown {
    const { items, hasNext, hasPrevious } = this.page
    return {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: cursorOf(this.listing, items[0]),
      endCursor: cursorOf(this.listing, items.at(-1)),
    }
  }

  get totalCount(): number {
    return this.page.total
  }
}

/** One item of a page, with its cursor and the claims that lead to it. */
export class Edge<T> {
  readonly item: T
  readonly listing: Listing<T>

  constructor(item: T, listing: Listing<T>) {
    this.item = item
    this.listing = listing
  }

  get cursor(): string {
    return this.listing.cursors().at(this.listing.rank(this.item))
  }

  get node(): unknown {
    return this.listing.node(this.item)
  }

  get relations(): readonly Relation[] {
    return this.listing.relations(this.item)
  }
}

function cursorOf<T>({ cursors, rank }: Listing<T>, item: T | undefined): string | null {
  return item === undefined ? null : cursors().at(rank(item))
}

function given(cursor: string | null | undefined, cursors: () => Cursors): number | null {
  return cursor === null || cursor === undefined ? null : cursors().positionOf(cursor)
}

function sizeOf(name: 'first' | 'last', size: number): number {
  if (size < 0) throw new R2pError('BAD_USER_INPUT', `${name} must be 0 or more; got ${size}.`)
  if (size > pageSizes.most) {
    throw new R2pError(
      'PAGE_TOO_LARGE',
      `${name} must be at most ${pageSizes.most}; got ${size}. Go on with the cursor of the last item.`,
      {
        most: pageSizes.most,
        got: size,
      },
    )
  }
  return size
}
