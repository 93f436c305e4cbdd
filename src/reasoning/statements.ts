import type { Relation } from '../model/relation.ts'
import type { Outcome } from '../generated/vocabulary.ts'
import type { WeighedPower, WeighedRestriction } from './assess.ts'
import type { Law } from './law.ts'
import type { Requirement } from './requirements.ts'
import type { Ground } from './settled.ts'
import type { Situation } from './situation.ts'
import { proofRules } from './verdict-rules.ts'

export type Statements = ReturnType<typeof statements>

/** What each kind of step says in plain English. Names stand in quotation marks, so that they need not agree. */
export function statements(law: Law) {
  const name = (id: string): string => nameIn(law, id)
  const asOneOf = (chain: readonly Relation[]): string =>
    chain.length === 0 ? '' : `, as one of ${chain.map(({ to }) => name(to)).join(' and so of ')}`
  return {
    has: ({ power, holding }: WeighedPower): string =>
      `${name(holding.actor)} has the power ${name(power)}${asOneOf(holding.chain)}${inferred([holding.claim])}.`,
    over: (
      norm: string,
      { claim, chain }: { readonly claim: Relation; readonly chain: readonly Relation[] },
    ): string => {
      const forms = [...chain].reverse().map(({ from }) => name(from))
      const form =
        forms.length === 0
          ? ''
          : ` and so over its narrower form ${forms.join(' and the narrower form of that, ')}`
      return `${name(norm)} is over ${name(claim.to)}${form}${inferred([claim, ...chain])}.`
    },
    binds: (
      { restriction, binding, requirements, act, reaches }: WeighedRestriction,
      actor: string,
    ): string => {
      const whom =
        binding.claim === null ? `everyone, and so ${name(actor)}` : `${name(actor)}${asOneOf(binding.chain)}`
      const unless =
        requirements.length === 0
          ? ''
          : ` unless ${requirements.map(({ condition }) => name(condition)).join(' and ')}`
      return `${name(restriction)} binds ${whom}: it bars the act ${act} over ${name(reaches[0]?.tool ?? '')}${unless}.`
    },
    requires: (norm: string, { condition, kind }: Requirement): string =>
      kind === 'own'
        ? `${name(norm)} requires ${name(condition)}.`
        : `${name(condition)} is required of the narrower tool, and so of ${name(norm)} too.`,
    exempt: (power: string, condition: string): string =>
      `${name(power)} expressly does not require ${name(condition)}.`,
    open: (condition: string): string => `Whether ${name(condition)} holds is open.`,
    settled: (condition: string, ground: Ground, situation: Situation): string => {
      const what = `${name(condition)} ${ground.truth === 'HOLDS' ? 'is taken to hold' : 'is taken to fail'}`
      if (ground.rule === proofRules.taken.id) return `${what}.`
      if (ground.rule === proofRules.crime.id) {
        return `${what}, since ${situation.crimes.map(name).join(' and ')} ${situation.crimes.length === 1 ? 'is' : 'are'} taken to occur or threaten.`
      }
      if (ground.rule === proofRules.recorded.id) {
        return `${what}, since it is recorded of ${name(situation.case ?? '')} for this actor and this tool.`
      }
      const others = ground.from.map((id) => `${name(id)}`).join(' and ')
      return `${what}, since ${others} ${ground.truth === 'HOLDS' ? (ground.from.length === 1 ? 'does' : 'do') : ground.from.length === 1 ? 'fails' : 'fail'}.`
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
      `Of ${name(condition)}, which is required elsewhere over this tool or beside it, what decides here says nothing.`,
    standard: (id: string, claims: readonly Relation[]): string => {
      const whom = [...new Set(claims.map(({ from }) => name(from)))].join(' and ')
      return `${name(id)} is a standard for ${whom}: what should be met, and no bar.`
    },
    shown: (position: string): string => {
      const holders = law.claims.to(position, 'TAKES').filter(({ negated }) => !negated)
      const who = holders.map(
        ({ from, quantifier }) => `${name(from)}${quantifier === null ? '' : ` (${quantifier})`}`,
      )
      return `${who.length === 0 ? 'Somebody' : [...new Set(who)].join(' and ')} holds the position ${name(position)}, which is shown and not applied as a fact.`
    },
  }
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  PERMITTED: 'permitted',
  CONDITIONAL: 'conditional',
  CONTESTED: 'contested',
  NOT_PERMITTED: 'not permitted',
  NOT_STATED: 'not stated',
}

/** A name as it stands in statements: in quotation marks. */
export function nameIn(law: Law, id: string): string {
  return `“${law.entity(id)?.name ?? id}”`
}

function inferred(claims: readonly Relation[]): string {
  return claims.some(({ status }) => status === 'INFERRED') ? ' (inferred)' : ''
}
