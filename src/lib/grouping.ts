/** Items by a key, each group in the order of the items. */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  return groupedByEach(items, (item) => [keyOf(item)])
}

/** Items by each of their keys, once by a key that comes twice. */
export function groupedByEach<T, K>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<K>,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else if (group.at(-1) !== item) group.push(item)
    }
  }
  return groups
}
