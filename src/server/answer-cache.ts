import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { canonical } from '../lib/canonical.ts'

/** What an answer follows from: a release never changes, so the same parts give the same bytes. */
export interface AnswerKeyParts {
  readonly release: string
  /** The media types that the client takes, as it names them. */
  readonly accept: string
  readonly query: string
  readonly operationName: unknown
  readonly variables: unknown
  readonly extensions: unknown
}

export interface CachedAnswer {
  readonly body: Buffer
  readonly type: string
  /** The name of the operation, for the log and the metrics. */
  readonly operation: string | null
}

/** Whole answers, within a bound in bytes that counts all that is held for each; the longest unused go first. */
export class AnswerCache {
  readonly #answers: LRUCache<string, CachedAnswer>

  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: Math.max(1, bytes),
      sizeCalculation: ({ body, type, operation }, key) =>
        body.byteLength + 2 * (key.length + type.length + (operation?.length ?? 0)) + entryOverhead,
    })
  }

  get(key: string): CachedAnswer | undefined {
    return this.#answers.get(key)
  }

  /** An answer that is larger than the whole cache is not held. */
  set(key: string, answer: CachedAnswer): void {
    this.#answers.set(key, answer)
  }

  /** Bytes held now. */
  get bytes(): number {
    return this.#answers.calculatedSize
  }
}

/** A hash of the parts, so that a key is small however long the document is. */
export function answerKey(parts: AnswerKeyParts): string {
  const { release, accept, query, operationName, variables, extensions } = parts
  const text = JSON.stringify([release, accept, query, operationName ?? null])
  const input = canonical([variables ?? {}, extensions ?? {}])
  return hash('sha256', text + input, 'base64url')
}

/** Of an entry of the map, its objects and the handle of its buffer, as measured: some 600 bytes. */
const entryOverhead = 700
