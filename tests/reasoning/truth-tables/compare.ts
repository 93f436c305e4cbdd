import type { Act } from '../../../src/generated/vocabulary.ts'
import type { Answer, Cell } from './reasoner.ts'
import type { ModelVerdict, RestrictionState } from './verdict.ts'

/** A pair on which model and reasoner do not say the same. */
export interface Disagreement {
  readonly where: string
  readonly model: unknown
  readonly reasoner: unknown
}

/** Where the pair, the question and the situation are. */
export interface Asked {
  readonly actor: string
  readonly tool: string
  readonly act: Act | null
  readonly situation: string
}

/** The model's verdict beside the cell of the matrix: a pair without a cell is NOT_STATED. */
export function besideCell(
  asked: Asked,
  verdict: ModelVerdict,
  cell: Cell | undefined,
): readonly Disagreement[] {
  const { act, outcome, norms } = verdict
  const model = outcome === 'NOT_STATED' ? null : { act, outcome, norms }
  const reasoner =
    cell === undefined ? null : { act: cell.act, outcome: cell.outcome, norms: [...cell.norms].sort() }
  return differing(asked, model, reasoner)
}

/** The model's verdict beside the whole answer, which does not name the norms that decide. */
export function besideAnswer(asked: Asked, verdict: ModelVerdict, answer: Answer): readonly Disagreement[] {
  return differing(asked, { ...verdict, norms: null }, plain(answer))
}

/** A whole answer on a pair that no norm is for: it says nothing and lists nothing. */
export function besideSilence(pair: string, situation: string, answer: Answer): readonly Disagreement[] {
  const { act, outcome, ...lists } = plain(answer)
  const isSilent =
    outcome === 'NOT_STATED' &&
    Object.values(lists).every((list) => list === null || Object.keys(list as object).length === 0)
  return isSilent
    ? []
    : [{ where: `${pair} where ${situation}`, model: 'NOT_STATED', reasoner: { act, outcome, ...lists } }]
}

function plain(answer: Answer): Readonly<Record<string, unknown>> {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id).sort()
  return {
    act: answer.act,
    outcome: answer.outcome,
    norms: null,
    met: ids(answer.met),
    missing: ids(answer.missing),
    open: ids(answer.open),
    exempt: ids(answer.exempt),
    silent: ids(answer.silent),
    powers: Object.fromEntries(answer.powers.map(({ norm, outcome }) => [norm.id, outcome])),
    restrictions: Object.fromEntries(
      answer.restrictions.map(({ norm, outcome }) => [norm.id, states[outcome] ?? outcome]),
    ),
  }
}

/** What the API calls the states of a restriction. */
const states: Readonly<Record<string, RestrictionState>> = {
  NOT_STATED: 'lifted',
  CONDITIONAL: 'open',
  NOT_PERMITTED: 'bars',
  CONTESTED: 'disputed',
}

function differing(asked: Asked, model: unknown, reasoner: unknown): readonly Disagreement[] {
  if (canonical(model) === canonical(reasoner)) return []
  const { actor, tool, act, situation } = asked
  return [{ where: `${actor} ${act ?? 'any act'} ${tool} where ${situation}`, model, reasoner }]
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
