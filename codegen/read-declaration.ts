import { GraphQLError, Kind as Node, parse, Source } from 'graphql'
import type {
  DocumentNode,
  EnumTypeDefinitionNode,
  EnumValueDefinitionNode,
  FieldDefinitionNode,
} from 'graphql'
import { validateSDL } from 'graphql/validation/validate.js'
import { checkDeclaration } from './checks.ts'
import { listed, named, unserved } from './declaration.ts'
import type { Declaration, HopDeclared, KindDeclared, RelationTypeDeclared } from './declaration.ts'
import { directiveValues, textOf } from './directives.ts'
import type { DirectiveValues } from './directives.ts'
import { DeclarationError, faultOf } from './faults.ts'
import type { Fault } from './faults.ts'

/** Reads a short schema; throws a DeclarationError that names every fault found. */
export function readDeclaration(text: string, path: string): Declaration {
  const document = parsed(text, path)
  refuse(path, validateSDL(withKindNames(document)).map(faultOf))
  const declaration = collect(document, path)
  refuse(path, checkDeclaration(declaration))
  return declaration
}

function parsed(text: string, path: string): DocumentNode {
  try {
    return parse(new Source(text, path))
  } catch (error) {
    if (error instanceof GraphQLError) throw new DeclarationError(path, [faultOf(error)])
    throw error
  }
}

function refuse(path: string, faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DeclarationError(path, faults)
}

/** GraphQL's own rules have to know the enumeration that is made from the kinds later. */
function withKindNames(document: DocumentNode): DocumentNode {
  return { ...document, definitions: [...document.definitions, ...parse('enum Kind { A }').definitions] }
}

function collect(document: DocumentNode, path: string): Declaration {
  const interfaces = document.definitions.filter((node) => node.kind === Node.INTERFACE_TYPE_DEFINITION)
  const objects = document.definitions.filter((node) => node.kind === Node.OBJECT_TYPE_DEFINITION)
  const enums = document.definitions.filter((node) => node.kind === Node.ENUM_TYPE_DEFINITION)

  const familyNodes = interfaces.filter(
    (node) => node.name.value === 'Entity' || node.interfaces?.some(({ name }) => name.value === 'Entity'),
  )
  const familyNames = new Set(familyNodes.map((node) => node.name.value))
  const kinds: KindDeclared[] = objects
    .filter((node) => node.interfaces?.some(({ name }) => familyNames.has(name.value)))
    .map((node) => ({
      name: node.name.value,
      meaning: textOf(node),
      families: (node.interfaces ?? [])
        .map(({ name }) => name.value)
        .filter((name) => name !== 'Entity' && familyNames.has(name)),
      node,
    }))

  return {
    path,
    document,
    kinds,
    families: familyNodes.map((node) => ({
      name: node.name.value,
      kinds: kinds
        .filter((kind) => node.name.value === 'Entity' || kind.families.includes(node.name.value))
        .map((kind) => kind.name),
      node,
    })),
    relationTypes: valuesOf(enums, 'RelationType').map(relationType),
    acts: valuesOf(enums, 'Act').map((value) => ({
      name: value.name.value,
      meaning: textOf(value),
      gives: words(directiveValues(value, 'act')?.['gives'])[0] ?? null,
    })),
    enumerations: enums.filter(
      ({ name }) => !['RelationType', 'Act'].includes(name.value) && !unserved.has(name.value),
    ),
    hops: [...familyNodes, ...kinds.map((kind) => kind.node)].flatMap((node) =>
      (node.fields ?? []).flatMap((field) => {
        const values = directiveValues(field, 'relationship')
        return values ? [hop(node.name.value, field, values)] : []
      }),
    ),
  }
}

function valuesOf(
  enums: readonly EnumTypeDefinitionNode[],
  name: string,
): readonly EnumValueDefinitionNode[] {
  return enums.find((node) => node.name.value === name)?.values ?? []
}

function relationType(value: EnumValueDefinitionNode): RelationTypeDeclared {
  const values = directiveValues(value, 'relation')
  return {
    name: value.name.value,
    meaning: textOf(value),
    from: words(values?.['from']),
    to: words(values?.['to']),
    forward: words(values?.['forward'])[0] ?? '',
    backward: words(values?.['backward'])[0] ?? '',
    acyclic: values?.['acyclic'] === true,
    derived: values?.['derived'] === true,
  }
}

function hop(owner: string, field: FieldDefinitionNode, values: DirectiveValues): HopDeclared {
  const derived = values['derived']
  return {
    owner,
    field,
    target: listed(field.type) ?? named(field.type),
    types: words(values['type']),
    direction: words(values['direction'])[0] ?? '',
    derived: typeof derived === 'boolean' ? derived : null,
  }
}

/** GraphQL takes one value where a list is asked for. */
function words(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
}
