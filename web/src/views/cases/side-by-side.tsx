import { fieldOf } from '../../data/query-field.ts'
import { useQuery } from '../../data/use-query.ts'
import { CompareCasesDocument } from '../../generated/operations.ts'
import type { CompareCasesQuery } from '../../generated/operations.ts'
import { CitationList } from '../../parts/citation-list.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'

type Comparison = NonNullable<CompareCasesQuery['compareCases']>
type Aspect = Comparison['aspects'][number]
type Side = Aspect['sides'][number]

/** A comparison of cases: one row per aspect, one column per case. */
export function SideBySide({ ids }: { readonly ids: readonly string[] }) {
  const { data, error } = fieldOf(useQuery(CompareCasesDocument, { ids }), ({ compareCases }) => compareCases)
  return (
    <section aria-labelledby="cases-beside">
      <h2 id="cases-beside">Side by side</h2>
      {error !== undefined && <ErrorNotice error={error} />}
      {data === undefined && error === undefined && <Skeleton lines={6} />}
      {data !== undefined && <Table comparison={data} />}
    </section>
  )
}

function Table({ comparison }: { readonly comparison: Comparison }) {
  return (
    <div class="cases-table" role="region" aria-labelledby="cases-beside" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">In all of them</th>
            {comparison.cases.map((one) => (
              <th key={one.id} scope="col">
                <EntityLink entity={one} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.aspects.map((aspect) => (
            <Row key={aspect.aspect} aspect={aspect} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ aspect }: { readonly aspect: Aspect }) {
  return (
    <tr>
      <th scope="row">{aspectNames[aspect.aspect]}</th>
      <td>
        <Entities entities={aspect.common} own={new Set()} />
      </td>
      {aspect.sides.map((side) => (
        <td key={side.case.id}>
          {side.silent ? <span class="cases-silence">the sources are silent</span> : <SideCell side={side} />}
        </td>
      ))}
    </tr>
  )
}

function SideCell({ side }: { readonly side: Side }) {
  return (
    <>
      <Entities entities={side.all} own={new Set(side.only.map(({ id }) => id))} />
      {side.relations.length > 0 && (
        <details>
          <summary>What the sources say</summary>
          {side.relations.map((relation) => (
            <div key={relation.id} class="claim">
              <p class="claim-statement">{relation.statement}</p>
              <CitationList citations={relation.citations} />
            </div>
          ))}
        </details>
      )}
    </>
  )
}

function Entities({
  entities,
  own,
}: {
  readonly entities: Side['all']
  /** Those that no other case has. */
  readonly own: ReadonlySet<string>
}) {
  if (entities.length === 0) return <span class="cases-silence">none</span>
  return (
    <ul class="cases-entities">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          {own.has(entity.id) && <span class="badge">only here</span>}
        </li>
      ))}
    </ul>
  )
}

const aspectNames: Readonly<Record<Aspect['aspect'], string>> = {
  TOOLS: 'Tools used',
  ACTORS: 'Who took measures',
  AUTHORIZATIONS: 'Authorizations',
  RESOLUTIONS: 'Resolutions',
  REGIONAL_PART: 'Part of regional arrangements',
  CRIMES: 'Crimes said to occur',
  FIGURES: 'Figures',
  CONCERNS: 'Positions and concerns',
}
