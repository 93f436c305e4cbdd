import { z } from 'zod'
import { checkShape } from '../yaml/check-shape.ts'
import type { SourceFile } from './data-files.ts'
import { citationAt, type LocatedCitation } from './citations.ts'
import type { Fault } from '../yaml/data-error.ts'
import { entryOf, textOf, textsOf, type LocatedText } from '../yaml/located.ts'
import { unknownId, type Registry } from './registry.ts'
import { ids, oneOf, placeKeys, text } from '../shapes/shapes.ts'

/** A sentence or clause that claims nothing, or a name in a sentence that needs no claim there. */
export interface LeftOut extends LocatedCitation {
  readonly whole: 'sentence' | 'clause'
  readonly mentions: readonly LocatedText[]
  readonly reason: LocatedText | null
}

export const leftOutShape = z.strictObject(
  {
    ...placeKeys,
    reason: text('the reason why it is left out'),
    whole: oneOf(['sentence', 'clause'])
      .meta({
        description:
          'What is left out: the whole sentence (so it is where nothing is said) or the clause that the anchor stands in.',
      })
      .optional(),
    mentions: ids
      .meta({ description: 'Ids whose names stand in the sentence and need no claim there.' })
      .optional(),
  },
  { error: 'a place with the reason why it is left out' },
)

export function leftOutOf(
  { root, source }: SourceFile,
  registry: Registry,
): { readonly leftOut: readonly LeftOut[]; readonly faults: readonly Fault[] } {
  if (root?.form !== 'list') return { leftOut: [], faults: [] }
  const faults: Fault[] = []
  const leftOut = root.items.flatMap((item) => {
    faults.push(...checkShape(item, leftOutShape, Object.keys(leftOutShape.shape)))
    const mentions = textsOf(entryOf(item, 'mentions')?.value).filter((id) => id.text !== '')
    for (const id of mentions)
      if (registry.get(id.text) === undefined) faults.push(unknownId(id, registry, []))
    const place = citationAt(item, source)
    const whole = textOf(item, 'whole')?.text === 'clause' ? 'clause' : 'sentence'
    return place === null
      ? []
      : [{ ...place, whole, mentions, reason: textOf(item, 'reason') ?? null } as const]
  })
  return { leftOut, faults }
}
