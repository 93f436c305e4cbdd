import type { Relation } from '../../model/relation.ts'
import type { Outcome } from '../../generated/vocabulary.ts'
import type { WeighedPower, WeighedRestriction } from '../weighing/assess.ts'
import type { Law } from '../law/norm-index.ts'
import type { Requirement } from '../weighing/requirements.ts'
import type { Ground } from '../weighing/condition-truth.ts'
import type { Situation } from '../weighing/situation.ts'
import { proofRules } from '../weighing/verdict-rules.ts'
import { joined, wordingOf } from './wording.ts'

export type Statements = ReturnType<typeof statements>

/** What each kind of step says in plain English. Norms and conditions stand in quotation marks, so that they need not agree. */
export function statements(law: Law) {
  const wording = wordingOf(law)
  const { called, titles, titled: name } = wording
  const asOneOf = (chain: readonly Relation[]): string =>
    chain.length === 0 ? '' : `, as one of ${chain.map(({ to }) => called(to)).join(' and so of ')}`
  return {
    has: ({ power, holding }: WeighedPower): string =>
      `The power ${name(power)} is held by ${called(holding.actor)}${asOneOf(holding.chain)}${inferred([holding.claim, ...holding.chain])}.`,
    over: (
      norm: string,
      { claim, chain }: { readonly claim: Relation; readonly chain: readonly Relation[] },
    ): string => {
      const forms = [...chain].reverse().map(({ from }) => called(from))
      const form =
        forms.length === 0
          ? ''
          : ` and so over its narrower form ${forms.join(' and the narrower form of that, ')}`
      return `${name(norm)} is over ${called(claim.to)}${form}${inferred([claim, ...chain])}.`
    },
    binds: (
      { restriction, binding, requirements, act, reaches }: WeighedRestriction,
      actor: string,
    ): string => {
      const whom =
        binding.claim === null
          ? `everyone, and so ${called(actor)}`
          : `${called(actor)}${asOneOf(binding.chain)}`
      const ids = requirements.map(({ condition }) => condition)
      const unless = ids.length === 0 ? '' : ` unless ${titles(ids)} ${ids.length === 1 ? 'holds' : 'hold'}`
      return `${name(restriction)} binds ${whom}: nobody bound by it may ${wording.doing(act, reaches[0]?.tool ?? '')}${unless}.`
    },
    requires: (norm: string, { condition, kind }: Requirement): string =>
      kind === 'own'
        ? `${name(norm)} requires ${name(condition)}.`
        : `${name(condition)} is required of the narrower tool, and so of ${name(norm)} too.`,
    exempt: (norm: string, condition: string): string =>
      `${name(norm)} expressly does not require ${name(condition)}.`,
    open: (condition: string): string => `Whether ${name(condition)} holds is open.`,
    settled: (condition: string, ground: Ground, situation: Situation): string => {
      const what = `${name(condition)} ${ground.truth === 'HOLDS' ? 'is taken to hold' : 'is taken to fail'}`
      if (ground.rule === proofRules.taken.id) return `${what}.`
      if (ground.rule === proofRules.crime.id) {
        return `${what}, since the question names ${wording.listed(situation.crimes)} as what occurs or threatens.`
      }
      if (ground.rule === proofRules.recorded.id) {
        return `${what}, since it is recorded of ${called(situation.case ?? '')} for this actor and this tool.`
      }
      const verb = ground.truth === 'HOLDS' ? 'hold' : 'fail'
      return `${what}, since ${titles(ground.from)} ${ground.from.length === 1 ? `${verb}s` : verb}.`
    },
    disputed: (about: string, position: string): string =>
      `On ${name(about)} the position ${name(position)} is taken.`,
    beside: (norm: string, other: string): string =>
      `The sources set ${name(norm)} beside ${name(other)} and do not reconcile the two.`,
    restriction: (word: 'LIFTED' | 'BARS' | 'UNDECIDED' | 'CONTESTED', restriction: string): string =>
      ({
        LIFTED: `${name(restriction)} is lifted, which grants nothing.`,
        BARS: `${name(restriction)} bars the act.`,
        UNDECIDED: `Whether ${name(restriction)} bars the act is open.`,
        CONTESTED: `Whether ${name(restriction)} bars the act is contested.`,
      })[word],
    gives: (power: string, outcome: Outcome): string =>
      `By ${name(power)} the act is ${outcomeWords[outcome]}.`,
    silent: (condition: string): string =>
      `What decides here says nothing of ${name(condition)}, which other norms over this tool, or set beside these, require.`,
    standard: (id: string, claims: readonly Relation[]): string => {
      const whom = titles([...new Set(claims.map(({ from }) => from))])
      return `${name(id)} is a standard for ${whom}: what should be met, and no bar.`
    },
    shown: (position: string): string => {
      const who = holdersOf(position, law)
      const by = who.length === 0 ? '' : `, held by ${joined(who)},`
      return `The position ${name(position)}${by} is shown, and not applied as a fact.`
    },
  }
}

/** Who takes a position: "some Member States". */
export function holdersOf(position: string, law: Law): readonly string[] {
  const { called } = wordingOf(law)
  const holders = law.claims.to(position, 'TAKES').filter(({ negated }) => !negated)
  const who = holders.map(({ from, quantifier }) => {
    if (quantifier === null) return called(from)
    return /^(?:some|most|many|several|few|all)$/.test(quantifier)
      ? `${quantifier} ${called(from)}`
      : `${called(from)} (${quantifier})`
  })
  return [...new Set(who)]
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  PERMITTED: 'permitted',
  CONDITIONAL: 'conditional',
  CONTESTED: 'contested',
  NOT_PERMITTED: 'not permitted',
  NOT_STATED: 'not stated',
}

function inferred(claims: readonly Relation[]): string {
  return claims.some(({ status }) => status === 'INFERRED') ? ' (inferred)' : ''
}
