import { useEffect } from 'preact/hooks'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { counted } from '../../labels/counts.ts'
import { ClaimGroups } from './claim-group-list.tsx'
import { claimGroups } from './claim-groups.ts'
import { Contents } from './contents.tsx'
import { EntityActions } from './entity-actions.tsx'
import { EntityHead } from './entity-head.tsx'
import { NeighboursCanvas } from './neighbours-canvas.tsx'
import type { PageEntity } from './own-facts.ts'
import { SourcePassages } from './source-passages.tsx'
import { useEntityClaims } from './use-claims.ts'

/** The page of an entity: its summary, all its claims, and its neighbours on a canvas. */
export function EntityPage({ entity }: { readonly entity: PageEntity }) {
  const { items, total, isWhole, waiting, error } = useEntityClaims(entity.id)
  const groups = claimGroups(items, entity.id)
  useScrollToHash(isWhole)
  return (
    <>
      <EntityHead entity={entity} />
      <EntityActions id={entity.id} name={entity.name} kind={entity.kind} />
      <div class="entity-columns">
        <Contents lines={groups} />
        <div class="entity-claims">
          <h2>What the sources say of it</h2>
          <p class="entity-total" role="status">
            {total === undefined
              ? 'Reading the claims …'
              : `${counted(total, 'claim')}${isWhole ? '' : `, ${items.length} of them here`}, grouped by how they read.`}
          </p>
          <ClaimGroups groups={groups} />
          {waiting && <Skeleton lines={5} />}
          {error !== undefined && <ErrorNotice error={error} />}
          {sourcesOf(entity).map((source) => (
            <SourcePassages key={source.id} source={source} />
          ))}
        </div>
        {isWhole && <NeighboursCanvas entity={entity} claims={items} />}
      </div>
    </>
  )
}

/** The documents whose passages belong on the page. */
function sourcesOf(entity: PageEntity): readonly { readonly id: string; readonly name: string }[] {
  if (entity.__typename === 'Source') return [entity]
  return entity.__typename === 'Report' ? entity.sources.nodes : []
}

/** Scrolls to the URL's fragment once it is rendered; the browser looks for it too early. */
function useScrollToHash(isThere: boolean): void {
  useEffect(() => {
    const key = decodeURIComponent(location.hash.slice(1))
    if (isThere && key !== '') document.getElementById(key)?.scrollIntoView()
  }, [isThere])
}
