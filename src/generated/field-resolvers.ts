// Written by `npm run codegen` from schema.graphql. Not to be edited.

import type { Hop } from '../model/hop.ts'
import { hopResolvers } from './hops.ts'
import type { Act, Bound, ConditionType, Kind, LegalForce, Nature, Rank } from './vocabulary.ts'

/** What makes the resolvers of kinds. */
export interface ResolverMakers<HopResolver, Shared, Parent> {
  readonly hop: (hop: Hop) => HopResolver
  readonly storedField: <Value>(name: string) => (parent: Parent) => Value
  /** The resolvers of fields that every kind has. */
  readonly shared: Shared
}

/** The resolvers of every kind. One is made for each hop, and shared by the kinds that have it. */
export function kindResolvers<H, S, P>({ hop, storedField, shared }: ResolverMakers<H, S, P>) {
  const hops = hopResolvers(hop)
  return {
    Organ: { ...shared, ...hops.Organ },
    Office: { ...shared, ...hops.Office },
    Court: { ...shared, ...hops.Court },
    RegionalArrangement: { ...shared, ...hops.RegionalArrangement },
    State: { ...shared, ...hops.State },
    Organization: { ...shared, ...hops.Organization },
    ActorGroup: { ...shared, ...hops.ActorGroup },
    Person: { ...shared, ...hops.Person },
    CharterChapter: { ...shared, ...hops.CharterChapter, rank: storedField<Rank | null>('rank'), numeral: storedField<string>('numeral') },
    CharterArticle: { ...shared, ...hops.CharterArticle, rank: storedField<Rank | null>('rank'), number: storedField<number>('number') },
    Instrument: { ...shared, ...hops.Instrument, rank: storedField<Rank | null>('rank'), date: storedField<string | null>('date') },
    Provision: { ...shared, ...hops.Provision, rank: storedField<Rank | null>('rank'), locator: storedField<string>('locator') },
    Resolution: { ...shared, ...hops.Resolution, rank: storedField<Rank | null>('rank'), number: storedField<string>('number'), date: storedField<string | null>('date') },
    Power: { ...shared, ...hops.Power, act: storedField<Act>('act'), legalForce: storedField<LegalForce>('legalForce'), nature: storedField<Nature>('nature') },
    Restriction: { ...shared, ...hops.Restriction, act: storedField<Act>('act'), legalForce: storedField<LegalForce>('legalForce') },
    Duty: { ...shared, ...hops.Duty, act: storedField<Act>('act'), legalForce: storedField<LegalForce>('legalForce') },
    Condition: { ...shared, ...hops.Condition, type: storedField<ConditionType>('type') },
    Pillar: { ...shared, ...hops.Pillar, number: storedField<number>('number') },
    Crime: { ...shared, ...hops.Crime },
    Principle: { ...shared, ...hops.Principle },
    Tool: { ...shared, ...hops.Tool },
    Mechanism: { ...shared, ...hops.Mechanism },
    Case: { ...shared, ...hops.Case },
    Measure: { ...shared, ...hops.Measure, date: storedField<string | null>('date') },
    Figure: { ...shared, ...hops.Figure, value: storedField<number>('value'), bound: storedField<Bound>('bound'), unit: storedField<string>('unit'), since: storedField<string | null>('since') },
    RiskFactor: { ...shared, ...hops.RiskFactor, number: storedField<number | null>('number') },
    RiskIndicator: { ...shared, ...hops.RiskIndicator },
    Trigger: { ...shared, ...hops.Trigger },
    PolicyOption: { ...shared, ...hops.PolicyOption },
    Contribution: { ...shared, ...hops.Contribution, number: storedField<number | null>('number') },
    Lesson: { ...shared, ...hops.Lesson, number: storedField<number | null>('number') },
    Recommendation: { ...shared, ...hops.Recommendation, number: storedField<number | null>('number') },
    Challenge: { ...shared, ...hops.Challenge },
    Initiative: { ...shared, ...hops.Initiative },
    Position: { ...shared, ...hops.Position },
    Event: { ...shared, ...hops.Event, date: storedField<string | null>('date') },
    Concept: { ...shared, ...hops.Concept },
    Report: { ...shared, ...hops.Report, rank: storedField<Rank | null>('rank'), ordinal: storedField<number | null>('ordinal'), date: storedField<string | null>('date') },
    Source: { ...shared, ...hops.Source, rank: storedField<Rank>('rank'), title: storedField<string>('title'), year: storedField<number>('year'), shortTitle: storedField<string>('shortTitle') },
    Passage: { ...shared, ...hops.Passage, section: storedField<string>('section'), paragraph: storedField<number>('paragraph') },
  }
}

/** The resolver of the list of each kind, and of each interface that has one. */
export function listResolvers<L>(list: (name: string, kinds: readonly Kind[]) => L) {
  return {
    actors: list('actors', ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person']),
    norms: list('norms', ['Power', 'Restriction', 'Duty']),
    organs: list('organs', ['Organ']),
    offices: list('offices', ['Office']),
    courts: list('courts', ['Court']),
    regionalArrangements: list('regionalArrangements', ['RegionalArrangement']),
    states: list('states', ['State']),
    organizations: list('organizations', ['Organization']),
    actorGroups: list('actorGroups', ['ActorGroup']),
    persons: list('persons', ['Person']),
    charterChapters: list('charterChapters', ['CharterChapter']),
    charterArticles: list('charterArticles', ['CharterArticle']),
    instruments: list('instruments', ['Instrument']),
    provisions: list('provisions', ['Provision']),
    resolutions: list('resolutions', ['Resolution']),
    powers: list('powers', ['Power']),
    restrictions: list('restrictions', ['Restriction']),
    duties: list('duties', ['Duty']),
    conditions: list('conditions', ['Condition']),
    pillars: list('pillars', ['Pillar']),
    crimes: list('crimes', ['Crime']),
    principles: list('principles', ['Principle']),
    tools: list('tools', ['Tool']),
    mechanisms: list('mechanisms', ['Mechanism']),
    cases: list('cases', ['Case']),
    measures: list('measures', ['Measure']),
    figures: list('figures', ['Figure']),
    riskFactors: list('riskFactors', ['RiskFactor']),
    riskIndicators: list('riskIndicators', ['RiskIndicator']),
    triggers: list('triggers', ['Trigger']),
    policyOptions: list('policyOptions', ['PolicyOption']),
    contributions: list('contributions', ['Contribution']),
    lessons: list('lessons', ['Lesson']),
    recommendations: list('recommendations', ['Recommendation']),
    challenges: list('challenges', ['Challenge']),
    initiatives: list('initiatives', ['Initiative']),
    positions: list('positions', ['Position']),
    events: list('events', ['Event']),
    concepts: list('concepts', ['Concept']),
    reports: list('reports', ['Report']),
    sources: list('sources', ['Source']),
    passages: list('passages', ['Passage']),
  }
}
