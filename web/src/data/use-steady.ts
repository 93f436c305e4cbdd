import { useRef } from 'preact/hooks'
import type { Answered } from './use-answer.ts'

/**
 * While a new answer to the same question is under way, and while the server is away, the last one
 * stays on the page, so that nothing jumps. A fault of the question itself takes it away.
 */
export function useSteady<Result>(answered: Answered<Result>, question: string): Steady<Result> {
  const last = useRef<{ readonly question: string; readonly data: Result } | null>(null)
  if (answered.data !== undefined) last.current = { question, data: answered.data }
  const before = last.current?.question === question ? last.current.data : undefined
  const isPassing = answered.fault === undefined || answered.fault.code === 'AWAY'
  return {
    ...answered,
    data: answered.data ?? (isPassing ? before : undefined),
    before,
    isOld: answered.data === undefined && before !== undefined,
  }
}

export interface Steady<Result> extends Answered<Result> {
  /** The last answer to this question, whatever became of the present one. */
  readonly before: Result | undefined
  /** What is shown is the answer before. */
  readonly isOld: boolean
}
