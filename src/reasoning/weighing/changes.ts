import { compareText } from '../../lib/order.ts'
import { isLaw, permits } from '../law/claims.ts'
import type { Assessment, WeighedPower } from './assess.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { linked, settle, truthOf, type RecordedFact, type Settled } from './condition-truth.ts'
import type { Situation } from './situation.ts'
import { R2pError } from '../../lib/errors.ts'

/** Conditions that, made to hold, give PERMITTED, while no smaller part of them does; sorted by id. */
export type Change = readonly string[]

export const mostChanges = 20

/** Rule changes. */
export function changesFor(
  assessment: Assessment,
  situation: Situation,
  recorded: readonly RecordedFact[],
  law: NormIndex,
): readonly Change[] {
  if (assessment.outcome === 'PERMITTED' || assessment.outcome === 'NOT_STATED') return []
  const search: Search = {
    situation,
    recorded,
    settled: assessment.settled,
    law,
    demands: assessment.powers.flatMap(demandOf),
  }
  const candidates = search.demands
    .flatMap((demand) => setsForAll(demand, search))
    .flatMap((set) => withAlternatives(set, search))
  const smallest = new Map<string, Change>()
  for (const candidate of candidates) {
    const change = reduced(withContradicted(candidate, search), search)
    if (change !== null) smallest.set(change.join(' '), change)
  }
  return [...smallest.values()]
    .filter((change) => change.every((id) => !needsCrime(id, search)))
    .filter(
      (change, _index, all) =>
        !all.some((other) => other.length < change.length && other.every((id) => change.includes(id))),
    )
    .sort((one, other) => one.length - other.length || compareText(one.join(' '), other.join(' ')))
    .slice(0, mostChanges)
}

interface Search {
  readonly situation: Situation
  readonly recorded: readonly RecordedFact[]
  readonly settled: Settled
  readonly law: NormIndex
  /** For each power that could give PERMITTED all that must hold for it. */
  readonly demands: readonly (readonly string[])[]
}

/** All that must hold for a power to give PERMITTED, disputed or not; nothing where it cannot. */
function demandOf({
  requirements,
  restrained,
  beside,
  positions,
}: WeighedPower): readonly (readonly string[])[] {
  const isImpossible =
    positions.length > 0 ||
    restrained.some(({ restriction }) => restriction.requirements.length === 0) ||
    beside.some(({ isAbsolute }) => isAbsolute)
  if (isImpossible) return []
  const all = [
    ...requirements.map(({ condition }) => condition),
    ...restrained.flatMap(({ conditions }) => conditions),
    ...beside.flatMap(({ conditions }) => conditions),
  ]
  return [[...new Set(all)].sort(compareText)]
}

/** Beyond this many sets only the smaller ones are carried on. */
const mostSets = 400

type ConditionSets = readonly (readonly string[])[]

function setsForAll(conditions: readonly string[], search: Search): ConditionSets {
  return conditions.reduce<ConditionSets>(
    (sets, condition) => product(sets, setsFor(condition, search, new Set())),
    [[]],
  )
}

/** The sets of conditions by which one can be made to hold, named by the smallest parts. */
function setsFor(condition: string, search: Search, above: ReadonlySet<string>): ConditionSets {
  const { settled, situation, law } = search
  if (truthOf(settled, condition) === 'HOLDS') return [[]]
  if (situation.fails.includes(condition)) return [[condition]]
  if (above.has(condition)) return []
  const within = new Set([...above, condition])
  const alternatives = ends(linked(condition, 'ANY_OF', law))
  const parts = ends(linked(condition, 'ALL_OF', law))
  const claims = [...law.claims.to(condition, 'IMPLIES'), ...law.claims.to(condition, 'ALL_OF')]
  const implying = new Set(claims.filter(isLaw).map(({ from }) => from))
  const isWhole = alternatives.length > 0 || parts.length > 0
  const ofParts = parts.reduce<ConditionSets>(
    (sets, part) => product(sets, setsFor(part, search, within)),
    [[]],
  )
  const ofAlternatives =
    alternatives.length === 0 ? [[]] : alternatives.flatMap((one) => setsFor(one, search, within))
  const own: ConditionSets = isWhole ? product(ofParts, ofAlternatives) : [[condition]]
  return smallestOf([...own, ...[...implying].flatMap((one) => setsFor(one, search, within))])
}

