import type { Relation } from '../../model/relation.ts'
import type { Conclusion } from '../proof/conclusion.ts'
import { attestedStatement } from './attested-statement.ts'
import type { Sentence } from './inline-citations.ts'
import { citationsOf } from '../proof/proof.ts'
import { grouped } from '../../lib/grouping.ts'
import type { WrittenStep } from './step-sentences.ts'

/**
 * What a norm says, in the words of the claims that its steps of a proof rest on. Each thing is told once, by the
 * claim that tells most; who says the same in other words is named as saying it likewise.
 */
export function normSentences(norm: string, proof: readonly WrittenStep[]): readonly Sentence[] {
  const steps = proof.filter(({ conclusion }) => isAbout(conclusion, norm))
  const claims = new Map(
    steps
      .flatMap(({ relations }) => relations)
      .filter(({ from, to, type }) => type !== 'BASED_ON' && (from === norm || to === norm))
      .map((claim) => [claim.id, claim]),
  )
  return [
    ...toldOnce([...claims.values()]),
    ...steps
      .filter(({ conclusion }) => conclusion.word === 'REQUIRES' && conclusion.saidOf === 'NARROWER_TOOL')
      .map(({ statement, citations }) => ({ words: statement, places: citations, likewise: [] })),
  ]
}

function isAbout(conclusion: Conclusion, norm: string): boolean {
  switch (conclusion.word) {
    case 'HAS':
      return conclusion.power === norm
    case 'BINDS':
      return conclusion.restriction === norm
    case 'OVER':
    case 'REQUIRES':
    case 'EXEMPT':
      return conclusion.norm === norm
    default:
      return false
  }
}

function toldOnce(claims: readonly Relation[]): readonly Sentence[] {
  const told = new Map<string, Relation[]>()
  const things = grouped(claims, ({ from, type, to }) => `${from} ${type} ${to}`)
  const weights = new Map([...grouped(claims, attestedStatement)].map(([words, all]) => [words, all.length]))
  for (const saying of things.values()) {
    const known = saying.find((claim) => told.has(attestedStatement(claim)))
    const best = known ?? [...saying].sort((one, other) => byWeight(one, other, weights))[0]
    if (best === undefined) continue
    const words = attestedStatement(best)
    told.set(words, [...(told.get(words) ?? []), ...saying])
  }
  return [...told].map(([words, saying]) => ({
    words,
    places: citationsOf(saying.filter((claim) => attestedStatement(claim) === words)),
    likewise: citationsOf(saying.filter((claim) => attestedStatement(claim) !== words)),
  }))
}

function byWeight(one: Relation, other: Relation, weights: ReadonlyMap<string, number>): number {
  return (
    (weights.get(attestedStatement(other)) ?? 0) - (weights.get(attestedStatement(one)) ?? 0) ||
    Number(one.status === 'INFERRED') - Number(other.status === 'INFERRED') ||
    one.rank - other.rank
  )
}
