import type { GraphQLError } from 'graphql'
import type { Act } from '../../../src/generated/vocabulary.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import type { Outcome } from '../../../src/generated/vocabulary.ts'
import { askGraph } from '../../api/ask-graph.ts'
import type { Pair } from './norms-of-pair.ts'
import type { Situation } from './situation.ts'

/** A cell of the matrix; pairs that are NOT_STATED have none. */
export interface Cell {
  readonly actor: string
  readonly tool: string
  readonly act: Act
  readonly outcome: Outcome
  readonly norms: readonly string[]
}

/** A verdict with all of its lists, as the API gives it. */
export interface Answer {
  readonly actor: { readonly id: string }
  readonly tool: { readonly id: string }
  readonly act: Act
  readonly outcome: Outcome
  readonly met: readonly Named[]
  readonly missing: readonly Named[]
  readonly open: readonly Named[]
  readonly exempt: readonly Named[]
  readonly silent: readonly Named[]
  readonly powers: readonly Assessed[]
  readonly restrictions: readonly Assessed[]
}

export interface Named {
  readonly id: string
}

export interface Assessed {
  readonly norm: Named
  readonly outcome: Outcome
}

/** All cells for a situation, by actor and tool; null where the reasoner refuses it as contradictory. */
export async function cellsOf(
  graph: Graph,
  situation: Situation,
  act: Act | null,
): Promise<ReadonlyMap<string, Cell> | null> {
  const answer = await askGraph(graph, matrix, { situation, act })
  if (isRefusal(answer.errors)) return null
  const { cells } = (answer.data as unknown as { matrix: { cells: readonly Cell[] } }).matrix
  return new Map(cells.map((cell) => [`${cell.actor} ${cell.tool}`, cell]))
}

/** The whole verdicts on these pairs; null where the situation is refused. */
export async function answersOf(
  graph: Graph,
  pairs: readonly Pair[],
  situation: Situation,
  act: Act | null,
): Promise<readonly Answer[] | null> {
  const found: Answer[] = []
  for (let start = 0; start < pairs.length; start += atOnce) {
    const some = pairs.slice(start, start + atOnce)
    const answer = await askGraph(graph, verdictsOn(some), { situation, act })
    if (isRefusal(answer.errors)) return null
    found.push(...Object.values(answer.data as unknown as Readonly<Record<string, Answer>>))
  }
  return found
}

/** So many verdicts in one operation. */
const atOnce = 100

function verdictsOn(pairs: readonly Pair[]): string {
  const fields = pairs.map(
    ({ actor, tool }, index) =>
      `on${index}: mayUse(actor: "${actor}", tool: "${tool}", situation: $situation, act: $act) { ...whole }`,
  )
  return `query ($situation: SituationInput, $act: Act) { ${fields.join('\n')} } ${whole}`
}

/** Refused is one answer; any other error ends the test. */
function isRefusal(errors: readonly GraphQLError[] | undefined): boolean {
  if (errors === undefined || errors.length === 0) return false
  if (errors.every(({ extensions }) => extensions['code'] === 'CONTRADICTORY_SITUATION')) return true
  throw new Error(errors.map(({ message }) => message).join('\n'))
}

const matrix = `query ($situation: SituationInput, $act: Act) {
  matrix(situation: $situation, act: $act) { cells { actor tool act outcome norms } }
}`

const lists = ['met', 'missing', 'open', 'exempt', 'silent'].map((list) => `${list} { id }`).join(' ')

const whole = `fragment whole on Verdict { actor { id } tool { id } act outcome ${lists}
  powers { norm { id } outcome } restrictions { norm { id } outcome } }`
