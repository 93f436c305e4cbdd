import { kinds } from '../generated/vocabulary.ts'
import type { Kind } from '../generated/vocabulary.ts'
import { kindName } from './families.ts'

/** The kinds of an interface, in the order of the schema. */
export function kindsOf(name: 'Actor' | 'Norm'): readonly Kind[] {
  return allKinds.filter((kind) => kinds[kind].interfaces.includes(name))
}

/** All kinds, in the order of the schema. */
export const allKinds = Object.keys(kinds) as readonly Kind[]

/** Whether a URL parameter names a kind. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word)
}

/** The plural of a kind for display: `Duty` is "duties". */
export function kindPlural(kind: Kind): string {
  const name = kindName(kind)
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** The meaning of a kind in a sentence, without the schema's emphasis marks. */
export function kindMeaning(kind: Kind): string {
  return kinds[kind].meaning.replaceAll('*', '')
}
