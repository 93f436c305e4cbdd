import type { Holding } from './power-holders.ts'
import type { Reach } from './norm-scope.ts'
import { sharedWindow, type Window } from './validity-period.ts'

/** How a power that is held is over a tool, and when both are so. */
export interface Way {
  readonly reach: Reach
  readonly window: Window
}

/** Of several equally near ways the one whose claim is the holder's own speaker's: it needs no second voice. */
export function nearestAtOneTime(holding: Holding, reaches: readonly Reach[]): Way | null {
  const ways = reaches.flatMap((reach) => {
    const window = sharedWindow([holding.window, reach.window])
    return window === null ? [] : [{ reach, window }]
  })
  const nearest = ways[0]
  if (nearest === undefined) return null
  const { chain, claim } = nearest.reach
  const ownVoice = ways.find(
    ({ reach }) =>
      reach.chain.length === chain.length &&
      reach.claim.status === claim.status &&
      reach.claim.speaker === holding.claim.speaker,
  )
  return ownVoice ?? nearest
}
