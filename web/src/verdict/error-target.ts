import type { ApiError } from '../data/request.ts'

/** Where an error is shown: beside the actor or tool, in the situation form, or above the answer. */
export type ErrorTarget = 'question' | 'situation' | 'elsewhere' | null

/** The input that an error is about; `ids` are the actors and tools of the question. Null: no error. */
export function errorTargetOf(error: ApiError | undefined, ids: readonly string[]): ErrorTarget {
  if (error === undefined) return null
  if (!inputCodes.has(error.code)) return 'elsewhere'
  return ids.includes(error.about) ? 'question' : 'situation'
}

const inputCodes: ReadonlySet<string> = new Set(['CONTRADICTORY_SITUATION', 'UNKNOWN_ID', 'BAD_USER_INPUT'])
