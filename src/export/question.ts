import { kinds as allKinds, relationTypes } from '../generated/vocabulary.ts'
import type { Kind, RelationType } from '../generated/vocabulary.ts'
import { subgraphBounds } from '../graph/subgraph.ts'
import { outOfBounds, quoted, nearest, R2pError } from '../lib/errors.ts'

/** What is to be exported. Lists are sorted and name each thing once, so that the same question is the same text. */
export interface ExportQuestion {
  /** Start from these, 1 to 100; null: the whole release. */
  readonly ids: readonly string[] | null
  /** How many relations away, 0 to 4; where no ids are given it says nothing. */
  readonly depth: number
  /** Only these, with ids beside those started from; null: all but Passage. */
  readonly kinds: readonly Kind[] | null
  /** Only relations of these; null: of all. */
  readonly types: readonly RelationType[] | null
}

/** What a visitor may name; the meaning of each is that of the argument of `Query.subgraph`. */
export const parameterNames = ['ids', 'depth', 'kinds', 'types'] as const

/** What came under each name: in an address a name may stand several times. */
export type Parameters = ReadonlyMap<string, readonly string[]>

/** The question that some parameters put. Refused with BAD_USER_INPUT; whether ids are known is for the graph to say. */
export function readQuestion(parameters: Parameters): ExportQuestion {
  for (const name of parameters.keys()) refuseUnknown(name, parameterNames, 'a parameter')
  const ids = listOf(parameters, 'ids', subgraphBounds.ids)
  const question: ExportQuestion = {
    ids,
    depth: depthOf(parameters.get('depth') ?? [], ids !== null),
    kinds: namesOf(parameters, 'kinds', Object.keys(allKinds) as Kind[], 'a kind'),
    types: namesOf(parameters, 'types', Object.keys(relationTypes) as RelationType[], 'a relation type'),
  }
  return question
}

/** The question as it stands in an address; empty for the whole release. */
export function questionText({ ids, depth, kinds, types }: ExportQuestion): string {
  const parts = [
    ids === null ? [] : [`ids=${ids.map(encodeURIComponent).join(',')}`, `depth=${depth}`],
    kinds === null ? [] : [`kinds=${kinds.join(',')}`],
    types === null ? [] : [`types=${types.join(',')}`],
  ]
  return parts.flat().join('&')
}

/** Separated by commas, or given several times. */
function listOf(parameters: Parameters, name: string, most: number): readonly string[] | null {
  const came = parameters.get(name)
  if (came === undefined) return null
  const items = came.flatMap((text) => text.split(',')).map((text) => text.trim())
  const named = [...new Set(items.filter((text) => text !== ''))].sort()
  if (named.length < 1 || named.length > most) {
    throw outOfBounds(`The number of ${name}`, 1, most, named.length)
  }
  return named
}

function namesOf<Name extends string>(
  parameters: Parameters,
  name: string,
  known: readonly Name[],
  what: string,
): readonly Name[] | null {
  const named = listOf(parameters, name, known.length)
  for (const each of named ?? []) refuseUnknown(each, known, what, name)
  return named as readonly Name[] | null
}

function depthOf(came: readonly string[], hasIds: boolean): number {
  if (came.length === 0) return 1
  const text = came.at(-1) ?? ''
  if (came.length > 1) throw badInput(`depth is to be given once, and it came ${came.length} times.`, {})
  if (!hasIds) {
    throw badInput(
      'depth says how far from some ids, and no ids came. Without ids the whole is exported.',
      {},
    )
  }
  if (!/^\d+$/.test(text) || Number(text) > subgraphBounds.depth) {
    const most = subgraphBounds.depth
    const message = `depth is to be a whole number from 0 to ${most}, and ${quoted(text)} came.`
    throw badInput(message, { name: 'depth', least: 0, most, came: text.slice(0, 80) })
  }
  return Number(text)
}

function refuseUnknown(came: string, known: readonly string[], what: string, parameter?: string): void {
  if (known.includes(came)) return
  const near = nearestName(came, known)
  const shown =
    near.length > 0
      ? ` The nearest are ${near.join(', ')}.`
      : known.length > 9
        ? ''
        : ` There are ${known.join(', ')}.`
  const where = parameter === undefined ? '' : `${parameter}: `
  throw badInput(`${where}${what} was expected, and ${quoted(came)} came.${shown}`, { nearest: near })
}

/** Names of the schema have capitals and underscores, which are no reason to be far off. */
function nearestName(came: string, known: readonly string[]): readonly string[] {
  const folded = new Map(known.map((name) => [name.toLowerCase().replaceAll('_', '-'), name]))
  return nearest(came, [...folded.keys()]).map((name) => folded.get(name) ?? name)
}

function badInput(message: string, details: Readonly<Record<string, unknown>>): R2pError {
  return new R2pError('BAD_USER_INPUT', message, details)
}
