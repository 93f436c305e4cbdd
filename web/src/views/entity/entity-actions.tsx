import { Link } from 'wouter-preact'
import { urlOf } from '../../url/url-parameters.ts'
import type { Kind } from '../../generated/vocabulary.ts'
import { CiteView } from '../../download/cite-view.tsx'
import { ExportLinks } from '../../download/export-links.tsx'
import { relatedActions } from './related-actions.ts'

/** What to do with an entity: ask, view, download, cite. */
export function EntityActions(props: { readonly id: string; readonly name: string; readonly kind: Kind }) {
  const { id, name, kind } = props
  return (
    <div class="entity-actions">
      {relatedActions(id, kind).map(({ url, text }) => (
        <Link key={url} href={url} class="entity-action">
          {text}
        </Link>
      ))}
      <Link href={urlOf('/graph', { ids: [id] })} class="entity-action">
        Open in the graph
      </Link>
      <ExportLinks query={{ ids: [id], depth: '1' }} />
      <CiteView title={name} operation="EntityPage" variables={{ id }} />
    </div>
  )
}
