import type { FieldValue } from '../../model/entity.ts'
import { blockForms, type BlockForm } from '../shapes/block-forms.ts'
import { identifiersOf } from './identifiers.ts'
import { entryOf, textOf, textsOf } from '../yaml/located.ts'
import type { Declared } from './registry.ts'
import type { Block } from './statement-files.ts'
import { fieldsOf } from './vocabulary-files.ts'

/** The entities that blocks make: norms, measures, positions, recommendations, figures. */
export function entitiesOfBlocks(blocks: readonly Block[]): readonly Declared[] {
  return blocks.flatMap((block) => {
    const form = blockForms[block.form]
    const id = textOf(block.value, block.form)
    return form === undefined || id === undefined || id.text === '' ? [] : [made(block, form, id.text)]
  })
}

function made({ form: key, value }: Block, form: BlockForm, id: string): Declared {
  const name = textOf(value, 'name')
  const says = textOf(value, 'says')
  const summary = textOf(value, 'summary') ?? says
  const aliases = textsOf(entryOf(value, 'aliases')?.value)
  return {
    entity: {
      id,
      kind: form.kind,
      name: name?.text ?? '',
      aliases: aliases.map((alias) => alias.text),
      summary: summary?.text ?? '',
      identifiers: identifiersOf(value),
      fields: { ...forceOf(form), ...fieldsOf(form.kind, value), ...actOf(value, form) },
    },
    location: entryOf(value, key)?.value.location ?? value.location,
    wording: [name, ...aliases, summary === says ? undefined : summary].filter(
      (written) => written !== undefined,
    ),
  }
}

/** A norm that does not say with what force it binds is known only through a report or its summary. */
function forceOf(form: BlockForm): Readonly<Record<string, FieldValue>> {
  return 'legalForce' in form.fields ? { legalForce: 'REPORTED' } : {}
}

function actOf(value: Block['value'], form: BlockForm): Readonly<Record<string, FieldValue>> {
  const act = Object.keys(form.acts)
    .map((key) => textOf(value, key))
    .find((written) => written !== undefined)
  return act === undefined ? {} : { act: act.text }
}
