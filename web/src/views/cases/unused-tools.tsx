import { Link } from 'wouter-preact'
import { urlOf, useUrlParameters } from '../../url/url-parameters.ts'
import { fieldOf } from '../../data/query-field.ts'
import { useQuery } from '../../data/use-query.ts'
import { UnusedToolsDocument } from '../../generated/operations.ts'
import type { CasesQuery, UnusedToolsQuery } from '../../generated/operations.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { OutcomeBadge } from '../../verdict/outcome-badge.tsx'

type UnusedTool = NonNullable<UnusedToolsQuery['unusedTools']>['nodes'][number]

/** The tools that somebody could have used in a case, with no recorded use. */
export function UnusedTools({ cases }: { readonly cases: CasesQuery['cases']['nodes'] }) {
  const { word, change } = useUrlParameters()
  const chosen = word('unused')
  return (
    <section aria-labelledby="cases-unused">
      <h2 id="cases-unused">Tools that nobody is recorded using</h2>
      <label class="cases-unused-choice">
        In the case{' '}
        <select value={chosen} onChange={(event) => change({ unused: event.currentTarget.value })}>
          <option value="">choose a case</option>
          {cases.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {chosen !== '' && <UnusedIn key={chosen} id={chosen} />}
    </section>
  )
}

function UnusedIn({ id }: { readonly id: string }) {
  const { data, error } = fieldOf(
    useQuery(UnusedToolsDocument, { case: id }),
    ({ unusedTools }) => unusedTools,
  )
  if (error !== undefined && data === undefined) return <ErrorNotice error={error} />
  if (data === undefined) return <Skeleton lines={6} />
  const { nodes, totalCount } = data
  const [caution] = nodes
  if (caution === undefined)
    return <p>There is no tool that these sources would let somebody use and record nobody using.</p>
  return (
    <>
      <p class="notice">{caution.caution}</p>
      <p role="status">
        {nodes.length === totalCount
          ? `${totalCount} tools.`
          : `The first ${nodes.length} of ${totalCount} tools.`}
      </p>
      <ul class="cases-unused">
        {nodes.map((unused) => (
          <li key={unused.tool.id}>
            <UnusedBy unused={unused} id={id} />
          </li>
        ))}
      </ul>
    </>
  )
}

function UnusedBy({ unused, id }: { readonly unused: UnusedTool; readonly id: string }) {
  const { tool, verdicts } = unused
  return (
    <details>
      <summary>
        <strong>{tool.name}</strong>{' '}
        <span class="cases-count">
          {verdicts.length === 1 ? '1 actor could have' : `${verdicts.length} actors could have`}
        </span>
      </summary>
      <p>
        About the tool: <EntityLink entity={tool} />
      </p>
      <ul>
        {verdicts.map(({ actor, act, outcome, open }) => (
          <li key={actor.id}>
            <OutcomeBadge outcome={outcome} />{' '}
            <Link href={urlOf('/ask', { actor: actor.id, tool: tool.id, act, case: id })}>{actor.name}</Link>
            {open.length > 0 && <span>, if {open.map(({ name }) => name).join('; ')}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
