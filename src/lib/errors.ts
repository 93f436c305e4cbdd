import { distance } from 'fastest-levenshtein'
import type { ErrorCode } from '../generated/vocabulary.ts'
import { compareText } from './order.ts'

/** Errors of a release file: raised when a graph is opened, never while a request is answered. */
export type ReleaseErrorCode = 'RELEASE_UNREADABLE' | 'RELEASE_OTHER_MODEL' | 'RELEASE_ALTERED'

/** Errors of Neo4j when it is opened or loaded; any later one is GRAPH_UNAVAILABLE. */
export type Neo4jErrorCode =
  | 'NEO4J_UNREACHABLE'
  | 'NEO4J_WRONG_PASSWORD'
  | 'NEO4J_NO_DATABASE'
  | 'NEO4J_TOO_OLD'
  | 'NEO4J_NO_RELEASE'
  | 'NEO4J_BEING_LOADED'
  | 'NEO4J_LOAD_INCOMPLETE'

/** An error that is answered: a code to act on, a message to read, details to work with. */
export class R2pError extends Error {
  override readonly name = 'R2pError'
  readonly code: ErrorCode | ReleaseErrorCode | Neo4jErrorCode
  /** What the message says, as plain values: limits, what was given, the nearest ids. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode | ReleaseErrorCode | Neo4jErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.code = code
    this.details = details
  }
}

/** An id that nothing has. `known` are the ids that could be meant; `what` is what it should identify: "entity". */
export function unknownId(id: string, known: readonly string[], what = 'entity'): R2pError {
  const nearby = nearest(id, known)
  return new R2pError('UNKNOWN_ID', `Unknown ${what} id ${quoted(id)}.${didYouMean(nearby.map(quoted))}`, {
    id: shortened(id),
    nearest: nearby,
  })
}

/** A number that is not a whole one from `least` to `most`, both included. */
export function outOfRange(name: string, least: number, most: number, got: number): R2pError {
  const message = `${name} must be a whole number from ${least} to ${most.toLocaleString('en')}; got ${got}.`
  return new R2pError('BAD_USER_INPUT', message, { name, least, most, got })
}

/** An error in our own code, never in what was asked. */
export function internalError(message: string, details: Readonly<Record<string, unknown>> = {}): R2pError {
  return new R2pError('INTERNAL_SERVER_ERROR', message, details)
}

/** The end of a message that names what was probably meant; empty where nothing comes near. */
export function didYouMean(near: readonly string[]): string {
  if (near.length === 0) return ''
  const last = near.at(-1) ?? ''
  return ` Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}?`
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

/** Text as it is quoted in a message, shortened. */
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
