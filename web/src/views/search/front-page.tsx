import { Link } from 'wouter-preact'
import { entityUrl } from '../../url/url-parameters.ts'
import { useQuery } from '../../data/use-query.ts'
import { FrontCountsDocument, NamedEntitiesDocument } from '../../generated/operations.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { answerable, exampleQuestions } from './example-questions.ts'
import { KindOverview } from './kind-overview.tsx'
import { SearchField } from './search-field.tsx'

/** The front page: purpose, search field, example questions, all kinds. */
export function FrontPage() {
  const { data, error } = useQuery(FrontCountsDocument, {})
  return (
    <div class="page search">
      <PageTitle title="Search">Who may do what against atrocity crimes</PageTitle>
      <p class="search-intro">
        This graph joins what reports on the Responsibility to Protect say: who may act, with which tool,
        under whose authorization and which conditions, and what was done where. Every sentence in it leads to
        the place in a report that it rests on.
      </p>
      <SearchField look="large" />
      <ExampleQuestions />
      <section aria-labelledby="search-kinds">
        <h2 id="search-kinds">Look by kind</h2>
        {data === undefined && error === undefined && <Skeleton lines={6} />}
        {data === undefined && error !== undefined && <ErrorNotice error={error} />}
        {data !== undefined && <KindOverview counts={data.release.counts} />}
      </section>
      {data !== undefined && (
        <section aria-labelledby="search-sources">
          <h2 id="search-sources">Read, passage by passage</h2>
          <ul class="search-sources">
            {data.release.sources.map(({ id, name }) => (
              <li key={id}>
                <Link href={entityUrl(id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function ExampleQuestions() {
  const { data } = useQuery(NamedEntitiesDocument, {
    ids: [...new Set(exampleQuestions.flatMap(({ about }) => about))],
  })
  const known = data?.nodes.flatMap((node) => (node !== null && 'id' in node ? [node.id] : [])) ?? []
  return (
    <section aria-labelledby="search-questions">
      <h2 id="search-questions">Questions to begin with</h2>
      {data === undefined && <Skeleton lines={4} />}
      {data !== undefined && (
        <ul class="search-questions">
          {answerable(exampleQuestions, new Set(known)).map(({ url, view, text }) => (
            <li key={url}>
              <Link href={url}>
                <span class="search-question-view">{view}</span>
                <span>{text}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
