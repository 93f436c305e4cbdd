/** One cycle for each knot of ids that lead back to themselves, beginning with its smallest id; sorted. */
export function cycles(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>()
  for (const [from, to] of pairs) next.set(from, [...(next.get(from) ?? []), to])
  for (const targets of next.values()) targets.sort()
  const found: (readonly string[])[] = []
  const knotted = new Set<string>()
  for (const start of [...next.keys()].sort()) {
    const way = knotted.has(start) ? null : wayBack(start, next)
    if (way === null) continue
    found.push(way)
    for (const id of way) knotted.add(id)
  }
  return found
}

/** The shortest way from an id back to itself. */
function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const cameFrom = new Map<string, string>()
  let level: readonly string[] = [start]
  while (level.length > 0) {
    const further: string[] = []
    for (const id of level) {
      for (const target of next.get(id) ?? []) {
        if (target === start) return trail(id, start, cameFrom)
        if (cameFrom.has(target)) continue
        cameFrom.set(target, id)
        further.push(target)
      }
    }
    level = further
  }
  return null
}

function trail(last: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [last]
  while (way[0] !== start) way.unshift(cameFrom.get(way[0] ?? '') ?? start)
  return way
}
