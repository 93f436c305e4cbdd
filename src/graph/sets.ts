/** What is in all of these; `everything` where there are none. A single set is given back as it is. */
export function intersection(
  sets: readonly ReadonlySet<string>[],
  everything: ReadonlySet<string>,
): ReadonlySet<string> {
  const [smallest, ...others] = [...sets].sort((one, other) => one.size - other.size)
  if (smallest === undefined) return everything
  if (others.length === 0) return smallest
  const shared = new Set<string>()
  for (const id of smallest) if (others.every((set) => set.has(id))) shared.add(id)
  return shared
}

/** What is in at least one of these. */
export function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  if (sets.length === 1) return sets[0] as ReadonlySet<string>
  const all = new Set<string>()
  for (const set of sets) for (const id of set) all.add(id)
  return all
}

/** What is in the first and not in the second. */
export function difference(set: ReadonlySet<string>, without: ReadonlySet<string>): ReadonlySet<string> {
  if (without.size === 0) return set
  const rest = new Set<string>()
  for (const id of set) if (!without.has(id)) rest.add(id)
  return rest
}
