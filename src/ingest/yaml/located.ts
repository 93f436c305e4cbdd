import { quoted, type FileLocation } from './data-error.ts'

/** A value of a data file with the location where it stands. Every scalar is text: what it means is for its key to say. */
export type Located = LocatedText | LocatedList | LocatedMap

export interface LocatedText {
  readonly form: 'text'
  readonly location: FileLocation
  readonly text: string
}

export interface LocatedList {
  readonly form: 'list'
  readonly location: FileLocation
  readonly items: readonly Located[]
}

export interface LocatedMap {
  readonly form: 'map'
  readonly location: FileLocation
  readonly entries: ReadonlyMap<string, Entry>
}

export interface Entry {
  /** Where the key stands. */
  readonly location: FileLocation
  readonly value: Located
}

/** The bare value: strings, arrays and objects. */
export function bare(value: Located): unknown {
  if (value.form === 'text') return value.text
  if (value.form === 'list') return value.items.map(bare)
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, bare(entry.value)]))
}

/** The value at a path; where the path goes on past what is there, the last value on the way. */
export function valueAt(value: Located, path: readonly PropertyKey[]): Located {
  const [step, ...rest] = path
  if (step === undefined) return value
  const next = value.form === 'list' ? value.items[Number(step)] : entryOf(value, String(step))?.value
  return next === undefined ? value : valueAt(next, rest)
}

export function entryOf(value: Located, key: string): Entry | undefined {
  return value.form === 'map' ? value.entries.get(key) : undefined
}

/** Text at a key; undefined where there is none. */
export function textOf(value: Located, key: string): LocatedText | undefined {
  const found = entryOf(value, key)?.value
  return found?.form === 'text' ? found : undefined
}

/** One text or a list of them, as a list. */
export function textsOf(value: Located | undefined): readonly LocatedText[] {
  if (value === undefined) return []
  return (value.form === 'list' ? value.items : [value]).filter((item) => item.form === 'text')
}

/** What a value is, as a report says it. */
export function describe(value: Located | undefined): string {
  if (value === undefined) return 'nothing'
  if (value.form === 'list') return value.items.length === 0 ? 'an empty list' : 'a list'
  if (value.form === 'map') return 'a block of keys'
  return value.text.trim() === '' ? 'nothing' : quoted(value.text)
}
