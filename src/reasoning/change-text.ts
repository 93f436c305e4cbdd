import type { Law } from './law.ts'
import { nameIn } from './statements.ts'

/** A change in a sentence: who would have to supply what, and what would have to be found. */
export function changeText(
  supplied: readonly string[],
  circumstances: readonly string[],
  suppliersOf: (condition: string) => readonly string[],
  law: Law,
): string {
  const name = (id: string): string => nameIn(law, id)
  const parts = [
    ...supplied.map((id) => `${name(id)} were supplied by ${suppliersOf(id).map(name).join(' or ')}`),
    ...circumstances.map((id) => `${name(id)} were found to hold, which the sources name nobody to supply`),
  ]
  return `It would be permitted if ${parts.join(', and ')}.`
}