function ends(claims: readonly { readonly to: string }[]): readonly string[] {
  return [...new Set(claims.map(({ to }) => to))]
}

function product(one: ConditionSets, other: ConditionSets): ConditionSets {
  return smallestOf(
    one.flatMap((left) => other.map((right) => [...new Set([...left, ...right])].sort(compareText))),
  )
}

/** Without sets that have another one within them. */
function smallestOf(sets: ConditionSets): ConditionSets {
  const sorted = [...new Map(sets.map((set) => [set.join(' '), set])).values()].sort(
    (one, other) => one.length - other.length || compareText(one.join(' '), other.join(' ')),
  )
  const smallest: (readonly string[])[] = []
  for (const set of sorted) {
    if (smallest.length >= mostSets) break
    if (!smallest.some((smaller) => smaller.every((id) => set.includes(id)))) smallest.push(set)
  }
  return smallest
}

/** What is to hold, by this or by what follows, needs one of its alternatives where all of them would fail. */
function withAlternatives(change: readonly string[], search: Search): ConditionSets {
  const { situation, recorded, law } = search
  const fails = situation.fails.filter((id) => !change.includes(id))
  const failing = settle({ ...situation, fails }, recorded, law)
  const held = heldBy(change, search)
  const lacking = [...held.keys()]
    .map((id) => ends(linked(id, 'ANY_OF', law)))
    .find(
      (alternatives) =>
        alternatives.length > 0 &&
        alternatives.every((id) => truthOf(failing, id) === 'FAILS' && truthOf(held, id) !== 'HOLDS'),
    )
  if (lacking === undefined) return [change]
  const sets = lacking.flatMap((id) => setsFor(id, search, new Set(change)))
  return product([change], sets).flatMap((longer) =>
    longer.length > change.length ? withAlternatives(longer, search) : [],
  )
}

/** What holds with this, were nothing taken to fail. */
function heldBy(change: readonly string[], { situation, recorded, law }: Search): Settled {
  return settle({ ...situation, holds: [...situation.holds, ...change], fails: [] }, recorded, law)
}

/** With what the question takes to fail and would hold by this: it has to be made to hold too. */
function withContradicted(change: readonly string[], search: Search): readonly string[] {
  const held = heldBy(change, search)
  const contradicted = search.situation.fails.filter((id) => truthOf(held, id) === 'HOLDS')
  return [...new Set([...change, ...contradicted])].sort(compareText)
}

/** The change without what it can do without; null where it does not give PERMITTED. */
function reduced(change: readonly string[], search: Search): Change | null {
  if (!gives(change, search)) return null
  for (const id of change) {
    const smaller = reduced(
      change.filter((other) => other !== id),
      search,
    )
    if (smaller !== null) return smaller
  }
  return change
}

function gives(change: readonly string[], { situation, recorded, law, demands }: Search): boolean {
  try {
    const applied = {
      ...situation,
      holds: [...situation.holds, ...change],
      fails: situation.fails.filter((id) => !change.includes(id)),
    }
    const settled = settle(applied, recorded, law)
    return demands.some((demand) => demand.every((condition) => truthOf(settled, condition) === 'HOLDS'))
  } catch (error) {
    if (error instanceof R2pError) return false
    throw error
  }
}

/** It is, or by meaning brings with it, a condition that crimes fulfil and nobody supplies. */
function needsCrime(condition: string, { law, settled }: Search): boolean {
  const alone = settle({ case: null, holds: [condition], fails: [], crimes: [], date: null }, [], law)
  return [...alone].some(([id]) => truthOf(settled, id) !== 'HOLDS' && isByCrime(id, law))
}

function isByCrime(condition: string, law: NormIndex): boolean {
  const fulfilled = law.claims.from(condition, 'FULFILLED_BY').some(permits)
  return fulfilled && !law.claims.from(condition, 'SUPPLIED_BY').some(permits)
}
