import { z } from 'zod'
import { kinds, type Kind } from '../../generated/vocabulary.ts'
import type { FieldValue } from '../../model/entity.ts'
import { nearest } from '../../lib/errors.ts'
import { vocabularyKinds } from '../shapes/block-forms.ts'
import { checkShape } from '../yaml/check-shape.ts'
import { dataError, quoted, type DataError } from '../yaml/data-error.ts'
import { fieldShape, fieldValue } from '../shapes/field-shapes.ts'
import { describe, entryOf, textOf, textsOf, type Entry, type Located } from '../yaml/located.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import type { Declared } from './registry.ts'
import { identifiersOf } from './identifiers.ts'
import { identifiers } from '../shapes/identifiers.ts'
import { newId, text, words } from '../shapes/shapes.ts'

/** The shape of an entity of each kind that vocabulary files declare. */
export const entityShapes: ReadonlyMap<string, z.ZodObject> = new Map(
  vocabularyKinds.map((kind) => [kind, entityShape(kind)]),
)

/** The entities of a vocabulary file: kind → id → entity. Faulty ones too, so that their ids are known. */
export function entitiesOf({ root }: YamlFile): {
  readonly entities: readonly Declared[]
  readonly errors: readonly DataError[]
} {
  const entities: Declared[] = []
  const errors: DataError[] = []
  if (root?.form !== 'map') return { entities, errors }
  for (const [kind, { location, value }] of root.entries) {
    const shape = entityShapes.get(kind)
    if (shape === undefined)
      errors.push(
        dataError(location, 'each key', 'a kind that vocabulary files declare', unknownKind(kind), {
          nearest: nearest(kind, [...entityShapes.keys()]),
        }),
      )
    else if (value.form !== 'map')
      errors.push(dataError(value.location, quoted(kind), `ids with their ${kind} each`, describe(value)))
    else {
      for (const [id, entry] of value.entries) {
        errors.push(...checkShape({ form: 'text', location: entry.location, text: id }, newId, [], 'an id'))
        errors.push(...checkShape(entry.value, shape, Object.keys(shape.shape)))
        entities.push(declared(id, kind as Kind, entry))
      }
    }
  }
  return { entities, errors }
}

/** Whether some of its entities cannot be known, since their kind is none. */
export function hasUnknownKind({ root }: YamlFile): boolean {
  return root?.form === 'map' && [...root.entries.keys()].some((kind) => !entityShapes.has(kind))
}

function unknownKind(kind: string): string {
  return Object.hasOwn(kinds, kind) ? `${quoted(kind)}, which blocks of statements make` : quoted(kind)
}

function declared(id: string, kind: Kind, { location, value }: Entry): Declared {
  const name = textOf(value, 'name')
  const summary = textOf(value, 'summary')
  const aliases = textsOf(entryOf(value, 'aliases')?.value)
  return {
    entity: {
      id,
      kind,
      name: name?.text ?? '',
      aliases: aliases.map((alias) => alias.text),
      summary: summary?.text ?? '',
      identifiers: identifiersOf(value),
      fields: fieldsOf(kind, value),
    },
    location,
    wording: [name, ...aliases, summary].filter((written) => written !== undefined),
  }
}

/** The own fields that stand in a block of keys, as values. */
export function fieldsOf(kind: Kind, value: Located): Readonly<Record<string, FieldValue>> {
  const fields: Record<string, FieldValue> = {}
  for (const field of Object.keys(kinds[kind].fields)) {
    const written = textOf(value, field)
    if (written !== undefined && written.text !== 'not stated')
      fields[field] = fieldValue(kind, field, written.text)
  }
  return fields
}

function entityShape(kind: Kind): z.ZodObject {
  const fields = Object.entries(kinds[kind].fields).map(([field, { required }]) => {
    const shape = fieldShape(kind, field)
    return [field, required ? shape : shape.optional()]
  })
  return z
    .strictObject(
      {
        name: text('a name').meta({ description: 'The name as the field writes it.' }),
        aliases: z
          .array(words('a name'), { error: 'a list of names' })
          .meta({ description: 'Other names under which it is found.' })
          .optional(),
        identifiers: identifiers.optional(),
        summary: text('one or two sentences of our own').meta({
          description: 'One or two sentences of our own: what it is.',
        }),
        ...Object.fromEntries(fields),
      },
      { error: `${kind} with a name and a summary` },
    )
    .meta({ description: kinds[kind].meaning })
}
