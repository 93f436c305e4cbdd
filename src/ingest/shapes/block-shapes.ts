import { z } from 'zod'
import { acts, enumerations, kinds, relationTypes } from '../../generated/vocabulary.ts'
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
  cite: places.meta({ description: 'Where the source says it: section, paragraph and an anchor.' }),
  voice: text('the name of a voice that source.yaml declares')
    .meta({ description: 'Who speaks; left out: the default of source.yaml.' })
    .optional(),
  status: oneOf(enumerations.Status)
    .meta({ description: 'Whether the text states it, or we read or concluded it; left out: STATED.' })
    .optional(),
  modality: oneOf(enumerations.Modality)
    .meta({ description: 'Whether it is, may be or must be so; left out: that of the block.' })
    .optional(),
  negated: truth.meta({ description: '`true` where the source denies it.' }).optional(),
  quantifier: words('how many the source says it of: some, most')
    .meta({ description: 'Of how many actors the source says it.' })
    .optional(),
  since: date.meta({ description: 'From when it is so.' }).optional(),
  until: date.meta({ description: 'Until when it is so.' }).optional(),
  reasoning: text('how the claim was read or concluded')
    .meta({ description: 'Why we read or concluded it, where the status is not STATED.' })
    .optional(),
  frequency: words('how often the source says it is so: rarely')
    .meta({ description: 'How often it is so.' })
    .optional(),
  degree: words('how far the source says it is so: not directly')
    .meta({ description: 'How far it is so.' })
    .optional(),
  note: text('a note in words')
    .meta({ description: 'What a reader should know beside the claim.' })
    .optional(),
}

const described = {
  name: text('a name').meta({ description: 'The name as the field writes it.' }),
  aliases: z
    .array(words('a name'), { error: 'a list of names' })
    .meta({ description: 'Other names under which it is found.' })
    .optional(),
  summary: text('one or two sentences of our own')
    .meta({ description: 'What it is; left out: what the block says.' })
    .optional(),
  identifiers: identifiers.optional(),
}

/** The shape of each block by the key that opens it; a list's items are checked one by one. */
export const blockShapes: Readonly<Record<string, z.ZodObject>> = {
  ...Object.fromEntries(Object.entries(blockForms).map(([key, form]) => [key, formShape(key, form)])),
  relation: z.strictObject({
    relation: oneOf(writtenTypes, 'a relation type of schema.graphql that is not derived').meta({
      description: 'How the two are joined: docs/data-model.md lists the types.',
    }),
    from: ids.meta({ description: 'What the claim is about.' }),
    to: ids.meta({ description: 'What it is joined to.' }),
    how: words('a closed word of the relation type')
      .meta({ description: 'How exactly, where the type has words for it.' })
      .optional(),
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
        : z
            .union([z.literal('not stated'), shape], { error: `${expectation(shape)}, or \`not stated\`` })
            .meta({ description: kinds[form.kind].fields[field]?.meaning ?? '' }),
    ]
  })
  const joins = Object.entries(form.joins).map(([join, { type, required }]) => {
    const named = idsOrNone.meta({ description: relationTypes[type].meaning })
    return [join, required ? named : named.optional()]
  })
  const acting = Object.keys(form.acts).map((act) => [
    act,
    oneOf(Object.keys(acts), 'an act of schema.graphql')
      .meta({ description: 'The act that the norm is about.' })
      .optional(),
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
