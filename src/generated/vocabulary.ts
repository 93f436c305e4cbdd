// Written by `npm run codegen` from schema.graphql. Not to be edited.

export type Kind =
  | 'Organ'
  | 'Office'
  | 'Court'
  | 'RegionalArrangement'
  | 'State'
  | 'Organization'
  | 'ActorGroup'
  | 'Person'
  | 'CharterChapter'
  | 'CharterArticle'
  | 'Instrument'
  | 'Provision'
  | 'Resolution'
  | 'Power'
  | 'Restriction'
  | 'Duty'
  | 'Condition'
  | 'Pillar'
  | 'Crime'
  | 'Principle'
  | 'Tool'
  | 'Mechanism'
  | 'Case'
  | 'Measure'
  | 'Figure'
  | 'RiskFactor'
  | 'RiskIndicator'
  | 'Trigger'
  | 'PolicyOption'
  | 'Contribution'
  | 'Lesson'
  | 'Recommendation'
  | 'Challenge'
  | 'Initiative'
  | 'Position'
  | 'Event'
  | 'Concept'
  | 'Report'
  | 'Source'
  | 'Passage'

export type Interface =
  | 'Entity'
  | 'Actor'
  | 'Norm'

export type RelationType =
  | 'HOLDS'
  | 'BINDS'
  | 'EXCEPT'
  | 'OVER'
  | 'TOWARDS'
  | 'REGARDING'
  | 'SUBJECT_TO'
  | 'APPLIES_IF'
  | 'EXEMPT_FROM'
  | 'BASED_ON'
  | 'SERVES'
  | 'ANY_OF'
  | 'ALL_OF'
  | 'IMPLIES'
  | 'SUPPLIED_BY'
  | 'FULFILLED_BY'
  | 'INSTANCE_OF'
  | 'PART_OF'
  | 'BROADER'
  | 'TOOK'
  | 'APPLIED'
  | 'AUTHORIZED'
  | 'IN_CASE'
  | 'UNDER'
  | 'EXPRESSED_IN'
  | 'ADOPTED_AT'
  | 'ADOPTED'
  | 'MAY_USE'
  | 'MAY_AUTHORIZE'
  | 'SAW_USE_OF'
  | 'AIMS_AT'
  | 'GUIDED_BY'
  | 'MORE_EFFECTIVE_WITH'
  | 'PREFERRED_TO'
  | 'REINFORCES'
  | 'CONTRIBUTES_TO'
  | 'STEMS_FROM'
  | 'SET_BESIDE'
  | 'DISTINGUISHED_FROM'
  | 'ILLUSTRATES'
  | 'NEEDS'
  | 'HAMPERS'
  | 'AMOUNTS_TO'
  | 'PROTECTS_FROM'
  | 'RUNS'
  | 'TAKES'
  | 'ON'
  | 'ADDRESSED_TO'
  | 'LAUNCHED'
  | 'PRECEDES'
  | 'INCLUDES'
  | 'STRESSES'
  | 'CONNECTED_WITH'
  | 'ASSOCIATED_WITH'
  | 'OVERLAPS_WITH'
  | 'PREVENTS'
  | 'CONDEMNS'
  | 'COUNTERS'
  | 'INCITES'
  | 'TRIGGERS'
  | 'UNDERMINES'
  | 'REDUCES_NEED_FOR'
  | 'SUBSTITUTES_FOR'
  | 'INFLUENCES'
  | 'DETECTS'
  | 'HAS_ROLE_IN'
  | 'HAS_AVAILABLE'
  | 'HOLDS_OFFICE'
  | 'HOSTS'
  | 'DRAWS'
  | 'SET_OUT_IN'
  | 'COUNTS'
  | 'SUPPORTS'
  | 'ENDORSED'
  | 'COMMITTED_TO'
  | 'FOLLOWS_UP'
  | 'PRIORITIZES'
  | 'DISREGARDS'
  | 'FALLS_SHORT_OF'
  | 'ENABLES'
  | 'EXACERBATES'
  | 'RAISES_RISK_OF'
  | 'COMPOUNDS'
  | 'PARTY_TO'
  | 'GIVES'
  | 'ASSISTS'
  | 'LENDS_LEGITIMACY_TO'
  | 'INFORMS'
  | 'ASSESSES'
  | 'LEADS_TO'
  | 'DEVELOPED'
  | 'USES'
  | 'PROMOTES'
  | 'INDICATES'
  | 'RISK_FACTOR_FOR'
  | 'CAUSES'
  | 'LINKED_TO'
  | 'DEPENDS_ON'
  | 'OCCURS_IN'
  | 'OVERLOOKS'
  | 'DISTINGUISHED_BY'
  | 'DEFINED_IN'
  | 'CONSISTENT_WITH'
  | 'ADDRESSES'
  | 'REDUCES'
  | 'MONITORS'
  | 'ALERTS'
  | 'AFFECTS'
  | 'EXCUSES'
  | 'IMPLEMENTS'
  | 'COOPERATES_WITH'
  | 'PROTOCOL_TO'
  | 'PUBLISHED'
  | 'SUMMARIZES'

export type Act =
  | 'USE'
  | 'DEPLOY'
  | 'ESTABLISH'
  | 'IMPOSE'
  | 'APPOINT'
  | 'INITIATE'
  | 'RECOMMEND'
  | 'BRING'
  | 'CALL_FOR'
  | 'CONSIDER'
  | 'ADOPT'
  | 'PROVIDE'
  | 'REFRAIN'
  | 'UNDERGO'
  | 'PROTECT'
  | 'KEEP_AVAILABLE'
  | 'INVESTIGATE'
  | 'AUTHORIZE'
  | 'MANDATE'
  | 'DO'

export type Rank =
  | 'CHARTER'
  | 'COUNCIL_DECISION'
  | 'TREATY'
  | 'JUDGMENT'
  | 'ASSEMBLY_RESOLUTION'
  | 'REPORT'
  | 'SUMMARY'

