import { Link } from 'wouter-preact'
import { useUrlParameters } from '../../url/url-parameters.ts'
import { fieldOf } from '../../data/query-field.ts'
import { useQuery } from '../../data/use-query.ts'
import { NamedEntitiesDocument, OptionsForDocument, WhoMayUseDocument } from '../../generated/operations.ts'
import type { OptionsForQuery } from '../../generated/operations.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { CiteView } from '../../download/cite-view.tsx'
import { errorTargetOf } from '../../verdict/error-target.ts'
import { conditionsInPlay } from '../../verdict/conditions-in-play.ts'
import { OutcomeFilter } from '../../verdict/outcome-filter.tsx'
import { isOutcome } from '../../verdict/outcomes.ts'
import { SituationForm } from '../../verdict/situation-form.tsx'
import { situationChanges, situationFrom, situationInput } from '../../verdict/situation.ts'
import { isAct } from '../../labels/acts.ts'
import { QuestionForm } from './question-form.tsx'
import { useSteadyQuery } from '../../data/use-steady-query.ts'
import { VerdictTable } from './verdict-table.tsx'

const pageSize = 50

/** All verdicts on an actor or a tool, permitted ones first. */
export function VerdictList({ of, id }: { readonly of: 'actor' | 'tool'; readonly id: string }) {
  const parameters = useUrlParameters()
  const { word, list, change, urlWith } = parameters
  const act = word('act')
  const situation = situationFrom(parameters, 'first')
  const shown = list('outcomes').filter(isOutcome)
  const variables = {
    act: isAct(act) ? act : null,
    situation: situationInput(situation),
    outcomes: shown.length === 0 ? null : shown,
    first: pageSize,
    after: word('after') === '' ? null : word('after'),
  }
  const options = useQuery(OptionsForDocument, of === 'actor' ? { ...variables, actor: id } : null)
  const who = useQuery(WhoMayUseDocument, of === 'tool' ? { ...variables, tool: id } : null)
  const name = useQuery(NamedEntitiesDocument, { ids: [id] }).data?.nodes[0]
  const answer = useSteadyQuery<Page>(
    of === 'actor'
      ? fieldOf(options, ({ optionsFor }) => optionsFor)
      : fieldOf(who, ({ whoMayUse }) => whoMayUse),
    id,
  )
  const { data, error } = answer
  const title = titleOf(of, name !== undefined && name !== null && 'name' in name ? name.name : id)
  const errorTarget = errorTargetOf(error, [id])
  return (
    <div class="page ask ask-one">
      <div class="ask-title">
        <PageTitle title={title} />
      </div>
      <QuestionForm error={errorTarget === 'question' ? error : undefined} />
      <section class="ask-details ask-first" aria-label="The verdicts">
        {error !== undefined && errorTarget === 'elsewhere' && <ErrorNotice error={error} />}
        <OutcomeFilter
          shown={shown}
          onChange={(outcomes) => change({ outcomes, after: '' })}
          none="All but those that the sources are silent on"
        />
        {data === undefined && error === undefined && <Skeleton lines={8} />}
        {data !== undefined && (
          <>
            <p role="status" class="ask-note">
              {data.totalCount === 1 ? '1 verdict' : `${data.totalCount} verdicts`}
              {data.nodes.length < data.totalCount && `, of which ${data.nodes.length} are on this page`}.
            </p>
            <VerdictTable verdicts={data.nodes} of={of} situation={situation} isStale={answer.isStale} />
            <p class="ask-paging">
              {word('after') !== '' && <Link href={urlWith({ after: '' })}>Back to the first page</Link>}
              {data.pageInfo.hasNextPage && (
                <Link href={urlWith({ after: data.pageInfo.endCursor ?? '' })}>Show the next {pageSize}</Link>
              )}
            </p>
          </>
        )}
      </section>
      <div class="ask-form ask-first">
        <SituationForm
          title="The situation"
          situation={situation}
          inPlay={conditionsInPlay(answer.previous?.nodes ?? [])}
          look={word('look')}
          onLook={(words) => change({ look: words }, 'same step')}
          onChange={(changed, step) => change({ ...situationChanges(changed, 'first'), after: '' }, step)}
          error={errorTarget === 'situation' ? error : undefined}
        />
      </div>
      <div class="ask-cite">
        <CiteView
          title={title}
          operation={of === 'actor' ? 'OptionsFor' : 'WhoMayUse'}
          variables={{ [of]: id, ...variables }}
        />
      </div>
    </div>
  )
}

type Page = NonNullable<OptionsForQuery['optionsFor']>

function titleOf(of: 'actor' | 'tool', name: string): string {
  return of === 'actor' ? `What may “${name}” do?` : `Who may do what with “${name}”?`
}
