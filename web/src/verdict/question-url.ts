import { urlOf } from '../url/url-parameters.ts'
import { nothingKnown, situationChanges } from './situation.ts'
import type { Situation } from './situation.ts'

/** A question that the view Ask answers; what is left out is open. */
export interface Question {
  readonly actor?: string
  readonly tool?: string
  readonly act?: string
  readonly situation?: Situation
}

/** The URL at which the view Ask answers this question. */
export function questionUrl({ actor = '', tool = '', act = '', situation = nothingKnown }: Question): string {
  return urlOf('/ask', { actor, act, tool, ...situationChanges(situation, 'first') })
}
