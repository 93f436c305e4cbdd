import { Kind as Node } from 'graphql'
import type { DocumentNode, NameNode, StringValueNode } from 'graphql'
import { textOf } from './directives.ts'
import { faultAt } from './faults.ts'
import type { Fault } from './faults.ts'

/** Directives are ours alone and are not served: what they say of themselves is not asked for. */
export function descriptions(document: DocumentNode): Fault[] {
  return document.definitions.flatMap((node) => {
    switch (node.kind) {
      case Node.OBJECT_TYPE_DEFINITION:
      case Node.INTERFACE_TYPE_DEFINITION:
        return [
          ...undescribed('type', node, node.name.value),
          ...(node.fields ?? []).flatMap((field) => [
            ...undescribed('field', field, `${node.name.value}.${field.name.value}`),
            ...(field.arguments ?? []).flatMap((argument) =>
              undescribed(
                'argument',
                argument,
                `${node.name.value}.${field.name.value}(${argument.name.value})`,
              ),
            ),
          ]),
        ]
      case Node.INPUT_OBJECT_TYPE_DEFINITION:
        return [
          ...undescribed('input', node, node.name.value),
          ...(node.fields ?? []).flatMap((field) =>
            undescribed('input field', field, `${node.name.value}.${field.name.value}`),
          ),
        ]
      case Node.ENUM_TYPE_DEFINITION:
        return [
          ...undescribed('enum', node, node.name.value),
          ...(node.values ?? []).flatMap((value) =>
            undescribed('value', value, `${node.name.value}.${value.name.value}`),
          ),
        ]
      case Node.SCALAR_TYPE_DEFINITION:
      case Node.UNION_TYPE_DEFINITION:
        return undescribed('type', node, node.name.value)
      default:
        return []
    }
  })
}

interface Describable {
  readonly name: NameNode
  readonly description?: StringValueNode | undefined
}

function undescribed(what: string, node: Describable, name: string): Fault[] {
  return textOf(node) ? [] : [faultAt(node.name, `${what} ${name}`, 'a description above it', 'none')]
}
