import type { Citation } from '../../model/citation.ts'

/** A verdict as it was saved: what was asked, the outcome, and the proof with relations by their ids. */
export interface SavedVerdict {
  readonly outcome: string
  readonly act: string
  readonly actor: string
  readonly tool: string
  readonly proof: readonly SavedStep[]
  /** Null where the answer does not tell it: then what the proof takes to hold is taken from the proof. */
  readonly situation: SavedSituation | null
}

export interface SavedStep {
  readonly number: number
  readonly rule: string
  /** In plain English; undefined where the answer leaves it out. */
  readonly statement?: string | undefined
  readonly concludes: string
  readonly premises: readonly number[]
  readonly relations: readonly string[]
  readonly basis: readonly string[]
  readonly citations: readonly Citation[]
}

export interface SavedSituation {
  readonly case: string | null
  readonly holds: readonly string[]
  readonly fails: readonly string[]
  readonly crimes: readonly string[]
  readonly date: string | null
}
