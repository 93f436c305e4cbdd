import { useSearch } from 'wouter-preact'
import { useQuery } from '../data/use-query.ts'
import { ReleaseDocument } from '../generated/operations.ts'
import { CopyButton } from './copy-button.tsx'
import { viewCitation } from './view-citation.ts'
import type { CitedView } from './view-citation.ts'

/** How to cite the page: collapsed on the screen, expanded in print. */
export function CiteView({ title, operation, variables }: Omit<CitedView, 'url'>) {
  const { data } = useQuery(ReleaseDocument, {})
  // Renders again when the query string changes.
  useSearch()
  if (data === undefined) return null
  const day = new Date().toISOString().slice(0, 10)
  const text = viewCitation({ title, operation, variables, url: location.href }, data.release, day)
  return (
    <details class="cite-view">
      <summary>Cite this view</summary>
      <p>{text}</p>
      <CopyButton text={text}>Copy the citation</CopyButton>
    </details>
  )
}
