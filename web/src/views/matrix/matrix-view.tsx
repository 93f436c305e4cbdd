import { useMemo } from 'preact/hooks'
import { useUrlParameters } from '../../url/url-parameters.ts'
import type { UrlParameters } from '../../url/url-parameters.ts'
import { fieldOf } from '../../data/query-field.ts'
import { useQuery } from '../../data/use-query.ts'
import { MatrixOfVerdictsDocument, SituationChoicesDocument } from '../../generated/operations.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { CiteView } from '../../download/cite-view.tsx'
import { errorTargetOf } from '../../verdict/error-target.ts'
import { conditionsOfMostNorms } from '../../verdict/conditions-in-play.ts'
import { isOutcome } from '../../verdict/outcomes.ts'
import { SituationForm } from '../../verdict/situation-form.tsx'
import {
  isNothingKnown,
  situationChanges,
  situationFrom,
  situationInput,
  situationSentence,
} from '../../verdict/situation.ts'
import { useSteadyQuery } from '../../data/use-steady-query.ts'
import { isAct } from '../../labels/acts.ts'
import { isKind } from '../../labels/kinds.ts'
import { MatrixFilters } from './matrix-filters.tsx'
import { visibleMatrix, widerTools } from './visible-matrix.ts'
import type { MatrixFilter } from './visible-matrix.ts'
import { MatrixShown } from './matrix-shown.tsx'
import './matrix.css'

/** The outcomes of all actors and tools. */
export function View() {
  const parameters = useUrlParameters()
  const { word, list, change } = parameters
  const act = word('act')
  const situation = situationFrom(parameters, 'first')
  const input = situationInput(situation)
  const variables = {
    actors: orNull(list('actors')),
    tools: orNull(list('tools')),
    act: isAct(act) ? act : null,
    situation: input,
  }
  const answer = useSteadyQuery(
    fieldOf(useQuery(MatrixOfVerdictsDocument, variables), ({ matrix }) => matrix),
    'matrix',
  )
  const choices = useQuery(SituationChoicesDocument, {}).data
  const { data, error, previous } = answer
  const filter = filterFrom(parameters)
  const key = JSON.stringify([filter, situation, act])
  const visible = useMemo(() => (data === undefined ? null : visibleMatrix(data, filter)), [data, key])
  // A stable object, so that the table does not render again.
  const shownSituation = useMemo(() => situation, [key])
  const errorTarget = errorTargetOf(error, [...list('actors'), ...list('tools')])
  const situationError = errorTarget === 'situation' ? error : undefined
  const known = [
    ...(choices?.conditions.nodes ?? []),
    ...(choices?.crimes.nodes ?? []),
    ...(choices?.cases.nodes ?? []),
  ]
  return (
    <div class="matrix">
      <PageTitle title="Who may do what with which tool" />
      <MatrixFilters
        kinds={[...new Set(previous?.actors.map(({ kind }) => kind))]}
        wider={widerTools(previous?.tools ?? [])}
      />
      <details class="matrix-situation" open={situationError !== undefined || !isNothingKnown(situation)}>
        <summary>
          The situation:{' '}
          {situationSentence(situation, (id) => known.find((one) => one.id === id)?.name ?? id)}
        </summary>
        <SituationForm
          title="What is taken as known"
          situation={situation}
          inPlay={conditionsOfMostNorms(choices?.conditions.nodes ?? [], conditionsListed)}
          look={word('look')}
          onLook={(words) => change({ look: words }, 'same step')}
          onChange={(changed, step) => change(situationChanges(changed, 'first'), step)}
          error={situationError}
        />
      </details>
      {error !== undefined && situationError === undefined && <ErrorNotice error={error} />}
      {situationError !== undefined && <p>There are no verdicts on this situation: see what stands there.</p>}
      {visible === null && error === undefined && <Skeleton lines={10} />}
      {visible !== null && (
        <MatrixShown
          visible={visible}
          situation={shownSituation}
          act={act}
          shown={filter.outcomes}
          isStale={answer.isStale}
        />
      )}
      <CiteView title="Who may do what with which tool" operation="MatrixOfVerdicts" variables={variables} />
    </div>
  )
}

/** The number of switches listed; the others are found by name. */
const conditionsListed = 6

function orNull(ids: readonly string[]): readonly string[] | null {
  return ids.length === 0 ? null : ids
}

function filterFrom({ word, list }: UrlParameters): MatrixFilter {
  return {
    kinds: list('kinds').filter(isKind),
    actorWords: word('who'),
    toolWords: word('what'),
    within: word('within'),
    outcomes: list('outcomes').filter(isOutcome),
    empty: word('empty') === 'shown' ? 'shown' : 'hidden',
  }
}
