import { useQuery } from '../../data/use-query.ts'
import { CaseMeasuresDocument } from '../../generated/operations.ts'
import type { CaseMeasuresQuery, NamedFragment } from '../../generated/operations.ts'
import { CitationList } from '../../parts/citation-list.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { inTime } from './in-time.ts'

export type ListedMeasure = CaseMeasuresQuery['measures']['nodes'][number]

/** The measures in the chosen cases, by date where stated. */
export function CaseMeasures({ chosen }: { readonly chosen: readonly string[] }) {
  const { data, error } = useQuery(CaseMeasuresDocument, { cases: chosen.length > 0 ? chosen : null })
  return (
    <section aria-labelledby="cases-done">
      <h2 id="cases-done">What was done</h2>
      {error !== undefined && <ErrorNotice error={error} />}
      {data === undefined && error === undefined && <Skeleton lines={5} />}
      {data !== undefined && <Measures measures={data.measures.nodes} total={data.measures.totalCount} />}
    </section>
  )
}

function Measures({
  measures,
  total,
}: {
  readonly measures: readonly ListedMeasure[]
  readonly total: number
}) {
  if (measures.length === 0)
    return <p>The sources record no measure in these cases. That is no record that nothing was done.</p>
  return (
    <>
      {measures.length < total && (
        <p>
          The first {measures.length} of {total}. Choose cases to see fewer.
        </p>
      )}
      {inTime(measures).map(({ date, measures: dated }) => (
        <section key={date ?? 'undated'} aria-label={date ?? 'No date stated'}>
          <h3>{date ?? 'No date stated'}</h3>
          <ol class="cases-measures">
            {dated.map((measure) => (
              <li key={measure.id} class="panel">
                <Measure measure={measure} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function Measure({ measure }: { readonly measure: ListedMeasure }) {
  const order = measure.precedes.nodes.filter(({ from }) => from.id === measure.id)
  return (
    <>
      <h4>
        <EntityLink entity={measure} />
      </h4>
      <p>{measure.summary}</p>
      <dl>
        <Names term="Case" entities={measure.cases} silence="" />
        <Names term="By" entities={measure.actors} silence="the sources do not say by whom" />
        <Names term="Tool" entities={measure.tools} silence="" />
        <Names term="Authorized" entities={measure.authorized} silence="" />
        <Names term="Under" entities={measure.resolutions} silence="no resolution is named" />
        <Names term="Towards" entities={measure.towards} silence="" />
      </dl>
      {order.map(({ id, statement }) => (
        <p key={id}>{statement}</p>
      ))}
      {measure.citations.length > 0 && (
        <details>
          <summary>
            {measure.citations.length === 1 ? '1 place' : `${measure.citations.length} places`} in the sources
          </summary>
          <CitationList citations={measure.citations} />
        </details>
      )}
    </>
  )
}

function Names({
  term,
  entities,
  silence,
}: {
  readonly term: string
  readonly entities: { readonly totalCount?: number; readonly nodes: readonly NamedFragment[] }
  /** The text if there are none; empty to omit the line. */
  readonly silence: string
}) {
  const { nodes } = entities
  if (nodes.length === 0 && silence === '') return null
  const more = (entities.totalCount ?? nodes.length) - nodes.length
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {nodes.length === 0 && <span class="cases-silence">{silence}</span>}
        {nodes.map((entity) => (
          <span key={entity.id} class="cases-named">
            <EntityLink entity={entity} />
          </span>
        ))}
        {more > 0 && <span>and {more} more, on the page of the measure</span>}
      </dd>
    </div>
  )
}
