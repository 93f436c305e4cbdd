import { Link } from 'wouter-preact'
import { entityUrl } from '../../url/url-parameters.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { counted } from '../../labels/counts.ts'
import { usePassages } from './use-passages.ts'
import type { PassageNode } from './use-passages.ts'

/** The passages of a document by section, with the number of claims that cite each. */
export function SourcePassages({
  source,
}: {
  readonly source: { readonly id: string; readonly name: string }
}) {
  const { items, total, waiting, error } = usePassages(source.id)
  return (
    <section class="entity-group" aria-labelledby={`passages-${source.id}`}>
      <h3 id={`passages-${source.id}`}>
        Passages of the {source.name}{' '}
        {total !== undefined && <span class="entity-count">{counted(total, 'passage')}</span>}
      </h3>
      {bySection(items).map(({ section, passages }) => (
        <div key={section} class="entity-section">
          <h4>Section {section}</h4>
          <ol class="entity-passages">
            {passages.map(({ id, paragraph, claims }) => (
              <li key={id}>
                <Link href={entityUrl(id)}>Paragraph {paragraph}</Link>{' '}
                <span class="entity-count">{counted(claims.totalCount, 'claim')}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
      {waiting && <Skeleton lines={4} />}
      {error !== undefined && <ErrorNotice error={error} />}
    </section>
  )
}

interface Section {
  readonly section: string
  readonly passages: readonly PassageNode[]
}

function bySection(passages: readonly PassageNode[]): readonly Section[] {
  const sections = new Map<string, PassageNode[]>()
  for (const passage of passages)
    sections.set(passage.section, [...(sections.get(passage.section) ?? []), passage])
  return [...sections].map(([section, members]) => ({ section, passages: members }))
}
