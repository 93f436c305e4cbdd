// Written by `npm run codegen` from schema.graphql. Not to be edited.

import type { Hop } from '../model/hop.ts'
import type { Kind } from './vocabulary.ts'

export type HopName =
  | 'Actor.powers'
  | 'Actor.tools'
  | 'Actor.authorizableTools'
  | 'Actor.measures'
  | 'Actor.boundBy'
  | 'Actor.supplies'
  | 'Actor.positions'
  | 'Actor.contributions'
  | 'Actor.exampleOf'
  | 'Actor.classes'
  | 'Actor.partOf'
  | 'Actor.parts'
  | 'Actor.mechanisms'
  | 'Actor.developed'
  | 'Actor.measuresTowards'
  | 'Actor.recommendations'
  | 'Actor.roles'
  | 'Norm.tools'
  | 'Norm.conditions'
  | 'Norm.exemptions'
  | 'Norm.basis'
  | 'Norm.towards'
  | 'Norm.regarding'
  | 'Norm.pillars'
  | 'Norm.positions'
  | 'Norm.recommendations'
  | 'Office.heldBy'
  | 'ActorGroup.members'
  | 'Person.offices'
  | 'CharterChapter.articles'
  | 'CharterChapter.norms'
  | 'CharterChapter.tools'
  | 'CharterArticle.chapters'
  | 'CharterArticle.norms'
  | 'Instrument.provisions'
  | 'Instrument.norms'
  | 'Instrument.recommendations'
  | 'Instrument.supporters'
  | 'Instrument.figures'
  | 'Instrument.parties'
  | 'Instrument.launchedBy'
  | 'Instrument.policyOptions'
  | 'Instrument.protocols'
  | 'Instrument.exampleOf'
  | 'Provision.instruments'
  | 'Provision.norms'
  | 'Resolution.adoptedBy'
  | 'Resolution.measures'
  | 'Resolution.positions'
  | 'Resolution.cases'
  | 'Power.holders'
  | 'Restriction.binds'
  | 'Restriction.appliesIf'
  | 'Restriction.except'
  | 'Duty.binds'
  | 'Condition.anyOf'
  | 'Condition.allOf'
  | 'Condition.implies'
  | 'Condition.suppliers'
  | 'Condition.norms'
  | 'Condition.crimes'
  | 'Condition.regarding'
  | 'Pillar.norms'
  | 'Pillar.means'
  | 'Pillar.contributions'
  | 'Crime.broader'
  | 'Crime.narrower'
  | 'Crime.distinguishedBy'
  | 'Crime.distinguishedFrom'
  | 'Crime.definedIn'
  | 'Crime.occursIn'
  | 'Crime.riskFactors'
  | 'Principle.guides'
  | 'Principle.positions'
  | 'Principle.recommendations'
  | 'Principle.illustratedBy'
  | 'Tool.broader'
  | 'Tool.narrower'
  | 'Tool.powers'
  | 'Tool.restrictions'
  | 'Tool.duties'
  | 'Tool.actors'
  | 'Tool.authorizers'
  | 'Tool.measures'
  | 'Tool.authorizations'
  | 'Tool.cases'
  | 'Tool.basis'
  | 'Tool.standards'
  | 'Tool.pillars'
  | 'Tool.elements'
  | 'Tool.purposes'
  | 'Tool.effectiveWith'
  | 'Tool.positions'
  | 'Tool.challenges'
  | 'Tool.recommendations'
  | 'Tool.contributions'
  | 'Mechanism.runBy'
  | 'Mechanism.users'
  | 'Mechanism.developers'
  | 'Mechanism.partOf'
  | 'Mechanism.exampleOf'
  | 'Mechanism.purposes'
  | 'Mechanism.recommendations'
  | 'Mechanism.members'
  | 'Mechanism.figures'
  | 'Case.measures'
  | 'Case.tools'
  | 'Case.resolutions'
  | 'Case.positions'
  | 'Case.illustrates'
  | 'Case.figures'
  | 'Case.contributedTo'
  | 'Case.crimes'
  | 'Measure.tools'
  | 'Measure.authorized'
  | 'Measure.actors'
  | 'Measure.cases'
  | 'Measure.resolutions'
  | 'Measure.towards'
  | 'Measure.regarding'
  | 'Measure.exampleOf'
  | 'Measure.positions'
  | 'Figure.measures'
  | 'RiskFactor.indicators'
  | 'RiskFactor.elements'
  | 'RiskFactor.crimes'
  | 'RiskFactor.compoundedBy'
  | 'RiskFactor.broader'
  | 'RiskFactor.narrower'
  | 'RiskFactor.policyOptions'
  | 'RiskFactor.lists'
  | 'RiskIndicator.indicates'
  | 'RiskIndicator.linkedTo'
  | 'RiskIndicator.policyOptions'
  | 'Trigger.compounds'
  | 'Trigger.setsOff'
  | 'Trigger.broader'
  | 'Trigger.narrower'
  | 'Trigger.policyOptions'
  | 'PolicyOption.broader'
  | 'PolicyOption.narrower'
  | 'PolicyOption.achieves'
  | 'PolicyOption.addresses'
  | 'PolicyOption.instruments'
  | 'PolicyOption.regarding'
  | 'PolicyOption.partners'
  | 'PolicyOption.contributions'
  | 'PolicyOption.needs'
  | 'PolicyOption.elements'
  | 'PolicyOption.implementedBy'
  | 'PolicyOption.recommendations'
  | 'PolicyOption.figures'
  | 'Contribution.pillars'
  | 'Contribution.givers'
  | 'Contribution.examples'
  | 'Contribution.regarding'
  | 'Contribution.achieves'
  | 'Contribution.addresses'
  | 'Contribution.partners'
  | 'Contribution.norms'
  | 'Lesson.drawnBy'
  | 'Lesson.regarding'
  | 'Lesson.illustratedBy'
  | 'Recommendation.addressees'
  | 'Recommendation.regarding'
  | 'Recommendation.reasons'
  | 'Challenge.hampers'
  | 'Challenge.illustratedBy'
  | 'Challenge.narrower'
  | 'Challenge.members'
  | 'Challenge.elements'
  | 'Challenge.regarding'
  | 'Challenge.broader'
  | 'Challenge.exacerbatedBy'
  | 'Challenge.policyOptions'
  | 'Initiative.launchedBy'
  | 'Initiative.positions'
  | 'Initiative.recommendations'
  | 'Initiative.supporters'
  | 'Initiative.figures'
  | 'Initiative.purposes'
  | 'Position.holders'
  | 'Position.on'
  | 'Position.cases'
  | 'Event.hosts'
  | 'Event.regarding'
  | 'Concept.recommendations'
  | 'Concept.contributors'
  | 'Concept.elements'
  | 'Concept.figures'
  | 'Concept.illustratedBy'
  | 'Concept.challenges'
  | 'Concept.hamperedBy'
  | 'Concept.reinforcedBy'
  | 'Concept.positions'
  | 'Concept.members'
  | 'Concept.compoundedBy'
  | 'Report.publishers'
  | 'Report.sources'
  | 'Report.regarding'
  | 'Report.followsUp'
  | 'Report.contributors'
  | 'Source.reports'
  | 'Source.publishers'

