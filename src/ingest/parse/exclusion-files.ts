import { z } from 'zod'
import { checkShape } from '../yaml/check-shape.ts'
import type { SourceFile } from './data-files.ts'
import { citationAt, type LocatedCitation } from './citations.ts'
import type { DataError } from '../yaml/data-error.ts'
import { entryOf, textOf, textsOf, type LocatedText } from '../yaml/located.ts'
import { unknownId, type Registry } from './registry.ts'
import { ids, oneOf, placeKeys, text } from '../shapes/shapes.ts'

/** A sentence or clause that claims nothing, or a name in a sentence that needs no claim there. */
export interface Exclusion extends LocatedCitation {
  readonly whole: 'sentence' | 'clause'
  readonly mentions: readonly LocatedText[]
  readonly reason: LocatedText | null
}

export const exclusionShape = z.strictObject(
  {
    ...placeKeys,
    reason: text('the reason why it is excluded'),
    whole: oneOf(['sentence', 'clause'])
      .meta({
        description:
          'What is excluded: the whole sentence (the default) or the clause that the anchor stands in.',
      })
      .optional(),
    mentions: ids
      .meta({ description: 'Ids whose names stand in the sentence and need no claim there.' })
      .optional(),
  },
  { error: 'a place with the reason why it is excluded' },
)

export function exclusionsOf(
  { root, source }: SourceFile,
  registry: Registry,
): { readonly exclusions: readonly Exclusion[]; readonly errors: readonly DataError[] } {
  if (root?.form !== 'list') return { exclusions: [], errors: [] }
  const errors: DataError[] = []
  const exclusions = root.items.flatMap((item) => {
    errors.push(...checkShape(item, exclusionShape, Object.keys(exclusionShape.shape)))
    const mentions = textsOf(entryOf(item, 'mentions')?.value).filter((id) => id.text !== '')
    for (const id of mentions)
      if (registry.get(id.text) === undefined) errors.push(unknownId(id, registry, []))
    const place = citationAt(item, source)
    const whole = textOf(item, 'whole')?.text === 'clause' ? 'clause' : 'sentence'
    return place === null
      ? []
      : [{ ...place, whole, mentions, reason: textOf(item, 'reason') ?? null } as const]
  })
  return { exclusions, errors }
}
