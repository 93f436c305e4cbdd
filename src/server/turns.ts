/**
 * Lets what takes some milliseconds through one at a time, one in each round of the event loop, so that requests
 * that take next to nothing are answered in between however many of the others wait.
 */
export class Turns {
  readonly #waiting: (() => void)[] = []

  /** Resolves when it is one's turn: at the latest after all who waited before. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (this.#waiting.length === 1) setImmediate(this.#admit)
    })
  }

  readonly #admit = (): void => {
    this.#waiting.shift()?.()
    if (this.#waiting.length > 0) setImmediate(this.#admit)
  }
}
