import { useId } from 'preact/hooks'
import type { Taken } from './situation.ts'

export interface ConditionSwitchProps {
  readonly name: string
  readonly taken: Taken
  /** What the verdict found of it where nothing is said of it here; empty where the switch says all. */
  readonly found: string
  /** The situation contradicts itself on it. */
  readonly isInError: boolean
  readonly onChange: (taken: Taken) => void
}

/** A condition that holds, is open or fails: three choices, moved between by the arrow keys. */
export function ConditionSwitch({ name, taken, found, isInError, onChange }: ConditionSwitchProps) {
  const key = useId()
  return (
    <div
      class={`condition-switch${isInError ? ' condition-in-error' : ''}`}
      role="radiogroup"
      aria-labelledby={`${key}-name`}
      aria-describedby={found === '' ? undefined : `${key}-found`}
    >
      <span id={`${key}-name`} class="condition-name">
        {name}
      </span>
      <span class="condition-choices">
        {choices.map((choice) => (
          <label key={choice.taken} class={`condition-choice condition-${choice.taken}`}>
            <input
              type="radio"
              name={key}
              value={choice.taken}
              checked={taken === choice.taken}
              onChange={() => onChange(choice.taken)}
            />
            <span>{choice.word}</span>
          </label>
        ))}
      </span>
      {found !== '' && (
        <span id={`${key}-found`} class="condition-found">
          {found}
        </span>
      )}
    </div>
  )
}

const choices: readonly { readonly taken: Taken; readonly word: string }[] = [
  { taken: 'holds', word: '✓ Holds' },
  { taken: 'open', word: 'Open' },
  { taken: 'fails', word: '✕ Fails' },
]
