import { Link } from 'wouter-preact'
import { urlOf } from '../../url/url-parameters.ts'
import { KindShape } from '../../parts/kind-mark.tsx'
import { capital, counted } from '../../labels/counts.ts'
import { families } from '../../labels/families.ts'
import type { Family } from '../../labels/families.ts'
import { kindPlural } from '../../labels/kinds.ts'

interface Count {
  readonly name: string
  readonly count: number
}

/** The kinds of the release by family, with their counts. */
export function KindOverview({ counts }: { readonly counts: readonly Count[] }) {
  const countOf = new Map(counts.map(({ name, count }) => [name, count]))
  return (
    <div class="search-families">
      {(Object.keys(families) as Family[]).map((family) => {
        const kinds = families[family].filter((kind) => (countOf.get(kind) ?? 0) > 0)
        if (kinds.length === 0) return null
        return (
          <section key={family} class={`search-family search-family-${family}`}>
            <h3>{capital(family)}</h3>
            <ul>
              {kinds.map((kind) => (
                <li key={kind}>
                  <Link href={urlOf('/', { kinds: [kind] })}>
                    <KindShape kind={kind} /> {capital(kindPlural(kind))}
                  </Link>{' '}
                  <span
                    class="search-count"
                    aria-label={counted(countOf.get(kind) ?? 0, 'entity', 'entities')}
                  >
                    {countOf.get(kind)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
