import { Kind } from 'graphql'
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'

/** A field as an operation asks it: what a resolver is told of it by a plan, and by graphql-js. */
export interface AskedField {
  readonly fieldNodes: readonly FieldNode[]
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/**
 * Whether the field at such a path is asked below a field of an operation that was validated, so that what it
 * takes can be fetched along. What @skip and @include leave out counts as asked: it costs a little, and never
 * the answer.
 */
export function isAskedBelow({ fieldNodes, fragments }: AskedField, path: readonly string[]): boolean {
  return fieldNodes.some(({ selectionSet }) => isAsked(selectionSet, path, fragments))
}

function isAsked(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: AskedField['fragments'],
): boolean {
  const [name, ...rest] = path
  if (name === undefined) return true
  return (set?.selections ?? []).some((node) => {
    if (node.kind === Kind.FIELD)
      return node.name.value === name && isAsked(node.selectionSet, rest, fragments)
    const below = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
    return isAsked(below?.selectionSet, path, fragments)
  })
}
