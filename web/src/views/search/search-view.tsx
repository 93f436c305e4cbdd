import { useUrlParameters } from '../../url/url-parameters.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { capital } from '../../labels/counts.ts'
import { isKind, kindPlural } from '../../labels/kinds.ts'
import { FrontPage } from './front-page.tsx'
import { KindList } from './kind-list.tsx'
import { Results } from './results.tsx'
import { SearchField } from './search-field.tsx'
import './search.css'

/**
 * The front page; with a text (`q`) the search results, with kinds alone (`kinds`) all entities of them. `pages` in
 * the URL: the number of pages shown.
 */
export function View() {
  const { word, list } = useUrlParameters()
  const text = word('q').trim()
  const kinds = list('kinds').filter(isKind)
  if (text === '' && kinds.length === 0) return <FrontPage />
  const title = text === '' ? capital(kinds.map(kindPlural).join(', ')) : `Search: ${text}`
  return (
    <div class="page search">
      <PageTitle title={title}>{text === '' ? title : `What is found by “${text}”`}</PageTitle>
      <SearchField look="small" />
      {text === '' ? <KindList kinds={kinds} /> : <Results text={text} kinds={kinds} />}
    </div>
  )
}
