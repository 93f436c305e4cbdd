import type { Fault } from '../data/ask.ts'

/** Where a fault is told: at the actors and tools asked about, at the situation, or above the answer. */
export type Blame = 'question' | 'situation' | 'elsewhere' | null

/** What a fault lies with; `asked` are the ids of the actors and tools. Null: there is none. */
export function blameOf(fault: Fault | undefined, asked: readonly string[]): Blame {
  if (fault === undefined) return null
  if (!ofWhatIsAsked.has(fault.code)) return 'elsewhere'
  return asked.includes(fault.about) ? 'question' : 'situation'
}

const ofWhatIsAsked: ReadonlySet<string> = new Set([
  'CONTRADICTORY_SITUATION',
  'UNKNOWN_ID',
  'BAD_USER_INPUT',
])
