import { useId, useState } from 'preact/hooks'
import { useQuery } from '../data/use-query.ts'
import { NamedEntitiesDocument } from '../generated/operations.ts'
import type { Kind } from '../generated/vocabulary.ts'
import { SuggestionOption } from './suggestion-option.tsx'
import { useCombobox } from './use-combobox.ts'
import { useSuggestions } from './use-suggestions.ts'
import './combobox.css'

export interface EntityPickerProps {
  /** The visible label of the field. */
  readonly label: string
  /** The id that is chosen; empty: none. */
  readonly value: string
  /** Somebody chose another entity; empty: cleared the field. Put it into the URL. */
  readonly onChange: (id: string) => void
  /** Only entities of these kinds are offered; left out: all but passages. `kindsOf('Actor')` of words/kinds.ts gives those of an interface. */
  readonly kinds?: readonly Kind[]
  /** A sentence below the label, read out with the field. */
  readonly hint?: string
  /** What stands in the empty field. */
  readonly placeholder?: string
  /** Ids that are not offered: those that are chosen already. */
  readonly without?: readonly string[]
}

/**
 * A field to choose one entity in: suggestions while typing; all of the kinds, by name, before. The chosen id is
 * the caller's, the name is asked for here. For several, see entity-list-picker.tsx.
 */
export function EntityPicker(props: EntityPickerProps) {
  const { label, value, onChange, kinds = null, hint, placeholder = 'Type a name', without = [] } = props
  const id = useId()
  /** What is being typed; null: the name of what is chosen stands there. */
  const [typed, setTyped] = useState<string | null>(null)
  const [isTouched, setTouched] = useState(untouched)
  const chosen = useQuery(NamedEntitiesDocument, value === '' ? null : { ids: [value] })
  const [named] = chosen.data?.nodes ?? []
  const isUnknown = chosen.data !== undefined && !isNamed(named)
  const chosenName = value === '' ? '' : isNamed(named) ? named.name : value

  const wanted = { text: typed ?? '', kinds, first: 20, whenEmpty: 'by name' } as const
  const { found, total, isFresh, error } = useSuggestions(isTouched ? wanted : null)
  const offered = found.filter((suggestion) => !without.includes(suggestion.id))
  const combobox = useCombobox({
    id,
    count: offered.length,
    isFresh,
    begins: (typed ?? '') === '' ? 'with none' : 'with the first',
    onChoose: (index) => {
      setTyped(null)
      const suggestion = offered[index]
      if (suggestion !== undefined) onChange(suggestion.id)
    },
    onEscape: () => clear(),
    onLeave: () => setTyped(null),
  })

  function clear(): void {
    setTyped(null)
    if (value !== '') onChange('')
  }

  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="combobox-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="combobox-field">
        <input
          {...combobox.field}
          id={id}
          type="text"
          value={typed ?? chosenName}
          placeholder={placeholder}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          aria-invalid={isUnknown ? 'true' : undefined}
          onFocus={(event) => {
            setTouched(touched)
            event.currentTarget.select()
          }}
          onClick={combobox.open}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            combobox.open()
          }}
        />
        {value !== '' && (
          <button type="button" class="combobox-clear" aria-label={`Clear: ${label}`} onClick={clear}>
            <span aria-hidden="true">×</span>
          </button>
        )}
        <div class="combobox-popup" hidden={!combobox.isOpen}>
          <ul {...combobox.list} aria-label={label}>
            {offered.map((suggestion, index) => (
              <li key={suggestion.id} {...combobox.optionOf(index)} class="option">
                <SuggestionOption suggestion={suggestion} typed={typed ?? ''} />
              </li>
            ))}
          </ul>
          <p class="combobox-said" role="status">
            {combobox.isOpen && (error?.message ?? saidOf(found.length, total, isFresh))}
          </p>
        </div>
      </div>
      {isUnknown && <p class="combobox-hint">No entity has the id “{value}”. Choose another.</p>}
    </div>
  )
}

const untouched = false
const touched = true

/** How many options there are, in words. */
export function saidOf(shown: number, total: number, isFresh: boolean): string {
  if (!isFresh) return 'Looking …'
  if (total === 0) return 'Nothing is called that here. Words but the last are matched whole.'
  if (shown < total) return `The first ${shown} of ${total}: type to narrow them down.`
  return total === 1 ? 'One is found.' : `${total} are found.`
}

function isNamed<Named extends object>(
  node: object | null | undefined,
): node is Named & { readonly name: string } {
  return node !== null && node !== undefined && 'name' in node
}
