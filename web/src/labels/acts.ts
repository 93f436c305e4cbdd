import { acts } from '../generated/vocabulary.ts'
import type { Act } from '../generated/vocabulary.ts'

/** An act as a verb: `CALL_FOR` is "call for". */
export function actLabel(act: Act): string {
  return act.toLowerCase().replaceAll('_', ' ')
}

/** Whether a URL parameter names an act. */
export function isAct(word: string): word is Act {
  return Object.hasOwn(acts, word)
}

export interface ActGroup {
  readonly name: string
  readonly acts: readonly Act[]
}

/** The acts, grouped by what a power to do them gives. */
export function actGroups(): readonly ActGroup[] {
  const names = Object.keys(acts) as Act[]
  const giving = (gives: 'USE' | 'ENABLING' | null): readonly Act[] =>
    names.filter((act) => acts[act].gives === gives)
  return [
    { name: 'To put the tool to use', acts: giving('USE') },
    { name: 'To let others use it', acts: giving('ENABLING') },
    { name: 'Other acts', acts: giving(null) },
  ]
}
