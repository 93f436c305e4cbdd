export type Compare<T> = (one: T, other: T) => number

/** By code units: the same on every machine and in every locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** By the first that tells the two apart. */
export function inTurn<T>(...orders: readonly Compare<T>[]): Compare<T> {
  return (one, other) => {
    for (const order of orders) {
      const result = order(one, other)
      if (result !== 0) return result
    }
    return 0
  }
}

/** Where, in a list sorted by a number, the first stands whose number is at least this; its length if none. */
export function firstAtLeast<T>(list: readonly T[], least: number, numberOf: (item: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numberOf(list[middle] as T) < least) low = middle + 1
    else high = middle
  }
  return low
}
