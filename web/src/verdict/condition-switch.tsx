import { useId } from 'preact/hooks'
import type { ConditionState } from './situation.ts'

export interface ConditionSwitchProps {
  readonly name: string
  readonly state: ConditionState
  /** The verdict's finding while the switch is open; otherwise empty. */
  readonly finding: string
  /** Whether the situation contradicts itself on it. */
  readonly isInError: boolean
  readonly onChange: (state: ConditionState) => void
}

/** A switch for the state of a condition: three radio buttons. */
export function ConditionSwitch({ name, state, finding, isInError, onChange }: ConditionSwitchProps) {
  const key = useId()
  return (
    <div
      class={`condition-switch${isInError ? ' condition-in-error' : ''}`}
      role="radiogroup"
      aria-labelledby={`${key}-name`}
      aria-describedby={finding === '' ? undefined : `${key}-found`}
    >
      <span id={`${key}-name`} class="condition-name">
        {name}
      </span>
      <span class="condition-choices">
        {choices.map((choice) => (
          <label key={choice.state} class={`condition-choice condition-${choice.state}`}>
            <input
              type="radio"
              name={key}
              value={choice.state}
              checked={state === choice.state}
              onChange={() => onChange(choice.state)}
            />
            <span>{choice.word}</span>
          </label>
        ))}
      </span>
      {finding !== '' && (
        <span id={`${key}-found`} class="condition-found">
          {finding}
        </span>
      )}
    </div>
  )
}

const choices: readonly { readonly state: ConditionState; readonly word: string }[] = [
  { state: 'holds', word: '✓ Holds' },
  { state: 'open', word: 'Open' },
  { state: 'fails', word: '✕ Fails' },
]
