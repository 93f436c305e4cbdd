import { Kind } from 'graphql'
import type { FieldNode, OperationDefinitionNode, ValueNode } from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** Reads the arguments of fields as far as their cost depends on them, before the values are coerced. */
export interface ArgumentValues {
  /** A whole number of 0 or more; null where none is given, or what is given is no number. */
  count(field: FieldNode, name: string): number | null
  /** The length of a list, 1 for a single value in its place; null where none is given. */
  length(field: FieldNode, name: string): number | null
  isGiven(field: FieldNode, name: string): boolean
}

export function argumentValues(operation: OperationDefinitionNode, variables: Variables): ArgumentValues {
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue,
    ]),
  )

  /** A number, a list or a text as plain values; null for none; all else as it stands in the document. */
  function valueOf(field: FieldNode, name: string): unknown {
    const node = field.arguments?.find((argument) => argument.name.value === name)?.value
    if (node === undefined) return null
    if (node.kind !== Kind.VARIABLE) return literal(node)
    const variable = node.name.value
    if (Object.hasOwn(variables, variable)) return variables[variable] ?? null
    const defaultValue = defaults.get(variable)
    return defaultValue === undefined ? null : literal(defaultValue)
  }

  return {
    count(field, name) {
      const value = valueOf(field, name)
      return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : null
    },
    length(field, name) {
      const value = valueOf(field, name)
      if (value === null) return null
      return Array.isArray(value) ? value.length : 1
    },
    isGiven: (field, name) => valueOf(field, name) !== null,
  }
}

function literal(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value)
  if (value.kind === Kind.LIST) return value.values
  return value.kind === Kind.NULL ? null : value
}
