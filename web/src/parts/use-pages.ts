import { useEffect, useState } from 'preact/hooks'
import type { ApiError } from '../data/request.ts'
import { useQuery } from '../data/use-query.ts'
import type { TypedDocumentString } from '../generated/operations.ts'

/** One page of a list. */
export interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly total: number
  /** The cursor of the next page; null at the end. */
  readonly next: string | null
}

export interface Pages<Item> {
  readonly items: readonly Item[]
  /** The total count; undefined until the first page arrives. */
  readonly total: number | undefined
  /** Whether the whole list is loaded. */
  readonly isWhole: boolean
  /** Whether more wanted pages are loading. */
  readonly waiting: boolean
  readonly error: ApiError | undefined
}

/**
 * The first pages of a list, requested one after the other. `variables` returns those of the page after a cursor
 * (null: the first page); null itself sends nothing.
 */
export function usePages<Result, Variables, Item>(
  document: TypedDocumentString<Result, Variables>,
  variables: ((after: string | null) => Variables) | null,
  wanted: number,
  pageOf: (result: Result) => PageOf<Item>,
): Pages<Item> {
  const key = variables === null ? null : JSON.stringify(variables(null))
  const [kept, setKept] = useState<Kept<Item>>({ key, pages: new Map() })
  const pages = kept.key === key ? kept.pages : new Map<string | null, PageOf<Item>>()
  const before = joined(pages)
  const isWanted = variables !== null && before.next !== undefined && pages.size < wanted
  const cursor = before.next ?? null
  const { data, error } = useQuery(document, isWanted ? variables(cursor) : null)
  const grown = data === undefined || !isWanted ? pages : new Map(pages).set(cursor, pageOf(data))
  useEffect(() => {
    if (grown !== pages) setKept({ key, pages: grown })
  }, [data, key])
  const { items, total, next } = joined(grown)
  const waiting = variables !== null && next !== undefined && grown.size < wanted && error === undefined
  return { items, total, isWhole: next === undefined, waiting, error }
}

interface Kept<Item> {
  readonly key: string | null
  /** By the cursor before each. */
  readonly pages: ReadonlyMap<string | null, PageOf<Item>>
}

/** Pages in order; `next` is the cursor of the first missing one, undefined if none is. */
function joined<Item>(pages: Kept<Item>['pages']): {
  readonly items: readonly Item[]
  readonly total: number | undefined
  readonly next: string | null | undefined
} {
  const items: Item[] = []
  let total: number | undefined
  let cursor: string | null = null
  for (let page = pages.get(cursor); page !== undefined; page = pages.get(cursor)) {
    items.push(...page.items)
    total ??= page.total
    if (page.next === null) return { items, total, next: undefined }
    cursor = page.next
  }
  return { items, total, next: cursor }
}
