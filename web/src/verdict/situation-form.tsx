import { useId } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { HistoryStep } from '../url/url-parameters.ts'
import type { ApiError } from '../data/request.ts'
import { useQuery } from '../data/use-query.ts'
import { SituationChoicesDocument } from '../generated/operations.ts'
import type { SituationChoicesQuery } from '../generated/operations.ts'
import { ConditionList } from './condition-list.tsx'
import type { ConditionInPlay } from './conditions-in-play.ts'
import { isNothingKnown, nothingKnown } from './situation.ts'
import type { Situation } from './situation.ts'
import './situation-form.css'

export interface SituationFormProps {
  readonly title: string
  readonly situation: Situation
  /** The relevant conditions, first in the list. */
  readonly inPlay: readonly ConditionInPlay[]
  /** The search text for other conditions. */
  readonly look: string
  readonly onLook: (words: string) => void
  readonly onChange: (change: Partial<Situation>, step?: HistoryStep) => void
  /** Why there is no answer for the situation. */
  readonly error: ApiError | undefined
  readonly children?: ComponentChildren
}

/** The assumptions: conditions, crimes, a case, a date. */
export function SituationForm(props: SituationFormProps) {
  const { title, situation, inPlay, look, onLook, onChange, error, children } = props
  const choices = useQuery(SituationChoicesDocument, {}).data
  const key = useId()
  const isAboutDate = error?.about === 'situation.date'
  return (
    <section class="situation panel" aria-labelledby={`${key}-title`}>
      <div class="situation-head">
        <h2 id={`${key}-title`}>{title}</h2>
        {!isNothingKnown(situation) && (
          <button type="button" class="situation-clear" onClick={() => onChange(nothingKnown)}>
            Take nothing as known
          </button>
        )}
      </div>
      {error !== undefined && !isAboutDate && (
        <SituationError error={error} situation={situation} onChange={onChange} />
      )}
      <ConditionList
        situation={situation}
        inPlay={inPlay}
        choices={choices}
        look={look}
        onLook={onLook}
        onChange={onChange}
        inError={error?.about ?? ''}
      />
      <fieldset class="situation-crimes">
        <legend>Crimes that occur or threaten</legend>
        {crimesOf(situation, choices).map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={situation.crimes.includes(id)}
              onChange={({ currentTarget }) =>
                onChange({
                  crimes: currentTarget.checked
                    ? [...situation.crimes, id]
                    : situation.crimes.filter((other) => other !== id),
                })
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p class="situation-field">
        <label for={`${key}-case`}>Case</label>
        <select
          id={`${key}-case`}
          value={situation.case}
          aria-describedby={`${key}-case-note`}
          onChange={({ currentTarget }) => onChange({ case: currentTarget.value })}
        >
          <option value="">None in particular</option>
          {casesOf(situation, choices).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <small id={`${key}-case-note`}>
          What is recorded of the case is taken, for the actor and tool that it was recorded for.
        </small>
      </p>
      <p class="situation-field">
        <label for={`${key}-date`}>Date</label>
        <input
          id={`${key}-date`}
          type="text"
          value={situation.date}
          placeholder="2011-03"
          autocomplete="off"
          aria-invalid={isAboutDate}
          aria-describedby={`${key}-date-note`}
          onChange={({ currentTarget }) => onChange({ date: currentTarget.value.trim() })}
        />
        <small id={`${key}-date-note`} role={isAboutDate ? 'alert' : undefined}>
          {isAboutDate ? dateError(situation.date) : 'A year, month or day: 2011, 2011-03 or 2011-03-17.'}
        </small>
      </p>
      {children}
    </section>
  )
}

type Choices = SituationChoicesQuery | undefined

interface Choice {
  readonly id: string
  readonly name: string
}

/** The choices, and chosen ids from the URL that are not among them. */
function crimesOf({ crimes }: Situation, choices: Choices): readonly Choice[] {
  const known = choices?.crimes.nodes ?? []
  return [...known, ...unknown(crimes, known)]
}

function casesOf({ case: caseId }: Situation, choices: Choices): readonly Choice[] {
  const known = choices?.cases.nodes ?? []
  return [...known, ...unknown(caseId === '' ? [] : [caseId], known)]
}

function unknown(ids: readonly string[], known: readonly Choice[]): readonly Choice[] {
  return ids.filter((id) => known.every((choice) => choice.id !== id)).map((id) => ({ id, name: id }))
}

function dateError(date: string): string {
  return `“${date}” is no date. Expected a year, month or day, such as 2011, 2011-03 or 2011-03-17.`
}

/** A contradiction or an unknown id, with a button that removes it. */
function SituationError({
  error,
  situation,
  onChange,
}: Pick<SituationFormProps, 'situation' | 'onChange'> & { readonly error: ApiError }) {
  const { message, about, code } = error
  const isPut = [...situation.holds, ...situation.fails, ...situation.crimes, situation.case].includes(about)
  const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== about)
  return (
    <div class="notice" role="alert">
      <p>{message}</p>
      {isPut && (
        <button
          type="button"
          onClick={() =>
            onChange({
              holds: without(situation.holds),
              fails: without(situation.fails),
              crimes: without(situation.crimes),
              case: situation.case === about ? '' : situation.case,
            })
          }
        >
          {code === 'CONTRADICTORY_SITUATION' ? 'Set it to open' : 'Take it out'}
        </button>
      )}
    </div>
  )
}
