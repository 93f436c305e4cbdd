/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a source says it. */
export type Status = "STATED"
/** We concluded it; the statement says how. */
 | "INFERRED";
/** How a source says what it says. */
export type Modality = "IS"
/** It is permitted; said of what no norm is about: it may be so. */
 | "MAY"
/** It is possible, or within somebody's power. */
 | "CAN"
/** It ought to be: a standard, no bar. */
 | "SHOULD"
/** It is required. */
 | "MUST"
/** It is forbidden. */
 | "MUST_NOT"
/** Only so, or only by these. */
 | "ONLY"
/** It was done. */
 | "DID"
/** It can be considered. */
 | "CAN_CONSIDER"
/** It is expected to happen. */
 | "EXPECTED"
/** Somebody intends it. */
 | "INTENDED"
/** Somebody proposes it. */
 | "PROPOSED";
/** How the two ends of a claim are joined. */
export type RelationType = "HOLDS"
/** A restriction or duty binds an actor. */
 | "BINDS"
/** A restriction leaves an actor free. */
 | "EXCEPT"
/** The tool that a norm's act is over. */
 | "OVER"
/** To whom an act is directed: addressee, appointee, mandated office. */
 | "TOWARDS"
/** What something is about. */
 | "REGARDING"
/** A norm requires a condition. */
 | "SUBJECT_TO"
/** A norm expressly does not require a condition. */
 | "EXEMPT_FROM"
/** The law that something rests on. */
 | "BASED_ON"
/** A norm or a means serves a pillar. */
 | "SERVES"
/** It holds where one of these holds. */
 | "ANY_OF"
/** It holds where all of these hold. */
 | "ALL_OF"
/** By meaning, where the first holds the second holds. */
 | "IMPLIES"
/** Who can make a condition hold. */
 | "SUPPLIED_BY"
/** The crime whose occurrence or threat makes a condition hold. */
 | "FULFILLED_BY"
/** It is one of a class. */
 | "INSTANCE_OF"
/** It is a part of a whole. Powers do not pass. */
 | "PART_OF"
/** The second is the wider of two of the same kind. */
 | "BROADER"
/** An actor took a measure. */
 | "TOOK"
/** A measure used a tool. */
 | "APPLIED"
/** A measure let others use a tool; that it was used is not said by it. */
 | "AUTHORIZED"
/** It belongs to a case. */
 | "IN_CASE"
/** A measure rests on the authority of a resolution. */
 | "UNDER"
/** A measure is expressed in a resolution, which gives no authority for more. */
 | "EXPRESSED_IN"
/** A text or a principle was adopted at an event. */
 | "ADOPTED_AT"
/** An actor adopted a text or a principle. */
 | "ADOPTED"
/** An actor may use a tool, under the conditions of the power behind it. */
 | "MAY_USE"
/** An actor may authorize or mandate the use of a tool, under the conditions of the power behind it. */
 | "MAY_AUTHORIZE"
/** A tool was used in a case. */
 | "SAW_USE_OF"
/** What something is meant to achieve. */
 | "AIMS_AT"
/** A principle or standard that something should meet. */
 | "GUIDED_BY"
/** With what something works better, by the source: no condition. */
 | "MORE_EFFECTIVE_WITH"
/** The first is to be sought before the second. */
 | "PREFERRED_TO"
/** The first strengthens the second. */
 | "REINFORCES"
/** The first adds to bringing the second about. */
 | "CONTRIBUTES_TO"
/** The first arises from the second. */
 | "STEMS_FROM"
/** A source sets the two side by side and does not say how they stand to each other. */
 | "SET_BESIDE"
/** The two are to be kept apart. */
 | "DISTINGUISHED_FROM"
/** The first shows the second by example. */
 | "ILLUSTRATES"
/** The first needs the second, without its being a condition of law. */
 | "NEEDS"
/** A difficulty stands in the way. */
 | "HAMPERS"
/** It amounts to a crime, or may. */
 | "AMOUNTS_TO"
/** It protects somebody from something. */
 | "PROTECTS_FROM"
/** An actor runs a mechanism. */
 | "RUNS"
/** An actor takes a position. */
 | "TAKES"
/** What a position is on. */
 | "ON"
/** To whom a recommendation goes. */
 | "ADDRESSED_TO"
/** Who put an initiative forward. */
 | "LAUNCHED"
/** The first comes before the second in time; nothing is said of cause. */
 | "PRECEDES"
/** The first has the second among its elements, without being the wider of the two. */
 | "INCLUDES"
/** The first brings out how important the second is. */
 | "STRESSES"
