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

/** Every kind: its interfaces beside Entity, and what it means. */
export const kinds: Readonly<Record<Kind, { readonly interfaces: readonly string[]; readonly meaning: string }>> = {
  Organ: { interfaces: ['Actor'], meaning: 'A principal or subsidiary body of an organization: a council, an assembly, a committee.' },
  Office: { interfaces: ['Actor'], meaning: 'A person\'s office or a unit of a secretariat.' },
  Court: { interfaces: ['Actor'], meaning: 'A court or tribunal.' },
  RegionalArrangement: { interfaces: ['Actor'], meaning: 'A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one.' },
  State: { interfaces: ['Actor'], meaning: 'A State.' },
  Organization: { interfaces: ['Actor'], meaning: 'An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association.' },
  ActorGroup: { interfaces: ['Actor'], meaning: 'A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements.' },
  Person: { interfaces: ['Actor'], meaning: 'A human being, by name.' },
  CharterChapter: { interfaces: [], meaning: 'A chapter of the Charter of the United Nations.' },
  CharterArticle: { interfaces: [], meaning: 'An article of the Charter of the United Nations.' },
  Instrument: { interfaces: [], meaning: 'A treaty, act, code, declaration or outcome document.' },
  Provision: { interfaces: [], meaning: 'An article or paragraph of an instrument other than the Charter.' },
  Resolution: { interfaces: [], meaning: 'A resolution of an organ.' },
  Power: { interfaces: ['Norm'], meaning: 'A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds.' },
  Restriction: { interfaces: ['Norm'], meaning: 'A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits.' },
  Duty: { interfaces: ['Norm'], meaning: 'An obligation or a call: who must or should do what.' },
  Condition: { interfaces: [], meaning: 'A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*.' },
  Pillar: { interfaces: [], meaning: 'One of the three pillars of the Responsibility to Protect.' },
  Crime: { interfaces: [], meaning: 'One of the crimes and violations that the Responsibility to Protect is about, or the class of them.' },
  Principle: { interfaces: [], meaning: 'A principle, or a standard that the use of a tool should meet.' },
  Tool: { interfaces: [], meaning: 'Something that may be used on a situation: mediation, sanctions, a mission.' },
  Mechanism: { interfaces: [], meaning: 'A standing procedure, network, framework or force.' },
  Case: { interfaces: [], meaning: 'A country situation that the sources speak of.' },
  Measure: { interfaces: [], meaning: 'One use of a tool, or another act of practice: who did what.' },
  Figure: { interfaces: [], meaning: 'A number with what it counts.' },
  RiskFactor: { interfaces: [], meaning: 'A circumstance that raises the risk of atrocity crimes.' },
  RiskIndicator: { interfaces: [], meaning: 'A sign by which a risk factor shows.' },
  Trigger: { interfaces: [], meaning: 'An event or driver that compounds risk or sets violence off.' },
  PolicyOption: { interfaces: [], meaning: 'What a State can do at home to prevent atrocity crimes.' },
  Contribution: { interfaces: [], meaning: 'What regional arrangements give under a pillar.' },
  Lesson: { interfaces: [], meaning: 'A lesson that a source draws from experience.' },
  Recommendation: { interfaces: [], meaning: 'Something that a source recommends, calls for or names as needed.' },
  Challenge: { interfaces: [], meaning: 'A difficulty that no holder is named for.' },
  Initiative: { interfaces: [], meaning: 'A campaign or proposal.' },
  Position: { interfaces: [], meaning: 'One side of a debate, a concern or a stance, with who takes it. Never a fact by being held.' },
  Event: { interfaces: [], meaning: 'Something that happened or is to happen: a summit, a dialogue, a release.' },
  Concept: { interfaces: [], meaning: 'A notion or phenomenon that the sources reason with.' },
  Report: { interfaces: [], meaning: 'A report of the Secretary-General on the Responsibility to Protect.' },
  Source: { interfaces: [], meaning: 'A document that was read for this graph.' },
  Passage: { interfaces: [], meaning: 'A place in a source that claims rest on. Kept out of lists unless asked for by kind.' },
}

