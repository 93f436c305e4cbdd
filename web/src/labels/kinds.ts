import { kinds } from '../generated/vocabulary.ts'
import type { Kind } from '../generated/vocabulary.ts'
import { kindName } from './families.ts'

/** The kinds that an interface of the schema has, in its order. */
export function kindsOf(name: 'Actor' | 'Norm'): readonly Kind[] {
  return allKinds.filter((kind) => kinds[kind].interfaces.includes(name))
}

/** All kinds, in the order of the schema. */
export const allKinds = Object.keys(kinds) as readonly Kind[]

/** Whether a word of a URL names a kind. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word)
}

/** Several of a kind as a person reads it: `Duty` is "duties". */
export function kindPlural(kind: Kind): string {
  const name = kindName(kind)
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** What a kind is, in a sentence; the schema's marks of stress are left out. */
export function kindMeaning(kind: Kind): string {
  return kinds[kind].meaning.replaceAll('*', '')
}