/** The two belong together. */
 | "CONNECTED_WITH"
/** The two are commonly thought of together. */
 | "ASSOCIATED_WITH"
/** The two cannot be told apart sharply. */
 | "OVERLAPS_WITH"
/** The first keeps the second from happening, halts or deters it. */
 | "PREVENTS"
/** The first declares the second wrong before everybody. */
 | "CONDEMNS"
/** The first works against the second. */
 | "COUNTERS"
/** The first stirs people up to the second. */
 | "INCITES"
/** The first sets the second off. */
 | "TRIGGERS"
/** The first weakens or takes away from the second. */
 | "UNDERMINES"
/** The first makes the second less needed. */
 | "REDUCES_NEED_FOR"
/** The first takes the place of the second. */
 | "SUBSTITUTES_FOR"
/** The first changes how the second grows. */
 | "INFLUENCES"
/** The first notices the second. */
 | "DETECTS"
/** An actor has a part in something, where the source says no more of it. */
 | "HAS_ROLE_IN"
/** An actor has a tool or another means at hand; whether it may use it is not said by it. */
 | "HAS_AVAILABLE"
/** A person holds an office. */
 | "HOLDS_OFFICE"
/** An actor holds an event. */
 | "HOSTS"
/** An actor draws a lesson. */
 | "DRAWS"
/** A report or other text set something up or out. */
 | "SET_OUT_IN"
/** How many of something there are. */
 | "COUNTS"
/** An actor stands behind a text, an initiative or a cause. */
 | "SUPPORTS"
/** An actor declared its approval of something; that it adopted it is not said by it. */
 | "ENDORSED"
/** An actor gave its commitment to something. */
 | "COMMITTED_TO"
/** The first takes up again what the second began. */
 | "FOLLOWS_UP"
/** An actor puts something before other things. */
 | "PRIORITIZES"
/** An actor does not heed what it owes. */
 | "DISREGARDS"
/** The first does not do enough of the second. */
 | "FALLS_SHORT_OF"
/** The first makes the second possible, without doing it. */
 | "ENABLES"
/** The first makes the second worse. */
 | "EXACERBATES"
/** The first makes it more likely that the second happens. */
 | "RAISES_RISK_OF"
/** The first comes on top of the second and makes it graver. */
 | "COMPOUNDS"
/** An actor is a party to a treaty. */
 | "PARTY_TO"
/** An actor gives a contribution under a pillar, or can give it. */
 | "GIVES"
/** An actor helps another to do what is the other's to do. */
 | "ASSISTS"
/** An actor lends another legitimacy. */
 | "LENDS_LEGITIMACY_TO"
/** What the first holds goes into the making of the second. */
 | "INFORMS"
/** The first judges how the second stands. */
 | "ASSESSES"
/** The first ends in the second. */
 | "LEADS_TO"
/** An actor developed a mechanism, a framework, a plan. */
 | "DEVELOPED"
/** An actor makes use of a mechanism or framework. */
 | "USES"
/** The first works for the second to be respected or to spread. */
 | "PROMOTES"
/** The first is a sign by which the second shows. */
 | "INDICATES"
/** A source counts the first among what makes crimes likelier; that it causes them is not said by it. */
 | "RISK_FACTOR_FOR"
/** The first brings the second about. */
 | "CAUSES"
/** A source links the first to the second and does not say how the one works on the other. */
 | "LINKED_TO"
/** How the first turns out hangs on the second. */
 | "DEPENDS_ON"
/** The first happens, or is found, within the second. */
 | "OCCURS_IN"
/** The first leaves the second out of sight. */
 | "OVERLOOKS"
/** What sets a crime apart from the others. */
 | "DISTINGUISHED_BY"
/** Where a crime has its definition. */
 | "DEFINED_IN"
/** The first agrees with the second; that it rests on it is not said by it. */
 | "CONSISTENT_WITH"
/** The first deals with the second. */
 | "ADDRESSES"
/** The first makes the second less, or milder. */
 | "REDUCES"
/** The first watches how the second goes on. */
 | "MONITORS"
/** The first tells the second of a danger. */
 | "ALERTS"
/** The first strikes the second. */
 | "AFFECTS"
/** The first takes the blame off the second. */
 | "EXCUSES"
/** An actor puts something into practice. */
 | "IMPLEMENTS"
/** What the first is or does calls for working together with the second. */
 | "COOPERATES_WITH"
/** A protocol adds to a treaty, and is an instrument of its own. */
 | "PROTOCOL_TO"
/** An actor published a report or a document on one. */
 | "PUBLISHED"
