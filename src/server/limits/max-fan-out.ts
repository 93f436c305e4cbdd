import { hopResolvers, hops } from '../../generated/hops.ts'
import { interfaces, kinds } from '../../generated/vocabulary.ts'
import type { ReleaseFacts } from '../../model/release.ts'

/** How many a field of a type can bring at most in a release; null where that is not known. */
export type MaxFanOut = (type: string, field: string) => number | null

/** By the counts of a release for its lists, and by the widest hop that any of its entities has. */
export function maxFanOutIn({ counts, widths }: ReleaseFacts): MaxFanOut {
  const lists = new Map(Object.entries(kinds).map(([kind, { list }]) => [list, counts[kind] ?? 0]))
  const sum = (names: readonly string[]): number => names.reduce((all, kind) => all + (counts[kind] ?? 0), 0)
  lists.set('actors', sum(interfaces.Actor))
  lists.set('norms', sum(interfaces.Norm))
  return (type, field) => {
    if (type === 'Query') return lists.get(field) ?? null
    const hop = hopsByKind[type]?.[field]?.name ?? (`${type}.${field}` in hops ? `${type}.${field}` : null)
    return hop === null ? null : (widths[hop] ?? null)
  }
}

const hopsByKind: Readonly<Record<string, Readonly<Record<string, { readonly name: string }>>>> =
  hopResolvers((hop) => hop)