/** Every hop once, an interface's too, whichever kinds have it. */
export const hops: Readonly<Record<HopName, Hop>> = {
  'Actor.powers': { name: 'Actor.powers', types: ['HOLDS'], direction: 'OUT', kinds: ['Power'], derived: null },
  'Actor.tools': { name: 'Actor.tools', types: ['MAY_USE'], direction: 'OUT', kinds: ['Tool'], derived: null },
  'Actor.authorizableTools': { name: 'Actor.authorizableTools', types: ['MAY_AUTHORIZE'], direction: 'OUT', kinds: ['Tool'], derived: null },
  'Actor.measures': { name: 'Actor.measures', types: ['TOOK'], direction: 'OUT', kinds: ['Measure'], derived: null },
  'Actor.boundBy': { name: 'Actor.boundBy', types: ['BINDS'], direction: 'IN', kinds: ['Power', 'Restriction', 'Duty'], derived: null },
  'Actor.supplies': { name: 'Actor.supplies', types: ['SUPPLIED_BY'], direction: 'IN', kinds: ['Condition'], derived: null },
  'Actor.positions': { name: 'Actor.positions', types: ['TAKES'], direction: 'OUT', kinds: ['Position'], derived: null },
  'Actor.contributions': { name: 'Actor.contributions', types: ['GIVES'], direction: 'OUT', kinds: ['Contribution'], derived: null },
  'Actor.exampleOf': { name: 'Actor.exampleOf', types: ['ILLUSTRATES'], direction: 'OUT', kinds: ['Contribution'], derived: null },
  'Actor.classes': { name: 'Actor.classes', types: ['INSTANCE_OF'], direction: 'OUT', kinds: ['ActorGroup'], derived: null },
  'Actor.partOf': { name: 'Actor.partOf', types: ['PART_OF'], direction: 'OUT', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Actor.parts': { name: 'Actor.parts', types: ['PART_OF'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Actor.mechanisms': { name: 'Actor.mechanisms', types: ['PART_OF'], direction: 'IN', kinds: ['Mechanism'], derived: null },
  'Actor.developed': { name: 'Actor.developed', types: ['DEVELOPED'], direction: 'OUT', kinds: ['Mechanism'], derived: null },
  'Actor.measuresTowards': { name: 'Actor.measuresTowards', types: ['TOWARDS'], direction: 'IN', kinds: ['Measure'], derived: null },
  'Actor.recommendations': { name: 'Actor.recommendations', types: ['ADDRESSED_TO'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'Actor.roles': { name: 'Actor.roles', types: ['HAS_ROLE_IN'], direction: 'OUT', kinds: null, derived: null },
  'Norm.tools': { name: 'Norm.tools', types: ['OVER'], direction: 'OUT', kinds: ['Tool'], derived: null },
  'Norm.conditions': { name: 'Norm.conditions', types: ['SUBJECT_TO'], direction: 'OUT', kinds: ['Condition'], derived: null },
  'Norm.exemptions': { name: 'Norm.exemptions', types: ['EXEMPT_FROM'], direction: 'OUT', kinds: ['Condition'], derived: null },
  'Norm.basis': { name: 'Norm.basis', types: ['BASED_ON'], direction: 'OUT', kinds: null, derived: null },
  'Norm.towards': { name: 'Norm.towards', types: ['TOWARDS'], direction: 'OUT', kinds: null, derived: null },
  'Norm.regarding': { name: 'Norm.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Norm.pillars': { name: 'Norm.pillars', types: ['SERVES'], direction: 'OUT', kinds: ['Pillar'], derived: null },
  'Norm.positions': { name: 'Norm.positions', types: ['ON'], direction: 'IN', kinds: ['Position'], derived: null },
  'Norm.recommendations': { name: 'Norm.recommendations', types: ['REGARDING'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'Office.heldBy': { name: 'Office.heldBy', types: ['HOLDS_OFFICE'], direction: 'IN', kinds: ['Person'], derived: null },
  'ActorGroup.members': { name: 'ActorGroup.members', types: ['INSTANCE_OF'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Person.offices': { name: 'Person.offices', types: ['HOLDS_OFFICE'], direction: 'OUT', kinds: ['Office'], derived: null },
  'CharterChapter.articles': { name: 'CharterChapter.articles', types: ['PART_OF'], direction: 'IN', kinds: ['CharterArticle'], derived: null },
  'CharterChapter.norms': { name: 'CharterChapter.norms', types: ['BASED_ON'], direction: 'IN', kinds: ['Power', 'Restriction', 'Duty'], derived: null },
  'CharterChapter.tools': { name: 'CharterChapter.tools', types: ['BASED_ON'], direction: 'IN', kinds: ['Tool'], derived: null },
  'CharterArticle.chapters': { name: 'CharterArticle.chapters', types: ['PART_OF'], direction: 'OUT', kinds: ['CharterChapter'], derived: null },
  'CharterArticle.norms': { name: 'CharterArticle.norms', types: ['BASED_ON'], direction: 'IN', kinds: ['Power', 'Restriction', 'Duty'], derived: null },
  'Instrument.provisions': { name: 'Instrument.provisions', types: ['PART_OF'], direction: 'IN', kinds: ['Provision'], derived: null },
  'Instrument.norms': { name: 'Instrument.norms', types: ['BASED_ON'], direction: 'IN', kinds: ['Power', 'Restriction', 'Duty'], derived: null },
  'Instrument.recommendations': { name: 'Instrument.recommendations', types: ['REGARDING'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'Instrument.supporters': { name: 'Instrument.supporters', types: ['SUPPORTS'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Instrument.figures': { name: 'Instrument.figures', types: ['COUNTS'], direction: 'IN', kinds: ['Figure'], derived: null },
  'Instrument.parties': { name: 'Instrument.parties', types: ['PARTY_TO'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Instrument.launchedBy': { name: 'Instrument.launchedBy', types: ['LAUNCHED'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Instrument.policyOptions': { name: 'Instrument.policyOptions', types: ['REGARDING'], direction: 'IN', kinds: ['PolicyOption'], derived: null },
  'Instrument.protocols': { name: 'Instrument.protocols', types: ['PROTOCOL_TO'], direction: 'IN', kinds: ['Instrument'], derived: null },
  'Instrument.exampleOf': { name: 'Instrument.exampleOf', types: ['ILLUSTRATES'], direction: 'OUT', kinds: ['Contribution'], derived: null },
  'Provision.instruments': { name: 'Provision.instruments', types: ['PART_OF'], direction: 'OUT', kinds: ['Instrument'], derived: null },
  'Provision.norms': { name: 'Provision.norms', types: ['BASED_ON'], direction: 'IN', kinds: ['Power', 'Restriction', 'Duty'], derived: null },
  'Resolution.adoptedBy': { name: 'Resolution.adoptedBy', types: ['ADOPTED'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Resolution.measures': { name: 'Resolution.measures', types: ['UNDER', 'EXPRESSED_IN'], direction: 'IN', kinds: ['Measure'], derived: null },
  'Resolution.positions': { name: 'Resolution.positions', types: ['ON'], direction: 'IN', kinds: ['Position'], derived: null },
  'Resolution.cases': { name: 'Resolution.cases', types: ['REGARDING'], direction: 'OUT', kinds: ['Case'], derived: null },
  'Power.holders': { name: 'Power.holders', types: ['HOLDS'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: false },
  'Restriction.binds': { name: 'Restriction.binds', types: ['BINDS'], direction: 'OUT', kinds: null, derived: null },
  'Restriction.appliesIf': { name: 'Restriction.appliesIf', types: ['APPLIES_IF'], direction: 'OUT', kinds: ['Condition'], derived: null },
  'Restriction.except': { name: 'Restriction.except', types: ['EXCEPT'], direction: 'OUT', kinds: null, derived: null },
  'Duty.binds': { name: 'Duty.binds', types: ['BINDS'], direction: 'OUT', kinds: null, derived: null },
  'Condition.anyOf': { name: 'Condition.anyOf', types: ['ANY_OF'], direction: 'OUT', kinds: ['Condition'], derived: null },
  'Condition.allOf': { name: 'Condition.allOf', types: ['ALL_OF'], direction: 'OUT', kinds: ['Condition'], derived: null },
  'Condition.implies': { name: 'Condition.implies', types: ['IMPLIES'], direction: 'OUT', kinds: ['Condition'], derived: null },
  'Condition.suppliers': { name: 'Condition.suppliers', types: ['SUPPLIED_BY'], direction: 'OUT', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Condition.norms': { name: 'Condition.norms', types: ['SUBJECT_TO', 'EXEMPT_FROM'], direction: 'IN', kinds: ['Power', 'Restriction', 'Duty'], derived: null },
  'Condition.crimes': { name: 'Condition.crimes', types: ['FULFILLED_BY'], direction: 'OUT', kinds: ['Crime'], derived: null },
  'Condition.regarding': { name: 'Condition.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Pillar.norms': { name: 'Pillar.norms', types: ['SERVES'], direction: 'IN', kinds: ['Power', 'Restriction', 'Duty'], derived: null },
  'Pillar.means': { name: 'Pillar.means', types: ['SERVES'], direction: 'IN', kinds: null, derived: null },
  'Pillar.contributions': { name: 'Pillar.contributions', types: ['SERVES'], direction: 'IN', kinds: ['Contribution'], derived: null },
  'Crime.broader': { name: 'Crime.broader', types: ['BROADER'], direction: 'OUT', kinds: ['Crime'], derived: null },
  'Crime.narrower': { name: 'Crime.narrower', types: ['BROADER'], direction: 'IN', kinds: ['Crime'], derived: null },
  'Crime.distinguishedBy': { name: 'Crime.distinguishedBy', types: ['DISTINGUISHED_BY'], direction: 'OUT', kinds: null, derived: null },
  'Crime.distinguishedFrom': { name: 'Crime.distinguishedFrom', types: ['DISTINGUISHED_FROM'], direction: 'OUT', kinds: null, derived: null },
  'Crime.definedIn': { name: 'Crime.definedIn', types: ['DEFINED_IN'], direction: 'OUT', kinds: null, derived: null },
  'Crime.occursIn': { name: 'Crime.occursIn', types: ['OCCURS_IN'], direction: 'OUT', kinds: null, derived: null },
  'Crime.riskFactors': { name: 'Crime.riskFactors', types: ['RISK_FACTOR_FOR', 'RAISES_RISK_OF'], direction: 'IN', kinds: ['RiskFactor'], derived: null },
  'Principle.guides': { name: 'Principle.guides', types: ['GUIDED_BY'], direction: 'IN', kinds: null, derived: null },
  'Principle.positions': { name: 'Principle.positions', types: ['ON'], direction: 'IN', kinds: ['Position'], derived: null },
  'Principle.recommendations': { name: 'Principle.recommendations', types: ['REGARDING'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'Principle.illustratedBy': { name: 'Principle.illustratedBy', types: ['ILLUSTRATES'], direction: 'IN', kinds: null, derived: null },
  'Tool.broader': { name: 'Tool.broader', types: ['BROADER'], direction: 'OUT', kinds: ['Tool'], derived: null },
  'Tool.narrower': { name: 'Tool.narrower', types: ['BROADER'], direction: 'IN', kinds: ['Tool'], derived: null },
  'Tool.powers': { name: 'Tool.powers', types: ['OVER'], direction: 'IN', kinds: ['Power'], derived: null },
  'Tool.restrictions': { name: 'Tool.restrictions', types: ['OVER'], direction: 'IN', kinds: ['Restriction'], derived: null },
  'Tool.duties': { name: 'Tool.duties', types: ['OVER'], direction: 'IN', kinds: ['Duty'], derived: null },
  'Tool.actors': { name: 'Tool.actors', types: ['MAY_USE'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Tool.authorizers': { name: 'Tool.authorizers', types: ['MAY_AUTHORIZE'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Tool.measures': { name: 'Tool.measures', types: ['APPLIED'], direction: 'IN', kinds: ['Measure'], derived: null },
  'Tool.authorizations': { name: 'Tool.authorizations', types: ['AUTHORIZED'], direction: 'IN', kinds: ['Measure'], derived: null },
  'Tool.cases': { name: 'Tool.cases', types: ['SAW_USE_OF'], direction: 'IN', kinds: ['Case'], derived: null },
  'Tool.basis': { name: 'Tool.basis', types: ['BASED_ON'], direction: 'OUT', kinds: null, derived: null },
  'Tool.standards': { name: 'Tool.standards', types: ['GUIDED_BY'], direction: 'OUT', kinds: ['Principle'], derived: null },
  'Tool.pillars': { name: 'Tool.pillars', types: ['SERVES'], direction: 'OUT', kinds: ['Pillar'], derived: null },
  'Tool.elements': { name: 'Tool.elements', types: ['INCLUDES'], direction: 'OUT', kinds: null, derived: null },
  'Tool.purposes': { name: 'Tool.purposes', types: ['AIMS_AT'], direction: 'OUT', kinds: null, derived: null },
  'Tool.effectiveWith': { name: 'Tool.effectiveWith', types: ['MORE_EFFECTIVE_WITH'], direction: 'OUT', kinds: null, derived: null },
  'Tool.positions': { name: 'Tool.positions', types: ['ON'], direction: 'IN', kinds: ['Position'], derived: null },
  'Tool.challenges': { name: 'Tool.challenges', types: ['HAMPERS', 'REGARDING', 'STEMS_FROM'], direction: 'IN', kinds: ['Challenge'], derived: null },
  'Tool.recommendations': { name: 'Tool.recommendations', types: ['REGARDING'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'Tool.contributions': { name: 'Tool.contributions', types: ['REGARDING'], direction: 'IN', kinds: ['Contribution'], derived: null },
  'Mechanism.runBy': { name: 'Mechanism.runBy', types: ['RUNS'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Mechanism.users': { name: 'Mechanism.users', types: ['USES'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Mechanism.developers': { name: 'Mechanism.developers', types: ['DEVELOPED'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Mechanism.partOf': { name: 'Mechanism.partOf', types: ['PART_OF'], direction: 'OUT', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Mechanism.exampleOf': { name: 'Mechanism.exampleOf', types: ['ILLUSTRATES'], direction: 'OUT', kinds: ['Contribution'], derived: null },
  'Mechanism.purposes': { name: 'Mechanism.purposes', types: ['AIMS_AT'], direction: 'OUT', kinds: null, derived: null },
  'Mechanism.recommendations': { name: 'Mechanism.recommendations', types: ['REGARDING'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'Mechanism.members': { name: 'Mechanism.members', types: ['PART_OF'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Mechanism.figures': { name: 'Mechanism.figures', types: ['COUNTS'], direction: 'IN', kinds: ['Figure'], derived: null },
  'Case.measures': { name: 'Case.measures', types: ['IN_CASE'], direction: 'IN', kinds: ['Measure'], derived: null },
  'Case.tools': { name: 'Case.tools', types: ['SAW_USE_OF'], direction: 'OUT', kinds: ['Tool'], derived: null },
  'Case.resolutions': { name: 'Case.resolutions', types: ['REGARDING'], direction: 'IN', kinds: ['Resolution'], derived: null },
  'Case.positions': { name: 'Case.positions', types: ['ON', 'IN_CASE'], direction: 'IN', kinds: ['Position'], derived: null },
  'Case.illustrates': { name: 'Case.illustrates', types: ['ILLUSTRATES'], direction: 'OUT', kinds: null, derived: null },
  'Case.figures': { name: 'Case.figures', types: ['IN_CASE'], direction: 'IN', kinds: ['Figure'], derived: null },
  'Case.contributedTo': { name: 'Case.contributedTo', types: ['CONTRIBUTES_TO'], direction: 'OUT', kinds: null, derived: null },
  'Case.crimes': { name: 'Case.crimes', types: ['OCCURS_IN'], direction: 'IN', kinds: ['Crime'], derived: null },
  'Measure.tools': { name: 'Measure.tools', types: ['APPLIED'], direction: 'OUT', kinds: ['Tool'], derived: null },
  'Measure.authorized': { name: 'Measure.authorized', types: ['AUTHORIZED'], direction: 'OUT', kinds: ['Tool'], derived: null },
  'Measure.actors': { name: 'Measure.actors', types: ['TOOK'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Measure.cases': { name: 'Measure.cases', types: ['IN_CASE'], direction: 'OUT', kinds: ['Case'], derived: null },
  'Measure.resolutions': { name: 'Measure.resolutions', types: ['UNDER', 'EXPRESSED_IN'], direction: 'OUT', kinds: ['Resolution'], derived: null },
  'Measure.towards': { name: 'Measure.towards', types: ['TOWARDS'], direction: 'OUT', kinds: null, derived: null },
  'Measure.regarding': { name: 'Measure.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Measure.exampleOf': { name: 'Measure.exampleOf', types: ['ILLUSTRATES'], direction: 'OUT', kinds: ['Contribution'], derived: null },
  'Measure.positions': { name: 'Measure.positions', types: ['ON'], direction: 'IN', kinds: ['Position'], derived: null },
  'Figure.measures': { name: 'Figure.measures', types: ['COUNTS'], direction: 'OUT', kinds: null, derived: null },
  'RiskFactor.indicators': { name: 'RiskFactor.indicators', types: ['INDICATES'], direction: 'IN', kinds: ['RiskIndicator'], derived: null },
  'RiskFactor.elements': { name: 'RiskFactor.elements', types: ['INCLUDES'], direction: 'OUT', kinds: null, derived: null },
  'RiskFactor.crimes': { name: 'RiskFactor.crimes', types: ['RISK_FACTOR_FOR', 'RAISES_RISK_OF'], direction: 'OUT', kinds: ['Crime'], derived: null },
  'RiskFactor.compoundedBy': { name: 'RiskFactor.compoundedBy', types: ['COMPOUNDS'], direction: 'IN', kinds: null, derived: null },
  'RiskFactor.broader': { name: 'RiskFactor.broader', types: ['BROADER'], direction: 'OUT', kinds: ['RiskFactor'], derived: null },
  'RiskFactor.narrower': { name: 'RiskFactor.narrower', types: ['BROADER'], direction: 'IN', kinds: ['RiskFactor'], derived: null },
  'RiskFactor.policyOptions': { name: 'RiskFactor.policyOptions', types: ['ADDRESSES', 'COUNTERS', 'REDUCES'], direction: 'IN', kinds: ['PolicyOption'], derived: null },
  'RiskFactor.lists': { name: 'RiskFactor.lists', types: ['INSTANCE_OF'], direction: 'OUT', kinds: ['Concept'], derived: null },
  'RiskIndicator.indicates': { name: 'RiskIndicator.indicates', types: ['INDICATES'], direction: 'OUT', kinds: null, derived: null },
  'RiskIndicator.linkedTo': { name: 'RiskIndicator.linkedTo', types: ['LINKED_TO'], direction: 'OUT', kinds: null, derived: null },
  'RiskIndicator.policyOptions': { name: 'RiskIndicator.policyOptions', types: ['ADDRESSES', 'COUNTERS', 'REDUCES'], direction: 'IN', kinds: ['PolicyOption'], derived: null },
  'Trigger.compounds': { name: 'Trigger.compounds', types: ['COMPOUNDS'], direction: 'OUT', kinds: null, derived: null },
  'Trigger.setsOff': { name: 'Trigger.setsOff', types: ['TRIGGERS', 'CAUSES', 'RAISES_RISK_OF', 'ENABLES', 'CONTRIBUTES_TO'], direction: 'OUT', kinds: null, derived: null },
  'Trigger.broader': { name: 'Trigger.broader', types: ['BROADER', 'INSTANCE_OF'], direction: 'OUT', kinds: ['Trigger'], derived: null },
  'Trigger.narrower': { name: 'Trigger.narrower', types: ['BROADER', 'INSTANCE_OF'], direction: 'IN', kinds: ['Trigger'], derived: null },
  'Trigger.policyOptions': { name: 'Trigger.policyOptions', types: ['ADDRESSES', 'COUNTERS', 'REDUCES'], direction: 'IN', kinds: ['PolicyOption'], derived: null },
  'PolicyOption.broader': { name: 'PolicyOption.broader', types: ['BROADER'], direction: 'OUT', kinds: ['PolicyOption'], derived: null },
  'PolicyOption.narrower': { name: 'PolicyOption.narrower', types: ['BROADER'], direction: 'IN', kinds: ['PolicyOption'], derived: null },
  'PolicyOption.achieves': { name: 'PolicyOption.achieves', types: ['AIMS_AT', 'CONTRIBUTES_TO', 'PROMOTES', 'REINFORCES', 'PREVENTS', 'REDUCES'], direction: 'OUT', kinds: null, derived: null },
  'PolicyOption.addresses': { name: 'PolicyOption.addresses', types: ['ADDRESSES', 'COUNTERS', 'ASSESSES', 'DETECTS', 'MONITORS'], direction: 'OUT', kinds: null, derived: null },
  'PolicyOption.instruments': { name: 'PolicyOption.instruments', types: ['REGARDING'], direction: 'OUT', kinds: ['Instrument'], derived: null },
  'PolicyOption.regarding': { name: 'PolicyOption.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'PolicyOption.partners': { name: 'PolicyOption.partners', types: ['COOPERATES_WITH'], direction: 'OUT', kinds: null, derived: null },
  'PolicyOption.contributions': { name: 'PolicyOption.contributions', types: ['CONNECTED_WITH'], direction: 'OUT', kinds: ['Contribution'], derived: null },
  'PolicyOption.needs': { name: 'PolicyOption.needs', types: ['NEEDS'], direction: 'OUT', kinds: null, derived: null },
  'PolicyOption.elements': { name: 'PolicyOption.elements', types: ['INCLUDES'], direction: 'OUT', kinds: null, derived: null },
  'PolicyOption.implementedBy': { name: 'PolicyOption.implementedBy', types: ['IMPLEMENTS'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'PolicyOption.recommendations': { name: 'PolicyOption.recommendations', types: ['REGARDING'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'PolicyOption.figures': { name: 'PolicyOption.figures', types: ['COUNTS'], direction: 'IN', kinds: ['Figure'], derived: null },
  'Contribution.pillars': { name: 'Contribution.pillars', types: ['SERVES'], direction: 'OUT', kinds: ['Pillar'], derived: null },
  'Contribution.givers': { name: 'Contribution.givers', types: ['GIVES'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Contribution.examples': { name: 'Contribution.examples', types: ['ILLUSTRATES'], direction: 'IN', kinds: null, derived: null },
  'Contribution.regarding': { name: 'Contribution.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Contribution.achieves': { name: 'Contribution.achieves', types: ['AIMS_AT', 'CONTRIBUTES_TO', 'PROMOTES', 'REINFORCES'], direction: 'OUT', kinds: null, derived: null },
  'Contribution.addresses': { name: 'Contribution.addresses', types: ['ADDRESSES', 'COUNTERS', 'DETECTS', 'PREVENTS'], direction: 'OUT', kinds: null, derived: null },
  'Contribution.partners': { name: 'Contribution.partners', types: ['COOPERATES_WITH'], direction: 'OUT', kinds: null, derived: null },
  'Contribution.norms': { name: 'Contribution.norms', types: ['REGARDING'], direction: 'IN', kinds: ['Power', 'Restriction', 'Duty'], derived: null },
  'Lesson.drawnBy': { name: 'Lesson.drawnBy', types: ['DRAWS'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Lesson.regarding': { name: 'Lesson.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Lesson.illustratedBy': { name: 'Lesson.illustratedBy', types: ['ILLUSTRATES'], direction: 'IN', kinds: null, derived: null },
  'Recommendation.addressees': { name: 'Recommendation.addressees', types: ['ADDRESSED_TO'], direction: 'OUT', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Recommendation.regarding': { name: 'Recommendation.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Recommendation.reasons': { name: 'Recommendation.reasons', types: ['STEMS_FROM'], direction: 'OUT', kinds: null, derived: null },
  'Challenge.hampers': { name: 'Challenge.hampers', types: ['HAMPERS'], direction: 'OUT', kinds: null, derived: null },
  'Challenge.illustratedBy': { name: 'Challenge.illustratedBy', types: ['ILLUSTRATES'], direction: 'IN', kinds: null, derived: null },
  'Challenge.narrower': { name: 'Challenge.narrower', types: ['BROADER', 'INSTANCE_OF'], direction: 'IN', kinds: ['Challenge'], derived: null },
  'Challenge.members': { name: 'Challenge.members', types: ['INSTANCE_OF'], direction: 'IN', kinds: null, derived: null },
  'Challenge.elements': { name: 'Challenge.elements', types: ['INCLUDES'], direction: 'OUT', kinds: null, derived: null },
  'Challenge.regarding': { name: 'Challenge.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Challenge.broader': { name: 'Challenge.broader', types: ['BROADER', 'INSTANCE_OF'], direction: 'OUT', kinds: ['Challenge'], derived: null },
  'Challenge.exacerbatedBy': { name: 'Challenge.exacerbatedBy', types: ['EXACERBATES'], direction: 'IN', kinds: null, derived: null },
  'Challenge.policyOptions': { name: 'Challenge.policyOptions', types: ['ADDRESSES', 'COUNTERS', 'REDUCES'], direction: 'IN', kinds: ['PolicyOption'], derived: null },
  'Initiative.launchedBy': { name: 'Initiative.launchedBy', types: ['LAUNCHED'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Initiative.positions': { name: 'Initiative.positions', types: ['ON'], direction: 'IN', kinds: ['Position'], derived: null },
  'Initiative.recommendations': { name: 'Initiative.recommendations', types: ['REGARDING'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'Initiative.supporters': { name: 'Initiative.supporters', types: ['SUPPORTS'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Initiative.figures': { name: 'Initiative.figures', types: ['COUNTS'], direction: 'IN', kinds: ['Figure'], derived: null },
  'Initiative.purposes': { name: 'Initiative.purposes', types: ['AIMS_AT', 'REINFORCES'], direction: 'OUT', kinds: null, derived: null },
  'Position.holders': { name: 'Position.holders', types: ['TAKES'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Position.on': { name: 'Position.on', types: ['ON'], direction: 'OUT', kinds: null, derived: null },
  'Position.cases': { name: 'Position.cases', types: ['IN_CASE'], direction: 'OUT', kinds: ['Case'], derived: null },
  'Event.hosts': { name: 'Event.hosts', types: ['HOSTS'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Event.regarding': { name: 'Event.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Concept.recommendations': { name: 'Concept.recommendations', types: ['REGARDING'], direction: 'IN', kinds: ['Recommendation'], derived: null },
  'Concept.contributors': { name: 'Concept.contributors', types: ['CONTRIBUTES_TO'], direction: 'IN', kinds: null, derived: null },
  'Concept.elements': { name: 'Concept.elements', types: ['INCLUDES'], direction: 'OUT', kinds: null, derived: null },
  'Concept.figures': { name: 'Concept.figures', types: ['COUNTS'], direction: 'IN', kinds: ['Figure'], derived: null },
  'Concept.illustratedBy': { name: 'Concept.illustratedBy', types: ['ILLUSTRATES'], direction: 'IN', kinds: null, derived: null },
  'Concept.challenges': { name: 'Concept.challenges', types: ['HAMPERS'], direction: 'IN', kinds: ['Challenge'], derived: null },
  'Concept.hamperedBy': { name: 'Concept.hamperedBy', types: ['HAMPERS'], direction: 'IN', kinds: null, derived: null },
  'Concept.reinforcedBy': { name: 'Concept.reinforcedBy', types: ['REINFORCES'], direction: 'IN', kinds: null, derived: null },
  'Concept.positions': { name: 'Concept.positions', types: ['ON'], direction: 'IN', kinds: ['Position'], derived: null },
  'Concept.members': { name: 'Concept.members', types: ['INSTANCE_OF'], direction: 'IN', kinds: null, derived: null },
  'Concept.compoundedBy': { name: 'Concept.compoundedBy', types: ['COMPOUNDS'], direction: 'IN', kinds: null, derived: null },
  'Report.publishers': { name: 'Report.publishers', types: ['PUBLISHED'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
  'Report.sources': { name: 'Report.sources', types: ['SUMMARIZES'], direction: 'IN', kinds: ['Source'], derived: null },
  'Report.regarding': { name: 'Report.regarding', types: ['REGARDING'], direction: 'OUT', kinds: null, derived: null },
  'Report.followsUp': { name: 'Report.followsUp', types: ['FOLLOWS_UP'], direction: 'OUT', kinds: ['Report'], derived: null },
  'Report.contributors': { name: 'Report.contributors', types: ['CONTRIBUTES_TO'], direction: 'IN', kinds: null, derived: null },
  'Source.reports': { name: 'Source.reports', types: ['SUMMARIZES'], direction: 'OUT', kinds: ['Report'], derived: null },
  'Source.publishers': { name: 'Source.publishers', types: ['PUBLISHED'], direction: 'IN', kinds: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], derived: null },
}

/** The fields that each kind stores for itself, by name. */
export const ownFields: Readonly<Record<Kind, readonly string[]>> = {
  Organ: [],
  Office: [],
  Court: [],
  RegionalArrangement: [],
  State: [],
  Organization: [],
  ActorGroup: [],
  Person: [],
  CharterChapter: ['rank', 'numeral'],
  CharterArticle: ['rank', 'number'],
  Instrument: ['rank', 'date'],
  Provision: ['rank', 'locator'],
  Resolution: ['rank', 'number', 'date'],
  Power: ['act', 'legalForce', 'nature'],
  Restriction: ['act', 'legalForce'],
  Duty: ['act', 'legalForce'],
  Condition: ['type'],
  Pillar: ['number'],
  Crime: [],
  Principle: [],
  Tool: [],
  Mechanism: [],
  Case: [],
  Measure: ['date'],
  Figure: ['value', 'bound', 'unit', 'since'],
  RiskFactor: ['number'],
  RiskIndicator: [],
  Trigger: [],
  PolicyOption: [],
  Contribution: ['number'],
  Lesson: ['number'],
  Recommendation: ['number'],
  Challenge: [],
  Initiative: [],
  Position: [],
  Event: ['date'],
  Concept: [],
  Report: ['rank', 'ordinal', 'date'],
  Source: ['rank', 'title', 'year', 'shortTitle'],
  Passage: ['section', 'paragraph'],
}

/** A resolver for every hop of every kind; one is made for each hop, and shared by the kinds that have it. */
export function hopResolvers<R>(make: (hop: Hop) => R) {
  const actorPowers = make(hops['Actor.powers'])
  const actorTools = make(hops['Actor.tools'])
  const actorAuthorizableTools = make(hops['Actor.authorizableTools'])
  const actorMeasures = make(hops['Actor.measures'])
  const actorBoundBy = make(hops['Actor.boundBy'])
  const actorSupplies = make(hops['Actor.supplies'])
  const actorPositions = make(hops['Actor.positions'])
  const actorContributions = make(hops['Actor.contributions'])
  const actorExampleOf = make(hops['Actor.exampleOf'])
  const actorClasses = make(hops['Actor.classes'])
  const actorPartOf = make(hops['Actor.partOf'])
  const actorParts = make(hops['Actor.parts'])
  const actorMechanisms = make(hops['Actor.mechanisms'])
  const actorDeveloped = make(hops['Actor.developed'])
  const actorMeasuresTowards = make(hops['Actor.measuresTowards'])
  const actorRecommendations = make(hops['Actor.recommendations'])
  const actorRoles = make(hops['Actor.roles'])
  const normTools = make(hops['Norm.tools'])
  const normConditions = make(hops['Norm.conditions'])
  const normExemptions = make(hops['Norm.exemptions'])
  const normBasis = make(hops['Norm.basis'])
  const normTowards = make(hops['Norm.towards'])
  const normRegarding = make(hops['Norm.regarding'])
  const normPillars = make(hops['Norm.pillars'])
  const normPositions = make(hops['Norm.positions'])
  const normRecommendations = make(hops['Norm.recommendations'])
  const officeHeldBy = make(hops['Office.heldBy'])
  const actorGroupMembers = make(hops['ActorGroup.members'])
  const personOffices = make(hops['Person.offices'])
  const charterChapterArticles = make(hops['CharterChapter.articles'])
  const charterChapterNorms = make(hops['CharterChapter.norms'])
  const charterChapterTools = make(hops['CharterChapter.tools'])
  const charterArticleChapters = make(hops['CharterArticle.chapters'])
  const charterArticleNorms = make(hops['CharterArticle.norms'])
  const instrumentProvisions = make(hops['Instrument.provisions'])
  const instrumentNorms = make(hops['Instrument.norms'])
  const instrumentRecommendations = make(hops['Instrument.recommendations'])
  const instrumentSupporters = make(hops['Instrument.supporters'])
  const instrumentFigures = make(hops['Instrument.figures'])
  const instrumentParties = make(hops['Instrument.parties'])
  const instrumentLaunchedBy = make(hops['Instrument.launchedBy'])
  const instrumentPolicyOptions = make(hops['Instrument.policyOptions'])
  const instrumentProtocols = make(hops['Instrument.protocols'])
  const instrumentExampleOf = make(hops['Instrument.exampleOf'])
  const provisionInstruments = make(hops['Provision.instruments'])
  const provisionNorms = make(hops['Provision.norms'])
  const resolutionAdoptedBy = make(hops['Resolution.adoptedBy'])
  const resolutionMeasures = make(hops['Resolution.measures'])
  const resolutionPositions = make(hops['Resolution.positions'])
  const resolutionCases = make(hops['Resolution.cases'])
  const powerHolders = make(hops['Power.holders'])
  const restrictionBinds = make(hops['Restriction.binds'])
  const restrictionAppliesIf = make(hops['Restriction.appliesIf'])
  const restrictionExcept = make(hops['Restriction.except'])
  const dutyBinds = make(hops['Duty.binds'])
  const conditionAnyOf = make(hops['Condition.anyOf'])
  const conditionAllOf = make(hops['Condition.allOf'])
  const conditionImplies = make(hops['Condition.implies'])
  const conditionSuppliers = make(hops['Condition.suppliers'])
  const conditionNorms = make(hops['Condition.norms'])
  const conditionCrimes = make(hops['Condition.crimes'])
  const conditionRegarding = make(hops['Condition.regarding'])
  const pillarNorms = make(hops['Pillar.norms'])
  const pillarMeans = make(hops['Pillar.means'])
  const pillarContributions = make(hops['Pillar.contributions'])
  const crimeBroader = make(hops['Crime.broader'])
  const crimeNarrower = make(hops['Crime.narrower'])
  const crimeDistinguishedBy = make(hops['Crime.distinguishedBy'])
  const crimeDistinguishedFrom = make(hops['Crime.distinguishedFrom'])
  const crimeDefinedIn = make(hops['Crime.definedIn'])
  const crimeOccursIn = make(hops['Crime.occursIn'])
  const crimeRiskFactors = make(hops['Crime.riskFactors'])
  const principleGuides = make(hops['Principle.guides'])
  const principlePositions = make(hops['Principle.positions'])
  const principleRecommendations = make(hops['Principle.recommendations'])
  const principleIllustratedBy = make(hops['Principle.illustratedBy'])
  const toolBroader = make(hops['Tool.broader'])
  const toolNarrower = make(hops['Tool.narrower'])
  const toolPowers = make(hops['Tool.powers'])
  const toolRestrictions = make(hops['Tool.restrictions'])
  const toolDuties = make(hops['Tool.duties'])
  const toolActors = make(hops['Tool.actors'])
  const toolAuthorizers = make(hops['Tool.authorizers'])
  const toolMeasures = make(hops['Tool.measures'])
  const toolAuthorizations = make(hops['Tool.authorizations'])
  const toolCases = make(hops['Tool.cases'])
  const toolBasis = make(hops['Tool.basis'])
  const toolStandards = make(hops['Tool.standards'])
  const toolPillars = make(hops['Tool.pillars'])
  const toolElements = make(hops['Tool.elements'])
  const toolPurposes = make(hops['Tool.purposes'])
  const toolEffectiveWith = make(hops['Tool.effectiveWith'])
  const toolPositions = make(hops['Tool.positions'])
  const toolChallenges = make(hops['Tool.challenges'])
  const toolRecommendations = make(hops['Tool.recommendations'])
  const toolContributions = make(hops['Tool.contributions'])
  const mechanismRunBy = make(hops['Mechanism.runBy'])
  const mechanismUsers = make(hops['Mechanism.users'])
  const mechanismDevelopers = make(hops['Mechanism.developers'])
  const mechanismPartOf = make(hops['Mechanism.partOf'])
  const mechanismExampleOf = make(hops['Mechanism.exampleOf'])
  const mechanismPurposes = make(hops['Mechanism.purposes'])
  const mechanismRecommendations = make(hops['Mechanism.recommendations'])
  const mechanismMembers = make(hops['Mechanism.members'])
  const mechanismFigures = make(hops['Mechanism.figures'])
  const caseMeasures = make(hops['Case.measures'])
  const caseTools = make(hops['Case.tools'])
  const caseResolutions = make(hops['Case.resolutions'])
  const casePositions = make(hops['Case.positions'])
  const caseIllustrates = make(hops['Case.illustrates'])
  const caseFigures = make(hops['Case.figures'])
  const caseContributedTo = make(hops['Case.contributedTo'])
  const caseCrimes = make(hops['Case.crimes'])
  const measureTools = make(hops['Measure.tools'])
  const measureAuthorized = make(hops['Measure.authorized'])
  const measureActors = make(hops['Measure.actors'])
  const measureCases = make(hops['Measure.cases'])
  const measureResolutions = make(hops['Measure.resolutions'])
  const measureTowards = make(hops['Measure.towards'])
  const measureRegarding = make(hops['Measure.regarding'])
  const measureExampleOf = make(hops['Measure.exampleOf'])
  const measurePositions = make(hops['Measure.positions'])
  const figureMeasures = make(hops['Figure.measures'])
  const riskFactorIndicators = make(hops['RiskFactor.indicators'])
  const riskFactorElements = make(hops['RiskFactor.elements'])
  const riskFactorCrimes = make(hops['RiskFactor.crimes'])
  const riskFactorCompoundedBy = make(hops['RiskFactor.compoundedBy'])
  const riskFactorBroader = make(hops['RiskFactor.broader'])
  const riskFactorNarrower = make(hops['RiskFactor.narrower'])
  const riskFactorPolicyOptions = make(hops['RiskFactor.policyOptions'])
  const riskFactorLists = make(hops['RiskFactor.lists'])
  const riskIndicatorIndicates = make(hops['RiskIndicator.indicates'])
  const riskIndicatorLinkedTo = make(hops['RiskIndicator.linkedTo'])
  const riskIndicatorPolicyOptions = make(hops['RiskIndicator.policyOptions'])
  const triggerCompounds = make(hops['Trigger.compounds'])
  const triggerSetsOff = make(hops['Trigger.setsOff'])
  const triggerBroader = make(hops['Trigger.broader'])
  const triggerNarrower = make(hops['Trigger.narrower'])
  const triggerPolicyOptions = make(hops['Trigger.policyOptions'])
  const policyOptionBroader = make(hops['PolicyOption.broader'])
  const policyOptionNarrower = make(hops['PolicyOption.narrower'])
  const policyOptionAchieves = make(hops['PolicyOption.achieves'])
  const policyOptionAddresses = make(hops['PolicyOption.addresses'])
  const policyOptionInstruments = make(hops['PolicyOption.instruments'])
  const policyOptionRegarding = make(hops['PolicyOption.regarding'])
  const policyOptionPartners = make(hops['PolicyOption.partners'])
  const policyOptionContributions = make(hops['PolicyOption.contributions'])
  const policyOptionNeeds = make(hops['PolicyOption.needs'])
  const policyOptionElements = make(hops['PolicyOption.elements'])
  const policyOptionImplementedBy = make(hops['PolicyOption.implementedBy'])
  const policyOptionRecommendations = make(hops['PolicyOption.recommendations'])
  const policyOptionFigures = make(hops['PolicyOption.figures'])
  const contributionPillars = make(hops['Contribution.pillars'])
  const contributionGivers = make(hops['Contribution.givers'])
  const contributionExamples = make(hops['Contribution.examples'])
  const contributionRegarding = make(hops['Contribution.regarding'])
  const contributionAchieves = make(hops['Contribution.achieves'])
  const contributionAddresses = make(hops['Contribution.addresses'])
  const contributionPartners = make(hops['Contribution.partners'])
  const contributionNorms = make(hops['Contribution.norms'])
  const lessonDrawnBy = make(hops['Lesson.drawnBy'])
  const lessonRegarding = make(hops['Lesson.regarding'])
  const lessonIllustratedBy = make(hops['Lesson.illustratedBy'])
  const recommendationAddressees = make(hops['Recommendation.addressees'])
  const recommendationRegarding = make(hops['Recommendation.regarding'])
  const recommendationReasons = make(hops['Recommendation.reasons'])
  const challengeHampers = make(hops['Challenge.hampers'])
  const challengeIllustratedBy = make(hops['Challenge.illustratedBy'])
  const challengeNarrower = make(hops['Challenge.narrower'])
  const challengeMembers = make(hops['Challenge.members'])
  const challengeElements = make(hops['Challenge.elements'])
  const challengeRegarding = make(hops['Challenge.regarding'])
  const challengeBroader = make(hops['Challenge.broader'])
  const challengeExacerbatedBy = make(hops['Challenge.exacerbatedBy'])
  const challengePolicyOptions = make(hops['Challenge.policyOptions'])
  const initiativeLaunchedBy = make(hops['Initiative.launchedBy'])
  const initiativePositions = make(hops['Initiative.positions'])
  const initiativeRecommendations = make(hops['Initiative.recommendations'])
  const initiativeSupporters = make(hops['Initiative.supporters'])
  const initiativeFigures = make(hops['Initiative.figures'])
  const initiativePurposes = make(hops['Initiative.purposes'])
  const positionHolders = make(hops['Position.holders'])
  const positionOn = make(hops['Position.on'])
  const positionCases = make(hops['Position.cases'])
  const eventHosts = make(hops['Event.hosts'])
  const eventRegarding = make(hops['Event.regarding'])
  const conceptRecommendations = make(hops['Concept.recommendations'])
  const conceptContributors = make(hops['Concept.contributors'])
  const conceptElements = make(hops['Concept.elements'])
  const conceptFigures = make(hops['Concept.figures'])
  const conceptIllustratedBy = make(hops['Concept.illustratedBy'])
  const conceptChallenges = make(hops['Concept.challenges'])
  const conceptHamperedBy = make(hops['Concept.hamperedBy'])
  const conceptReinforcedBy = make(hops['Concept.reinforcedBy'])
  const conceptPositions = make(hops['Concept.positions'])
  const conceptMembers = make(hops['Concept.members'])
  const conceptCompoundedBy = make(hops['Concept.compoundedBy'])
  const reportPublishers = make(hops['Report.publishers'])
  const reportSources = make(hops['Report.sources'])
  const reportRegarding = make(hops['Report.regarding'])
  const reportFollowsUp = make(hops['Report.followsUp'])
  const reportContributors = make(hops['Report.contributors'])
  const sourceReports = make(hops['Source.reports'])
  const sourcePublishers = make(hops['Source.publishers'])

  return {
    Organ: { powers: actorPowers, tools: actorTools, authorizableTools: actorAuthorizableTools, measures: actorMeasures, boundBy: actorBoundBy, supplies: actorSupplies, positions: actorPositions, contributions: actorContributions, exampleOf: actorExampleOf, classes: actorClasses, partOf: actorPartOf, parts: actorParts, mechanisms: actorMechanisms, developed: actorDeveloped, measuresTowards: actorMeasuresTowards, recommendations: actorRecommendations, roles: actorRoles },
    Office: { powers: actorPowers, tools: actorTools, authorizableTools: actorAuthorizableTools, measures: actorMeasures, boundBy: actorBoundBy, supplies: actorSupplies, positions: actorPositions, contributions: actorContributions, exampleOf: actorExampleOf, classes: actorClasses, partOf: actorPartOf, parts: actorParts, mechanisms: actorMechanisms, developed: actorDeveloped, measuresTowards: actorMeasuresTowards, recommendations: actorRecommendations, roles: actorRoles, heldBy: officeHeldBy },
    Court: { powers: actorPowers, tools: actorTools, authorizableTools: actorAuthorizableTools, measures: actorMeasures, boundBy: actorBoundBy, supplies: actorSupplies, positions: actorPositions, contributions: actorContributions, exampleOf: actorExampleOf, classes: actorClasses, partOf: actorPartOf, parts: actorParts, mechanisms: actorMechanisms, developed: actorDeveloped, measuresTowards: actorMeasuresTowards, recommendations: actorRecommendations, roles: actorRoles },
    RegionalArrangement: { powers: actorPowers, tools: actorTools, authorizableTools: actorAuthorizableTools, measures: actorMeasures, boundBy: actorBoundBy, supplies: actorSupplies, positions: actorPositions, contributions: actorContributions, exampleOf: actorExampleOf, classes: actorClasses, partOf: actorPartOf, parts: actorParts, mechanisms: actorMechanisms, developed: actorDeveloped, measuresTowards: actorMeasuresTowards, recommendations: actorRecommendations, roles: actorRoles },
    State: { powers: actorPowers, tools: actorTools, authorizableTools: actorAuthorizableTools, measures: actorMeasures, boundBy: actorBoundBy, supplies: actorSupplies, positions: actorPositions, contributions: actorContributions, exampleOf: actorExampleOf, classes: actorClasses, partOf: actorPartOf, parts: actorParts, mechanisms: actorMechanisms, developed: actorDeveloped, measuresTowards: actorMeasuresTowards, recommendations: actorRecommendations, roles: actorRoles },
    Organization: { powers: actorPowers, tools: actorTools, authorizableTools: actorAuthorizableTools, measures: actorMeasures, boundBy: actorBoundBy, supplies: actorSupplies, positions: actorPositions, contributions: actorContributions, exampleOf: actorExampleOf, classes: actorClasses, partOf: actorPartOf, parts: actorParts, mechanisms: actorMechanisms, developed: actorDeveloped, measuresTowards: actorMeasuresTowards, recommendations: actorRecommendations, roles: actorRoles },
    ActorGroup: { powers: actorPowers, tools: actorTools, authorizableTools: actorAuthorizableTools, measures: actorMeasures, boundBy: actorBoundBy, supplies: actorSupplies, positions: actorPositions, contributions: actorContributions, exampleOf: actorExampleOf, classes: actorClasses, partOf: actorPartOf, parts: actorParts, mechanisms: actorMechanisms, developed: actorDeveloped, measuresTowards: actorMeasuresTowards, recommendations: actorRecommendations, roles: actorRoles, members: actorGroupMembers },
    Person: { powers: actorPowers, tools: actorTools, authorizableTools: actorAuthorizableTools, measures: actorMeasures, boundBy: actorBoundBy, supplies: actorSupplies, positions: actorPositions, contributions: actorContributions, exampleOf: actorExampleOf, classes: actorClasses, partOf: actorPartOf, parts: actorParts, mechanisms: actorMechanisms, developed: actorDeveloped, measuresTowards: actorMeasuresTowards, recommendations: actorRecommendations, roles: actorRoles, offices: personOffices },
    CharterChapter: { articles: charterChapterArticles, norms: charterChapterNorms, tools: charterChapterTools },
    CharterArticle: { chapters: charterArticleChapters, norms: charterArticleNorms },
    Instrument: { provisions: instrumentProvisions, norms: instrumentNorms, recommendations: instrumentRecommendations, supporters: instrumentSupporters, figures: instrumentFigures, parties: instrumentParties, launchedBy: instrumentLaunchedBy, policyOptions: instrumentPolicyOptions, protocols: instrumentProtocols, exampleOf: instrumentExampleOf },
    Provision: { instruments: provisionInstruments, norms: provisionNorms },
    Resolution: { adoptedBy: resolutionAdoptedBy, measures: resolutionMeasures, positions: resolutionPositions, cases: resolutionCases },
    Power: { tools: normTools, conditions: normConditions, exemptions: normExemptions, basis: normBasis, towards: normTowards, regarding: normRegarding, pillars: normPillars, positions: normPositions, recommendations: normRecommendations, holders: powerHolders },
    Restriction: { tools: normTools, conditions: normConditions, exemptions: normExemptions, basis: normBasis, towards: normTowards, regarding: normRegarding, pillars: normPillars, positions: normPositions, recommendations: normRecommendations, binds: restrictionBinds, appliesIf: restrictionAppliesIf, except: restrictionExcept },
    Duty: { tools: normTools, conditions: normConditions, exemptions: normExemptions, basis: normBasis, towards: normTowards, regarding: normRegarding, pillars: normPillars, positions: normPositions, recommendations: normRecommendations, binds: dutyBinds },
    Condition: { anyOf: conditionAnyOf, allOf: conditionAllOf, implies: conditionImplies, suppliers: conditionSuppliers, norms: conditionNorms, crimes: conditionCrimes, regarding: conditionRegarding },
    Pillar: { norms: pillarNorms, means: pillarMeans, contributions: pillarContributions },
    Crime: { broader: crimeBroader, narrower: crimeNarrower, distinguishedBy: crimeDistinguishedBy, distinguishedFrom: crimeDistinguishedFrom, definedIn: crimeDefinedIn, occursIn: crimeOccursIn, riskFactors: crimeRiskFactors },
    Principle: { guides: principleGuides, positions: principlePositions, recommendations: principleRecommendations, illustratedBy: principleIllustratedBy },
    Tool: { broader: toolBroader, narrower: toolNarrower, powers: toolPowers, restrictions: toolRestrictions, duties: toolDuties, actors: toolActors, authorizers: toolAuthorizers, measures: toolMeasures, authorizations: toolAuthorizations, cases: toolCases, basis: toolBasis, standards: toolStandards, pillars: toolPillars, elements: toolElements, purposes: toolPurposes, effectiveWith: toolEffectiveWith, positions: toolPositions, challenges: toolChallenges, recommendations: toolRecommendations, contributions: toolContributions },
    Mechanism: { runBy: mechanismRunBy, users: mechanismUsers, developers: mechanismDevelopers, partOf: mechanismPartOf, exampleOf: mechanismExampleOf, purposes: mechanismPurposes, recommendations: mechanismRecommendations, members: mechanismMembers, figures: mechanismFigures },
    Case: { measures: caseMeasures, tools: caseTools, resolutions: caseResolutions, positions: casePositions, illustrates: caseIllustrates, figures: caseFigures, contributedTo: caseContributedTo, crimes: caseCrimes },
    Measure: { tools: measureTools, authorized: measureAuthorized, actors: measureActors, cases: measureCases, resolutions: measureResolutions, towards: measureTowards, regarding: measureRegarding, exampleOf: measureExampleOf, positions: measurePositions },
    Figure: { measures: figureMeasures },
    RiskFactor: { indicators: riskFactorIndicators, elements: riskFactorElements, crimes: riskFactorCrimes, compoundedBy: riskFactorCompoundedBy, broader: riskFactorBroader, narrower: riskFactorNarrower, policyOptions: riskFactorPolicyOptions, lists: riskFactorLists },
    RiskIndicator: { indicates: riskIndicatorIndicates, linkedTo: riskIndicatorLinkedTo, policyOptions: riskIndicatorPolicyOptions },
    Trigger: { compounds: triggerCompounds, setsOff: triggerSetsOff, broader: triggerBroader, narrower: triggerNarrower, policyOptions: triggerPolicyOptions },
    PolicyOption: { broader: policyOptionBroader, narrower: policyOptionNarrower, achieves: policyOptionAchieves, addresses: policyOptionAddresses, instruments: policyOptionInstruments, regarding: policyOptionRegarding, partners: policyOptionPartners, contributions: policyOptionContributions, needs: policyOptionNeeds, elements: policyOptionElements, implementedBy: policyOptionImplementedBy, recommendations: policyOptionRecommendations, figures: policyOptionFigures },
    Contribution: { pillars: contributionPillars, givers: contributionGivers, examples: contributionExamples, regarding: contributionRegarding, achieves: contributionAchieves, addresses: contributionAddresses, partners: contributionPartners, norms: contributionNorms },
    Lesson: { drawnBy: lessonDrawnBy, regarding: lessonRegarding, illustratedBy: lessonIllustratedBy },
    Recommendation: { addressees: recommendationAddressees, regarding: recommendationRegarding, reasons: recommendationReasons },
    Challenge: { hampers: challengeHampers, illustratedBy: challengeIllustratedBy, narrower: challengeNarrower, members: challengeMembers, elements: challengeElements, regarding: challengeRegarding, broader: challengeBroader, exacerbatedBy: challengeExacerbatedBy, policyOptions: challengePolicyOptions },
    Initiative: { launchedBy: initiativeLaunchedBy, positions: initiativePositions, recommendations: initiativeRecommendations, supporters: initiativeSupporters, figures: initiativeFigures, purposes: initiativePurposes },
    Position: { holders: positionHolders, on: positionOn, cases: positionCases },
    Event: { hosts: eventHosts, regarding: eventRegarding },
    Concept: { recommendations: conceptRecommendations, contributors: conceptContributors, elements: conceptElements, figures: conceptFigures, illustratedBy: conceptIllustratedBy, challenges: conceptChallenges, hamperedBy: conceptHamperedBy, reinforcedBy: conceptReinforcedBy, positions: conceptPositions, members: conceptMembers, compoundedBy: conceptCompoundedBy },
    Report: { publishers: reportPublishers, sources: reportSources, regarding: reportRegarding, followsUp: reportFollowsUp, contributors: reportContributors },
    Source: { reports: sourceReports, publishers: sourcePublishers },
    Passage: {},
  }
}