/** A document summarizes a report. */
 | "SUMMARIZES";
/** The kinds of entities, by the names of their types. Passage is kept out of lists unless asked for. */
export type Kind = "Organ"
/** A person's office or a unit of a secretariat. */
 | "Office"
/** A court or tribunal. */
 | "Court"
/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
 | "RegionalArrangement"
/** A State. */
 | "State"
/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
 | "Organization"
/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
 | "ActorGroup"
/** A human being, by name. */
 | "Person"
/** A chapter of the Charter of the United Nations. */
 | "CharterChapter"
/** An article of the Charter of the United Nations. */
 | "CharterArticle"
/** A treaty, act, code, declaration or outcome document. */
 | "Instrument"
/** An article or paragraph of an instrument other than the Charter. */
 | "Provision"
/** A resolution of an organ. */
 | "Resolution"
/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
 | "Power"
/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
 | "Restriction"
/** An obligation or a call: who must or should do what. */
 | "Duty"
/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
 | "Condition"
/** One of the three pillars of the Responsibility to Protect. */
 | "Pillar"
/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
 | "Crime"
/** A principle, or a standard that the use of a tool should meet. */
 | "Principle"
/** Something that may be used on a situation: mediation, sanctions, a mission. */
 | "Tool"
/** A standing procedure, network, framework or force. */
 | "Mechanism"
/** A country situation that the sources speak of. */
 | "Case"
/** One use of a tool, or another act of practice: who did what. */
 | "Measure"
/** A number with what it counts. */
 | "Figure"
/** A circumstance that raises the risk of atrocity crimes. */
 | "RiskFactor"
/** A sign by which a risk factor shows. */
 | "RiskIndicator"
/** An event or driver that compounds risk or sets violence off. */
 | "Trigger"
/** What a State can do at home to prevent atrocity crimes. */
 | "PolicyOption"
/** What regional arrangements give under a pillar. */
 | "Contribution"
/** A lesson that a source draws from experience. */
 | "Lesson"
/** Something that a source recommends, calls for or names as needed. */
 | "Recommendation"
/** A difficulty that no holder is named for. */
 | "Challenge"
/** A campaign or proposal. */
 | "Initiative"
/** One side of a debate, a concern or a stance, with who takes it. Never a fact by being held. */
 | "Position"
/** Something that happened or is to happen: a summit, a dialogue, a release. */
 | "Event"
/** A notion or phenomenon that the sources reason with. */
 | "Concept"
/** A report of the Secretary-General on the Responsibility to Protect. */
 | "Report"
/** A document that was read for this graph. */
 | "Source"
/** A place in a source that claims rest on. Kept out of lists unless asked for by kind. */
 | "Passage";
export type ReleaseQueryVariables = Exact<{
    [key: string]: never;
}>;
export type ReleaseQuery = {
    readonly release: {
        readonly id: string;
        readonly version: string;
        readonly date: string;
        readonly graph: string;
        readonly entities: number;
        readonly relations: number;
        readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
        }>;
    };
};
export type NamedFragment = {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
};
export type PlaceFragment = {
    readonly section: string;
    readonly paragraph: number;
    readonly anchor: string;
    readonly text: string;
    readonly source: {
        readonly id: string;
        readonly name: string;
    };
};
export type ClaimFragment = {
    readonly id: string;
    readonly type: RelationType;
    readonly statement: string;
    readonly status: Status;
    readonly derived: boolean;
    readonly modality: Modality;
    readonly negated: boolean;
    readonly quantifier: string | null;
    readonly note: string | null;
    readonly since: string | null;
    readonly until: string | null;
    readonly from: {
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    };
    readonly to: {
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    };
    readonly speaker: {
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    };
    readonly citations: ReadonlyArray<{
        readonly section: string;
        readonly paragraph: number;
        readonly anchor: string;
        readonly text: string;
        readonly source: {
            readonly id: string;
            readonly name: string;
        };
    }>;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  id
  name
  kind
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Citation {
  section
  paragraph
  anchor
  text
  source {
    id
    name
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Relation {
  id
  type
  statement
  status
  derived
  modality
  negated
  quantifier
  note
  since
  until
  from {
    ...Named
  }
  to {
    ...Named
  }
  speaker {
    ...Named
  }
  citations {
    ...Place
  }
}
    fragment Named on Entity {
  id
  name
  kind
}
fragment Place on Citation {
  section
  paragraph
  anchor
  text
  source {
    id
    name
  }
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release {
  release {
    id
    version
    date
    graph
    entities
    relations
    sources {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;