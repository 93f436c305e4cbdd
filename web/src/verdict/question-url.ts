import { urlOf } from '../url/url-parameters.ts'
import { nothingKnown, situationChanges } from './situation.ts'
import type { Situation } from './situation.ts'

/** A question of the Ask view; absent parts are open. */
export interface Question {
  readonly actor?: string
  readonly tool?: string
  readonly act?: string
  readonly situation?: Situation
}

/** The URL of the Ask view for this question. */
export function questionUrl({ actor = '', tool = '', act = '', situation = nothingKnown }: Question): string {
  return urlOf('/ask', { actor, act, tool, ...situationChanges(situation, 'first') })
}
