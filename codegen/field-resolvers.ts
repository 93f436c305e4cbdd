import type { Declaration, KindDeclared } from './declaration.ts'
import { literal, key, quoted } from './literals.ts'
import { listName } from './list-name.ts'
import { declarationOf, head } from './plugin-input.ts'
import type { PluginConfig } from './plugin-input.ts'
import { storedFields } from './stored-fields.ts'
import type { StoredField } from './stored-fields.ts'

/** The codegen plugin that writes the resolvers which all kinds have alike. */
export function plugin(_schema: unknown, _documents: unknown, config: PluginConfig): string {
  return fieldResolvers(declarationOf(config))
}

/** For each kind its hops, its stored fields and what every kind has; for each list the one that gives it. */
export function fieldResolvers(declaration: Declaration): string {
  const types = declaration.kinds.flatMap((kind) => Object.values(storedFields(declaration, kind.name)))
  const enumerations = new Set(types.filter(({ values }) => values !== undefined).map(({ type }) => type))
  return `${head}
import type { Hop } from '../model/hop.ts'
import { hopResolvers } from './hops.ts'
import type { ${[...enumerations, 'Kind'].sort().join(', ')} } from './vocabulary.ts'

/** What makes the resolvers of kinds. */
export interface ResolverMakers<HopResolver, Shared, Parent> {
  readonly hop: (hop: Hop) => HopResolver
  readonly storedField: <Value>(name: string) => (parent: Parent) => Value
  /** The resolvers of fields that every kind has. */
  readonly shared: Shared
}

/** The resolvers of every kind. One is made for each hop, and shared by the kinds that have it. */
export function kindResolvers<H, S, P>({ hop, storedField, shared }: ResolverMakers<H, S, P>) {
  const hops = hopResolvers(hop)
  return {
${declaration.kinds.map((kind) => `    ${kind.name}: { ...shared, ...hops.${kind.name}${storedIn(declaration, kind)} },\n`).join('')}  }
}

/** The resolver of the list of each kind, and of each interface that has one. */
export function listResolvers<L>(list: (name: string, kinds: readonly Kind[]) => L) {
  return {
${lists(declaration)
  .map(({ name, kinds }) => `    ${key(name)}: list(${quoted(name)}, ${literal(kinds)}),\n`)
  .join('')}  }
}
`
}

function lists({
  families,
  kinds,
}: Declaration): readonly { readonly name: string; readonly kinds: readonly string[] }[] {
  return [
    ...families
      .filter(({ name }) => name !== 'Entity')
      .map((family) => ({ name: listName(family.name), kinds: family.kinds })),
    ...kinds.map(({ name }) => ({ name: listName(name), kinds: [name] })),
  ]
}

function storedIn(declaration: Declaration, kind: KindDeclared): string {
  return Object.entries(storedFields(declaration, kind.name))
    .map(([name, field]) => `, ${key(name)}: storedField<${typeOf(field)}>(${quoted(name)})`)
    .join('')
}

function typeOf({ type, required }: StoredField): string {
  return `${scalarTypes[type] ?? type}${required ? '' : ' | null'}`
}

const scalarTypes: Readonly<Record<string, string>> = {
  String: 'string',
  ID: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
}