/** Every relation type: how it reads from its start and from its end, and what it means. */
export const relationTypes: Readonly<
  Record<RelationType, { readonly forward: string; readonly backward: string; readonly meaning: string }>
> = {
  HOLDS: { forward: 'holds', backward: 'is held by', meaning: 'An actor has a power.' },
  BINDS: { forward: 'binds', backward: 'is bound by', meaning: 'A restriction or duty binds an actor.' },
  EXCEPT: { forward: 'does not bind', backward: 'is left free by', meaning: 'A restriction leaves an actor free.' },
  OVER: { forward: 'is over', backward: 'is subject of', meaning: 'The tool that a norm\'s act is over.' },
  TOWARDS: { forward: 'is directed to', backward: 'is addressee of', meaning: 'To whom an act is directed: addressee, appointee, mandated office.' },
  REGARDING: { forward: 'is about', backward: 'is subject matter of', meaning: 'What something is about.' },
  SUBJECT_TO: { forward: 'requires', backward: 'is required by', meaning: 'A norm requires a condition.' },
  APPLIES_IF: { forward: 'applies if', backward: 'triggers', meaning: 'A restriction or duty applies only where a condition holds: its trigger.' },
  EXEMPT_FROM: { forward: 'expressly does not require', backward: 'is expressly not required by', meaning: 'A norm expressly does not require a condition.' },
  BASED_ON: { forward: 'is based on', backward: 'is the basis of', meaning: 'The law that something rests on.' },
  SERVES: { forward: 'serves', backward: 'is served by', meaning: 'A norm or a means serves a pillar.' },
  ANY_OF: { forward: 'holds where there is', backward: 'is one way to satisfy', meaning: 'It holds where one of these holds.' },
  ALL_OF: { forward: 'holds only with', backward: 'is part of', meaning: 'It holds where all of these hold.' },
  IMPLIES: { forward: 'implies', backward: 'is implied by', meaning: 'By meaning, where the first holds the second holds.' },
  SUPPLIED_BY: { forward: 'can be supplied by', backward: 'can supply', meaning: 'Who can make a condition hold.' },
  FULFILLED_BY: { forward: 'is fulfilled by', backward: 'fulfils', meaning: 'The crime whose occurrence or threat makes a condition hold.' },
  INSTANCE_OF: { forward: 'is one of', backward: 'has as one of its class', meaning: 'It is one of a class.' },
  PART_OF: { forward: 'is part of', backward: 'has as a part', meaning: 'It is a part of a whole. Powers do not pass.' },
  BROADER: { forward: 'is a form of', backward: 'has as a form', meaning: 'The second is the wider of two of the same kind.' },
  TOOK: { forward: 'took', backward: 'was taken by', meaning: 'An actor took a measure.' },
  APPLIED: { forward: 'applied', backward: 'was applied in', meaning: 'A measure used a tool.' },
  AUTHORIZED: { forward: 'authorized the use of', backward: 'was authorized by', meaning: 'A measure let others use a tool; that it was used is not said by it.' },
  IN_CASE: { forward: 'belongs to the case of', backward: 'saw', meaning: 'It belongs to a case.' },
  UNDER: { forward: 'was taken under', backward: 'gave authority for', meaning: 'A measure rests on the authority of a resolution.' },
  EXPRESSED_IN: { forward: 'is expressed in', backward: 'expresses', meaning: 'A measure is expressed in a resolution, which gives no authority for more.' },
  ADOPTED_AT: { forward: 'was adopted at', backward: 'saw the adoption of', meaning: 'A text or a principle was adopted at an event.' },
  ADOPTED: { forward: 'adopted', backward: 'was adopted by', meaning: 'An actor adopted a text or a principle.' },
  MAY_USE: { forward: 'may use', backward: 'may be used by', meaning: 'An actor may use a tool, under the conditions of the power behind it.' },
  MAY_AUTHORIZE: { forward: 'may authorize', backward: 'may be authorized by', meaning: 'An actor may authorize or mandate the use of a tool, under the conditions of the power behind it.' },
  SAW_USE_OF: { forward: 'saw the use of', backward: 'was used in', meaning: 'A tool was used in a case.' },
  AIMS_AT: { forward: 'aims at', backward: 'is an aim of', meaning: 'What something is meant to achieve.' },
  GUIDED_BY: { forward: 'should be guided by', backward: 'should guide', meaning: 'A principle or standard that something should meet.' },
  MORE_EFFECTIVE_WITH: { forward: 'is more effective with', backward: 'makes more effective', meaning: 'With what something works better, by the source: no condition.' },
  PREFERRED_TO: { forward: 'is preferred to', backward: 'ranks behind', meaning: 'The first is to be sought before the second.' },
  REINFORCES: { forward: 'reinforces', backward: 'is reinforced by', meaning: 'The first strengthens the second.' },
  CONTRIBUTES_TO: { forward: 'contributes to', backward: 'is helped by', meaning: 'The first adds to bringing the second about.' },
  STEMS_FROM: { forward: 'stems from', backward: 'gives rise to', meaning: 'The first arises from the second.' },
  SET_BESIDE: { forward: 'stands, not reconciled, beside', backward: 'stands, not reconciled, beside', meaning: 'A source sets the two side by side and does not say how they stand to each other.' },
  DISTINGUISHED_FROM: { forward: 'is to be distinguished from', backward: 'is to be distinguished from', meaning: 'The two are to be kept apart.' },
  ILLUSTRATES: { forward: 'illustrates', backward: 'is illustrated by', meaning: 'The first shows the second by example.' },
  NEEDS: { forward: 'needs', backward: 'is needed for', meaning: 'The first needs the second, without its being a condition of law.' },
  HAMPERS: { forward: 'hampers', backward: 'is hampered by', meaning: 'A difficulty stands in the way.' },
  AMOUNTS_TO: { forward: 'amounts to', backward: 'can consist in', meaning: 'It amounts to a crime, or may.' },
  PROTECTS_FROM: { forward: 'protects from', backward: 'is guarded against by', meaning: 'It protects somebody from something.' },
  RUNS: { forward: 'runs', backward: 'is run by', meaning: 'An actor runs a mechanism.' },
  TAKES: { forward: 'takes the position', backward: 'is taken by', meaning: 'An actor takes a position.' },
  ON: { forward: 'is on', backward: 'is the subject of the position', meaning: 'What a position is on.' },
  ADDRESSED_TO: { forward: 'is addressed to', backward: 'is asked by', meaning: 'To whom a recommendation goes.' },
  LAUNCHED: { forward: 'launched', backward: 'was launched by', meaning: 'Who put an initiative forward.' },
  PRECEDES: { forward: 'precedes', backward: 'follows', meaning: 'The first comes before the second in time; nothing is said of cause.' },
  INCLUDES: { forward: 'includes', backward: 'is an element of', meaning: 'The first has the second among its elements, without being the wider of the two.' },
  STRESSES: { forward: 'stresses', backward: 'is stressed by', meaning: 'The first brings out how important the second is.' },
  CONNECTED_WITH: { forward: 'is connected with', backward: 'is connected with', meaning: 'The two belong together.' },
  ASSOCIATED_WITH: { forward: 'is associated with', backward: 'is associated with', meaning: 'The two are commonly thought of together.' },
  OVERLAPS_WITH: { forward: 'overlaps with', backward: 'overlaps with', meaning: 'The two cannot be told apart sharply.' },
  PREVENTS: { forward: 'prevents', backward: 'is prevented by', meaning: 'The first keeps the second from happening, halts or deters it.' },
  CONDEMNS: { forward: 'condemns', backward: 'is condemned by', meaning: 'The first declares the second wrong before everybody.' },
  COUNTERS: { forward: 'counters', backward: 'is countered by', meaning: 'The first works against the second.' },
  INCITES: { forward: 'incites', backward: 'is incited by', meaning: 'The first stirs people up to the second.' },
  TRIGGERS: { forward: 'triggers', backward: 'is triggered by', meaning: 'The first sets the second off.' },
  UNDERMINES: { forward: 'undermines', backward: 'is undermined by', meaning: 'The first weakens or takes away from the second.' },
  REDUCES_NEED_FOR: { forward: 'reduces the need for', backward: 'is needed less through', meaning: 'The first makes the second less needed.' },
  SUBSTITUTES_FOR: { forward: 'substitutes for', backward: 'is replaced by', meaning: 'The first takes the place of the second.' },
  INFLUENCES: { forward: 'influences', backward: 'is influenced by', meaning: 'The first changes how the second grows.' },
  DETECTS: { forward: 'detects', backward: 'is detected by', meaning: 'The first notices the second.' },
  HAS_ROLE_IN: { forward: 'has a role in', backward: 'is a task of', meaning: 'An actor has a part in something, where the source says no more of it.' },
  HAS_AVAILABLE: { forward: 'has at its disposal', backward: 'is at the disposal of', meaning: 'An actor has a tool or another means at hand; whether it may use it is not said by it.' },
  HOLDS_OFFICE: { forward: 'holds the office of', backward: 'is held by', meaning: 'A person holds an office.' },
  HOSTS: { forward: 'holds', backward: 'is held by', meaning: 'An actor holds an event.' },
  DRAWS: { forward: 'draws the lesson', backward: 'is drawn by', meaning: 'An actor draws a lesson.' },
  SET_OUT_IN: { forward: 'is set out in', backward: 'sets out', meaning: 'A report or other text set something up or out.' },
  COUNTS: { forward: 'counts', backward: 'is counted by', meaning: 'How many of something there are.' },
  SUPPORTS: { forward: 'supports', backward: 'is supported by', meaning: 'An actor stands behind a text, an initiative or a cause.' },
  ENDORSED: { forward: 'endorsed', backward: 'was endorsed by', meaning: 'An actor declared its approval of something; that it adopted it is not said by it.' },
  COMMITTED_TO: { forward: 'committed itself to', backward: 'is a commitment of', meaning: 'An actor gave its commitment to something.' },
  FOLLOWS_UP: { forward: 'is a follow-up to', backward: 'is followed up by', meaning: 'The first takes up again what the second began.' },
  PRIORITIZES: { forward: 'gives priority to', backward: 'is given priority by', meaning: 'An actor puts something before other things.' },
  DISREGARDS: { forward: 'disregards', backward: 'is disregarded by', meaning: 'An actor does not heed what it owes.' },
  FALLS_SHORT_OF: { forward: 'falls short of', backward: 'is not done enough by', meaning: 'The first does not do enough of the second.' },
  ENABLES: { forward: 'enables', backward: 'is enabled by', meaning: 'The first makes the second possible, without doing it.' },
  EXACERBATES: { forward: 'exacerbates', backward: 'is made worse by', meaning: 'The first makes the second worse.' },
  RAISES_RISK_OF: { forward: 'raises the risk of', backward: 'is made more likely by', meaning: 'The first makes it more likely that the second happens.' },
  COMPOUNDS: { forward: 'compounds', backward: 'is compounded by', meaning: 'The first comes on top of the second and makes it graver.' },
  PARTY_TO: { forward: 'is a party to', backward: 'has as a party', meaning: 'An actor is a party to a treaty.' },
  GIVES: { forward: 'gives', backward: 'is given by', meaning: 'An actor gives a contribution under a pillar, or can give it.' },
  ASSISTS: { forward: 'assists', backward: 'is assisted by', meaning: 'An actor helps another to do what is the other\'s to do.' },
  LENDS_LEGITIMACY_TO: { forward: 'lends legitimacy to', backward: 'is lent legitimacy by', meaning: 'An actor lends another legitimacy.' },
  INFORMS: { forward: 'informs', backward: 'is informed by', meaning: 'What the first holds goes into the making of the second.' },
  ASSESSES: { forward: 'assesses', backward: 'is assessed by', meaning: 'The first judges how the second stands.' },
  LEADS_TO: { forward: 'leads to', backward: 'comes of', meaning: 'The first ends in the second.' },
  DEVELOPED: { forward: 'developed', backward: 'was developed by', meaning: 'An actor developed a mechanism, a framework, a plan.' },
  USES: { forward: 'uses', backward: 'is used by', meaning: 'An actor makes use of a mechanism or framework.' },
  PROMOTES: { forward: 'promotes', backward: 'is promoted by', meaning: 'The first works for the second to be respected or to spread.' },
  INDICATES: { forward: 'indicates', backward: 'is indicated by', meaning: 'The first is a sign by which the second shows.' },
  RISK_FACTOR_FOR: { forward: 'is a risk factor for', backward: 'has as a risk factor', meaning: 'A source counts the first among what makes crimes likelier; that it causes them is not said by it.' },
  CAUSES: { forward: 'causes', backward: 'is caused by', meaning: 'The first brings the second about.' },
  LINKED_TO: { forward: 'is linked to', backward: 'is linked to', meaning: 'A source links the first to the second and does not say how the one works on the other.' },
  DEPENDS_ON: { forward: 'depends on', backward: 'bears on', meaning: 'How the first turns out hangs on the second.' },
  OCCURS_IN: { forward: 'occurs in', backward: 'is where there occurs', meaning: 'The first happens, or is found, within the second.' },
  OVERLOOKS: { forward: 'overlooks', backward: 'is overlooked by', meaning: 'The first leaves the second out of sight.' },
  DISTINGUISHED_BY: { forward: 'is distinguished by', backward: 'distinguishes', meaning: 'What sets a crime apart from the others.' },
  DEFINED_IN: { forward: 'is defined in', backward: 'defines', meaning: 'Where a crime has its definition.' },
  CONSISTENT_WITH: { forward: 'is consistent with', backward: 'is consistent with', meaning: 'The first agrees with the second; that it rests on it is not said by it.' },
  ADDRESSES: { forward: 'addresses', backward: 'is addressed by', meaning: 'The first deals with the second.' },
  REDUCES: { forward: 'reduces', backward: 'is reduced by', meaning: 'The first makes the second less, or milder.' },
  MONITORS: { forward: 'monitors', backward: 'is monitored by', meaning: 'The first watches how the second goes on.' },
  ALERTS: { forward: 'alerts', backward: 'is alerted by', meaning: 'The first tells the second of a danger.' },
  AFFECTS: { forward: 'affects', backward: 'is affected by', meaning: 'The first strikes the second.' },
  EXCUSES: { forward: 'excuses', backward: 'is excused by', meaning: 'The first takes the blame off the second.' },
  IMPLEMENTS: { forward: 'puts into practice', backward: 'is put into practice by', meaning: 'An actor puts something into practice.' },
  COOPERATES_WITH: { forward: 'is done in cooperation with', backward: 'works together in', meaning: 'What the first is or does calls for working together with the second.' },
  PROTOCOL_TO: { forward: 'is a protocol to', backward: 'has as a protocol', meaning: 'A protocol adds to a treaty, and is an instrument of its own.' },
  PUBLISHED: { forward: 'published', backward: 'was published by', meaning: 'An actor published a report or a document on one.' },
  SUMMARIZES: { forward: 'summarizes', backward: 'is summarized by', meaning: 'A document summarizes a report.' },
}

/** Every act: what a power of it gives, and what it means. */
export const acts: Readonly<
  Record<Act, { readonly gives: 'USE' | 'ENABLING' | null; readonly meaning: string }>
> = {
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
