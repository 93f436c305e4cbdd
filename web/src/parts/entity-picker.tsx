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
  /** The chosen id; empty: none. */
  readonly value: string
  /** Called with the new id; empty: the field was cleared. The caller puts it into the URL. */
  readonly onChange: (id: string) => void
  /**
   * Offers entities of these kinds only. Absent: all but passages. For an interface: `kindsOf('Actor')` of
   * labels/kinds.ts.
   */
  readonly kinds?: readonly Kind[]
  /** A hint below the label, read out with the field. */
  readonly hint?: string
  /** The placeholder of the empty field. */
  readonly placeholder?: string
  /** Ids that are not offered because they are already chosen. */
  readonly without?: readonly string[]
}

/**
 * A field to choose one entity: suggestions while typing, before that all of the kinds by name. The caller keeps the
 * id; the name is requested here. For several, see entity-list-picker.tsx.
 */
export function EntityPicker(props: EntityPickerProps) {
  const { label, value, onChange, kinds = null, hint, placeholder = 'Type a name', without = [] } = props
  const id = useId()
  /** The typed text; null: the field shows the name of the chosen entity. */
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

/** The number of options, in words. */
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
