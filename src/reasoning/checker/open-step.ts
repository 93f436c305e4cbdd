import type { Relation } from '../../model/relation.ts'
import type { ReleaseIndex } from './release-index.ts'
import type { SavedStep, SavedVerdict } from './saved-verdict.ts'

/** A step with what it leans on, looked up. */
export interface OpenStep {
  readonly step: SavedStep
  readonly word: string
  readonly ids: readonly string[]
  readonly relations: readonly Relation[]
  /** The conclusions of its premises. */
  readonly premises: readonly string[]
}

/** What is wrong with a step that draws a conclusion of one kind; null where it is confirmed. */
export type ErrorOf = (open: OpenStep, verdict: SavedVerdict, index: ReleaseIndex) => string | null
