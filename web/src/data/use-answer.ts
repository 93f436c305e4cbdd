import { useEffect, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/operations.ts'
import { ask, Fault } from './ask.ts'

/** What a page knows of its question: the last answer, why there is none, and whether one is under way. */
export interface Answered<Result> {
  readonly data: Result | undefined
  readonly fault: Fault | undefined
  readonly waiting: boolean
}

/**
 * Asks when the page comes up and whenever the variables change; null asks nothing. What this tab was
 * answered before is shown at once and asked again behind it. While the server is away the question is
 * repeated until it is back, and the last answer stays on the page.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answered<Result> {
  const key = variables === null ? null : keyOf(document, variables)
  const [state, setState] = useState<State<Result>>({ key, answered: begun(key) })
  useEffect(() => {
    if (variables === null) {
      setState({ key, answered: begun(null) })
      return undefined
    }
    const stop = new AbortController()
    setState({ key, answered: begun(key) })
    void askUntilAnswered(document, variables, stop.signal, (answered) =>
      setState((last) => ({ key, answered: { ...answered, data: answered.data ?? shown(last, key) } })),
    )
    return () => stop.abort()
  }, [key])
  // In the one drawing between a new question and its effect the old answer is not the new one's.
  return state.key === key ? state.answered : begun(key)
}

interface State<Result> {
  readonly key: string | null
  readonly answered: Answered<Result>
}

function shown<Result>(last: State<Result>, key: string | null): Result | undefined {
  return last.key === key ? last.answered.data : undefined
}

const keptAnswers = 100

/** By document and variables; the oldest go first. */
const kept = new Map<string, unknown>()

function keyOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string {
  return `${document.toString()}\n${JSON.stringify(variables)}`
}

function begun<Result>(key: string | null): Answered<Result> {
  if (key === null) return { data: undefined, fault: undefined, waiting: false }
  return { data: kept.get(key) as Result | undefined, fault: undefined, waiting: true }
}

function keep(key: string, answer: unknown): void {
  kept.delete(key)
  kept.set(key, answer)
  for (const oldest of kept.keys()) {
    if (kept.size <= keptAnswers) break
    kept.delete(oldest)
  }
}

const milliseconds = { betweenTries: 2000 }

async function askUntilAnswered<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
  tell: (answered: Answered<Result>) => void,
): Promise<void> {
  for (;;) {
    try {
      const data = await ask(document, variables, signal)
      if (signal.aborted) return
      keep(keyOf(document, variables), data)
      tell({ data, fault: undefined, waiting: false })
      return
    } catch (error) {
      if (signal.aborted) return
      const fault = error instanceof Fault ? error : new Fault(String(error), 'INTERNAL_SERVER_ERROR', [])
      tell({ data: undefined, fault, waiting: false })
      if (!passing.has(fault.code)) return
    }
    await new Promise((resolve) => setTimeout(resolve, milliseconds.betweenTries))
    if (signal.aborted) return
  }
}

/** Faults that go away by themselves. */
const passing = new Set(['AWAY', 'GRAPH_UNAVAILABLE'])
