import { grouped } from '../../lib/grouping.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { wordingOf } from './wording.ts'

/** A change in a sentence: who would have to supply what, and what would have to be found. */
export function changeText(
  supplied: readonly string[],
  circumstances: readonly string[],
  suppliersOf: (condition: string) => readonly string[],
  law: NormIndex,
): string {
  const { called, titles } = wordingOf(law)
  const bySupplier = grouped(supplied, (id) => suppliersOf(id).map(called).join(' or '))
  const found = circumstances.length === 1 ? 'this' : 'these'
  const parts = [
    ...[...bySupplier].map(([who, ids]) => `${who} supplied ${titles(ids)}`),
    ...(circumstances.length === 0
      ? []
      : [`${found}, which the sources name nobody to supply, were found to hold: ${titles(circumstances)}`]),
  ]
  return `It would be permitted if ${parts.join(', and if ')}.`
}
