import type { z } from 'zod'
import { kinds, type FieldDeclaration, type Kind } from '../../generated/vocabulary.ts'
import type { FieldValue } from '../../model/entity.ts'
import { anyNumber, date, oneOf, truth, wholeNumber, words } from './shapes.ts'

/** The shape of a kind's own field, as schema.graphql declares it. */
export function fieldShape(kind: Kind, field: string): z.ZodType {
  const declared = kinds[kind].fields[field]
  if (declared === undefined) throw new Error(`${kind} declares no field ${field} in schema.graphql`)
  return shapeOf(field, declared).meta({ description: declared.meaning })
}

/** What a field's text stands for, once its shape is right. */
export function fieldValue(kind: Kind, field: string, written: string): FieldValue {
  const type = kinds[kind].fields[field]?.type
  if (type === 'Int' || type === 'Float') return Number(written)
  return type === 'Boolean' ? written === 'true' : written
}

/** Dates are declared as String, since they are as exact as the source; their names tell them. */
const dates: readonly string[] = ['date', 'since', 'until']

function shapeOf(field: string, { type, values }: FieldDeclaration): z.ZodType {
  if (values !== undefined) return oneOf(values)
  if (type === 'Int') return wholeNumber
  if (type === 'Float') return anyNumber
  if (type === 'Boolean') return truth
  return dates.includes(field) ? date : words('a text')
}
