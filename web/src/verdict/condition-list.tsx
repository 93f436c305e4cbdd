import { useId } from 'preact/hooks'
import type { HistoryStep } from '../url/url-parameters.ts'
import { useQuery } from '../data/use-query.ts'
import { containsWords } from '../labels/contains-words.ts'
import { ConditionsByWordsDocument } from '../generated/operations.ts'
import type { SituationChoicesQuery } from '../generated/operations.ts'
import { ConditionSwitch } from './condition-switch.tsx'
import { standingLabel } from './conditions-in-play.ts'
import type { ConditionInPlay } from './conditions-in-play.ts'
import { conditionStateOf, withConditionState } from './situation.ts'
import type { Situation } from './situation.ts'

export interface ConditionListProps {
  readonly situation: Situation
  readonly inPlay: readonly ConditionInPlay[]
  readonly choices: SituationChoicesQuery | undefined
  readonly look: string
  readonly onLook: (words: string) => void
  readonly onChange: (change: Partial<Situation>, step?: HistoryStep) => void
  /** The contradictory condition. */
  readonly inError: string
}

/** The switches: relevant conditions and those already set, then all others, found by name. */
export function ConditionList(props: ConditionListProps) {
  const { situation, inPlay, choices, look, onLook, onChange, inError } = props
  const key = useId()
  const known = choices?.conditions.nodes ?? []
  const total = choices?.conditions.totalCount ?? 0
  const found = useQuery(
    ConditionsByWordsDocument,
    total > known.length && look !== '' ? { words: look } : null,
  )
  const shown = new Set(inPlay.map(({ id }) => id))
  const set = [...situation.holds, ...situation.fails].filter((id) => !shown.has(id))
  const setToo = [...new Set(set)].map((id) => known.find((one) => one.id === id) ?? { id, name: id })
  const others = (
    found.data?.conditions.nodes ?? known.filter(({ name }) => containsWords(name, look))
  ).filter(({ id }) => !shown.has(id) && !set.includes(id))
  const row = ({ id, name }: { readonly id: string; readonly name: string }, words: string) => (
    <ConditionSwitch
      key={id}
      name={name}
      state={conditionStateOf(situation, id)}
      finding={conditionStateOf(situation, id) === 'open' ? words : ''}
      isInError={inError === id}
      onChange={(state) => onChange(withConditionState(situation, [id], state))}
    />
  )
  return (
    <>
      <div class="condition-list">
        {inPlay.map((condition) => row(condition, standingLabel(condition.standing)))}
        {setToo.map((condition) => row(condition, ''))}
        {inPlay.length + setToo.length === 0 && (
          <p class="situation-note">No condition is attached to what is asked, by these sources.</p>
        )}
      </div>
      <details class="condition-others" open={look !== ''}>
        <summary>Other conditions ({Math.max(total - inPlay.length - setToo.length, 0)})</summary>
        <p class="situation-field">
          <label for={`${key}-look`}>Find one by its name</label>
          <input
            id={`${key}-look`}
            type="search"
            value={look}
            onInput={({ currentTarget }) => onLook(currentTarget.value)}
          />
        </p>
        <div class="condition-list">{others.map((condition) => row(condition, ''))}</div>
        {others.length === 0 && <p class="situation-note">No other condition has these words.</p>}
        {total > known.length && look === '' && (
          <p class="situation-note">
            {known.length} of {total} are listed; the words find the rest.
          </p>
        )}
      </details>
    </>
  )
}
