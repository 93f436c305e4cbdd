import { useUrlParameters } from '../../url/url-parameters.ts'
import { EntitiesOfKindsDocument } from '../../generated/operations.ts'
import type { Kind } from '../../generated/vocabulary.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { usePages } from '../../parts/use-pages.ts'
import { CiteView } from '../../download/cite-view.tsx'
import { capital, counted } from '../../labels/counts.ts'
import { kindMeaning, kindPlural } from '../../labels/kinds.ts'
import { Result } from './result.tsx'
import { pagesWanted, ShowMore } from './show-more.tsx'

/** All entities of these kinds by name, with what the kinds mean. */
export function KindList({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { word } = useUrlParameters()
  const orderBy = kinds.length > 1 ? ('KIND' as const) : ('NAME' as const)
  const { items, total, isWhole, waiting, error } = usePages(
    EntitiesOfKindsDocument,
    (after) => ({ kinds, orderBy, after }),
    pagesWanted(word('pages')),
    ({ entities: { nodes, totalCount, pageInfo } }) => ({
      items: nodes,
      total: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  )
  return (
    <>
      {kinds.map((kind) => (
        <p key={kind} class="search-meaning">
          {kinds.length > 1 && <strong>{capital(kindPlural(kind))}: </strong>}
          {kindMeaning(kind)}
        </p>
      ))}
      <p role="status" class="search-total">
        {total === undefined
          ? 'Reading …'
          : `${counted(total, 'entity', 'entities')}${kinds.length > 1 ? ', kind by kind' : ''}, by name.`}
      </p>
      <ol class="search-results">
        {items.map((entity) => (
          <Result key={entity.id} entity={entity} matched={[]} />
        ))}
      </ol>
      {waiting && <Skeleton lines={5} />}
      {error !== undefined && <ErrorNotice error={error} />}
      <ShowMore shown={items.length} total={total} isWhole={isWhole} waiting={waiting} />
      <CiteView title={kinds.join(', ')} operation="EntitiesOfKinds" variables={{ kinds, orderBy }} />
    </>
  )
}
