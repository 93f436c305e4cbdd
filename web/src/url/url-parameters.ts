import { useLocation, useSearch } from 'wouter-preact'

/** The query string of the URL: the whole state of a view. */
export interface UrlParameters {
  /** A single value; empty if absent. */
  readonly word: (name: string) => string
  /** Values separated by commas. */
  readonly list: (name: string) => readonly string[]
  /** The URL with these changes; an empty value removes the parameter. */
  readonly urlWith: (changes: ParameterChanges) => string
  /** Navigates there, as a new history entry or in place of the current one. */
  readonly change: (changes: ParameterChanges, step?: HistoryStep) => void
}

export type ParameterChanges = Readonly<Record<string, string | readonly string[] | null>>

export type HistoryStep = 'new step' | 'same step'

export function useUrlParameters(): UrlParameters {
  const [path, navigate] = useLocation()
  const search = new URLSearchParams(useSearch())
  const urlWith = (changes: ParameterChanges): string => urlOf(path, withChanges(search, changes))
  return {
    word: (name) => search.get(name) ?? '',
    list: (name) => listOf(search.get(name)),
    urlWith,
    change: (changes, step = 'new step') => navigate(urlWith(changes), { replace: step === 'same step' }),
  }
}

/** A URL of the explorer; parameters in this order, commas unescaped. */
export function urlOf(path: string, parameters: ParameterChanges | URLSearchParams): string {
  const search =
    parameters instanceof URLSearchParams ? parameters : withChanges(new URLSearchParams(), parameters)
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')
  return text === '' ? path : `${path}?${text}`
}

/** The URL of an entity's page. */
export function entityUrl(id: string): string {
  return `/entity/${encodeURIComponent(id)}`
}

function listOf(value: string | null): readonly string[] {
  return value === null || value === '' ? [] : value.split(',')
}

function withChanges(search: URLSearchParams, changes: ParameterChanges): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    const text = typeof value === 'string' ? value : (value ?? []).join(',')
    if (text === '') next.delete(name)
    else next.set(name, text)
  }
  return next
}
