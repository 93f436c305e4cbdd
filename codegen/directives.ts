import { valueFromASTUntyped } from 'graphql'
import type { ConstDirectiveNode, StringValueNode } from 'graphql'

export type DirectiveValues = Readonly<Record<string, unknown>>

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined
}

/** The arguments of a directive as they stand there; undefined where it is not given. */
export function directiveValues(node: Directed, name: string): DirectiveValues | undefined {
  const directive = directiveOf(node, name)
  if (!directive) return undefined
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  )
}

export function directiveOf(node: Directed, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name)
}

/** A description as one line; empty where there is none. */
export function textOf(node: { readonly description?: StringValueNode | undefined }): string {
  return (node.description?.value ?? '').trim().replace(/\s+/g, ' ')
}