export type Nature =
  | 'COMPETENCE'
  | 'LIBERTY'
  | 'CAPACITY'

export type LegalForce =
  | 'TREATY'
  | 'BINDING_DECISION'
  | 'RECOMMENDATION'
  | 'POLITICAL_COMMITMENT'
  | 'DISPUTED'
  | 'REPORTED'

export type ConditionType =
  | 'AUTHORIZATION'
  | 'CONSENT'
  | 'MANDATE'
  | 'PRIOR_FAILURE'
  | 'CRIME_SITUATION'
  | 'PROCEDURE'
  | 'MEMBERSHIP'
  | 'CIRCUMSTANCE'
  | 'DETERMINATION'

export type Bound =
  | 'EXACT'
  | 'AT_LEAST'
  | 'OVER'
  | 'AT_MOST'

export type ClaimRelation =
  | 'CONTRADICTS'
  | 'QUALIFIES'
  | 'SUPERSEDES'
  | 'INTERPRETS'
  | 'SET_BESIDE'

export type Status =
  | 'STATED'
  | 'READ_AS'
  | 'INFERRED'

export type Modality =
  | 'IS'
  | 'MAY'
  | 'CAN'
  | 'SHOULD'
  | 'MUST'
  | 'MUST_NOT'
  | 'ONLY'
  | 'DID'
  | 'CAN_CONSIDER'
  | 'EXPECTED'
  | 'INTENDED'
  | 'PROPOSED'

export type Direction =
  | 'OUT'
  | 'IN'
  | 'ANY'

export type EntityOrder =
  | 'NAME'
  | 'KIND'
  | 'NUMBER'
  | 'DATE'
  | 'DATE_DESCENDING'

export type Quantifier =
  | 'SOME'
  | 'EVERY'
  | 'NONE'

export type Outcome =
  | 'PERMITTED'
  | 'CONDITIONAL'
  | 'NOT_PERMITTED'
  | 'NOT_STATED'
  | 'CONTESTED'

export type CaseAspectName =
  | 'TOOLS'
  | 'ACTORS'
  | 'AUTHORIZATIONS'
  | 'RESOLUTIONS'
  | 'REGIONAL_PART'
  | 'CRIMES'
  | 'FIGURES'
  | 'CONCERNS'

export type ErrorCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'BAD_REQUEST'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_USER_INPUT'
  | 'UNKNOWN_ID'
  | 'BAD_CURSOR'
  | 'PAGE_TOO_LARGE'
  | 'FILTER_TOO_LARGE'
  | 'OPERATION_TOO_DEEP'
  | 'TOO_MANY_FIELDS'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_NODES'
  | 'OPERATION_TOO_COSTLY'
  | 'BODY_TOO_LARGE'
  | 'INPUT_TOO_LARGE'
  | 'ANSWER_TOO_LARGE'
  | 'CONTRADICTORY_SITUATION'
  | 'MATRIX_TOO_LARGE'
  | 'OPERATION_TIMED_OUT'
  | 'SERVER_BUSY'
  | 'GRAPH_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

/** A field that a kind declares for itself, or that its interface declares for it. */
export interface FieldDeclaration {
  /** The name of a scalar or of an enumeration. */
  readonly type: string
  readonly required: boolean
  readonly meaning: string
  /** The values of an enumeration. */
  readonly values?: readonly string[]
}

export interface KindDeclaration {
  /** Its interfaces beside Entity. */
  readonly interfaces: readonly Interface[]
  /** The name of its list in Query. */
  readonly list: string
  readonly meaning: string
  readonly fields: Readonly<Record<string, FieldDeclaration>>
}

export interface RelationTypeDeclaration {
  /** The kinds that may stand at either end. */
  readonly from: readonly Kind[]
  readonly to: readonly Kind[]
  /** How it reads from its start and from its end. */
  readonly forward: string
  readonly backward: string
  readonly meaning: string
  /** No entity may reach itself over relations of this type. */
  readonly acyclic: boolean
  /** Made by the rules when a release is built; refused in data. */
  readonly derived: boolean
}

export interface ActDeclaration {
  /** What a power of this act gives: the use of the tool, or that others may use it; null: neither. */
  readonly gives: 'USE' | 'ENABLING' | null
  readonly meaning: string
}

/** How many a page has where nothing is asked for, and at most. */
export const pageSizes = { usual: 25, most: 100 } as const

