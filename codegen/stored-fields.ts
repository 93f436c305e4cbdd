import { Kind as Node } from 'graphql'
import { lineOf, named } from './declaration.ts'
import type { Declaration } from './declaration.ts'
import { directiveOf, textOf } from './directives.ts'

export interface StoredField {
  /** The name of a scalar or of an enumeration. */
  readonly type: string
  readonly required: boolean
  readonly meaning: string
  readonly values?: readonly string[]
}

/** What a kind or interface stores of its own, beside what every entity has: no hops, no lists, no other types. */
export function storedFields(declaration: Declaration, name: string): Readonly<Record<string, StoredField>> {
  const fields = lineOf(declaration, name)
    .filter((node) => node.name.value !== 'Entity')
    .flatMap((node) => node.fields ?? [])
    .filter((field) => !directiveOf(field, 'relationship') && !directiveOf(field, 'list'))
  return Object.fromEntries(
    fields.flatMap((field) => {
      const type = named(field.type)
      const values = enumValues(declaration, type)
      if (!values && !scalars.has(type)) return []
      const required = field.type.kind === Node.NON_NULL_TYPE
      return [[field.name.value, { type, required, meaning: textOf(field), ...(values ? { values } : {}) }]]
    }),
  )
}

const scalars: ReadonlySet<string> = new Set(['String', 'Int', 'Float', 'Boolean', 'ID'])

function enumValues({ acts, enumerations }: Declaration, type: string): readonly string[] | undefined {
  if (type === 'Act') return acts.map(({ name }) => name)
  return enumerations.find((node) => node.name.value === type)?.values?.map(({ name }) => name.value)
}
