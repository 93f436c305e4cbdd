import type { Outcome } from '../../generated/vocabulary.ts'
import type { Relation } from '../../model/relation.ts'
import { signsOf, type BindsConclusion, type Conclusion, type RestrictionWord } from '../proof/conclusion.ts'
import type { ProofStep } from '../proof/proof.ts'
import type { PositionHolder } from '../weighing/disputes.ts'
import { verdictStatement } from './verdict-statement.ts'
import { joined, type Wording } from './wording.ts'

/** A step as it is served: its conclusion in signs, and what it says in plain English. */
export interface WrittenStep extends ProofStep {
  readonly statement: string
  /** A word and the ids that it is about. */
  readonly concludes: string
}

export function writtenSteps(proof: readonly ProofStep[], wording: Wording): readonly WrittenStep[] {
  return proof.map((step) => ({
    ...step,
    statement: stepSentence(step, wording),
    concludes: signsOf(step.conclusion),
  }))
}

/**
 * What a step says in plain English, from its structured values alone. Norms and conditions stand in quotation marks,
 * so that they need not agree.
 */
export function stepSentence(
  { conclusion, relations }: Pick<ProofStep, 'conclusion' | 'relations'>,
  wording: Wording,
): string {
  const { called, titles, titled } = wording
  switch (conclusion.word) {
    case 'HAS':
      return `The power ${titled(conclusion.power)} is held by ${called(conclusion.actor)}${asOneOf(relations, wording)}${inferred(relations)}.`
    case 'OVER':
      return `${titled(conclusion.norm)} is over ${toolsOver(relations, wording)}${inferred(relations)}.`
    case 'BINDS':
      return bindsSentence(conclusion, relations, wording)
    case 'REQUIRES':
      return conclusion.saidOf === 'NORM'
        ? `${titled(conclusion.norm)} requires ${titled(conclusion.condition)}.`
        : `${titled(conclusion.condition)} is required of the narrower tool, and so of ${titled(conclusion.norm)} too.`
    case 'EXEMPT':
      return `${titled(conclusion.norm)} expressly does not require ${titled(conclusion.condition)}.`
    case 'HOLDS':
    case 'FAILS':
      return settledSentence(conclusion, relations, wording)
    case 'OPEN':
      return `Whether ${titled(conclusion.condition)} holds is open.`
    case 'DISPUTED':
      return `On ${titled(conclusion.about)} the position ${titled(conclusion.position)} is taken.`
    case 'BESIDE':
      return `The sources set ${titled(conclusion.norm)} beside ${titled(conclusion.other)} and do not reconcile the two.`
    case 'LIFTED':
    case 'BARS':
    case 'UNDECIDED':
    case 'CONTESTED':
      return restrictionSentences[conclusion.word](titled(conclusion.restriction))
    case 'GIVES':
      return `By ${titled(conclusion.power)} the act is ${outcomeWords[conclusion.outcome]}.`
    case 'VERDICT':
      return verdictStatement(conclusion, wording)
    case 'SILENT':
      return `What decides here says nothing of ${titled(conclusion.condition)}, which other norms over this tool, or set beside these, require.`
    case 'STANDARD':
      return `${titled(conclusion.standard)} is a standard for ${titles(unique(relations.map(({ from }) => from)))}: what should be met, and no bar.`
    case 'SHOWN': {
      const who = holdersNamed(conclusion.holders, wording)
      const by = who.length === 0 ? '' : `, held by ${joined(who)},`
      return `The position ${titled(conclusion.position)}${by} is shown, and not applied as a fact.`
    }
  }
}

function asOneOf(relations: readonly Relation[], { called }: Wording): string {
  const classes = relations.filter(({ type }) => type === 'INSTANCE_OF').map(({ to }) => called(to))
  return classes.length === 0 ? '' : `, as one of ${classes.join(' and so of ')}`
}

/** The tool that a norm names, and the narrower forms down to the one asked about. */
function toolsOver(relations: readonly Relation[], { called }: Wording): string {
  const named = relations.filter(({ type }) => type === 'OVER').map(({ to }) => called(to))
  const forms = relations
    .filter(({ type }) => type === 'BROADER')
    .map(({ from }) => called(from))
    .reverse()
  const form =
    forms.length === 0
      ? ''
      : ` and so over its narrower form ${forms.join(' and the narrower form of that, ')}`
  return `${joined(named)}${form}`
}

function bindsSentence(
  { restriction, actor, act, tool, unless }: BindsConclusion,
  relations: readonly Relation[],
  wording: Wording,
): string {
  const { called, titled, titles, doing } = wording
  const isOfEveryone = !relations.some(({ type }) => type === 'BINDS')
  const whom = isOfEveryone
    ? `everyone, and so ${called(actor)}`
    : `${called(actor)}${asOneOf(relations, wording)}`
  const conditions =
    unless.length === 0 ? '' : ` unless ${titles(unless)} ${unless.length === 1 ? 'holds' : 'hold'}`
  return `${titled(restriction)} binds ${whom}: nobody bound by it may ${doing(act, tool)}${conditions}.`
}

function settledSentence(
  { word, condition, because }: Extract<Conclusion, { readonly word: 'HOLDS' | 'FAILS' }>,
  relations: readonly Relation[],
  { called, listed, titled, titles }: Wording,
): string {
  const what = `${titled(condition)} ${word === 'HOLDS' ? 'is taken to hold' : 'is taken to fail'}`
  switch (because.by) {
    case 'QUESTION':
      return `${what}.`
    case 'CRIMES':
      return `${what}, since the question names ${listed(because.crimes)} as what occurs or threatens.`
    case 'CASE':
      return `${what}, since it is recorded of ${called(because.case)} for this actor and this tool.`
    case 'CONDITIONS': {
      const others = unique(relations.map(({ from, to }) => (from === condition ? to : from)))
      const verb = word === 'HOLDS' ? 'hold' : 'fail'
      return `${what}, since ${titles(others)} ${others.length === 1 ? `${verb}s` : verb}.`
    }
  }
}

const restrictionSentences: Readonly<Record<RestrictionWord, (name: string) => string>> = {
  LIFTED: (name) => `${name} is lifted, which grants nothing.`,
  BARS: (name) => `${name} bars the act.`,
  UNDECIDED: (name) => `Whether ${name} bars the act is open.`,
  CONTESTED: (name) => `Whether ${name} bars the act is contested.`,
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  PERMITTED: 'permitted',
  CONDITIONAL: 'conditional',
  CONTESTED: 'contested',
  NOT_PERMITTED: 'not permitted',
  NOT_STATED: 'not stated',
}

/** Who takes a position: "some Member States". */
export function holdersNamed(holders: readonly PositionHolder[], { called }: Wording): readonly string[] {
  return unique(
    holders.map(({ actor, quantifier }) => {
      if (quantifier === null) return called(actor)
      return /^(?:some|most|many|several|few|all)$/.test(quantifier)
        ? `${quantifier} ${called(actor)}`
        : `${called(actor)} (${quantifier})`
    }),
  )
}

/** Of the claims that a step draws its conclusion from: what the norm is based on is no reason. */
function inferred(relations: readonly Relation[]): string {
  const isInferred = relations.some(({ type, status }) => type !== 'BASED_ON' && status === 'INFERRED')
  return isInferred ? ' (inferred)' : ''
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