/** Every kind of entity, in the order it is declared. */
export const kinds: Readonly<Record<Kind, KindDeclaration>> = {
  Organ: { interfaces: ['Actor'], list: 'organs', meaning: 'A principal or subsidiary body of an organization: a council, an assembly, a committee.', fields: {} },
  Office: { interfaces: ['Actor'], list: 'offices', meaning: 'A person\'s office or a unit of a secretariat.', fields: {} },
  Court: { interfaces: ['Actor'], list: 'courts', meaning: 'A court or tribunal.', fields: {} },
  RegionalArrangement: { interfaces: ['Actor'], list: 'regionalArrangements', meaning: 'A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one.', fields: {} },
  State: { interfaces: ['Actor'], list: 'states', meaning: 'A State.', fields: {} },
  Organization: { interfaces: ['Actor'], list: 'organizations', meaning: 'An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association.', fields: {} },
  ActorGroup: { interfaces: ['Actor'], list: 'actorGroups', meaning: 'A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements.', fields: {} },
  Person: { interfaces: ['Actor'], list: 'persons', meaning: 'A human being, by name.', fields: {} },
  CharterChapter: { interfaces: [], list: 'charterChapters', meaning: 'A chapter of the Charter of the United Nations.', fields: { rank: { type: 'Rank', required: false, meaning: 'What weight it has as law; absent where none of the ranks fits.', values: ['CHARTER', 'COUNCIL_DECISION', 'TREATY', 'JUDGMENT', 'ASSEMBLY_RESOLUTION', 'REPORT', 'SUMMARY'] }, numeral: { type: 'String', required: true, meaning: 'Its Roman number: VII.' } } },
  CharterArticle: { interfaces: [], list: 'charterArticles', meaning: 'An article of the Charter of the United Nations.', fields: { rank: { type: 'Rank', required: false, meaning: 'What weight it has as law; absent where none of the ranks fits.', values: ['CHARTER', 'COUNCIL_DECISION', 'TREATY', 'JUDGMENT', 'ASSEMBLY_RESOLUTION', 'REPORT', 'SUMMARY'] }, number: { type: 'Int', required: true, meaning: 'Its number: 41.' } } },
  Instrument: { interfaces: [], list: 'instruments', meaning: 'A treaty, act, code, declaration or outcome document.', fields: { rank: { type: 'Rank', required: false, meaning: 'What weight it has as law; absent where none of the ranks fits.', values: ['CHARTER', 'COUNCIL_DECISION', 'TREATY', 'JUDGMENT', 'ASSEMBLY_RESOLUTION', 'REPORT', 'SUMMARY'] }, date: { type: 'String', required: false, meaning: 'When it was adopted, ISO 8601, as exact as the source.' } } },
  Provision: { interfaces: [], list: 'provisions', meaning: 'An article or paragraph of an instrument other than the Charter.', fields: { rank: { type: 'Rank', required: false, meaning: 'What weight it has as law; absent where none of the ranks fits.', values: ['CHARTER', 'COUNCIL_DECISION', 'TREATY', 'JUDGMENT', 'ASSEMBLY_RESOLUTION', 'REPORT', 'SUMMARY'] }, locator: { type: 'String', required: true, meaning: 'Its place in the instrument: 4(h), 139.' } } },
  Resolution: { interfaces: [], list: 'resolutions', meaning: 'A resolution of an organ.', fields: { rank: { type: 'Rank', required: false, meaning: 'What weight it has as law; absent where none of the ranks fits.', values: ['CHARTER', 'COUNCIL_DECISION', 'TREATY', 'JUDGMENT', 'ASSEMBLY_RESOLUTION', 'REPORT', 'SUMMARY'] }, number: { type: 'String', required: true, meaning: 'Its number: 1973, 66/253.' }, date: { type: 'String', required: false, meaning: 'When it was adopted, ISO 8601, as exact as the source.' } } },
  Power: { interfaces: ['Norm'], list: 'powers', meaning: 'A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds.', fields: { act: { type: 'Act', required: true, meaning: 'What may, may not or must be done.', values: ['USE', 'DEPLOY', 'ESTABLISH', 'IMPOSE', 'APPOINT', 'INITIATE', 'RECOMMEND', 'BRING', 'CALL_FOR', 'CONSIDER', 'ADOPT', 'PROVIDE', 'REFRAIN', 'UNDERGO', 'PROTECT', 'KEEP_AVAILABLE', 'INVESTIGATE', 'AUTHORIZE', 'MANDATE', 'DO'] }, legalForce: { type: 'LegalForce', required: true, meaning: 'With what force it binds, paragraph by paragraph.', values: ['TREATY', 'BINDING_DECISION', 'RECOMMENDATION', 'POLITICAL_COMMITMENT', 'DISPUTED', 'REPORTED'] }, nature: { type: 'Nature', required: true, meaning: 'What kind of permission it is.', values: ['COMPETENCE', 'LIBERTY', 'CAPACITY'] } } },
  Restriction: { interfaces: ['Norm'], list: 'restrictions', meaning: 'A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits.', fields: { act: { type: 'Act', required: true, meaning: 'What may, may not or must be done.', values: ['USE', 'DEPLOY', 'ESTABLISH', 'IMPOSE', 'APPOINT', 'INITIATE', 'RECOMMEND', 'BRING', 'CALL_FOR', 'CONSIDER', 'ADOPT', 'PROVIDE', 'REFRAIN', 'UNDERGO', 'PROTECT', 'KEEP_AVAILABLE', 'INVESTIGATE', 'AUTHORIZE', 'MANDATE', 'DO'] }, legalForce: { type: 'LegalForce', required: true, meaning: 'With what force it binds, paragraph by paragraph.', values: ['TREATY', 'BINDING_DECISION', 'RECOMMENDATION', 'POLITICAL_COMMITMENT', 'DISPUTED', 'REPORTED'] } } },
  Duty: { interfaces: ['Norm'], list: 'duties', meaning: 'An obligation or a call: who must or should do what.', fields: { act: { type: 'Act', required: true, meaning: 'What may, may not or must be done.', values: ['USE', 'DEPLOY', 'ESTABLISH', 'IMPOSE', 'APPOINT', 'INITIATE', 'RECOMMEND', 'BRING', 'CALL_FOR', 'CONSIDER', 'ADOPT', 'PROVIDE', 'REFRAIN', 'UNDERGO', 'PROTECT', 'KEEP_AVAILABLE', 'INVESTIGATE', 'AUTHORIZE', 'MANDATE', 'DO'] }, legalForce: { type: 'LegalForce', required: true, meaning: 'With what force it binds, paragraph by paragraph.', values: ['TREATY', 'BINDING_DECISION', 'RECOMMENDATION', 'POLITICAL_COMMITMENT', 'DISPUTED', 'REPORTED'] } } },
  Condition: { interfaces: [], list: 'conditions', meaning: 'A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*.', fields: { type: { type: 'ConditionType', required: true, meaning: 'What has to happen or be found for it to hold.', values: ['AUTHORIZATION', 'CONSENT', 'MANDATE', 'PRIOR_FAILURE', 'CRIME_SITUATION', 'PROCEDURE', 'MEMBERSHIP', 'CIRCUMSTANCE', 'DETERMINATION'] } } },
  Pillar: { interfaces: [], list: 'pillars', meaning: 'One of the three pillars of the Responsibility to Protect.', fields: { number: { type: 'Int', required: true, meaning: 'One, two or three.' } } },
  Crime: { interfaces: [], list: 'crimes', meaning: 'One of the crimes and violations that the Responsibility to Protect is about, or the class of them.', fields: {} },
  Principle: { interfaces: [], list: 'principles', meaning: 'A principle, or a standard that the use of a tool should meet.', fields: {} },
  Tool: { interfaces: [], list: 'tools', meaning: 'Something that may be used on a situation: mediation, sanctions, a mission.', fields: {} },
  Mechanism: { interfaces: [], list: 'mechanisms', meaning: 'A standing procedure, network, framework or force.', fields: {} },
  Case: { interfaces: [], list: 'cases', meaning: 'A country situation that the sources speak of.', fields: {} },
  Measure: { interfaces: [], list: 'measures', meaning: 'One use of a tool, or another act of practice: who did what.', fields: { date: { type: 'String', required: false, meaning: 'When, ISO 8601, as exact as the source; absent where no source dates it.' } } },
  Figure: { interfaces: [], list: 'figures', meaning: 'A number with what it counts.', fields: { value: { type: 'Float', required: true, meaning: 'The number.' }, bound: { type: 'Bound', required: true, meaning: 'Whether the number is exact or a bound.', values: ['EXACT', 'AT_LEAST', 'OVER', 'AT_MOST'] }, unit: { type: 'String', required: true, meaning: 'What is counted: people killed, States.' }, since: { type: 'String', required: false, meaning: 'Since when it is counted, ISO 8601, as exact as the source.' } } },
  RiskFactor: { interfaces: [], list: 'riskFactors', meaning: 'A circumstance that raises the risk of atrocity crimes.', fields: { number: { type: 'Int', required: false, meaning: 'Its number in the report that lists it.' } } },
  RiskIndicator: { interfaces: [], list: 'riskIndicators', meaning: 'A sign by which a risk factor shows.', fields: {} },
  Trigger: { interfaces: [], list: 'triggers', meaning: 'An event or driver that compounds risk or sets violence off.', fields: {} },
  PolicyOption: { interfaces: [], list: 'policyOptions', meaning: 'What a State can do at home to prevent atrocity crimes.', fields: {} },
  Contribution: { interfaces: [], list: 'contributions', meaning: 'What regional arrangements give under a pillar.', fields: { number: { type: 'Int', required: false, meaning: 'Its number under its pillar in the report that lists it.' } } },
  Lesson: { interfaces: [], list: 'lessons', meaning: 'A lesson that a source draws from experience.', fields: { number: { type: 'Int', required: false, meaning: 'Its number where the source numbers it.' } } },
  Recommendation: { interfaces: [], list: 'recommendations', meaning: 'Something that a source recommends, calls for or names as needed.', fields: { number: { type: 'Int', required: false, meaning: 'Its number where the source numbers it.' } } },
  Challenge: { interfaces: [], list: 'challenges', meaning: 'A difficulty that no holder is named for.', fields: {} },
  Initiative: { interfaces: [], list: 'initiatives', meaning: 'A campaign or proposal.', fields: {} },
  Position: { interfaces: [], list: 'positions', meaning: 'One side of a debate, a concern or a stance, with who takes it. Never a fact by being held.', fields: {} },
  Event: { interfaces: [], list: 'events', meaning: 'Something that happened or is to happen: a summit, a dialogue, a release.', fields: { date: { type: 'String', required: false, meaning: 'When, ISO 8601, as exact as the source.' } } },
  Concept: { interfaces: [], list: 'concepts', meaning: 'A notion or phenomenon that the sources reason with.', fields: {} },
  Report: { interfaces: [], list: 'reports', meaning: 'A report of the Secretary-General on the Responsibility to Protect.', fields: { rank: { type: 'Rank', required: false, meaning: 'What weight it has as law; absent where none of the ranks fits.', values: ['CHARTER', 'COUNCIL_DECISION', 'TREATY', 'JUDGMENT', 'ASSEMBLY_RESOLUTION', 'REPORT', 'SUMMARY'] }, ordinal: { type: 'Int', required: false, meaning: 'Its place in the series since 2009: 4 for the fourth; absent where no source counts it.' }, date: { type: 'String', required: false, meaning: 'When it was published, ISO 8601, as exact as the source.' } } },
  Source: { interfaces: [], list: 'sources', meaning: 'A document that was read for this graph.', fields: { rank: { type: 'Rank', required: true, meaning: 'What weight it has as law: claims of the document of the highest rank come first.', values: ['CHARTER', 'COUNCIL_DECISION', 'TREATY', 'JUDGMENT', 'ASSEMBLY_RESOLUTION', 'REPORT', 'SUMMARY'] }, title: { type: 'String', required: true, meaning: 'Its title as it stands at its head.' }, year: { type: 'Int', required: true, meaning: 'The year of the report that it summarizes.' }, shortTitle: { type: 'String', required: true, meaning: 'How a brief refers to it, before the section.' } } },
  Passage: { interfaces: [], list: 'passages', meaning: 'A place in a source that claims rest on. Kept out of lists unless asked for by kind.', fields: { section: { type: 'String', required: true, meaning: 'The section, as the source numbers or names it.' }, paragraph: { type: 'Int', required: true, meaning: 'Paragraphs, list items at any depth and footnotes of the section count one each, from 1.' } } },
}

