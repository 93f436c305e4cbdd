import { pageSizes } from './connections.ts'
import { kindsAtEnd } from './declaration.ts'
import type { Declaration } from './declaration.ts'
import { listName } from './list-name.ts'
import { literal, record, union } from './literals.ts'
import { declarationOf, head } from './plugin-input.ts'
import type { PluginConfig } from './plugin-input.ts'
import { storedFields } from './stored-fields.ts'

/** The codegen plugin that writes the vocabulary. */
export function plugin(_schema: unknown, _documents: unknown, config: PluginConfig): string {
  return vocabulary(declarationOf(config))
}

/** The words of the model as values and types: kinds, relation types, acts, enumerations. */
export function vocabulary(declaration: Declaration): string {
  return [
    head,
    types(declaration),
    kinds(declaration),
    relationTypes(declaration),
    acts(declaration),
    enumerations(declaration),
  ].join('\n')
}

function types(declaration: Declaration): string {
  const { kinds, relationTypes, acts, families, enumerations } = declaration
  return `${union(
    'Kind',
    kinds.map(({ name }) => name),
  )}
${union(
  'Interface',
  families.map(({ name }) => name),
)}
${union(
  'RelationType',
  relationTypes.map(({ name }) => name),
)}
${union(
  'Act',
  acts.map(({ name }) => name),
)}
${enumerations
  .map((node) =>
    union(
      node.name.value,
      (node.values ?? []).map(({ name }) => name.value),
    ),
  )
  .join('\n')}
/** A field that a kind declares for itself, or that its interface declares for it. */
export interface FieldDeclaration {
  /** The name of a scalar or of an enumeration. */
  readonly type: string
  readonly required: boolean
  readonly meaning: string
  /** The values of an enumeration. */
  readonly values?: readonly string[]
}

export interface KindDeclaration {
  /** Its interfaces beside Entity. */
  readonly interfaces: readonly Interface[]
  /** The name of its list in Query. */
  readonly list: string
  readonly meaning: string
  readonly fields: Readonly<Record<string, FieldDeclaration>>
}

export interface RelationTypeDeclaration {
  /** The kinds that may stand at either end. */
  readonly from: readonly Kind[]
  readonly to: readonly Kind[]
  /** How it reads from its start and from its end. */
  readonly forward: string
  readonly backward: string
  readonly meaning: string
  /** No entity may reach itself over relations of this type. */
  readonly acyclic: boolean
  /** Made by the rules when a release is built; refused in data. */
  readonly derived: boolean
}

export interface ActDeclaration {
  /** What a power of this act gives: the use of the tool, or that others may use it; null: neither. */
  readonly gives: 'USE' | 'ENABLING' | null
  readonly meaning: string
}

/** How many a page has where nothing is asked for, and at most. */
export const pageSizes = ${literal(pageSizes)} as const
`
}

function kinds(declaration: Declaration): string {
  const written = declaration.kinds.map(
    (kind) =>
      [
        kind.name,
        {
          interfaces: kind.families,
          list: listName(kind.name),
          meaning: kind.meaning,
          fields: storedFields(declaration, kind.name),
        },
      ] as const,
  )
  const families = declaration.families.map(({ name, kinds }) => [name, kinds] as const)
  return `/** Every kind of entity, in the order it is declared. */
export const kinds: Readonly<Record<Kind, KindDeclaration>> = ${record(written)}

/** The kinds of each interface. */
export const interfaces: Readonly<Record<Interface, readonly Kind[]>> = ${record(families)}
`
}

function relationTypes(declaration: Declaration): string {
  const written = declaration.relationTypes.map(
    ({ name, ...type }) =>
      [
        name,
        { ...type, from: kindsAtEnd(declaration, type.from), to: kindsAtEnd(declaration, type.to) },
      ] as const,
  )
  return `/** Every relation type. What is declared for an interface is written out for its kinds; Passage is none of them. */
export const relationTypes: Readonly<Record<RelationType, RelationTypeDeclaration>> = ${record(written)}
`
}

function acts({ acts }: Declaration): string {
  const written = acts.map(({ name, gives, meaning }) => [name, { gives, meaning }] as const)
  return `/** Every act. */
export const acts: Readonly<Record<Act, ActDeclaration>> = ${record(written)}
`
}

function enumerations({ enumerations }: Declaration): string {
  const written = enumerations.map(
    (node) => [node.name.value, (node.values ?? []).map(({ name }) => name.value)] as const,
  )
  return `/** The values of every other enumeration, in the order they are declared. */
export const enumerations = ${record(written)} as const
`
}
