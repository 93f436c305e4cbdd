import { useUrlParameters } from '../../url/url-parameters.ts'
import { useQuery } from '../../data/use-query.ts'
import { CasesDocument } from '../../generated/operations.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { CiteView } from '../../download/cite-view.tsx'
import { ExportLinks } from '../../download/export-links.tsx'
import { CaseChoice } from './case-choice.tsx'
import { CaseMeasures } from './case-measures.tsx'
import { SideBySide } from './side-by-side.tsx'
import { UnusedTools } from './unused-tools.tsx'
import './cases.css'

/**
 * What was done where, by whom and on what authority. `cases` in the URL: the chosen ones, none for all; `unused`:
 * the case whose unused tools are shown.
 */
export function View() {
  const { list } = useUrlParameters()
  const chosen = list('cases')
  const { data, error } = useQuery(CasesDocument, {})
  return (
    <div class="page cases">
      <PageTitle title="Cases" />
      <p>
        What was done in the country situations that the sources speak of, by whom and under what. The sources
        are summaries: what they do not record may have been done all the same.
      </p>
      {error !== undefined && <ErrorNotice error={error} />}
      {data === undefined ? (
        error === undefined && <Skeleton lines={4} />
      ) : (
        <>
          <CaseChoice cases={data.cases.nodes} />
          <CaseMeasures chosen={chosen} />
          {chosen.length > 1 && <SideBySide ids={chosen} />}
          <UnusedTools cases={data.cases.nodes} />
          <div class="cases-away">
            <ExportLinks query={{ ids: namedIds(chosen, data.cases.nodes), depth: '2' }} />
            <CiteView
              title="Cases"
              operation="CaseMeasures"
              variables={{ cases: chosen.length > 0 ? chosen : null }}
            />
          </div>
        </>
      )}
    </div>
  )
}

function namedIds(chosen: readonly string[], all: readonly { readonly id: string }[]): readonly string[] {
  return chosen.length > 0 ? chosen : all.map(({ id }) => id)
}
