import { Kind } from 'graphql'
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'

/** What a resolver learns from graphql-js of the field that it answers. */
export interface RequestedField {
  readonly fieldNodes: readonly FieldNode[]
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/**
 * Whether a validated operation selects the field at this path below the requested one, so that what that field
 * needs can be fetched along. A field that @skip or @include leaves out counts as selected: this costs a little
 * work and never the answer.
 */
export function selectsPath({ fieldNodes, fragments }: RequestedField, path: readonly string[]): boolean {
  let sets = fieldNodes.map(({ selectionSet }) => selectionSet)
  for (const name of path) {
    sets = fieldsIn(sets, fragments)
      .filter((field) => field.name.value === name)
      .map(({ selectionSet }) => selectionSet)
  }
  return sets.length > 0
}

/** The fields of selections and of the fragments in them; each fragment is read once, however often it is spread. */
function fieldsIn(
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: RequestedField['fragments'],
): readonly FieldNode[] {
  const fields: FieldNode[] = []
  const spread = new Set<string>()
  const open = [...sets]
  while (open.length > 0) {
    for (const node of open.pop()?.selections ?? []) {
      if (node.kind === Kind.FIELD) fields.push(node)
      else if (node.kind === Kind.INLINE_FRAGMENT) open.push(node.selectionSet)
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value)
        open.push(fragments[node.name.value]?.selectionSet)
      }
    }
  }
  return fields
}
