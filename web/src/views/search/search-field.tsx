import { useEffect, useId, useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { urlOf, entityUrl, useUrlParameters } from '../../url/url-parameters.ts'
import { SuggestionOption } from '../../parts/suggestion-option.tsx'
import { useCombobox } from '../../parts/use-combobox.ts'
import { useSuggestions } from '../../parts/use-suggestions.ts'
import { counted } from '../../labels/counts.ts'
import { isKind } from '../../labels/kinds.ts'
import '../../parts/combobox.css'

/** The search field: suggests entities while typing; Enter searches. */
export function SearchField({ look }: { readonly look: 'large' | 'small' }) {
  const id = useId()
  const [, navigate] = useLocation()
  const { word, list } = useUrlParameters()
  const asked = word('q')
  const kinds = list('kinds').filter(isKind)
  const [text, setText] = useState(asked)
  const [isTyping, setTyping] = useState(resting)
  useEffect(() => setText(asked), [asked])
  const { found, total, isFresh, error } = useSuggestions(
    isTyping ? { text, kinds: kinds.length === 0 ? null : kinds, first: 8, whenEmpty: 'nothing' } : null,
  )
  const isOffering = text.trim() !== ''
  const combobox = useCombobox({
    id,
    count: isOffering ? found.length : 0,
    isFresh,
    begins: 'with none',
    onChoose: (index) => {
      const suggestion = found[index]
      if (suggestion !== undefined) navigate(entityUrl(suggestion.id))
    },
    onEnter: () => find(),
    onEscape: () => setText(''),
  })

  function find(): void {
    navigate(urlOf('/', { q: text.trim(), kinds }))
  }

  return (
    <form
      role="search"
      class={`search-form search-form-${look}`}
      onSubmit={(event) => {
        event.preventDefault()
        combobox.close()
        find()
      }}
    >
      <label for={id}>{look === 'large' ? 'Search names, other names and summaries' : 'Search'}</label>
      <div class="combobox-field">
        <input
          {...combobox.field}
          id={id}
          type="text"
          enterkeyhint="search"
          value={text}
          placeholder="mediation, last resort, Libya …"
          onInput={(event) => {
            setTyping(typing)
            setText(event.currentTarget.value)
            combobox.open()
          }}
        />
        <div class="combobox-popup" hidden={!combobox.isOpen || !isOffering}>
          <ul {...combobox.list} aria-label="Entities">
            {isOffering &&
              found.map((suggestion, index) => (
                <li key={suggestion.id} {...combobox.optionOf(index)} class="option">
                  <SuggestionOption suggestion={suggestion} typed={text} />
                </li>
              ))}
          </ul>
          <p class="combobox-said" role="status">
            {combobox.isOpen && isOffering && (error?.message ?? saidOf(total, isFresh))}
          </p>
        </div>
      </div>
      <button type="submit" class="primary">
        Search
      </button>
    </form>
  )
}

const resting = false
const typing = true

function saidOf(total: number, isFresh: boolean): string {
  if (!isFresh) return 'Looking …'
  if (total === 0) return 'Nothing holds these words. Enter shows what is near.'
  return `${counted(total, 'entity holds', 'entities hold')} these words. Arrows choose one, Enter shows all.`
}
