import { hopResolvers } from '../../generated/hops.ts'
import { grouped } from '../../lib/grouping.ts'
import type { Hop } from '../../model/hop.ts'
import type { Relation } from '../../model/relation.ts'
import type { DraftEntity } from '../parse/draft.ts'

/** For each declared hop the most neighbours that any entity has over it: what a page of it can bring at most. */
export function widthsOf(
  entities: readonly DraftEntity[],
  relations: readonly Relation[],
): Readonly<Record<string, number>> {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]))
  const byType = grouped(
    relations.filter(({ negated }) => !negated),
    ({ type }) => type,
  )
  const widths: Record<string, number> = {}
  for (const [hop, starts] of hopsWithStarts()) {
    const neighbours = new Map<string, Set<string>>()
    const add = (start: string, end: string): void => {
      const [startKind, endKind] = [kindOf.get(start), kindOf.get(end)]
      if (startKind === undefined || endKind === undefined || !starts.has(startKind)) return
      if (hop.kinds !== null && !hop.kinds.includes(endKind)) return
      neighbours.set(start, (neighbours.get(start) ?? new Set()).add(end))
    }
    for (const { from, to, derived } of hop.types.flatMap((type) => byType.get(type) ?? [])) {
      if (hop.derived !== null && hop.derived !== derived) continue
      if (hop.direction !== 'IN') add(from, to)
      if (hop.direction !== 'OUT') add(to, from)
    }
    widths[hop.name] = Math.max(0, ...[...neighbours.values()].map(({ size }) => size))
  }
  return widths
}

/** Each hop once, with the kinds that have it. */
function hopsWithStarts(): ReadonlyMap<Hop, ReadonlySet<string>> {
  const starts = new Map<Hop, Set<string>>()
  for (const [kind, hops] of Object.entries(hopResolvers((hop) => hop))) {
    for (const hop of Object.values(hops)) starts.set(hop, (starts.get(hop) ?? new Set()).add(kind))
  }
  return starts
}
