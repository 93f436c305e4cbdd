import { Link } from 'wouter-preact'
import { fold } from '../../../../src/lib/normalize-text.ts'
import { urlOf, entityUrl } from '../../url/url-parameters.ts'
import { useQuery } from '../../data/use-query.ts'
import { NearestIdsDocument, SearchKindsDocument, SuggestionsDocument } from '../../generated/operations.ts'
import type { Kind } from '../../generated/vocabulary.ts'
import { counted } from '../../labels/counts.ts'
import { spellingSuggestions } from './spelling-suggestions.ts'

/** Shown without results: suggests removing the filter, a single word, or another spelling. */
export function EmptyResult({ text, kinds }: { readonly text: string; readonly kinds: readonly Kind[] }) {
  const words = [...new Set(fold(text))].slice(0, 5)
  return (
    <div class="search-empty">
      <p>
        {words.length === 0
          ? 'There is no word to search for: letters or digits are wanted.'
          : `Nothing${kinds.length > 0 ? ' of these kinds' : ''} holds ${words.length > 1 ? 'all of these words' : 'this word'} in its name, its other names or its summary.`}
      </p>
      {kinds.length > 0 && <WithoutFilter text={text} />}
      <ul>
        {words.map((word) => (
          <WordAlone key={word} word={word} words={words} />
        ))}
      </ul>
      <p>
        <Link href="/">Look by kind</Link>
      </p>
    </div>
  )
}

function WithoutFilter({ text }: { readonly text: string }) {
  const { data } = useQuery(SearchKindsDocument, { text, after: null })
  const total = data?.search.totalCount ?? 0
  if (total === 0) return null
  return (
    <p>
      <Link href={urlOf('/', { q: text })}>Search all kinds: {counted(total, 'result')}</Link>
    </p>
  )
}

function WordAlone({ word, words }: { readonly word: string; readonly words: readonly string[] }) {
  const { data } = useQuery(SuggestionsDocument, { text: word, kinds: null, first: 1 })
  const total = data?.search.totalCount
  if (total === undefined) return null
  if (total === 0) return <SpellingSuggestions word={word} words={words} />
  if (words.length === 1) return null
  return (
    <li>
      <Link href={urlOf('/', { q: word })}>{word}</Link> alone: {counted(total, 'result')}
    </li>
  )
}

function SpellingSuggestions({ word, words }: { readonly word: string; readonly words: readonly string[] }) {
  const beginning = word.slice(0, word.length > 6 ? 3 : 2)
  const { data } = useQuery(SuggestionsDocument, { text: beginning, kinds: null, first: 100 })
  const { error } = useQuery(NearestIdsDocument, { id: word })
  const near = spellingSuggestions(
    word,
    data?.search.nodes.flatMap(({ name, aliases }) => [name, ...aliases]) ?? [],
  )
  const ids = error?.nearest ?? []
  const corrected = near.map((other) => words.map((one) => (one === word ? other : one)).join(' '))
  return (
    <>
      <li>
        Nothing holds “{word}”
        {corrected.length > 0 && (
          <>
            . Did you mean{' '}
            {corrected.map((other, place) => (
              <>
                {place > 0 && ' or '}
                <Link key={other} href={urlOf('/', { q: other })}>
                  {other}
                </Link>
              </>
            ))}
            ?
          </>
        )}
      </li>
      {ids.length > 0 && (
        <li>
          Entities called nearly so:{' '}
          {ids.map((id, place) => (
            <>
              {place > 0 && ', '}
              <Link key={id} href={entityUrl(id)}>
                {id.replaceAll('-', ' ')}
              </Link>
            </>
          ))}
        </li>
      )}
    </>
  )
}
