import { useLocation, useSearch } from 'wouter-preact'

/** What stands in the address behind the question mark: the whole state of a view. */
export interface Parameters {
  /** A word; empty where there is none. */
  readonly word: (name: string) => string
  /** Several, parted by commas. */
  readonly list: (name: string) => readonly string[]
  /** The address with these changed; an empty word or list takes the parameter out. */
  readonly addressWith: (changes: Changes) => string
  /** Goes there: as a step that the browser's back button undoes, or in place of the present one. */
  readonly change: (changes: Changes, step?: Step) => void
}

export type Changes = Readonly<Record<string, string | readonly string[] | null>>

export type Step = 'new step' | 'same step'

export function useParameters(): Parameters {
  const [path, navigate] = useLocation()
  const search = new URLSearchParams(useSearch())
  const addressWith = (changes: Changes): string => addressOf(path, changed(search, changes))
  return {
    word: (name) => search.get(name) ?? '',
    list: (name) => listOf(search.get(name)),
    addressWith,
    change: (changes, step = 'new step') => navigate(addressWith(changes), { replace: step === 'same step' }),
  }
}

/** An address of the explorer; parameters in the order given, commas left legible. */
export function addressOf(path: string, parameters: Changes | URLSearchParams): string {
  const search =
    parameters instanceof URLSearchParams ? parameters : changed(new URLSearchParams(), parameters)
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')
  return text === '' ? path : `${path}?${text}`
}

/** The address of an entity's page. */
export function entityAddress(id: string): string {
  return `/entity/${encodeURIComponent(id)}`
}

function listOf(value: string | null): readonly string[] {
  return value === null || value === '' ? [] : value.split(',')
}

function changed(search: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    const text = typeof value === 'string' ? value : (value ?? []).join(',')
    if (text === '') next.delete(name)
    else next.set(name, text)
  }
  return next
}