/** The kinds of each interface. */
export const interfaces: Readonly<Record<Interface, readonly Kind[]>> = {
  Entity: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source', 'Passage'],
  Actor: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'],
  Norm: ['Power', 'Restriction', 'Duty'],
}

/** Every relation type. What is declared for an interface is written out for its kinds; Passage is none of them. */
export const relationTypes: Readonly<Record<RelationType, RelationTypeDeclaration>> = {
  HOLDS: { meaning: 'An actor has a power.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Power'], forward: 'holds', backward: 'is held by', acyclic: false, derived: false },
  BINDS: { meaning: 'A restriction or duty binds an actor.', from: ['Restriction', 'Duty'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], forward: 'binds', backward: 'is bound by', acyclic: false, derived: false },
  EXCEPT: { meaning: 'A restriction leaves an actor free.', from: ['Restriction'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], forward: 'does not bind', backward: 'is left free by', acyclic: false, derived: false },
  OVER: { meaning: 'The tool that a norm\'s act is over.', from: ['Power', 'Restriction', 'Duty'], to: ['Tool'], forward: 'is over', backward: 'is subject of', acyclic: false, derived: false },
  TOWARDS: { meaning: 'To whom an act is directed: addressee, appointee, mandated office.', from: ['Power', 'Restriction', 'Duty', 'Measure', 'Position'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is directed to', backward: 'is addressee of', acyclic: false, derived: false },
  REGARDING: { meaning: 'What something is about.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is about', backward: 'is subject matter of', acyclic: false, derived: false },
  SUBJECT_TO: { meaning: 'A norm requires a condition.', from: ['Power', 'Restriction', 'Duty'], to: ['Condition'], forward: 'requires', backward: 'is required by', acyclic: false, derived: false },
  APPLIES_IF: { meaning: 'A restriction or duty applies only where a condition holds: its trigger.', from: ['Restriction', 'Duty'], to: ['Condition'], forward: 'applies if', backward: 'triggers', acyclic: false, derived: false },
  EXEMPT_FROM: { meaning: 'A norm expressly does not require a condition.', from: ['Power', 'Restriction', 'Duty'], to: ['Condition'], forward: 'expressly does not require', backward: 'is expressly not required by', acyclic: false, derived: false },
  BASED_ON: { meaning: 'The law that something rests on.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Principle'], forward: 'is based on', backward: 'is the basis of', acyclic: false, derived: false },
  SERVES: { meaning: 'A norm or a means serves a pillar.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Pillar'], forward: 'serves', backward: 'is served by', acyclic: false, derived: false },
  ANY_OF: { meaning: 'It holds where one of these holds.', from: ['Condition'], to: ['Condition'], forward: 'holds where there is', backward: 'is one way to satisfy', acyclic: true, derived: false },
  ALL_OF: { meaning: 'It holds where all of these hold.', from: ['Condition'], to: ['Condition'], forward: 'holds only with', backward: 'is part of', acyclic: true, derived: false },
  IMPLIES: { meaning: 'By meaning, where the first holds the second holds.', from: ['Condition'], to: ['Condition'], forward: 'implies', backward: 'is implied by', acyclic: true, derived: false },
  SUPPLIED_BY: { meaning: 'Who can make a condition hold.', from: ['Condition'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], forward: 'can be supplied by', backward: 'can supply', acyclic: false, derived: false },
  FULFILLED_BY: { meaning: 'The crime whose occurrence or threat makes a condition hold.', from: ['Condition'], to: ['Crime'], forward: 'is fulfilled by', backward: 'fulfils', acyclic: false, derived: false },
  INSTANCE_OF: { meaning: 'It is one of a class.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is one of', backward: 'has as one of its class', acyclic: true, derived: false },
  PART_OF: { meaning: 'It is a part of a whole. Powers do not pass.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is part of', backward: 'has as a part', acyclic: true, derived: false },
  BROADER: { meaning: 'The second is the wider of two of the same kind.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is a form of', backward: 'has as a form', acyclic: true, derived: false },
  TOOK: { meaning: 'An actor took a measure.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Measure'], forward: 'took', backward: 'was taken by', acyclic: false, derived: false },
  APPLIED: { meaning: 'A measure used a tool.', from: ['Measure'], to: ['Tool'], forward: 'applied', backward: 'was applied in', acyclic: false, derived: false },
  AUTHORIZED: { meaning: 'A measure let others use a tool; that it was used is not said by it.', from: ['Measure'], to: ['Tool'], forward: 'authorized the use of', backward: 'was authorized by', acyclic: false, derived: false },
  IN_CASE: { meaning: 'It belongs to a case.', from: ['Measure', 'Figure', 'Position', 'Event'], to: ['Case'], forward: 'belongs to the case of', backward: 'saw', acyclic: false, derived: false },
  UNDER: { meaning: 'A measure rests on the authority of a resolution.', from: ['Measure'], to: ['Resolution'], forward: 'was taken under', backward: 'gave authority for', acyclic: false, derived: false },
  EXPRESSED_IN: { meaning: 'A measure is expressed in a resolution, which gives no authority for more.', from: ['Measure'], to: ['Resolution'], forward: 'is expressed in', backward: 'expresses', acyclic: false, derived: false },
  ADOPTED_AT: { meaning: 'A text or a principle was adopted at an event.', from: ['Instrument', 'Resolution', 'Principle'], to: ['Event'], forward: 'was adopted at', backward: 'saw the adoption of', acyclic: false, derived: false },
  ADOPTED: { meaning: 'An actor adopted a text or a principle.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Instrument', 'Resolution', 'Principle'], forward: 'adopted', backward: 'was adopted by', acyclic: false, derived: false },
  MAY_USE: { meaning: 'An actor may use a tool, under the conditions of the power behind it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Tool'], forward: 'may use', backward: 'may be used by', acyclic: false, derived: true },
  MAY_AUTHORIZE: { meaning: 'An actor may authorize or mandate the use of a tool, under the conditions of the power behind it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Tool'], forward: 'may authorize', backward: 'may be authorized by', acyclic: false, derived: true },
  SAW_USE_OF: { meaning: 'A tool was used in a case.', from: ['Case'], to: ['Tool'], forward: 'saw the use of', backward: 'was used in', acyclic: false, derived: true },
  AIMS_AT: { meaning: 'What something is meant to achieve.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'aims at', backward: 'is an aim of', acyclic: false, derived: false },
  GUIDED_BY: { meaning: 'A principle or standard that something should meet.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Principle'], forward: 'should be guided by', backward: 'should guide', acyclic: false, derived: false },
  MORE_EFFECTIVE_WITH: { meaning: 'With what something works better, by the source: no condition.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is more effective with', backward: 'makes more effective', acyclic: false, derived: false },
  PREFERRED_TO: { meaning: 'The first is to be sought before the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is preferred to', backward: 'ranks behind', acyclic: false, derived: false },
  REINFORCES: { meaning: 'The first strengthens the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'reinforces', backward: 'is reinforced by', acyclic: false, derived: false },
  CONTRIBUTES_TO: { meaning: 'The first adds to bringing the second about.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'contributes to', backward: 'is helped by', acyclic: false, derived: false },
  STEMS_FROM: { meaning: 'The first arises from the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'stems from', backward: 'gives rise to', acyclic: false, derived: false },
  SET_BESIDE: { meaning: 'A source sets the two side by side and does not say how they stand to each other.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'stands, not reconciled, beside', backward: 'stands, not reconciled, beside', acyclic: false, derived: false },
  DISTINGUISHED_FROM: { meaning: 'The two are to be kept apart.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is to be distinguished from', backward: 'is to be distinguished from', acyclic: false, derived: false },
  ILLUSTRATES: { meaning: 'The first shows the second by example.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'illustrates', backward: 'is illustrated by', acyclic: false, derived: false },
  NEEDS: { meaning: 'The first needs the second, without its being a condition of law.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'needs', backward: 'is needed for', acyclic: false, derived: false },
  HAMPERS: { meaning: 'A difficulty stands in the way.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'hampers', backward: 'is hampered by', acyclic: false, derived: false },
  AMOUNTS_TO: { meaning: 'It amounts to a crime, or may.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Crime'], forward: 'amounts to', backward: 'can consist in', acyclic: false, derived: false },
  PROTECTS_FROM: { meaning: 'It protects somebody from something.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Crime'], forward: 'protects from', backward: 'is guarded against by', acyclic: false, derived: false },
  RUNS: { meaning: 'An actor runs a mechanism.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Mechanism'], forward: 'runs', backward: 'is run by', acyclic: false, derived: false },
  TAKES: { meaning: 'An actor takes a position.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Position'], forward: 'takes the position', backward: 'is taken by', acyclic: false, derived: false },
  ON: { meaning: 'What a position is on.', from: ['Position'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is on', backward: 'is the subject of the position', acyclic: false, derived: false },
  ADDRESSED_TO: { meaning: 'To whom a recommendation goes.', from: ['Recommendation'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], forward: 'is addressed to', backward: 'is asked by', acyclic: false, derived: false },
  LAUNCHED: { meaning: 'Who put an initiative forward.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Instrument', 'Initiative'], forward: 'launched', backward: 'was launched by', acyclic: false, derived: false },
  PRECEDES: { meaning: 'The first comes before the second in time; nothing is said of cause.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'precedes', backward: 'follows', acyclic: false, derived: false },
  INCLUDES: { meaning: 'The first has the second among its elements, without being the wider of the two.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'includes', backward: 'is an element of', acyclic: false, derived: false },
  STRESSES: { meaning: 'The first brings out how important the second is.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'stresses', backward: 'is stressed by', acyclic: false, derived: false },
  CONNECTED_WITH: { meaning: 'The two belong together.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is connected with', backward: 'is connected with', acyclic: false, derived: false },
  ASSOCIATED_WITH: { meaning: 'The two are commonly thought of together.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is associated with', backward: 'is associated with', acyclic: false, derived: false },
  OVERLAPS_WITH: { meaning: 'The two cannot be told apart sharply.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'overlaps with', backward: 'overlaps with', acyclic: false, derived: false },
  PREVENTS: { meaning: 'The first keeps the second from happening, halts or deters it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'prevents', backward: 'is prevented by', acyclic: false, derived: false },
  CONDEMNS: { meaning: 'The first declares the second wrong before everybody.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'condemns', backward: 'is condemned by', acyclic: false, derived: false },
  COUNTERS: { meaning: 'The first works against the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'counters', backward: 'is countered by', acyclic: false, derived: false },
  INCITES: { meaning: 'The first stirs people up to the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Crime'], forward: 'incites', backward: 'is incited by', acyclic: false, derived: false },
  TRIGGERS: { meaning: 'The first sets the second off.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'triggers', backward: 'is triggered by', acyclic: false, derived: false },
  UNDERMINES: { meaning: 'The first weakens or takes away from the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'undermines', backward: 'is undermined by', acyclic: false, derived: false },
  REDUCES_NEED_FOR: { meaning: 'The first makes the second less needed.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'reduces the need for', backward: 'is needed less through', acyclic: false, derived: false },
  SUBSTITUTES_FOR: { meaning: 'The first takes the place of the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'substitutes for', backward: 'is replaced by', acyclic: false, derived: false },
  INFLUENCES: { meaning: 'The first changes how the second grows.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'influences', backward: 'is influenced by', acyclic: false, derived: false },
  DETECTS: { meaning: 'The first notices the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'detects', backward: 'is detected by', acyclic: false, derived: false },
  HAS_ROLE_IN: { meaning: 'An actor has a part in something, where the source says no more of it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'has a role in', backward: 'is a task of', acyclic: false, derived: false },
  HAS_AVAILABLE: { meaning: 'An actor has a tool or another means at hand; whether it may use it is not said by it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Tool', 'Mechanism', 'PolicyOption', 'Concept'], forward: 'has at its disposal', backward: 'is at the disposal of', acyclic: false, derived: false },
  HOLDS_OFFICE: { meaning: 'A person holds an office.', from: ['Person'], to: ['Office'], forward: 'holds the office of', backward: 'is held by', acyclic: false, derived: false },
  HOSTS: { meaning: 'An actor holds an event.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Event'], forward: 'holds', backward: 'is held by', acyclic: false, derived: false },
  DRAWS: { meaning: 'An actor draws a lesson.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Lesson'], forward: 'draws the lesson', backward: 'is drawn by', acyclic: false, derived: false },
  SET_OUT_IN: { meaning: 'A report or other text set something up or out.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Instrument', 'Provision', 'Resolution', 'Report'], forward: 'is set out in', backward: 'sets out', acyclic: false, derived: false },
  COUNTS: { meaning: 'How many of something there are.', from: ['Figure'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'counts', backward: 'is counted by', acyclic: false, derived: false },
  SUPPORTS: { meaning: 'An actor stands behind a text, an initiative or a cause.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'supports', backward: 'is supported by', acyclic: false, derived: false },
  ENDORSED: { meaning: 'An actor declared its approval of something; that it adopted it is not said by it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'endorsed', backward: 'was endorsed by', acyclic: false, derived: false },
  COMMITTED_TO: { meaning: 'An actor gave its commitment to something.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'committed itself to', backward: 'is a commitment of', acyclic: false, derived: false },
  FOLLOWS_UP: { meaning: 'The first takes up again what the second began.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is a follow-up to', backward: 'is followed up by', acyclic: false, derived: false },
  PRIORITIZES: { meaning: 'An actor puts something before other things.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'gives priority to', backward: 'is given priority by', acyclic: false, derived: false },
  DISREGARDS: { meaning: 'An actor does not heed what it owes.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'disregards', backward: 'is disregarded by', acyclic: false, derived: false },
  FALLS_SHORT_OF: { meaning: 'The first does not do enough of the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'falls short of', backward: 'is not done enough by', acyclic: false, derived: false },
  ENABLES: { meaning: 'The first makes the second possible, without doing it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'enables', backward: 'is enabled by', acyclic: false, derived: false },
  EXACERBATES: { meaning: 'The first makes the second worse.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'exacerbates', backward: 'is made worse by', acyclic: false, derived: false },
  RAISES_RISK_OF: { meaning: 'The first makes it more likely that the second happens.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'raises the risk of', backward: 'is made more likely by', acyclic: false, derived: false },
  COMPOUNDS: { meaning: 'The first comes on top of the second and makes it graver.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'compounds', backward: 'is compounded by', acyclic: false, derived: false },
  PARTY_TO: { meaning: 'An actor is a party to a treaty.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Instrument'], forward: 'is a party to', backward: 'has as a party', acyclic: false, derived: false },
  GIVES: { meaning: 'An actor gives a contribution under a pillar, or can give it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Contribution'], forward: 'gives', backward: 'is given by', acyclic: false, derived: false },
  ASSISTS: { meaning: 'An actor helps another to do what is the other\'s to do.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], forward: 'assists', backward: 'is assisted by', acyclic: false, derived: false },
  LENDS_LEGITIMACY_TO: { meaning: 'An actor lends another legitimacy.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], forward: 'lends legitimacy to', backward: 'is lent legitimacy by', acyclic: false, derived: false },
  INFORMS: { meaning: 'What the first holds goes into the making of the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'informs', backward: 'is informed by', acyclic: false, derived: false },
  ASSESSES: { meaning: 'The first judges how the second stands.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'assesses', backward: 'is assessed by', acyclic: false, derived: false },
  LEADS_TO: { meaning: 'The first ends in the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'leads to', backward: 'comes of', acyclic: false, derived: false },
  DEVELOPED: { meaning: 'An actor developed a mechanism, a framework, a plan.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'developed', backward: 'was developed by', acyclic: false, derived: false },
  USES: { meaning: 'An actor makes use of a mechanism or framework.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Mechanism'], forward: 'uses', backward: 'is used by', acyclic: false, derived: false },
  PROMOTES: { meaning: 'The first works for the second to be respected or to spread.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'promotes', backward: 'is promoted by', acyclic: false, derived: false },
  INDICATES: { meaning: 'The first is a sign by which the second shows.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'indicates', backward: 'is indicated by', acyclic: false, derived: false },
  RISK_FACTOR_FOR: { meaning: 'A source counts the first among what makes crimes likelier; that it causes them is not said by it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Crime'], forward: 'is a risk factor for', backward: 'has as a risk factor', acyclic: false, derived: false },
  CAUSES: { meaning: 'The first brings the second about.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'causes', backward: 'is caused by', acyclic: false, derived: false },
  LINKED_TO: { meaning: 'A source links the first to the second and does not say how the one works on the other.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is linked to', backward: 'is linked to', acyclic: false, derived: false },
  DEPENDS_ON: { meaning: 'How the first turns out hangs on the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'depends on', backward: 'bears on', acyclic: false, derived: false },
  OCCURS_IN: { meaning: 'The first happens, or is found, within the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'occurs in', backward: 'is where there occurs', acyclic: false, derived: false },
  OVERLOOKS: { meaning: 'The first leaves the second out of sight.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'overlooks', backward: 'is overlooked by', acyclic: false, derived: false },
  DISTINGUISHED_BY: { meaning: 'What sets a crime apart from the others.', from: ['Crime'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is distinguished by', backward: 'distinguishes', acyclic: false, derived: false },
  DEFINED_IN: { meaning: 'Where a crime has its definition.', from: ['Crime'], to: ['Instrument', 'Provision', 'Principle'], forward: 'is defined in', backward: 'defines', acyclic: false, derived: false },
  CONSISTENT_WITH: { meaning: 'The first agrees with the second; that it rests on it is not said by it.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is consistent with', backward: 'is consistent with', acyclic: false, derived: false },
  ADDRESSES: { meaning: 'The first deals with the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'addresses', backward: 'is addressed by', acyclic: false, derived: false },
  REDUCES: { meaning: 'The first makes the second less, or milder.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'reduces', backward: 'is reduced by', acyclic: false, derived: false },
  MONITORS: { meaning: 'The first watches how the second goes on.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'monitors', backward: 'is monitored by', acyclic: false, derived: false },
  ALERTS: { meaning: 'The first tells the second of a danger.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], forward: 'alerts', backward: 'is alerted by', acyclic: false, derived: false },
  AFFECTS: { meaning: 'The first strikes the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'affects', backward: 'is affected by', acyclic: false, derived: false },
  EXCUSES: { meaning: 'The first takes the blame off the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'excuses', backward: 'is excused by', acyclic: false, derived: false },
  IMPLEMENTS: { meaning: 'An actor puts something into practice.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'puts into practice', backward: 'is put into practice by', acyclic: false, derived: false },
  COOPERATES_WITH: { meaning: 'What the first is or does calls for working together with the second.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], to: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person', 'CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution', 'Power', 'Restriction', 'Duty', 'Condition', 'Pillar', 'Crime', 'Principle', 'Tool', 'Mechanism', 'Case', 'Measure', 'Figure', 'RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution', 'Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept', 'Report', 'Source'], forward: 'is done in cooperation with', backward: 'works together in', acyclic: false, derived: false },
  PROTOCOL_TO: { meaning: 'A protocol adds to a treaty, and is an instrument of its own.', from: ['Instrument'], to: ['Instrument'], forward: 'is a protocol to', backward: 'has as a protocol', acyclic: false, derived: false },
  PUBLISHED: { meaning: 'An actor published a report or a document on one.', from: ['Organ', 'Office', 'Court', 'RegionalArrangement', 'State', 'Organization', 'ActorGroup', 'Person'], to: ['Report', 'Source'], forward: 'published', backward: 'was published by', acyclic: false, derived: false },
  SUMMARIZES: { meaning: 'A document summarizes a report.', from: ['Source'], to: ['Report'], forward: 'summarizes', backward: 'is summarized by', acyclic: false, derived: false },
}

/** Every act. */
export const acts: Readonly<Record<Act, ActDeclaration>> = {
  USE: { gives: 'USE', meaning: 'Use the tool.' },
  DEPLOY: { gives: 'USE', meaning: 'Send it into the field.' },
  ESTABLISH: { gives: 'USE', meaning: 'Set it up.' },
  IMPOSE: { gives: 'USE', meaning: 'Lay it upon somebody.' },
  APPOINT: { gives: 'USE', meaning: 'Name a person to an office or task.' },
  INITIATE: { gives: 'USE', meaning: 'Set it going.' },
  RECOMMEND: { gives: 'USE', meaning: 'Counsel others, without binding them.' },
  BRING: { gives: 'USE', meaning: 'Bring a situation before somebody, to draw attention to it.' },
  CALL_FOR: { gives: 'USE', meaning: 'Ask for it in public, or ask others for it.' },
  CONSIDER: { gives: 'USE', meaning: 'Take it up and weigh it.' },
  ADOPT: { gives: 'USE', meaning: 'Pass a text.' },
  PROVIDE: { gives: 'USE', meaning: 'Give it: asylum, protection, support.' },
  REFRAIN: { gives: null, meaning: 'Keep from doing it.' },
  UNDERGO: { gives: null, meaning: 'Submit to it: a review, an inspection.' },
  PROTECT: { gives: null, meaning: 'Keep people safe.' },
  KEEP_AVAILABLE: { gives: null, meaning: 'See that it can be used.' },
  INVESTIGATE: { gives: null, meaning: 'Look into what happened.' },
  AUTHORIZE: { gives: 'ENABLING', meaning: 'Let others do it.' },
  MANDATE: { gives: 'ENABLING', meaning: 'Charge others with it.' },
  DO: { gives: null, meaning: 'Do it: the general act, where what is to be done is no use of a tool.' },
}

/** The values of every other enumeration, in the order they are declared. */
export const enumerations = {
  Rank: ['CHARTER', 'COUNCIL_DECISION', 'TREATY', 'JUDGMENT', 'ASSEMBLY_RESOLUTION', 'REPORT', 'SUMMARY'],
  Nature: ['COMPETENCE', 'LIBERTY', 'CAPACITY'],
  LegalForce: ['TREATY', 'BINDING_DECISION', 'RECOMMENDATION', 'POLITICAL_COMMITMENT', 'DISPUTED', 'REPORTED'],
  ConditionType: ['AUTHORIZATION', 'CONSENT', 'MANDATE', 'PRIOR_FAILURE', 'CRIME_SITUATION', 'PROCEDURE', 'MEMBERSHIP', 'CIRCUMSTANCE', 'DETERMINATION'],
  Bound: ['EXACT', 'AT_LEAST', 'OVER', 'AT_MOST'],
  ClaimRelation: ['CONTRADICTS', 'QUALIFIES', 'SUPERSEDES', 'INTERPRETS', 'SET_BESIDE'],
  Status: ['STATED', 'READ_AS', 'INFERRED'],
  Modality: ['IS', 'MAY', 'CAN', 'SHOULD', 'MUST', 'MUST_NOT', 'ONLY', 'DID', 'CAN_CONSIDER', 'EXPECTED', 'INTENDED', 'PROPOSED'],
  Direction: ['OUT', 'IN', 'ANY'],
  EntityOrder: ['NAME', 'KIND', 'NUMBER', 'DATE', 'DATE_DESCENDING'],
  Quantifier: ['SOME', 'EVERY', 'NONE'],
  Outcome: ['PERMITTED', 'CONDITIONAL', 'NOT_PERMITTED', 'NOT_STATED', 'CONTESTED'],
  CaseAspectName: ['TOOLS', 'ACTORS', 'AUTHORIZATIONS', 'RESOLUTIONS', 'REGIONAL_PART', 'CRIMES', 'FIGURES', 'CONCERNS'],
  ErrorCode: ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT', 'UNKNOWN_ID', 'BAD_CURSOR', 'PAGE_TOO_LARGE', 'FILTER_TOO_LARGE', 'OPERATION_TOO_DEEP', 'TOO_MANY_FIELDS', 'TOO_MANY_ALIASES', 'TOO_MANY_NODES', 'OPERATION_TOO_COSTLY', 'BODY_TOO_LARGE', 'INPUT_TOO_LARGE', 'ANSWER_TOO_LARGE', 'CONTRADICTORY_SITUATION', 'MATRIX_TOO_LARGE', 'OPERATION_TIMED_OUT', 'SERVER_BUSY', 'GRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'],
} as const
