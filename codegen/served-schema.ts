import { concatAST, Kind as Node, parse, validateSchema, buildASTSchema } from 'graphql'
import type {
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  NamedTypeNode,
  ObjectTypeDefinitionNode,
} from 'graphql'
import { connectionArguments, connectionTypes } from './connections.ts'
import { lineOf, listed, named, passage, unserved } from './declaration.ts'
import type { Declaration } from './declaration.ts'
import { directiveOf, textOf } from './directives.ts'
import { DeclarationError, faultOf } from './faults.ts'
import { listName, listWords } from './list-name.ts'

/** The schema that is served: what the short one declares, written out. */
export function servedSchema(declaration: Declaration): DocumentNode {
  const served = concatAST([
    {
      kind: Node.DOCUMENT,
      definitions: declaration.document.definitions.flatMap((node) => definition(declaration, node)),
    },
    kindEnum(declaration),
    connectionTypes(connected(declaration)),
  ])
  const faults = validateSchema(buildASTSchema(served)).map(faultOf)
  if (faults.length > 0) throw new DeclarationError(declaration.path, faults)
  return served
}

function definition(declaration: Declaration, node: DefinitionNode): DefinitionNode[] {
  switch (node.kind) {
    case Node.DIRECTIVE_DEFINITION:
      return []
    case Node.ENUM_TYPE_DEFINITION:
      if (unserved.has(node.name.value)) return []
      return [{ ...node, values: (node.values ?? []).map((value) => ({ ...value, directives: [] })) }]
    case Node.INTERFACE_TYPE_DEFINITION:
    case Node.OBJECT_TYPE_DEFINITION:
      return [outputType(declaration, node)]
    default:
      return [node]
  }
}

function outputType(
  declaration: Declaration,
  node: InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode,
): InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode {
  const isEntity = [...declaration.kinds, ...declaration.families].some(
    ({ name }) => name === node.name.value,
  )
  const fields = isEntity
    ? [
        ...nodeFields(declaration),
        ...lineOf(declaration, node.name.value).flatMap((ancestor) => ancestor.fields ?? []),
      ]
    : (node.fields ?? [])
  const lists = node.name.value === 'Query' ? kindLists(declaration) : []
  return {
    ...node,
    interfaces: isEntity ? allInterfaces(node) : (node.interfaces ?? []),
    fields: [...fields.map((field) => servedField(declaration, field)), ...lists],
  }
}

function nodeFields({ document }: Declaration): readonly FieldDefinitionNode[] {
  return document.definitions.flatMap((node) =>
    node.kind === Node.INTERFACE_TYPE_DEFINITION && node.name.value === 'Node' ? (node.fields ?? []) : [],
  )
}

/** GraphQL wants every interface named, those of interfaces too. */
function allInterfaces(
  node: InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode,
): readonly NamedTypeNode[] {
  const own = (node.interfaces ?? []).map(({ name }) => name.value)
  const all = new Set(['Node', ...(node.name.value === 'Entity' ? [] : ['Entity']), ...own])
  return [...all].map((name) => ({ kind: Node.NAMED_TYPE, name: { kind: Node.NAME, value: name } }))
}

/** Hops and lists become connections; a field that is a connection already is given its paging. */
function servedField(declaration: Declaration, field: FieldDefinitionNode): FieldDefinitionNode {
  const item = listed(field.type)
  if (item !== null && (directiveOf(field, 'relationship') || directiveOf(field, 'list'))) {
    return {
      ...field,
      directives: [],
      arguments: [
        ...(field.arguments ?? []),
        ...connectionArguments(isEntityType(declaration, item) ? 'entities' : 'others'),
      ],
      type: nonNull(`${item}Connection`),
    }
  }
  if (named(field.type).endsWith('Connection')) {
    return { ...field, arguments: [...(field.arguments ?? []), ...connectionArguments('others')] }
  }
  return field
}

function kindLists(declaration: Declaration): readonly FieldDefinitionNode[] {
  return listedTypes(declaration).map((node) => ({
    kind: Node.FIELD_DEFINITION,
    name: { kind: Node.NAME, value: listName(node.name.value) },
    description: { kind: Node.STRING, value: listDescription(node) },
    arguments: connectionArguments('entities'),
    type: nonNull(`${node.name.value}Connection`),
  }))
}

function listDescription(node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): string {
  return `All ${listWords(node.name.value)}. Each one: ${lowerFirst(textOf(node))}`
}

/** The interfaces of kinds, then the kinds: each has its list in Query. */
function listedTypes({ families, kinds }: Declaration) {
  return [...families.filter(({ name }) => name !== 'Entity'), ...kinds].map(({ node }) => node)
}

function connected(declaration: Declaration): readonly { readonly name: string; readonly words: string }[] {
  return [
    { name: 'Entity', words: 'entities' },
    ...listedTypes(declaration).map((node) => ({ name: node.name.value, words: listWords(node.name.value) })),
    { name: 'Relation', words: 'relations' },
  ]
}

function kindEnum({ kinds }: Declaration): DocumentNode {
  const values = kinds.map((kind) => `${JSON.stringify(kind.meaning)}\n${kind.name}`)
  return parse(
    `"The kinds of entities, by the names of their types. ${passage} is kept out of lists unless asked for."\nenum Kind {\n${values.join('\n')}\n}`,
  )
}

function isEntityType({ kinds, families }: Declaration, name: string): boolean {
  return [...kinds, ...families].some((type) => type.name === name)
}

function nonNull(name: string): FieldDefinitionNode['type'] {
  return { kind: Node.NON_NULL_TYPE, type: { kind: Node.NAMED_TYPE, name: { kind: Node.NAME, value: name } } }
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
