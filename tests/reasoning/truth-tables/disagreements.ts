import { interfaces } from '../../../src/generated/vocabulary.ts'
import type { Release } from '../../../src/model/release.ts'
import { claimsOf, type Claims } from './claims.ts'
import { besideAnswer, besideCell, besideSilence, type Disagreement } from './compare.ts'
import type { Flip } from './flips.ts'
import { binds, normsOver, powersOf, type Pair } from './norms-of-pair.ts'
import type { Recorded } from './record.ts'
import { valuesOf } from './situation.ts'
import { verdictOf } from './verdict.ts'

/** Where the model, with one rule flipped or none, does not say what the reasoner said; at most so many places. */
export function disagreements(
  release: Release,
  recorded: readonly Recorded[],
  flip: Flip | null,
  most = 5,
): readonly Disagreement[] {
  const found: Disagreement[] = []
  const byDate = new Map<string | null, Claims>()
  for (const question of recorded) {
    const date = question.situation.date ?? null
    const claims = byDate.get(date) ?? claimsOf(release, date, flip)
    byDate.set(date, claims)
    found.push(...differences(claims, question, most - found.length))
    if (found.length >= most) break
  }
  return found
}

/** The pairs that some power or restriction is for; of all others the sources say nothing, whatever the situation. */
export function pairsUnderLaw(claims: Claims): ReadonlyMap<string, Pair> {
  return claims.remember('pairs under law', () => {
    return new Map(
      pairsOf(claims)
        .filter((pair) => isUnderLaw(claims, pair))
        .map((pair) => [keyOf(pair), pair]),
    )
  })
}

function differences(claims: Claims, question: Recorded, most: number): readonly Disagreement[] {
  const { name, situation, act, cells, answers } = question
  const isRefused = isContradictory(claims, question)
  const refusals = {
    matrix: cells === null,
    verdicts: answers === null,
  }
  if (refusals.matrix !== isRefused || refusals.verdicts !== isRefused) {
    return [{ where: name, model: { isRefused }, reasoner: { isRefused: refusals } }]
  }
  const found: Disagreement[] = []
  const whole = new Map(
    (answers ?? []).map((answer) => [keyOf({ actor: answer.actor.id, tool: answer.tool.id }), answer]),
  )
  const pairs = pairsUnderLaw(claims)
  for (const [key, pair] of isRefused ? [] : pairs) {
    const verdict = verdictOf(claims, pair, situation, act)
    const asked = { ...pair, act, situation: name }
    const answer = whole.get(key)
    found.push(...besideCell(asked, verdict, cells?.get(key)))
    if (answer !== undefined) found.push(...besideAnswer(asked, verdict, answer))
    if (found.length >= most) return found
  }
  for (const [key, cell] of cells ?? []) {
    if (!pairs.has(key)) found.push({ where: `${key} where ${name}`, model: 'NOT_STATED', reasoner: cell })
  }
  for (const [key, answer] of whole) {
    if (!pairs.has(key)) found.push(...besideSilence(key, name, answer))
  }
  return found
}

/** A question about many pairs is refused where the situation contradicts itself for one of them. */
function isContradictory(claims: Claims, { situation }: Recorded): boolean {
  const pairs = pairsOf(claims)
  const toTry = situation.case === undefined ? pairs.slice(0, 1) : pairs
  return toTry.some((pair) => valuesOf(claims, situation, pair) === null)
}

/** Every actor with every tool. */
export function pairsOf(claims: Claims): readonly Pair[] {
  return claims.remember('pairs', () => {
    const actors = claims.entities.filter(({ kind }) => interfaces.Actor.includes(kind))
    const tools = claims.entities.filter(({ kind }) => kind === 'Tool')
    return tools.flatMap((tool) => actors.map((actor) => ({ actor: actor.id, tool: tool.id })))
  })
}

function isUnderLaw(claims: Claims, pair: Pair): boolean {
  const restricts = normsOver(claims, pair.tool).some(
    ({ id, kind }) => kind === 'Restriction' && binds(claims, id, pair.actor),
  )
  return restricts || powersOf(claims, pair).length > 0
}

function keyOf({ actor, tool }: Pair): string {
  return `${actor} ${tool}`
}
