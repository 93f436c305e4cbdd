import type { Direction, Kind, Quantifier, RelationType } from '../generated/vocabulary.ts'
import { andThen, type Awaitable } from '../lib/awaitable.ts'
import { R2pError } from '../lib/errors.ts'
import { isGiven, planFilter, type Plan, type RelatedPlan } from './filter-plan.ts'
import type { FilterLeaf, Graph } from './graph.ts'
import { difference, intersection, union } from './sets.ts'

/** What every list of entities can be filtered by; what is null or absent demands nothing. */
export interface EntityFilter {
  readonly ids?: readonly string[] | null | undefined
  readonly kinds?: readonly Kind[] | null | undefined
  readonly text?: string | null | undefined
  readonly sources?: readonly string[] | null | undefined
  readonly related?: readonly RelatedFilter[] | null | undefined
  readonly anyOf?: readonly EntityFilter[] | null | undefined
  readonly not?: EntityFilter | null | undefined
}

export interface RelatedFilter {
  readonly types: readonly RelationType[]
  readonly direction?: Direction | null | undefined
  readonly quantifier?: Quantifier | null | undefined
  readonly where?: EntityFilter | null | undefined
}

export const filterBounds = { depth: 4, leaves: 20 } as const

/**
 * The ids that a filter lets through, for a list of these kinds (null: of all); null where it demands nothing.
 * In a list of all kinds passages are let through only where the filter names their kind. What nests is answered
 * from the leaves up, with one question to the graph for each level of `where`.
 * Refused with FILTER_TOO_LARGE beyond the bounds.
 */
export function matching(
  graph: Graph,
  filter: EntityFilter | null | undefined,
  kinds: readonly Kind[] | null,
): Awaitable<ReadonlySet<string> | null> {
  if (!isGiven(filter) || !Object.values(filter).some(isGiven)) return null
  refuseTooLarge(filter)
  const asked = planFilter(filter)
  const isAboutKinds = kinds !== null || isGiven(filter.kinds) || namesPassages(filter)
  const plan = isAboutKinds ? asked : { all: [asked, { not: { leaf: { kinds: ['Passage'] as const } } }] }
  return answer(graph, plan, 0, new Map())
}

/** The levels that are answered so far, by the part of the plan that asked. */
type Answers = Map<Plan, ReadonlySet<string>>

/** Asks what lies at this level in one question, then goes on to the next; the last one gives the whole. */
function answer(graph: Graph, plan: Plan, level: number, answers: Answers): Awaitable<ReadonlySet<string>> {
  const asking = [...new Set(askingParts(plan))].filter((part) => levelOf(part) === level)
  if (asking.length === 0) return combined(plan, answers)
  const leaves = asking.map((part) => leafOf(part, answers))
  return andThen(graph.ask({ type: 'select', each: leaves }), (sets) => {
    for (const [index, part] of asking.entries()) answers.set(part, sets[index] as ReadonlySet<string>)
    return answer(graph, plan, level + 1, answers)
  })
}

type AskingPart = RelatedPlan | { readonly leaf: FilterLeaf }

/** What the graph is asked: leaves, relations to others, and everything where something is the rest of it. */
function askingParts(plan: Plan): readonly AskingPart[] {
  if ('leaf' in plan) return [plan]
  if ('where' in plan) return namedBy(plan.where) === null ? [plan, ...askingParts(plan.where)] : [plan]
  if ('not' in plan) return [everything, ...askingParts(plan.not)]
  const parts = 'all' in plan ? plan.all : plan.any
  return parts.length === 0 && 'all' in plan ? [everything] : parts.flatMap(askingParts)
}

const everything: { readonly leaf: FilterLeaf } = { leaf: { everything: true } }

function levelOf(part: Plan): number {
  if ('where' in part && namedBy(part.where) === null)
    return 1 + Math.max(...askingParts(part.where).map(levelOf), -1)
  return 0
}

function leafOf(part: AskingPart, answers: Answers): FilterLeaf {
  if ('leaf' in part) return part.leaf
  const { types, direction, where } = part
  return { types, direction, to: namedBy(where) ?? combined(where, answers) }
}

/** Those that are named need not be looked for: nothing is related to one that is not there. */
function namedBy(where: Plan): ReadonlySet<string> | null {
  return 'leaf' in where && 'ids' in where.leaf ? new Set(where.leaf.ids) : null
}

function combined(plan: Plan, answers: Answers): ReadonlySet<string> {
  const known = answers.get(plan)
  if (known !== undefined) return known
  if ('any' in plan) return union(plan.any.map((part) => combined(part, answers)))
  const all = answers.get(everything) ?? nothing
  if ('all' in plan)
    return intersection(
      plan.all.map((part) => combined(part, answers)),
      all,
    )
  return 'not' in plan ? difference(all, combined(plan.not, answers)) : nothing
}

const nothing: ReadonlySet<string> = new Set()

/** Only what lets through counts: to rule passages out is not to ask for them. */
function namesPassages(filter: EntityFilter): boolean {
  return filter.kinds?.includes('Passage') === true || (filter.anyOf ?? []).some(namesPassages)
}

function refuseTooLarge(filter: EntityFilter): void {
  const { depth, leaves } = sizeOf(filter)
  if (depth <= filterBounds.depth && leaves <= filterBounds.leaves) return
  throw new R2pError(
    'FILTER_TOO_LARGE',
    `filter must nest at most ${filterBounds.depth} deep and have at most ${filterBounds.leaves} leaves; got ${depth} deep and ${leaves} leaves.`,
    { bounds: filterBounds, got: { depth, leaves } },
  )
}

/** Without recursion: what came may be far deeper than may be. */
function sizeOf(filter: EntityFilter): { readonly depth: number; readonly leaves: number } {
  let depth = 0
  let leaves = 0
  const open: { readonly filter: EntityFilter; readonly depth: number }[] = [{ filter, depth: 1 }]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    depth = Math.max(depth, item.depth)
    leaves += leavesOf(item.filter)
    for (const inner of innerFilters(item.filter)) open.push({ filter: inner, depth: item.depth + 1 })
  }
  return { depth, leaves }
}

/** What demands nothing, or any of nothing, counts one: it takes its place in the work. */
function leavesOf({ ids, kinds, text, sources, related, anyOf, not }: EntityFilter): number {
  const own = [ids, kinds, text, sources].filter(isGiven).length + (related ?? []).length
  return own === 0 && (anyOf ?? []).length === 0 && !isGiven(not) ? 1 : own
}

function innerFilters({ related, anyOf, not }: EntityFilter): readonly EntityFilter[] {
  return [...(related ?? []).map(({ where }) => where), ...(anyOf ?? []), not].filter(isGiven)
}
