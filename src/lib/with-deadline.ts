/** The promise's outcome, or that of `late` once so many milliseconds have passed. */
export function withDeadline<T>(
  promise: Promise<T>,
  milliseconds: number,
  late: () => T | Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      Promise.resolve().then(late).then(resolve, reject)
    }, milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
