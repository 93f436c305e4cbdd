import { useEffect, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/operations.ts'
import { ApiError, request } from './request.ts'

/** The last answer to a query, why there is none, and whether a request is under way. */
export interface QueryState<Result> {
  readonly data: Result | undefined
  readonly error: ApiError | undefined
  readonly waiting: boolean
}

/**
 * Sends the operation when the page appears and whenever the variables change; null sends nothing. A cached
 * answer is shown at once and requested again behind it. If the server cannot be reached, the request is
 * repeated until it can, and the last answer stays on the page.
 */
export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): QueryState<Result> {
  const key = variables === null ? null : keyOf(document, variables)
  const [keyed, setKeyed] = useState<KeyedState<Result>>({ key, state: initialState(key) })
  useEffect(() => {
    if (variables === null) {
      setKeyed({ key, state: initialState(null) })
      return undefined
    }
    const stop = new AbortController()
    setKeyed({ key, state: initialState(key) })
    void requestUntilAnswered(document, variables, stop.signal, (state) =>
      setKeyed((last) => ({ key, state: { ...state, data: state.data ?? dataFor(last, key) } })),
    )
    return () => stop.abort()
  }, [key])
  // Before the effect of a new key has run, the state still belongs to the old one.
  return keyed.key === key ? keyed.state : initialState(key)
}

interface KeyedState<Result> {
  readonly key: string | null
  readonly state: QueryState<Result>
}

function dataFor<Result>(last: KeyedState<Result>, key: string | null): Result | undefined {
  return last.key === key ? last.state.data : undefined
}

const maxCachedAnswers = 100

/** By document and variables; the oldest are removed first. */
const cache = new Map<string, unknown>()

function keyOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string {
  return `${document.toString()}\n${JSON.stringify(variables)}`
}

function initialState<Result>(key: string | null): QueryState<Result> {
  if (key === null) return { data: undefined, error: undefined, waiting: false }
  return { data: cache.get(key) as Result | undefined, error: undefined, waiting: true }
}

function store(key: string, answer: unknown): void {
  cache.delete(key)
  cache.set(key, answer)
  for (const oldest of cache.keys()) {
    if (cache.size <= maxCachedAnswers) break
    cache.delete(oldest)
  }
}

const retryDelayMs = 2000

async function requestUntilAnswered<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
  report: (state: QueryState<Result>) => void,
): Promise<void> {
  for (;;) {
    try {
      const data = await request(document, variables, signal)
      if (signal.aborted) return
      store(keyOf(document, variables), data)
      report({ data, error: undefined, waiting: false })
      return
    } catch (thrown) {
      if (signal.aborted) return
      const error =
        thrown instanceof ApiError ? thrown : new ApiError(String(thrown), 'INTERNAL_SERVER_ERROR', [])
      report({ data: undefined, error, waiting: false })
      if (!transientCodes.has(error.code)) return
    }
    await new Promise((resolve) => setTimeout(resolve, retryDelayMs))
    if (signal.aborted) return
  }
}

/** Errors that may pass without any change to the request. */
const transientCodes = new Set(['OFFLINE', 'GRAPH_UNAVAILABLE'])
