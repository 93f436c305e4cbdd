import { Link } from 'wouter-preact'
import { urlOf, useUrlParameters } from '../../url/url-parameters.ts'
import { useQuery } from '../../data/use-query.ts'
import { GraphBeginningsDocument } from '../../generated/operations.ts'
import type { NamedFragment } from '../../generated/operations.ts'
import { EntityPicker } from '../../parts/entity-picker.tsx'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'

/** The start page: choose an entity, or two and the paths between them. */
export function GraphStart() {
  const { change } = useUrlParameters()
  const { data, error } = useQuery(GraphBeginningsDocument, {})
  return (
    <div class="page graph-start">
      <PageTitle title="Graph" />
      <p>
        Choose an entity to see what the sources join it to, and go on from there: open its neighbours, hide
        what you do not need, find the ways between two, choose a line to read the claim behind it.
      </p>
      <div class="graph-start-picker panel">
        <EntityPicker
          label="Begin with"
          value=""
          onChange={(id) => id !== '' && change({ ids: [id] })}
          placeholder="An actor, a tool, a case, a crime …"
        />
      </div>
      {error !== undefined && data === undefined && <ErrorNotice error={error} />}
      {data === undefined && error === undefined && <Skeleton lines={6} />}
      {data !== undefined && (
        <div class="graph-examples">
          <Examples title="A case" entities={data.cases.nodes} />
          <Examples title="An organ" entities={data.organs.nodes} />
          <Examples title="A crime" entities={data.crimes.nodes} />
          <Examples title="A pillar" entities={data.pillars.nodes} />
          <PathExamples from={data.organs.nodes} to={data.cases.nodes} />
        </div>
      )}
    </div>
  )
}

function Examples(props: { readonly title: string; readonly entities: readonly NamedFragment[] }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        {props.entities.map(({ id, name, kind }) => (
          <li key={id}>
            <Link href={urlOf('/graph', { ids: [id] })}>
              <KindMark kind={kind} /> {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const maxExamples = 5

/** Pairs of one organ and one case. */
function PathExamples(props: {
  readonly from: readonly NamedFragment[]
  readonly to: readonly NamedFragment[]
}) {
  const { from, to } = props
  const pairs = from.slice(0, maxExamples).flatMap((one, place) => {
    const other = to[(place * 2) % Math.max(1, to.length)]
    return other === undefined ? [] : [{ one, other }]
  })
  return (
    <section>
      <h2>The ways between two</h2>
      <ul>
        {pairs.map(({ one, other }) => (
          <li key={one.id}>
            <Link href={urlOf('/graph', { path: `${one.id}~${other.id}` })}>
              {one.name} and {other.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
