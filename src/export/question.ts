import { kinds as allKinds, relationTypes } from '../generated/vocabulary.ts'
import type { Kind, RelationType } from '../generated/vocabulary.ts'
import { subgraphBounds } from '../graph/subgraph.ts'
import { didYouMean, nearest, outOfRange, quoted, R2pError } from '../lib/errors.ts'

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

/** The parameters, each with the meaning of the argument of `Query.subgraph`. */
export const parameterNames = ['ids', 'depth', 'kinds', 'types'] as const

/** The values given for each name: in a URL a name may stand several times. */
export type Parameters = ReadonlyMap<string, readonly string[]>

/** Reads the parameters. @throws BAD_USER_INPUT; the graph refuses unknown ids. */
export function readQuestion(parameters: Parameters): ExportQuestion {
  for (const name of parameters.keys()) refuseUnknown(name, parameterNames, 'parameter')
  const ids = listOf(parameters, 'ids', subgraphBounds.ids)
  const question: ExportQuestion = {
    ids,
    depth: depthOf(parameters.get('depth') ?? [], ids !== null),
    kinds: namesOf(parameters, 'kinds', Object.keys(allKinds) as Kind[], 'kind'),
    types: namesOf(parameters, 'types', Object.keys(relationTypes) as RelationType[], 'relation type'),
  }
  return question
}

/** The question as it stands in a URL; empty for the whole release. */
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
  const given = parameters.get(name)
  if (given === undefined) return null
  const items = given.flatMap((text) => text.split(',')).map((text) => text.trim())
  const named = [...new Set(items.filter((text) => text !== ''))].sort()
  if (named.length < 1 || named.length > most) {
    throw outOfRange(`The number of ${name}`, 1, most, named.length)
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

function depthOf(given: readonly string[], hasIds: boolean): number {
  if (given.length === 0) return 1
  const text = given.at(-1) ?? ''
  if (given.length > 1) throw badInput(`depth must be given once; got it ${given.length} times.`, {})
  if (!hasIds) {
    throw badInput(
      'depth must stand beside ids; got no ids. Name the ids to start from, or leave out depth to export the whole release.',
      {},
    )
  }
  if (!/^\d+$/.test(text) || Number(text) > subgraphBounds.depth) {
    const most = subgraphBounds.depth
    const message = `depth must be a whole number from 0 to ${most}; got ${quoted(text)}.`
    throw badInput(message, { name: 'depth', least: 0, most, got: text.slice(0, 80) })
  }
  return Number(text)
}

function refuseUnknown(name: string, known: readonly string[], what: string, parameter?: string): void {
  if (known.includes(name)) return
  const near = nearestName(name, known)
  const all = known.length > 9 ? '' : ` Known are ${known.join(', ')}.`
  const where = parameter === undefined ? '' : ` in ${parameter}`
  throw badInput(`Unknown ${what} ${quoted(name)}${where}.${didYouMean(near) || all}`, { nearest: near })
}

/** The schema's names have capitals and underscores: neither makes a name less near. */
function nearestName(name: string, known: readonly string[]): readonly string[] {
  const folded = new Map(known.map((each) => [each.toLowerCase().replaceAll('_', '-'), each]))
  return nearest(name, [...folded.keys()]).map((each) => folded.get(each) ?? each)
}

function badInput(message: string, details: Readonly<Record<string, unknown>>): R2pError {
  return new R2pError('BAD_USER_INPUT', message, details)
}
