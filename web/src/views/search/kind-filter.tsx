import { useUrlParameters } from '../../url/url-parameters.ts'
import { SearchKindsDocument } from '../../generated/operations.ts'
import type { Kind } from '../../generated/vocabulary.ts'
import { KindShape } from '../../parts/kind-mark.tsx'
import { usePages } from '../../parts/use-pages.ts'
import { counted } from '../../labels/counts.ts'
import { kindPlural } from '../../labels/kinds.ts'

/** The most pages of a hundred results counted by kind; beyond that, counts are minimums. */
const mostPages = 5

/** Toggle buttons for the kinds among the results, most frequent first; none pressed means all. */
export function KindFilter({ text, chosen }: { readonly text: string; readonly chosen: readonly Kind[] }) {
  const { change } = useUrlParameters()
  const { items: found, isWhole: isExact } = usePages(
    SearchKindsDocument,
    (after) => ({ text, after }),
    mostPages,
    ({ search: { nodes, totalCount, pageInfo } }) => ({
      items: nodes.map(({ kind }) => kind),
      total: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  )
  const counts = kindCounts(found, chosen)
  if (counts.length < 2 && chosen.length === 0) return null
  return (
    <div class="search-filter" role="group" aria-label="Only these kinds">
      {counts.map(({ kind, count }) => {
        const isChosen = chosen.includes(kind)
        const next = isChosen ? chosen.filter((other) => other !== kind) : [...chosen, kind]
        return (
          <button
            key={kind}
            type="button"
            class="search-filter-kind"
            aria-pressed={isChosen}
            onClick={() => change({ kinds: next, pages: null })}
          >
            <KindShape kind={kind} /> {kindPlural(kind)}{' '}
            <span aria-label={`${isExact ? '' : 'at least '}${counted(count, 'result')}`}>
              {count}
              {isExact ? '' : '+'}
            </span>
          </button>
        )
      })}
      {chosen.length > 0 && (
        <button type="button" class="search-filter-kind" onClick={() => change({ kinds: null, pages: null })}>
          All kinds
        </button>
      )}
    </div>
  )
}

/** The results by kind, most frequent first; chosen kinds even without results. */
export function kindCounts(
  found: readonly Kind[],
  chosen: readonly Kind[],
): readonly { readonly kind: Kind; readonly count: number }[] {
  const counts = new Map<Kind, number>()
  for (const kind of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const kind of chosen) counts.set(kind, counts.get(kind) ?? 0)
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((one, other) => other.count - one.count)
}
