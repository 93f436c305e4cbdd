import { kindsOf, lineOf } from './declaration.ts'
import type { Declaration, HopDeclared, KindDeclared } from './declaration.ts'
import { key, quoted, record, union } from './literals.ts'
import { declarationOf, head } from './plugin-input.ts'
import type { PluginConfig } from './plugin-input.ts'
import { storedFields } from './stored-fields.ts'

/** The codegen plugin that writes the hops and their resolvers. */
export function plugin(_schema: unknown, _documents: unknown, config: PluginConfig): string {
  return hops(declarationOf(config))
}

/** Every hop as a value, and the resolvers of every kind made from them. */
export function hops(declaration: Declaration): string {
  return `${head}
import type { Hop } from '../model/hop.ts'
import type { Kind } from './vocabulary.ts'

${union('HopName', declaration.hops.map(hopName))}
/** Every hop once, an interface's too, whichever kinds have it. */
export const hops: Readonly<Record<HopName, Hop>> = ${record(declaration.hops.map((hop) => [hopName(hop), hopValue(declaration, hop)]))}

/** The fields that each kind stores for itself, by name. */
export const ownFields: Readonly<Record<Kind, readonly string[]>> = ${record(
    declaration.kinds.map((kind) => [kind.name, Object.keys(storedFields(declaration, kind.name))]),
  )}

/** A resolver for every hop of every kind; one is made for each hop, and shared by the kinds that have it. */
export function hopResolvers<R>(make: (hop: Hop) => R) {
${declaration.hops.map((hop) => `  const ${constantName(hop)} = make(hops[${quoted(hopName(hop))}])\n`).join('')}
  return {
${declaration.kinds.map((kind) => `    ${kind.name}: ${resolvers(declaration, kind)},\n`).join('')}  }
}
`
}

function hopName(hop: HopDeclared): string {
  return `${hop.owner}.${hop.field.name.value}`
}

function constantName(hop: HopDeclared): string {
  const name = hop.field.name.value
  return hop.owner.charAt(0).toLowerCase() + hop.owner.slice(1) + name.charAt(0).toUpperCase() + name.slice(1)
}

function hopValue(declaration: Declaration, hop: HopDeclared) {
  const kinds = hop.target === 'Entity' ? null : kindsOf(declaration, hop.target)
  return { name: hopName(hop), types: hop.types, direction: hop.direction, kinds, derived: hop.derived }
}

function resolvers(declaration: Declaration, kind: KindDeclared): string {
  const line = lineOf(declaration, kind.name).map((node) => node.name.value)
  const entries = declaration.hops
    .filter((hop) => line.includes(hop.owner))
    .map((hop) => `${key(hop.field.name.value)}: ${constantName(hop)}`)
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}'
}
