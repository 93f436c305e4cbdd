import type { Citation } from '../../model/citation.ts'
import type { Relation } from '../../model/relation.ts'
import { isLaw } from '../law/claims.ts'
import type { NormIndex } from '../law/norm-index.ts'
import { signsOf, type Conclusion } from './conclusion.ts'

/** One step of a proof: what is concluded, by which rule, from which earlier steps and which claims. */
export interface ProofStep {
  /** From 1; premises have smaller numbers. */
  readonly number: number
  /** The id of a rule of docs/rules.md. */
  readonly rule: string
  readonly conclusion: Conclusion
  readonly premises: readonly number[]
  readonly relations: readonly Relation[]
  /** The ids of the law that the norm of this step rests on. */
  readonly basis: readonly string[]
  /** Those of the relations, each once. */
  readonly citations: readonly Citation[]
}

/** Collects the steps of a proof: a conclusion that is there already is not drawn again. */
export interface ProofBuilder {
  readonly steps: readonly ProofStep[]
  /** Gives the number of the step. */
  add(rule: string, conclusion: Conclusion, grounds?: Grounds): number
  /** The number of the step that draws a conclusion of these signs. */
  numberOf(signs: string): number | undefined
}

export interface Grounds {
  readonly premises?: readonly number[]
  readonly relations?: readonly Relation[]
  /** A norm whose basis is named. */
  readonly norm?: string
}

export function proofBuilder(law: NormIndex): ProofBuilder {
  const steps: ProofStep[] = []
  const numbers = new Map<string, number>()
  return {
    steps,
    add: (rule, conclusion, { premises = [], relations = [], norm } = {}) => {
      const signs = signsOf(conclusion)
      const known = numbers.get(signs)
      if (known !== undefined) return known
      const basis = norm === undefined ? [] : law.claims.from(norm, 'BASED_ON').filter(isLaw)
      const number = steps.length + 1
      const all = once([...relations, ...basis])
      steps.push({
        number,
        rule,
        conclusion,
        premises: [...new Set(premises)].sort((one, other) => one - other),
        relations: all,
        basis: [...new Set(basis.map(({ to }) => to))],
        citations: citationsOf(all),
      })
      numbers.set(signs, number)
      return number
    },
    numberOf: (signs) => numbers.get(signs),
  }
}

/** The citations of these claims, each place and anchor once. */
export function citationsOf(relations: readonly Relation[]): readonly Citation[] {
  const all = relations.flatMap(({ citations }) => citations)
  return [...new Map(all.map((citation) => [Object.values(citation).join('\n'), citation])).values()]
}

function once(relations: readonly Relation[]): readonly Relation[] {
  return [...new Map(relations.map((relation) => [relation.id, relation])).values()]
}
