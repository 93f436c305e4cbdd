import type { Citation } from '../../model/citation.ts'
import type { Relation } from '../../model/relation.ts'
import { isLaw } from '../law/claims.ts'
import type { Law } from '../law/norm-index.ts'

/** One step of a proof: what is concluded, by which rule, from which earlier steps and which claims. */
export interface ProofStep {
  /** From 1; premises have smaller numbers. */
  readonly number: number
  /** The id of a rule of docs/rules.md. */
  readonly rule: string
  readonly statement: string
  /** The conclusion in signs that a machine reads: a word and the ids that it is about. See `Conclusion`. */
  readonly concludes: string
  readonly premises: readonly number[]
  readonly relations: readonly Relation[]
  /** The ids of the law that the norm of this step rests on. */
  readonly basis: readonly string[]
  /** Those of the relations, each once. */
  readonly citations: readonly Citation[]
}

/** The words that conclusions begin with, and what they are about. */
export type Conclusion =
  | readonly ['HAS', actor: string, power: string]
  | readonly ['OVER', norm: string, tool: string]
  | readonly ['BINDS', restriction: string, actor: string]
  | readonly ['REQUIRES', norm: string, condition: string]
  | readonly ['EXEMPT', power: string, condition: string]
  | readonly ['HOLDS' | 'FAILS' | 'OPEN', condition: string]
  | readonly ['BESIDE', norm: string, other: string]
  | readonly ['DISPUTED', normOrCondition: string, position: string]
  | readonly ['LIFTED' | 'BARS' | 'UNDECIDED' | 'CONTESTED', restriction: string]
  | readonly ['GIVES', power: string, outcome: string]
  | readonly ['VERDICT', outcome: string, act: string, actor: string, tool: string]
  | readonly ['SILENT' | 'STANDARD' | 'SHOWN', about: string]

/** A proof in the making: a conclusion that is there already is not drawn again. */
export interface ProofBook {
  readonly steps: readonly ProofStep[]
  /** Gives the number of the step. */
  add(rule: string, conclusion: Conclusion, statement: string, grounds?: Grounds): number
  numberOf(conclusion: Conclusion): number | undefined
}

export interface Grounds {
  readonly premises?: readonly number[]
  readonly relations?: readonly Relation[]
  /** A norm whose basis is named. */
  readonly norm?: string
}

export function proofBook(law: Law): ProofBook {
  const steps: ProofStep[] = []
  const numbers = new Map<string, number>()
  return {
    steps,
    add: (rule, conclusion, statement, { premises = [], relations = [], norm } = {}) => {
      const concludes = conclusion.join(' ')
      const known = numbers.get(concludes)
      if (known !== undefined) return known
      const basis = norm === undefined ? [] : law.claims.from(norm, 'BASED_ON').filter(isLaw)
      const number = steps.length + 1
      const all = once([...relations, ...basis])
      steps.push({
        number,
        rule,
        statement,
        concludes,
        premises: [...new Set(premises)].sort((one, other) => one - other),
        relations: all,
        basis: [...new Set(basis.map(({ to }) => to))],
        citations: citationsOf(all),
      })
      numbers.set(concludes, number)
      return number
    },
    numberOf: (conclusion) => numbers.get(conclusion.join(' ')),
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
