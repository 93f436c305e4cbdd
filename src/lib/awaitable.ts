/** A value, or a promise of it: what is at hand is answered without waiting. */
export type Awaitable<T> = T | Promise<T>

/**
 * Goes on with a value at once where it is at hand, and when it comes where it is promised.
 * Not called `then`: a module that exports that name passes for a promise wherever it is imported on demand.
 */
export function andThen<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** Waits for all only where one of them has to be waited for. */
export function all<T>(values: readonly Awaitable<T>[]): Awaitable<T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[])
}

/** Two that are asked for at once: where one fails, somebody hears of the failure of the other too. */
export function both<T, U>(one: Awaitable<T>, other: Awaitable<U>): Awaitable<readonly [T, U]> {
  return one instanceof Promise || other instanceof Promise ? Promise.all([one, other]) : [one, other]
}
