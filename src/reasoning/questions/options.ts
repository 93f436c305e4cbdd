import { interfaces, type Act } from '../../generated/vocabulary.ts'
import { compareText, inTurn } from '../../lib/order.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { Outcome } from '../../generated/vocabulary.ts'
import type { NormIndex } from '../law/norm-index.ts'
import type { Situation } from '../weighing/situation.ts'
import { verdictOn, type Verdict } from './verdict.ts'

/** A row of a list of verdicts, with the claims that prefer its tool to others, or others to it. */
export interface Option {
  readonly verdict: Verdict
  readonly preferences: readonly Relation[]
}

export interface OptionsAsked {
  readonly act: Act | null
  readonly situation: Situation
  /** Null: all but NOT_STATED. */
  readonly outcomes: readonly Outcome[] | null
}

/** Who may use a tool: a verdict for each actor, in the order of rule order-of-lists. */
export function whoMayUse(tool: string, asked: OptionsAsked, law: NormIndex): readonly Option[] {
  return ordered(
    law.ofKinds(interfaces.Actor).map((actor) => ({ actor, tool: law.entity(tool) as Entity })),
    asked,
    law,
  )
}

/** What an actor may use: a verdict for each tool, in the order of rule order-of-lists. */
export function optionsFor(actor: string, asked: OptionsAsked, law: NormIndex): readonly Option[] {
  return ordered(
    law.ofKinds(['Tool']).map((tool) => ({ actor: law.entity(actor) as Entity, tool })),
    asked,
    law,
  )
}

interface Pair {
  readonly actor: Entity
  readonly tool: Entity
}

function ordered(
  pairs: readonly Pair[],
  { act, situation, outcomes }: OptionsAsked,
  law: NormIndex,
): readonly Option[] {
  const wanted = new Set<Outcome>(outcomes ?? ['PERMITTED', 'CONDITIONAL', 'CONTESTED', 'NOT_PERMITTED'])
  const preferences = preferencesOf(law.at(situation.date))
  return pairs
    .map((pair) => ({
      ...pair,
      verdict: verdictOn({ actor: pair.actor.id, tool: pair.tool.id, act, situation }, law),
    }))
    .filter(({ verdict }) => wanted.has(verdict.outcome))
    .sort(
      inTurn(
        (one, other) =>
          outcomeOrder.indexOf(one.verdict.outcome) - outcomeOrder.indexOf(other.verdict.outcome),
        (one, other) => preferences(one.tool.id).place - preferences(other.tool.id).place,
        (one, other) => one.actor.ranks.NAME - other.actor.ranks.NAME,
        (one, other) => one.tool.ranks.NAME - other.tool.ranks.NAME,
        (one, other) => compareText(one.tool.id, other.tool.id),
      ),
    )
    .map(({ verdict, tool }) => ({ verdict, preferences: preferences(tool.id).claims }))
}

const outcomeOrder: readonly Outcome[] = [
  'PERMITTED',
  'CONDITIONAL',
  'CONTESTED',
  'NOT_PERMITTED',
  'NOT_STATED',
]

interface Preference {
  /** -1: in a class that is preferred; 1: in one that ranks behind; 0: in neither, or in both. */
  readonly place: -1 | 0 | 1
  readonly claims: readonly Relation[]
}

function preferencesOf(law: NormIndex): (tool: string) => Preference {
  const isTool = (id: string): boolean => law.entity(id)?.kind === 'Tool'
  const claims = law.claims
    .ofType('PREFERRED_TO')
    .filter(({ from, to, negated }) => !negated && isTool(from) && isTool(to))
  return (tool) => {
    const within = new Set([tool, ...law.above(tool)])
    const preferred = claims.filter(({ from }) => within.has(from))
    const behind = claims.filter(({ to }) => within.has(to))
    const place = Math.sign(behind.length) - Math.sign(preferred.length)
    return { place: place as Preference['place'], claims: [...new Set([...preferred, ...behind])] }
  }
}
