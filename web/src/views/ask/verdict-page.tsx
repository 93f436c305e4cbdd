import { useUrlParameters } from '../../url/url-parameters.ts'
import { fieldOf } from '../../data/query-field.ts'
import { useQuery } from '../../data/use-query.ts'
import { AskVerdictDocument, NamedEntitiesDocument } from '../../generated/operations.ts'
import type { WholeVerdictFragment } from '../../generated/operations.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { CiteView } from '../../download/cite-view.tsx'
import { errorTargetOf } from '../../verdict/error-target.ts'
import type { ErrorTarget } from '../../verdict/error-target.ts'
import { conditionsInPlay } from '../../verdict/conditions-in-play.ts'
import type { ConditionInPlay } from '../../verdict/conditions-in-play.ts'
import { nothingKnown, situationFrom, situationInput } from '../../verdict/situation.ts'
import type { Side, Situation } from '../../verdict/situation.ts'
import { actLabel, isAct } from '../../labels/acts.ts'
import { DifferenceTable } from './difference-table.tsx'
import { ownSteps } from './differences.ts'
import { QuestionForm } from './question-form.tsx'
import { SideForm } from './side-form.tsx'
import { useSteadyQuery } from '../../data/use-steady-query.ts'
import type { SteadyQueryState } from '../../data/use-steady-query.ts'
import { VerdictDetails } from './verdict-details.tsx'
import { VerdictSummary } from './verdict-summary.tsx'

/** The verdict on an actor and a tool, in one situation or in two side by side. */
export function VerdictPage({ actor, tool }: { readonly actor: string; readonly tool: string }) {
  const { word } = useUrlParameters()
  const isTwo = word('beside') !== ''
  const first = useVerdict(actor, tool, 'first')
  const second = useVerdict(actor, tool, 'second')
  const sides = isTwo ? [first, second] : [first]
  const title = useTitle(first, actor, tool, word('act'))
  const inPlay = conditionsInPlay(sides.flatMap(({ answer }) => answer.previous ?? []))
  const unknown = sides.find(({ errorTarget }) => errorTarget === 'question')?.answer.error
  return (
    <div class={`page ask ${isTwo ? 'ask-two' : 'ask-one'}`}>
      <div class="ask-title">
        <PageTitle title={title} />
      </div>
      <QuestionForm error={unknown} />
      {sides.map((one) => (
        <VerdictSummary key={`summary ${one.side}`} {...one} isTwo={isTwo} />
      ))}
      {sides.map((one) => (
        <SideForm key={`form ${one.side}`} {...one} isTwo={isTwo} inPlay={inPlayOf(one, inPlay)} />
      ))}
      {isTwo && first.answer.data !== undefined && second.answer.data !== undefined && (
        <DifferenceTable first={first.answer.data} second={second.answer.data} />
      )}
      {sides.map((one, place) => (
        <VerdictDetails
          key={`details ${one.side}`}
          {...one}
          isTwo={isTwo}
          own={ownOf(one, sides[1 - place])}
        />
      ))}
      <div class="ask-cite">
        <CiteView title={title} operation="AskVerdict" variables={first.variables} />
      </div>
    </div>
  )
}

/** One situation of the question and its answer. */
export interface VerdictSide {
  readonly side: Side
  readonly situation: Situation
  readonly variables: unknown
  readonly answer: SteadyQueryState<WholeVerdictFragment>
  readonly errorTarget: ErrorTarget
}

function useVerdict(actor: string, tool: string, side: Side): VerdictSide {
  const parameters = useUrlParameters()
  const isAsked = side === 'first' || parameters.word('beside') !== ''
  const act = parameters.word('act')
  const situation = isAsked ? situationFrom(parameters, side) : nothingKnown
  const input = situationInput(situation)
  const variables = { actor, tool, act: isAct(act) ? act : null, situation: input }
  const answered = fieldOf(useQuery(AskVerdictDocument, isAsked ? variables : null), ({ mayUse }) => mayUse)
  const answer = useSteadyQuery(answered, `${actor} ${tool} ${act}`)
  return { side, situation, variables, answer, errorTarget: errorTargetOf(answer.error, [actor, tool]) }
}

/** The question in words; the names do not depend on the verdict. */
function useTitle({ answer }: VerdictSide, actor: string, tool: string, act: string): string {
  const named = useQuery(NamedEntitiesDocument, { ids: [actor, tool] }).data?.nodes ?? []
  const name = (id: string, place: number): string => {
    const entity = named[place]
    return entity !== null && entity !== undefined && 'name' in entity ? entity.name : id
  }
  const verb = answer.previous?.act ?? (isAct(act) ? act : 'USE')
  return `May “${name(actor, 0)}” ${actLabel(verb)} “${name(tool, 1)}”?`
}

/** The conditions of both sides in one order, with the findings of this side. */
function inPlayOf({ answer }: VerdictSide, all: readonly ConditionInPlay[]): readonly ConditionInPlay[] {
  const verdict = answer.data
  if (verdict === undefined) return all
  const own = new Map(conditionsInPlay([verdict]).map((condition) => [condition.id, condition]))
  return all.map((condition) => own.get(condition.id) ?? condition)
}

function ownOf({ answer }: VerdictSide, other: VerdictSide | undefined): ReadonlySet<number> | null {
  const proof = answer.data?.proof
  const there = other?.answer.data?.proof
  return proof === undefined || there === undefined ? null : ownSteps(proof, there)
}
