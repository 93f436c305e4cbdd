import { counted } from '../../labels/counts.ts'
import { FragmentLink } from '../../parts/fragment-link.tsx'

export interface ContentsLine {
  /** The id of the section that it links to. */
  readonly key: string
  readonly heading: string
  readonly count: number
}

/** The sections of a long page with their counts; initially collapsed on a narrow page. */
export function Contents({ lines }: { readonly lines: readonly ContentsLine[] }) {
  if (lines.length < 3) return null
  return (
    <nav class="entity-contents" aria-label="On this page">
      <details open={matchMedia('(min-width: 64rem)').matches}>
        <summary>On this page</summary>
        <ul>
          {lines.map(({ key, heading, count }) => (
            <li key={key}>
              <FragmentLink to={key}>
                {heading}
                <span class="entity-count" aria-label={counted(count, 'claim')}>
                  {count}
                </span>
              </FragmentLink>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
