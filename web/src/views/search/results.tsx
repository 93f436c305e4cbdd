import { useUrlParameters } from '../../url/url-parameters.ts'
import { SearchResultsDocument } from '../../generated/operations.ts'
import type { Kind } from '../../generated/vocabulary.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { usePages } from '../../parts/use-pages.ts'
import { CiteView } from '../../download/cite-view.tsx'
import { counted } from '../../labels/counts.ts'
import { EmptyResult } from './empty-result.tsx'
import { KindFilter } from './kind-filter.tsx'
import { pagesWanted, ShowMore } from './show-more.tsx'
import { Result } from './result.tsx'

/** The search results, best first, with a filter by kind. */
export function Results({ text, kinds }: { readonly text: string; readonly kinds: readonly Kind[] }) {
  const { word } = useUrlParameters()
  const wantedKinds = kinds.length === 0 ? null : kinds
  const { items, total, isWhole, waiting, error } = usePages(
    SearchResultsDocument,
    (after) => ({ text, kinds: wantedKinds, after }),
    pagesWanted(word('pages')),
    ({ search: { edges, totalCount, pageInfo } }) => ({
      items: edges,
      total: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  )
  return (
    <>
      <KindFilter text={text} chosen={kinds} />
      <p role="status" class="search-total">
        {total === undefined ? 'Searching …' : total > 0 && saidOf(total)}
      </p>
      {total === 0 && <EmptyResult text={text} kinds={kinds} />}
      <ol class="search-results">
        {items.map(({ node, matched }) => (
          <Result key={node.id} entity={node} matched={matched} />
        ))}
      </ol>
      {waiting && <Skeleton lines={5} />}
      {error !== undefined && <ErrorNotice error={error} />}
      <ShowMore shown={items.length} total={total} isWhole={isWhole} waiting={waiting} />
      <CiteView
        title={`Search: ${text}`}
        operation="SearchResults"
        variables={{ text, kinds: wantedKinds }}
      />
    </>
  )
}

function saidOf(total: number): string {
  return `${counted(total, 'entity holds', 'entities hold')} all of the words, best first.`
}
