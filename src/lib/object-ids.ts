/** Gives each thing a number of its own, the same whenever it is asked: things are told apart by what they are. */
export function objectIds<T extends object>(): (thing: T) => number {
  const numbers = new WeakMap<T, number>()
  let count = 0
  return (thing) => {
    let number = numbers.get(thing)
    if (number === undefined) numbers.set(thing, (number = count += 1))
    return number
  }
}
