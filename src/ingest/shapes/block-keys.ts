import { z } from 'zod'
import { blockForms } from './block-forms.ts'
import { blockShapes } from './block-shapes.ts'

/** What a person has to know of a key of a block, read off the shape that checks it. */
export interface BlockKey {
  readonly key: string
  /** `one of`: exactly one of these keys of the block. */
  readonly need: 'required' | 'one of' | 'optional'
  /** To follow "must be". */
  readonly rule: string
  readonly meaning: string
}

/** The keys of a block by the key that opens it, which comes first. */
export function blockKeys(form: string): readonly BlockKey[] {
  const acts = Object.keys(blockForms[form]?.acts ?? {})
  const keys = keysOf(blockShapes[form] ?? listShape)
  return keys.map((each) => (acts.includes(each.key) ? { ...each, need: 'one of' } : each))
}

/** The keys of anything that a shape checks. */
export function keysOf(shape: z.ZodObject): readonly BlockKey[] {
  return Object.entries(shape.shape).map(([key, value]) => {
    const type = value as z.ZodType
    return {
      key,
      need: type.safeParse(undefined).success ? 'optional' : 'required',
      rule: type.safeParse(null).error?.issues[0]?.message ?? '',
      meaning: meaningOf(type),
    }
  })
}

/** The keys of a list itself; what else it holds it hands down to its items. */
const listShape = z.strictObject({
  list: z.string({ error: 'a label for the reader' }).meta({
    description: 'What its items have in common. Any other key is handed down to the items that take it.',
  }),
  items: z.array(z.unknown(), { error: 'a list of blocks' }).meta({ description: 'The blocks of the list.' }),
})

function meaningOf(type: z.ZodType): string {
  const meaning = type.meta()?.description
  if (meaning !== undefined) return meaning
  return type instanceof z.ZodOptional ? meaningOf(type.unwrap() as z.ZodType) : ''
}
