import { useRef } from 'preact/hooks'
import type { ApiError } from '../data/request.ts'
import { useQuery } from '../data/use-query.ts'
import { FirstOfKindsDocument, SuggestionsDocument } from '../generated/operations.ts'
import type { NamedFragment } from '../generated/operations.ts'
import type { Kind } from '../generated/vocabulary.ts'

export interface Suggestion extends NamedFragment {
  readonly aliases: readonly string[]
}

export interface Suggestions {
  readonly found: readonly Suggestion[]
  /** The total count; `found` are the first of them. */
  readonly total: number
  /** Whether they belong to the current text; false while newer ones load. */
  readonly isFresh: boolean
  readonly error: ApiError | undefined
}

export interface Wanted {
  readonly text: string
  /** Only entities of these kinds; null: of all. */
  readonly kinds: readonly Kind[] | null
  readonly first: number
  /** What is offered for an empty text. */
  readonly whenEmpty: 'nothing' | 'by name'
}

/** Entities with words that begin with the text; previous ones stay until new ones arrive. Null sends nothing. */
export function useSuggestions(wanted: Wanted | null): Suggestions {
  const text = wanted?.text.trim() ?? ''
  const kinds = wanted?.kinds ?? null
  const first = wanted?.first ?? 0
  const isTyped = text !== ''
  const isListed = wanted?.whenEmpty === 'by name' && !isTyped
  const typed = useQuery(SuggestionsDocument, isTyped ? { text, kinds, first } : null)
  const listed = useQuery(FirstOfKindsDocument, isListed ? { kinds, first: mostListed } : null)
  const answer = isTyped ? typed.data?.search : isListed ? listed.data?.entities : nothing
  const last = useRef<Answer>(nothing)
  if (answer !== undefined) last.current = answer
  const { nodes, totalCount } = last.current
  return {
    found: nodes,
    total: totalCount,
    isFresh: answer !== undefined,
    error: typed.error ?? listed.error,
  }
}

/** The length of the list before anything is typed. */
const mostListed = 100

interface Answer {
  readonly nodes: readonly Suggestion[]
  readonly totalCount: number
}

const nothing: Answer = { nodes: [], totalCount: 0 }
