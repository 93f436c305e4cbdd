import { addressOf } from '../../address/parameters.ts'
import { kinds } from '../../generated/vocabulary.ts'
import type { Kind } from '../../generated/vocabulary.ts'
import { nothingKnown } from '../../verdict/situation.ts'
import { questionAddress } from '../../verdict/question-address.ts'

/** A question, and the address of the view that answers it. */
export interface WayOn {
  readonly address: string
  readonly text: string
}

/** The questions that an entity of this kind can be part of. */
export function waysOn(id: string, kind: Kind): readonly WayOn[] {
  if (kinds[kind].interfaces.includes('Actor'))
    return [
      { address: questionAddress({ actor: id }), text: 'Ask what it may do' },
      { address: addressOf('/matrix', { actors: [id] }), text: 'Its row in the matrix' },
    ]
  if (kind === 'Tool')
    return [
      { address: questionAddress({ tool: id }), text: 'Ask who may use it' },
      { address: addressOf('/matrix', { tools: [id] }), text: 'Its column in the matrix' },
    ]
  if (kind === 'Case')
    return [
      { address: addressOf('/cases', { cases: [id] }), text: 'What was done there' },
      {
        address: questionAddress({ situation: { ...nothingKnown, case: id } }),
        text: 'Ask in this situation',
      },
    ]
  if (kind === 'Condition')
    return [
      {
        address: questionAddress({ situation: { ...nothingKnown, holds: [id] } }),
        text: 'Ask where it holds',
      },
    ]
  return []
}
