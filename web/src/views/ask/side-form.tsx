import { useUrlParameters } from '../../url/url-parameters.ts'
import type { ConditionInPlay } from '../../verdict/conditions-in-play.ts'
import { SituationForm } from '../../verdict/situation-form.tsx'
import { nothingKnown, situationChanges } from '../../verdict/situation.ts'
import type { VerdictSide } from './verdict-page.tsx'

/** The form of one situation, kept in its part of the URL. */
export function SideForm({
  side,
  situation,
  answer,
  inPlay,
  isTwo,
  errorTarget,
}: VerdictSide & {
  readonly inPlay: readonly ConditionInPlay[]
  readonly isTwo: boolean
}) {
  const { word, change } = useUrlParameters()
  const look = side === 'first' ? 'look' : 'look2'
  return (
    <div class={`ask-form ask-${side}`}>
      <SituationForm
        title={!isTwo ? 'The situation' : side === 'first' ? 'The first situation' : 'The second situation'}
        situation={situation}
        inPlay={inPlay}
        look={word(look)}
        onLook={(words) => change({ [look]: words }, 'same step')}
        onChange={(changed, step) => change(situationChanges(changed, side), step)}
        error={errorTarget === 'situation' ? answer.error : undefined}
      >
        {!isTwo && (
          <button
            type="button"
            onClick={() => change({ beside: 'situation', ...situationChanges(situation, 'second') })}
          >
            Put a second situation beside it
          </button>
        )}
        {side === 'second' && (
          <button
            type="button"
            onClick={() => change({ beside: '', look2: '', ...situationChanges(nothingKnown, 'second') })}
          >
            Take the second situation away
          </button>
        )}
      </SituationForm>
    </div>
  )
}
