import { record, union } from './literals.ts'
import { declarationOf, head } from './plugin-input.ts'
import type { PluginConfig } from './plugin-input.ts'

/**
 * The codegen plugin that writes the words the explorer shows: how relation types read from either
 * end, what kinds and acts mean. The explorer is a guest and imports nothing of src/, so it is given
 * a copy of its own, and less of it than the server works by.
 */
export function plugin(_schema: unknown, _documents: unknown, config: PluginConfig): string {
  const { kinds, relationTypes, acts } = declarationOf(config)
  const names = (declared: readonly { readonly name: string }[]) => declared.map(({ name }) => name)
  return `${head}
${union('Kind', names(kinds))}
${union('RelationType', names(relationTypes))}
${union('Act', names(acts))}
/** Every kind: its interfaces beside Entity, and what it means. */
export const kinds: Readonly<Record<Kind, { readonly interfaces: readonly string[]; readonly meaning: string }>> = ${record(
    kinds.map(({ name, families, meaning }) => [name, { interfaces: families, meaning }]),
  )}

/** Every relation type: how it reads from its start and from its end, and what it means. */
export const relationTypes: Readonly<
  Record<RelationType, { readonly forward: string; readonly backward: string; readonly meaning: string }>
> = ${record(
    relationTypes.map(({ name, forward, backward, meaning }) => [name, { forward, backward, meaning }]),
  )}

/** Every act: what a power of it gives, and what it means. */
export const acts: Readonly<
  Record<Act, { readonly gives: 'USE' | 'ENABLING' | null; readonly meaning: string }>
> = ${record(acts.map(({ name, gives, meaning }) => [name, { gives, meaning }]))}
`
}
