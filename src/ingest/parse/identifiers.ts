import { identifierKey, schemeNames, type Identifier } from '../../model/identifier.ts'
import { dataError, quoted, type DataError } from '../yaml/data-error.ts'
import { entryOf, textOf, type Located } from '../yaml/located.ts'
import { place, type Declared } from './registry.ts'

export function identifiersOf(value: Located): readonly Identifier[] {
  const list = entryOf(value, 'identifiers')?.value
  if (list?.form !== 'list') return []
  return list.items.flatMap((item) => {
    const scheme = schemeNames.find((name) => name === textOf(item, 'scheme')?.text)
    const written = textOf(item, 'value')?.text
    if (scheme === undefined || written === undefined) return []
    return [{ scheme, value: written, checked: textOf(item, 'checked')?.text ?? null }]
  })
}

/** Identifiers that two entities bear, or one entity twice. */
export function sharedIdentifiers(all: readonly Declared[]): readonly DataError[] {
  const seen = new Map<string, Declared>()
  return all.flatMap((declared) =>
    declared.entity.identifiers.flatMap(({ scheme, value }) => {
      const key = identifierKey(scheme, value)
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, declared)
        return []
      }
      const bearer = `${quoted(first.entity.id)} at ${place(first.location)}`
      return [
        dataError(
          declared.location,
          'an identifier',
          'that of one entity',
          `${scheme} ${value}, which ${bearer} has`,
        ),
      ]
    }),
  )
}
