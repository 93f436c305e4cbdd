import { distance } from 'fastest-levenshtein'
import type { ErrorCode } from '../generated/vocabulary.ts'
import { compareText } from './order.ts'

/** What can be wrong with a release file; met when a graph is opened, never while a question is answered. */
export type ReleaseFault = 'RELEASE_UNREADABLE' | 'RELEASE_OTHER_MODEL' | 'RELEASE_ALTERED'

/** What can be wrong with a Neo4j, met when it is opened or loaded; what is met later is GRAPH_UNAVAILABLE. */
export type Neo4jFault =
  | 'NEO4J_UNREACHABLE'
  | 'NEO4J_WRONG_PASSWORD'
  | 'NEO4J_NO_DATABASE'
  | 'NEO4J_TOO_OLD'
  | 'NEO4J_NO_RELEASE'
  | 'NEO4J_BEING_LOADED'
  | 'NEO4J_LOAD_INCOMPLETE'

/** What we say went wrong: with a code to act on, a message to read, and details to work with. */
export class R2pError extends Error {
  override readonly name = 'R2pError'
  readonly code: ErrorCode | ReleaseFault | Neo4jFault
  /** What the message says, as plain values: bounds, what came, the nearest ids. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode | ReleaseFault | Neo4jFault,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.code = code
    this.details = details
  }
}

/** An id that is none. `known` are the ids that it could have been; `what` says of what: "entity". */
export function unknownId(id: string, known: readonly string[], what = 'entity'): R2pError {
  const nearby = nearest(id, known)
  const hint = nearby.length === 0 ? '' : ` The nearest ids are ${nearby.map(quoted).join(', ')}.`
  return new R2pError('UNKNOWN_ID', `No ${what} has the id ${quoted(id)}.${hint}`, {
    id: shortened(id),
    nearest: nearby,
  })
}

/** A whole number that is not within its bounds, both of which it may have. */
export function outOfBounds(name: string, least: number, most: number, came: number): R2pError {
  const message = `${name} is to be a whole number from ${least} to ${most.toLocaleString('en')}, and ${came} came.`
  return new R2pError('BAD_USER_INPUT', message, { name, least, most, came })
}

/** Something that cannot be unless our own code is wrong. */
export function fault(message: string, details: Readonly<Record<string, unknown>> = {}): R2pError {
  return new R2pError('INTERNAL_SERVER_ERROR', message, details)
}

/** The words of `known` that `word` is most likely meant for, best first; none where all are far off. */
export function nearest(word: string, known: readonly string[], count = 3): readonly string[] {
  const wanted = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  if (wanted === '' || wanted.length > longestWord) return []
  const bound = Math.max(2, Math.ceil(wanted.length / 3))
  return known
    .map((candidate) => ({ candidate, steps: stepsTo(candidate, wanted, bound) }))
    .filter(({ steps }) => steps <= bound)
    .sort(byNearness)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** What came, fit to stand in a message. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text))
}

/** Comparing takes time by the product of two lengths, and no id is as long as this. */
const longestWord = 200

interface Candidate {
  readonly candidate: string
  readonly steps: number
}

function byNearness(one: Candidate, other: Candidate): number {
  const [short, long] = [one.candidate.length, other.candidate.length]
  return one.steps - other.steps || short - long || compareText(one.candidate, other.candidate)
}

/** Somebody who leaves out words of an id is nearer to it than the letters say. */
function stepsTo(candidate: string, wanted: string, bound: number): number {
  const lower = candidate.toLowerCase()
  if (wanted.length >= 3 && lower.includes(wanted)) return Math.min(bound, lower.length - wanted.length)
  return Math.abs(lower.length - wanted.length) > bound ? Infinity : distance(lower, wanted)
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
