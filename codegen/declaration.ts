import { Kind as Node } from 'graphql'
import type {
  DocumentNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql'

/** What the short schema declares, read once for the served schema and for every output. */
export interface Declaration {
  readonly path: string
  readonly document: DocumentNode
  /** The object types that implement Entity, in the order they are declared. */
  readonly kinds: readonly KindDeclared[]
  /** Entity and the interfaces that implement it. */
  readonly families: readonly FamilyDeclared[]
  readonly relationTypes: readonly RelationTypeDeclared[]
  readonly acts: readonly ActDeclared[]
  /** Every enumeration but RelationType, Act and those that only directives use. */
  readonly enumerations: readonly EnumTypeDefinitionNode[]
  /** Every hop, in the order of the types that declare it: an interface's hop is one. */
  readonly hops: readonly HopDeclared[]
}

export interface KindDeclared {
  readonly name: string
  readonly meaning: string
  /** The interfaces that it has, Entity left out: `['Actor']`. */
  readonly families: readonly string[]
  readonly node: ObjectTypeDefinitionNode
}

export interface FamilyDeclared {
  readonly name: string
  /** The kinds that have this interface. */
  readonly kinds: readonly string[]
  readonly node: InterfaceTypeDefinitionNode
}

export interface RelationTypeDeclared {
  readonly name: string
  readonly meaning: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly forward: string
  readonly backward: string
  readonly acyclic: boolean
  readonly derived: boolean
}

export interface ActDeclared {
  readonly name: string
  readonly meaning: string
  readonly gives: string | null
}

export interface HopDeclared {
  readonly owner: string
  readonly field: FieldDefinitionNode
  /** The kind or interface that the field lists. */
  readonly target: string
  readonly types: readonly string[]
  readonly direction: string
  readonly derived: boolean | null
}

/** The kind that relations do not join, whatever interface they name: passages are made from citations. */
export const passage = 'Passage'

/** Enumerations that tell only our directives something, and are not served. */
export const unserved: ReadonlySet<string> = new Set(['ActClass'])

/** The kinds that a kind's or interface's name stands for; none where it is neither. */
export function kindsOf(declaration: Declaration, name: string): readonly string[] {
  const family = declaration.families.find((candidate) => candidate.name === name)
  if (family) return family.kinds
  return declaration.kinds.some((kind) => kind.name === name) ? [name] : []
}

/** The kinds that may stand at an end of a relation, where it names these kinds and interfaces. */
export function kindsAtEnd(declaration: Declaration, names: readonly string[]): readonly string[] {
  const allowed = new Set(names.flatMap((name) => kindsOf(declaration, name)))
  return declaration.kinds.map((kind) => kind.name).filter((kind) => kind !== passage && allowed.has(kind))
}

/** A kind or an interface and the interfaces above it, the widest first: what its fields are gathered from. */
export function lineOf({ kinds, families }: Declaration, name: string) {
  const kind = kinds.find((candidate) => candidate.name === name)
  const above = families.filter((family) => [name, 'Entity', ...(kind?.families ?? [])].includes(family.name))
  return [...above, ...(kind ? [kind] : [])].map(({ node }) => node)
}

/** The name inside `[X!]!`; null where the type is anything else. */
export function listed(type: TypeNode): string | null {
  if (type.kind !== Node.NON_NULL_TYPE || type.type.kind !== Node.LIST_TYPE) return null
  const item = type.type.type
  return item.kind === Node.NON_NULL_TYPE && item.type.kind === Node.NAMED_TYPE ? item.type.name.value : null
}

/** The name inside all lists and exclamation marks. */
export function named(type: TypeNode): string {
  return type.kind === Node.NAMED_TYPE ? type.name.value : named(type.type)
}

export function enumNamed({ definitions }: DocumentNode, name: string): EnumTypeDefinitionNode | undefined {
  return definitions
    .filter((node) => node.kind === Node.ENUM_TYPE_DEFINITION)
    .find((node) => node.name.value === name)
}
