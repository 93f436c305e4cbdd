import { z } from 'zod'
import { acts, enumerations, relationTypes } from '../../generated/vocabulary.ts'
import { blockForms, type BlockForm } from './block-forms.ts'
import { fieldShape } from './field-shapes.ts'
import { identifiers } from './identifiers.ts'
import { date, ids, idsOrNone, newId, oneOf, places, text, truth, words } from './shapes.ts'

/** Relation types that a person may write. */
export const writtenTypes: readonly string[] = Object.entries(relationTypes)
  .filter(([, { derived }]) => !derived)
  .map(([type]) => type)

const claim = {
  says: text('the claim in one sentence of our own').meta({
    description: 'The claim in one sentence of our own.',
  }),
  cite: places,
  voice: text('the name of a voice that source.yaml declares').optional(),
  status: oneOf(enumerations.Status).optional(),
  modality: oneOf(enumerations.Modality).optional(),
  negated: truth.optional(),
  quantifier: words('how many the source says it of: some, most').optional(),
  since: date.optional(),
  until: date.optional(),
  reasoning: text('how the claim was read or concluded').optional(),
  frequency: words('how often the source says it is so: rarely').optional(),
  degree: words('how far the source says it is so: not directly').optional(),
  note: text('a note in words').optional(),
}

const described = {
  name: text('a name').meta({ description: 'The name as the field writes it.' }),
  aliases: z.array(words('a name'), { error: 'a list of names' }).optional(),
  summary: text('one or two sentences of our own').optional(),
  identifiers: identifiers.optional(),
}

/** The shape of each block by the key that opens it; a list's items are checked one by one. */
export const blockShapes: Readonly<Record<string, z.ZodObject>> = {
  ...Object.fromEntries(Object.entries(blockForms).map(([key, form]) => [key, formShape(key, form)])),
  relation: z.strictObject({
    relation: oneOf(writtenTypes, 'a relation type of schema.graphql that is not derived'),
    from: ids,
    to: ids,
    how: words('a closed word of the relation type').optional(),
    ...claim,
  }),
}

function formShape(key: string, form: BlockForm): z.ZodObject {
  const fields = Object.entries(form.fields).map(([field, need]) => {
    const shape = fieldShape(form.kind, field)
    if (need === 'required') return [field, shape]
    return [
      field,
      need === 'optional'
        ? shape.optional()
        : z.union([z.literal('not stated'), shape], { error: `${expectation(shape)}, or \`not stated\`` }),
    ]
  })
  const joins = Object.entries(form.joins).map(([join, { required }]) => [
    join,
    required ? idsOrNone : idsOrNone.optional(),
  ])
  const acting = Object.keys(form.acts).map((act) => [
    act,
    oneOf(Object.keys(acts), 'an act of schema.graphql').optional(),
  ])
  const shape = z.strictObject({
    [key]: newId.meta({ description: `The id of the ${form.kind} that this block makes.` }),
    ...described,
    ...claim,
    ...Object.fromEntries([...acting, ...joins, ...fields]),
  })
  const one = Object.keys(form.acts)
  return one.length === 0 ? shape : shape.meta({ oneOf: one.map((act) => ({ required: [act] })) })
}

/** What a shape says that it expects. */
function expectation(shape: z.ZodType): string {
  return shape.safeParse(undefined).error?.issues[0]?.message ?? 'a value'
}
