/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of permission a power is. */
export type Nature = "COMPETENCE"
/** A State or a person is free unless barred, and a source affirms it. */
 | "LIBERTY"
/** The text says only that it can be done. */
 | "CAPACITY";
/** With what force a norm binds its addressees. */
export type LegalForce = "TREATY"
/** As a binding decision. */
 | "BINDING_DECISION"
/** As a recommendation: it binds nobody. */
 | "RECOMMENDATION"
/** As a political commitment, which is no obligation in law. */
 | "POLITICAL_COMMITMENT"
/** Whether it binds is disputed. */
 | "DISPUTED"
/** It is known only through a report or its summary. */
 | "REPORTED";
/** What has to happen or be found for a condition to hold. */
export type ConditionType = "AUTHORIZATION"
/** Whoever is concerned has consented. */
 | "CONSENT"
/** Somebody has been charged with the task. */
 | "MANDATE"
/** Something else has failed before. */
 | "PRIOR_FAILURE"
/** Crimes occur or threaten. */
 | "CRIME_SITUATION"
/** A step of a procedure has been taken. */
 | "PROCEDURE"
/** Somebody is a member. */
 | "MEMBERSHIP"
/** A circumstance that has to be found, by nobody in particular. */
 | "CIRCUMSTANCE"
/** A finding that a named organ makes. */
 | "DETERMINATION";
/** How a figure stands to the true number. */
export type Bound = "EXACT"
/** That many or more. */
 | "AT_LEAST"
/** More than that. */
 | "OVER"
/** That many or fewer. */
 | "AT_MOST";
/** Whether a source says it. */
export type Status = "STATED"
/** A source states it in a term that is read in its context; `reasoning` says how. */
 | "READ_AS"
/** A step of argument leads to it; `reasoning` says how. */
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
/** What a norm lets, forbids or bids somebody do. */
export type Act = "USE"
/** Send it into the field. */
 | "DEPLOY"
/** Set it up. */
 | "ESTABLISH"
/** Lay it upon somebody. */
 | "IMPOSE"
/** Name a person to an office or task. */
 | "APPOINT"
/** Set it going. */
 | "INITIATE"
/** Counsel others, without binding them. */
 | "RECOMMEND"
/** Bring a situation before somebody, to draw attention to it. */
 | "BRING"
/** Ask for it in public, or ask others for it. */
 | "CALL_FOR"
/** Take it up and weigh it. */
 | "CONSIDER"
/** Pass a text. */
 | "ADOPT"
/** Give it: asylum, protection, support. */
 | "PROVIDE"
/** Keep from doing it. */
 | "REFRAIN"
/** Submit to it: a review, an inspection. */
 | "UNDERGO"
/** Keep people safe. */
 | "PROTECT"
/** See that it can be used. */
 | "KEEP_AVAILABLE"
/** Look into what happened. */
 | "INVESTIGATE"
/** Let others do it. */
 | "AUTHORIZE"
/** Charge others with it. */
 | "MANDATE"
/** Do it: the general act, where what is to be done is no use of a tool. */
 | "DO";
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
/** A restriction or duty applies only where a condition holds: its trigger. */
 | "APPLIES_IF"
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
/** What order a list of entities has. Every order is total; ties fall by name, then id. */
export type EntityOrder = "NAME"
/** By kind, then name. */
 | "KIND"
/** By number, those without one last. */
 | "NUMBER"
/** By date, oldest first, those without one last. */
 | "DATE"
/** By date, newest first, those without one last. */
 | "DATE_DESCENDING";
/** What is known of the situation that a question is asked for. What is in neither list, and does not follow from the case or the crimes, is open. */
export type SituationInput = {
    /** The id of a case: the facts that the graph records of it are taken, each for the actor and tool that it was recorded for; positions are shown, not applied. */
    readonly case?: string | number | null | undefined;
    /** The ids of conditions that are taken to hold. */
    readonly holds?: ReadonlyArray<string | number> | null | undefined;
    /** The ids of conditions that are taken not to hold. */
    readonly fails?: ReadonlyArray<string | number> | null | undefined;
    /** The ids of crimes that occur or threaten: the conditions that they fulfil hold, others stay open. */
    readonly crimes?: ReadonlyArray<string | number> | null | undefined;
    /** ISO 8601, as exact as wished: norms, measures and figures that begin later or ended before are left out; what has no date stays. */
    readonly date?: string | null | undefined;
};
/** What a verdict comes to. */
export type Outcome = "PERMITTED"
/** The sources give the power, and something that they require is open. */
 | "CONDITIONAL"
/** A condition that is required fails, or a restriction bars. */
 | "NOT_PERMITTED"
/** The sources are silent: neither a permission nor a prohibition. */
 | "NOT_STATED"
/** It depends on what the sources leave unreconciled, or on what positions are taken on. */
 | "CONTESTED";
/** What cases are compared by. */
export type CaseAspectName = "TOOLS"
/** Who took measures. */
 | "ACTORS"
/** Measures that authorized the use of a tool. */
 | "AUTHORIZATIONS"
/** Resolutions on the case, or that measures rest on or are expressed in. */
 | "RESOLUTIONS"
/** What regional arrangements and their parts took measures. */
 | "REGIONAL_PART"
/** Crimes that are said to occur in it. */
 | "CRIMES"
/** Numbers that are given for it. */
 | "FIGURES"
/** Positions on it. */
 | "CONCERNS";
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
export type SuggestionsQueryVariables = Exact<{
    text: string;
    kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
    first: number;
}>;
export type SuggestionsQuery = {
    readonly search: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly aliases: ReadonlyArray<string>;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
};
export type FirstOfKindsQueryVariables = Exact<{
    kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
    first: number;
}>;
export type FirstOfKindsQuery = {
    readonly entities: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly aliases: ReadonlyArray<string>;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
};
export type NamedEntitiesQueryVariables = Exact<{
    ids: ReadonlyArray<string | number> | string | number;
}>;
export type NamedEntitiesQuery = {
    readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    } | Record<PropertyKey, never> | null>;
};
export type SituationChoicesQueryVariables = Exact<{
    [key: string]: never;
}>;
export type SituationChoicesQuery = {
    readonly conditions: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly norms: {
                readonly totalCount: number;
            };
        }>;
    };
    readonly crimes: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
    readonly cases: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
};
export type ConditionsByWordsQueryVariables = Exact<{
    words: string;
}>;
export type ConditionsByWordsQuery = {
    readonly conditions: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
        }>;
    };
};
export type AskVerdictQueryVariables = Exact<{
    actor: string | number;
    tool: string | number;
    act?: Act | null | undefined;
    situation?: SituationInput | null | undefined;
}>;
export type AskVerdictQuery = {
    readonly mayUse: {
        readonly outcome: Outcome;
        readonly act: Act;
        readonly text: string;
        readonly otherActs: ReadonlyArray<Act>;
        readonly situation: {
            readonly case: string | null;
            readonly holds: ReadonlyArray<string>;
            readonly fails: ReadonlyArray<string>;
            readonly crimes: ReadonlyArray<string>;
            readonly date: string | null;
        };
        readonly actor: {
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        };
        readonly tool: {
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        };
        readonly met: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
            readonly anyOf: {
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly allOf: {
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
        }>;
        readonly missing: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
            readonly anyOf: {
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly allOf: {
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
        }>;
        readonly open: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
            readonly anyOf: {
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly allOf: {
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
        }>;
        readonly exempt: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly silent: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly standards: ReadonlyArray<{
            readonly summary: string;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly positions: ReadonlyArray<{
            readonly summary: string;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
            readonly holders: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
        }>;
        readonly powers: ReadonlyArray<{
            readonly act: Act;
            readonly outcome: Outcome;
            readonly norm: {
                readonly summary: string;
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            };
            readonly via: {
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            } | null;
            readonly met: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly missing: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly open: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly exempt: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly silent: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        }>;
        readonly restrictions: ReadonlyArray<{
            readonly act: Act;
            readonly outcome: Outcome;
            readonly norm: {
                readonly summary: string;
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            };
            readonly via: {
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            } | null;
            readonly met: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly missing: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly open: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly exempt: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly silent: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        }>;
        readonly changes: ReadonlyArray<{
            readonly text: string;
            readonly supplied: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly circumstances: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly suppliers: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        }>;
        readonly proof: ReadonlyArray<{
            readonly number: number;
            readonly rule: string;
            readonly statement: string;
            readonly concludes: string;
            readonly premises: ReadonlyArray<number>;
            readonly relations: ReadonlyArray<{
                readonly id: string;
                readonly type: RelationType;
                readonly statement: string;
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
            }>;
            readonly basis: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
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
        }>;
    } | null;
};
export type WholeVerdictFragment = {
    readonly outcome: Outcome;
    readonly act: Act;
    readonly text: string;
    readonly otherActs: ReadonlyArray<Act>;
    readonly situation: {
        readonly case: string | null;
        readonly holds: ReadonlyArray<string>;
        readonly fails: ReadonlyArray<string>;
        readonly crimes: ReadonlyArray<string>;
        readonly date: string | null;
    };
    readonly actor: {
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    };
    readonly tool: {
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    };
    readonly met: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly anyOf: {
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        };
        readonly allOf: {
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        };
    }>;
    readonly missing: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly anyOf: {
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        };
        readonly allOf: {
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        };
    }>;
    readonly open: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly anyOf: {
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        };
        readonly allOf: {
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        };
    }>;
    readonly exempt: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly silent: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly standards: ReadonlyArray<{
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly positions: ReadonlyArray<{
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly holders: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        };
    }>;
    readonly powers: ReadonlyArray<{
        readonly act: Act;
        readonly outcome: Outcome;
        readonly norm: {
            readonly summary: string;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        };
        readonly via: {
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        } | null;
        readonly met: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly missing: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly open: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly exempt: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly silent: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    }>;
    readonly restrictions: ReadonlyArray<{
        readonly act: Act;
        readonly outcome: Outcome;
        readonly norm: {
            readonly summary: string;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        };
        readonly via: {
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        } | null;
        readonly met: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly missing: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly open: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly exempt: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly silent: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    }>;
    readonly changes: ReadonlyArray<{
        readonly text: string;
        readonly supplied: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly circumstances: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly suppliers: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    }>;
    readonly proof: ReadonlyArray<{
        readonly number: number;
        readonly rule: string;
        readonly statement: string;
        readonly concludes: string;
        readonly premises: ReadonlyArray<number>;
        readonly relations: ReadonlyArray<{
            readonly id: string;
            readonly type: RelationType;
            readonly statement: string;
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
        }>;
        readonly basis: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
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
    }>;
};
export type CompositeFragment = {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
    readonly anyOf: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
    readonly allOf: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
};
export type AssessedFragment = {
    readonly act: Act;
    readonly outcome: Outcome;
    readonly norm: {
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    };
    readonly via: {
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    } | null;
    readonly met: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly missing: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly open: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly exempt: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly silent: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
};
export type StepFragment = {
    readonly number: number;
    readonly rule: string;
    readonly statement: string;
    readonly concludes: string;
    readonly premises: ReadonlyArray<number>;
    readonly relations: ReadonlyArray<{
        readonly id: string;
        readonly type: RelationType;
        readonly statement: string;
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
    }>;
    readonly basis: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
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
export type VerdictRowFragment = {
    readonly outcome: Outcome;
    readonly act: Act;
    readonly actor: {
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    };
    readonly tool: {
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    };
    readonly met: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly missing: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly open: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
    readonly silent: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
    }>;
};
export type WhoMayUseQueryVariables = Exact<{
    tool: string | number;
    act?: Act | null | undefined;
    situation?: SituationInput | null | undefined;
    outcomes?: ReadonlyArray<Outcome> | Outcome | null | undefined;
    first: number;
    after?: string | null | undefined;
}>;
export type WhoMayUseQuery = {
    readonly whoMayUse: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly outcome: Outcome;
            readonly act: Act;
            readonly actor: {
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            };
            readonly tool: {
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            };
            readonly met: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly missing: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly open: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly silent: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        }>;
    } | null;
};
export type OptionsForQueryVariables = Exact<{
    actor: string | number;
    act?: Act | null | undefined;
    situation?: SituationInput | null | undefined;
    outcomes?: ReadonlyArray<Outcome> | Outcome | null | undefined;
    first: number;
    after?: string | null | undefined;
}>;
export type OptionsForQuery = {
    readonly optionsFor: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly outcome: Outcome;
            readonly act: Act;
            readonly actor: {
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            };
            readonly tool: {
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            };
            readonly met: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly missing: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly open: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly silent: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
        }>;
    } | null;
};
export type AskExamplesQueryVariables = Exact<{
    [key: string]: never;
}>;
export type AskExamplesQuery = {
    readonly matrix: {
        readonly actors: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly tools: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly cells: ReadonlyArray<{
            readonly actor: string;
            readonly tool: string;
            readonly act: Act;
            readonly outcome: Outcome;
        }>;
    } | null;
};
export type CasesQueryVariables = Exact<{
    [key: string]: never;
}>;
export type CasesQuery = {
    readonly cases: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly summary: string;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
            readonly measures: {
                readonly totalCount: number;
            };
            readonly figures: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                }>;
            };
        }>;
    };
};
export type CaseMeasuresQueryVariables = Exact<{
    cases?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;
export type CaseMeasuresQuery = {
    readonly measures: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly summary: string;
            readonly date: string | null;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
            readonly cases: {
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly actors: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly tools: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly authorized: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly resolutions: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly towards: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
            readonly precedes: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly statement: string;
                    readonly from: {
                        readonly id: string;
                    };
                }>;
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
        }>;
    };
};
export type CompareCasesQueryVariables = Exact<{
    ids: ReadonlyArray<string | number> | string | number;
}>;
export type CompareCasesQuery = {
    readonly compareCases: {
        readonly cases: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly aspects: ReadonlyArray<{
            readonly aspect: CaseAspectName;
            readonly common: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly sides: ReadonlyArray<{
                readonly silent: boolean;
                readonly case: {
                    readonly id: string;
                };
                readonly all: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
                readonly only: ReadonlyArray<{
                    readonly id: string;
                }>;
                readonly relations: ReadonlyArray<{
                    readonly id: string;
                    readonly statement: string;
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
                }>;
            }>;
        }>;
    } | null;
};
export type UnusedToolsQueryVariables = Exact<{
    case: string | number;
}>;
export type UnusedToolsQuery = {
    readonly unusedTools: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly caution: string;
            readonly tool: {
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            };
            readonly verdicts: ReadonlyArray<{
                readonly outcome: Outcome;
                readonly act: Act;
                readonly actor: {
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                };
                readonly open: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            }>;
        }>;
    } | null;
};
export type EntityPageQueryVariables = Exact<{
    id: string | number;
}>;
export type EntityPageQuery = {
    readonly node: {
        readonly __typename: "Organ";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Office";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Court";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "RegionalArrangement";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "State";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Organization";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "ActorGroup";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Person";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "CharterChapter";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly numeral: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "CharterArticle";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly article: number;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Instrument";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly date: string | null;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Provision";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly locator: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Resolution";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly date: string | null;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly resolution: string;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Power";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly act: Act;
        readonly legalForce: LegalForce;
        readonly nature: Nature;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Restriction";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly act: Act;
        readonly legalForce: LegalForce;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Duty";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly act: Act;
        readonly legalForce: LegalForce;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Condition";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly conditionType: ConditionType;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Pillar";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly pillar: number;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Crime";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Principle";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Tool";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Mechanism";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Case";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Measure";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly date: string | null;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Figure";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly value: number;
        readonly bound: Bound;
        readonly unit: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly counted: string | null;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "RiskFactor";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly listed: number | null;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "RiskIndicator";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Trigger";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "PolicyOption";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Contribution";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly listed: number | null;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Lesson";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly listed: number | null;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Recommendation";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly listed: number | null;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Challenge";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Initiative";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Position";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Event";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly date: string | null;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Concept";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Report";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly ordinal: number | null;
        readonly date: string | null;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
        readonly sources: {
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
            }>;
        };
    } | {
        readonly __typename: "Source";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly title: string;
        readonly year: number;
        readonly shortTitle: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
    } | {
        readonly __typename: "Passage";
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string;
        readonly section: string;
        readonly paragraph: number;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly identifiers: ReadonlyArray<{
            readonly scheme: string;
            readonly value: string;
        }>;
        readonly source: {
            readonly id: string;
            readonly name: string;
            readonly shortTitle: string;
        };
    } | {
        readonly __typename: "Relation";
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
        readonly derivedFrom: ReadonlyArray<{
            readonly id: string;
            readonly statement: string;
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
        } | Record<PropertyKey, never>>;
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
    } | null;
};
export type EntityClaimsQueryVariables = Exact<{
    id: string | number;
    after?: string | null | undefined;
}>;
export type EntityClaimsQuery = {
    readonly node: {
        readonly relations: {
            readonly totalCount: number;
            readonly pageInfo: {
                readonly hasNextPage: boolean;
                readonly endCursor: string | null;
            };
            readonly nodes: ReadonlyArray<{
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
                readonly derivedFrom: ReadonlyArray<{
                    readonly id: string;
                    readonly statement: string;
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
                } | Record<PropertyKey, never>>;
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
            }>;
        };
    } | Record<PropertyKey, never> | null;
};
export type PassageClaimsQueryVariables = Exact<{
    id: string | number;
    after?: string | null | undefined;
}>;
export type PassageClaimsQuery = {
    readonly node: {
        readonly claims: {
            readonly totalCount: number;
            readonly pageInfo: {
                readonly hasNextPage: boolean;
                readonly endCursor: string | null;
            };
            readonly nodes: ReadonlyArray<{
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
                readonly derivedFrom: ReadonlyArray<{
                    readonly id: string;
                    readonly statement: string;
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
                } | Record<PropertyKey, never>>;
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
            }>;
        };
    } | Record<PropertyKey, never> | null;
};
export type SourcePassagesQueryVariables = Exact<{
    id: string | number;
    after?: string | null | undefined;
}>;
export type SourcePassagesQuery = {
    readonly entities: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly section: string;
            readonly paragraph: number;
            readonly claims: {
                readonly totalCount: number;
            };
        } | Record<PropertyKey, never>>;
    };
};
export type NearestIdsQueryVariables = Exact<{
    id: string | number;
}>;
export type NearestIdsQuery = {
    readonly subgraph: {
        readonly next: string | null;
    } | null;
};
export type ClaimPageFragment = {
    readonly totalCount: number;
    readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
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
        readonly derivedFrom: ReadonlyArray<{
            readonly id: string;
            readonly statement: string;
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
        } | Record<PropertyKey, never>>;
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
    }>;
};
export type EntityClaimFragment = {
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
    readonly derivedFrom: ReadonlyArray<{
        readonly id: string;
        readonly statement: string;
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
    } | Record<PropertyKey, never>>;
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
export type GraphAroundQueryVariables = Exact<{
    ids: ReadonlyArray<string | number> | string | number;
    depth: number;
    limit: number;
}>;
export type GraphAroundQuery = {
    readonly subgraph: {
        readonly truncated: boolean;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly relations: ReadonlyArray<{
            readonly id: string;
            readonly type: RelationType;
            readonly status: Status;
            readonly derived: boolean;
            readonly negated: boolean;
            readonly from: {
                readonly id: string;
            };
            readonly to: {
                readonly id: string;
            };
        }>;
    } | null;
};
export type GraphPathsQueryVariables = Exact<{
    from: string | number;
    to: string | number;
}>;
export type GraphPathsQuery = {
    readonly paths: {
        readonly truncated: boolean;
        readonly paths: ReadonlyArray<{
            readonly text: string;
            readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            }>;
            readonly relations: ReadonlyArray<{
                readonly id: string;
                readonly type: RelationType;
                readonly status: Status;
                readonly derived: boolean;
                readonly negated: boolean;
                readonly from: {
                    readonly id: string;
                };
                readonly to: {
                    readonly id: string;
                };
            }>;
        }>;
    } | null;
};
export type GraphLineFragment = {
    readonly id: string;
    readonly type: RelationType;
    readonly status: Status;
    readonly derived: boolean;
    readonly negated: boolean;
    readonly from: {
        readonly id: string;
    };
    readonly to: {
        readonly id: string;
    };
};
export type GraphEntityQueryVariables = Exact<{
    id: string | number;
}>;
export type GraphEntityQuery = {
    readonly node: {
        readonly summary: string;
        readonly id: string;
        readonly name: string;
        readonly kind: Kind;
        readonly relations: {
            readonly totalCount: number;
        };
    } | Record<PropertyKey, never> | null;
};
export type GraphClaimsQueryVariables = Exact<{
    ids: ReadonlyArray<string | number> | string | number;
}>;
export type GraphClaimsQuery = {
    readonly nodes: ReadonlyArray<{
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
    } | Record<PropertyKey, never> | null>;
};
export type GraphBeginningsQueryVariables = Exact<{
    [key: string]: never;
}>;
export type GraphBeginningsQuery = {
    readonly cases: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
    readonly pillars: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
    readonly crimes: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
    readonly organs: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
};
export type MatrixOfVerdictsQueryVariables = Exact<{
    actors?: ReadonlyArray<string | number> | string | number | null | undefined;
    tools?: ReadonlyArray<string | number> | string | number | null | undefined;
    act?: Act | null | undefined;
    situation?: SituationInput | null | undefined;
}>;
export type MatrixOfVerdictsQuery = {
    readonly matrix: {
        readonly actors: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
        readonly tools: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
            readonly broader: {
                readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly name: string;
                    readonly kind: Kind;
                }>;
            };
        }>;
        readonly cells: ReadonlyArray<{
            readonly actor: string;
            readonly tool: string;
            readonly act: Act;
            readonly outcome: Outcome;
            readonly norms: ReadonlyArray<string>;
        }>;
    } | null;
};
export type FrontCountsQueryVariables = Exact<{
    [key: string]: never;
}>;
export type FrontCountsQuery = {
    readonly release: {
        readonly counts: ReadonlyArray<{
            readonly name: string;
            readonly count: number;
        }>;
        readonly sources: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
        }>;
    };
};
export type SearchResultsQueryVariables = Exact<{
    text: string;
    kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
    after?: string | null | undefined;
}>;
export type SearchResultsQuery = {
    readonly search: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly edges: ReadonlyArray<{
            readonly score: number;
            readonly matched: ReadonlyArray<string>;
            readonly node: {
                readonly aliases: ReadonlyArray<string>;
                readonly summary: string;
                readonly id: string;
                readonly name: string;
                readonly kind: Kind;
            };
        }>;
    };
};
export type SearchKindsQueryVariables = Exact<{
    text: string;
    after?: string | null | undefined;
}>;
export type SearchKindsQuery = {
    readonly search: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly kind: Kind;
        }>;
    };
};
export type EntitiesOfKindsQueryVariables = Exact<{
    kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
    orderBy?: EntityOrder | null | undefined;
    after?: string | null | undefined;
}>;
export type EntitiesOfKindsQuery = {
    readonly entities: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly aliases: ReadonlyArray<string>;
            readonly summary: string;
            readonly id: string;
            readonly name: string;
            readonly kind: Kind;
        }>;
    };
};
export type DescribedFragment = {
    readonly aliases: ReadonlyArray<string>;
    readonly summary: string;
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
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
export const CompositeFragmentDoc = new TypedDocumentString(`
    fragment Composite on Condition {
  ...Named
  anyOf(first: 10) {
    nodes {
      ...Named
    }
  }
  allOf(first: 10) {
    nodes {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`, {"fragmentName":"Composite"}) as unknown as TypedDocumentString<CompositeFragment, unknown>;
export const AssessedFragmentDoc = new TypedDocumentString(`
    fragment Assessed on AssessedNorm {
  norm {
    ...Named
    summary
  }
  act
  outcome
  via {
    ...Named
  }
  met {
    ...Named
  }
  missing {
    ...Named
  }
  open {
    ...Named
  }
  exempt {
    ...Named
  }
  silent {
    ...Named
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`, {"fragmentName":"Assessed"}) as unknown as TypedDocumentString<AssessedFragment, unknown>;
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
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on ProofStep {
  number
  rule
  statement
  concludes
  premises
  relations {
    id
    type
    statement
    from {
      ...Named
    }
    to {
      ...Named
    }
  }
  basis {
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
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const WholeVerdictFragmentDoc = new TypedDocumentString(`
    fragment WholeVerdict on Verdict {
  outcome
  situation {
    case
    holds
    fails
    crimes
    date
  }
  act
  actor {
    ...Named
  }
  tool {
    ...Named
  }
  text
  otherActs
  met {
    ...Composite
  }
  missing {
    ...Composite
  }
  open {
    ...Composite
  }
  exempt {
    ...Named
  }
  silent {
    ...Named
  }
  standards {
    ...Named
    summary
  }
  positions {
    ...Named
    summary
    holders(first: 10) {
      totalCount
      nodes {
        ...Named
      }
    }
  }
  powers {
    ...Assessed
  }
  restrictions {
    ...Assessed
  }
  changes {
    text
    supplied {
      ...Named
    }
    circumstances {
      ...Named
    }
    suppliers {
      ...Named
    }
  }
  proof {
    ...Step
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
}
fragment Composite on Condition {
  ...Named
  anyOf(first: 10) {
    nodes {
      ...Named
    }
  }
  allOf(first: 10) {
    nodes {
      ...Named
    }
  }
}
fragment Assessed on AssessedNorm {
  norm {
    ...Named
    summary
  }
  act
  outcome
  via {
    ...Named
  }
  met {
    ...Named
  }
  missing {
    ...Named
  }
  open {
    ...Named
  }
  exempt {
    ...Named
  }
  silent {
    ...Named
  }
}
fragment Step on ProofStep {
  number
  rule
  statement
  concludes
  premises
  relations {
    id
    type
    statement
    from {
      ...Named
    }
    to {
      ...Named
    }
  }
  basis {
    ...Named
  }
  citations {
    ...Place
  }
}`, {"fragmentName":"WholeVerdict"}) as unknown as TypedDocumentString<WholeVerdictFragment, unknown>;
export const VerdictRowFragmentDoc = new TypedDocumentString(`
    fragment VerdictRow on Verdict {
  outcome
  act
  actor {
    ...Named
  }
  tool {
    ...Named
  }
  met {
    ...Named
  }
  missing {
    ...Named
  }
  open {
    ...Named
  }
  silent {
    ...Named
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`, {"fragmentName":"VerdictRow"}) as unknown as TypedDocumentString<VerdictRowFragment, unknown>;
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
export const EntityClaimFragmentDoc = new TypedDocumentString(`
    fragment EntityClaim on Relation {
  ...Claim
  derivedFrom {
    ... on Relation {
      id
      statement
      citations {
        ...Place
      }
    }
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
}
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
}`, {"fragmentName":"EntityClaim"}) as unknown as TypedDocumentString<EntityClaimFragment, unknown>;
export const ClaimPageFragmentDoc = new TypedDocumentString(`
    fragment ClaimPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...EntityClaim
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
}
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
fragment EntityClaim on Relation {
  ...Claim
  derivedFrom {
    ... on Relation {
      id
      statement
      citations {
        ...Place
      }
    }
  }
}`, {"fragmentName":"ClaimPage"}) as unknown as TypedDocumentString<ClaimPageFragment, unknown>;
export const GraphLineFragmentDoc = new TypedDocumentString(`
    fragment GraphLine on Relation {
  id
  type
  status
  derived
  negated
  from {
    id
  }
  to {
    id
  }
}
    `, {"fragmentName":"GraphLine"}) as unknown as TypedDocumentString<GraphLineFragment, unknown>;
export const DescribedFragmentDoc = new TypedDocumentString(`
    fragment Described on Entity {
  ...Named
  aliases
  summary
}
    fragment Named on Entity {
  id
  name
  kind
}`, {"fragmentName":"Described"}) as unknown as TypedDocumentString<DescribedFragment, unknown>;
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
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $kinds: [Kind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    nodes {
      ...Named
      aliases
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const FirstOfKindsDocument = new TypedDocumentString(`
    query FirstOfKinds($kinds: [Kind!], $first: Int!) {
  entities(filter: {kinds: $kinds}, first: $first) {
    totalCount
    nodes {
      ...Named
      aliases
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<FirstOfKindsQuery, FirstOfKindsQueryVariables>;
export const NamedEntitiesDocument = new TypedDocumentString(`
    query NamedEntities($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<NamedEntitiesQuery, NamedEntitiesQueryVariables>;
export const SituationChoicesDocument = new TypedDocumentString(`
    query SituationChoices {
  conditions(first: 100) {
    totalCount
    nodes {
      id
      name
      norms(first: 1) {
        totalCount
      }
    }
  }
  crimes(first: 100) {
    nodes {
      ...Named
    }
  }
  cases(first: 100) {
    nodes {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<SituationChoicesQuery, SituationChoicesQueryVariables>;
export const ConditionsByWordsDocument = new TypedDocumentString(`
    query ConditionsByWords($words: String!) {
  conditions(first: 100, filter: {text: $words}) {
    totalCount
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ConditionsByWordsQuery, ConditionsByWordsQueryVariables>;
export const AskVerdictDocument = new TypedDocumentString(`
    query AskVerdict($actor: ID!, $tool: ID!, $act: Act, $situation: SituationInput) {
  mayUse(actor: $actor, tool: $tool, act: $act, situation: $situation) {
    ...WholeVerdict
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
}
fragment WholeVerdict on Verdict {
  outcome
  situation {
    case
    holds
    fails
    crimes
    date
  }
  act
  actor {
    ...Named
  }
  tool {
    ...Named
  }
  text
  otherActs
  met {
    ...Composite
  }
  missing {
    ...Composite
  }
  open {
    ...Composite
  }
  exempt {
    ...Named
  }
  silent {
    ...Named
  }
  standards {
    ...Named
    summary
  }
  positions {
    ...Named
    summary
    holders(first: 10) {
      totalCount
      nodes {
        ...Named
      }
    }
  }
  powers {
    ...Assessed
  }
  restrictions {
    ...Assessed
  }
  changes {
    text
    supplied {
      ...Named
    }
    circumstances {
      ...Named
    }
    suppliers {
      ...Named
    }
  }
  proof {
    ...Step
  }
}
fragment Composite on Condition {
  ...Named
  anyOf(first: 10) {
    nodes {
      ...Named
    }
  }
  allOf(first: 10) {
    nodes {
      ...Named
    }
  }
}
fragment Assessed on AssessedNorm {
  norm {
    ...Named
    summary
  }
  act
  outcome
  via {
    ...Named
  }
  met {
    ...Named
  }
  missing {
    ...Named
  }
  open {
    ...Named
  }
  exempt {
    ...Named
  }
  silent {
    ...Named
  }
}
fragment Step on ProofStep {
  number
  rule
  statement
  concludes
  premises
  relations {
    id
    type
    statement
    from {
      ...Named
    }
    to {
      ...Named
    }
  }
  basis {
    ...Named
  }
  citations {
    ...Place
  }
}`) as unknown as TypedDocumentString<AskVerdictQuery, AskVerdictQueryVariables>;
export const WhoMayUseDocument = new TypedDocumentString(`
    query WhoMayUse($tool: ID!, $act: Act, $situation: SituationInput, $outcomes: [Outcome!], $first: Int!, $after: String) {
  whoMayUse(
    tool: $tool
    act: $act
    situation: $situation
    outcomes: $outcomes
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...VerdictRow
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}
fragment VerdictRow on Verdict {
  outcome
  act
  actor {
    ...Named
  }
  tool {
    ...Named
  }
  met {
    ...Named
  }
  missing {
    ...Named
  }
  open {
    ...Named
  }
  silent {
    ...Named
  }
}`) as unknown as TypedDocumentString<WhoMayUseQuery, WhoMayUseQueryVariables>;
export const OptionsForDocument = new TypedDocumentString(`
    query OptionsFor($actor: ID!, $act: Act, $situation: SituationInput, $outcomes: [Outcome!], $first: Int!, $after: String) {
  optionsFor(
    actor: $actor
    act: $act
    situation: $situation
    outcomes: $outcomes
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...VerdictRow
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}
fragment VerdictRow on Verdict {
  outcome
  act
  actor {
    ...Named
  }
  tool {
    ...Named
  }
  met {
    ...Named
  }
  missing {
    ...Named
  }
  open {
    ...Named
  }
  silent {
    ...Named
  }
}`) as unknown as TypedDocumentString<OptionsForQuery, OptionsForQueryVariables>;
export const AskExamplesDocument = new TypedDocumentString(`
    query AskExamples {
  matrix {
    actors {
      ...Named
    }
    tools {
      ...Named
    }
    cells {
      actor
      tool
      act
      outcome
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<AskExamplesQuery, AskExamplesQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases {
  cases(first: 100) {
    totalCount
    nodes {
      ...Named
      summary
      measures {
        totalCount
      }
      figures {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseMeasuresDocument = new TypedDocumentString(`
    query CaseMeasures($cases: [ID!]) {
  measures(
    first: 100
    filter: {related: [{types: [IN_CASE], where: {ids: $cases}}]}
  ) {
    totalCount
    nodes {
      ...Named
      summary
      date
      cases {
        nodes {
          ...Named
        }
      }
      actors {
        totalCount
        nodes {
          ...Named
        }
      }
      tools {
        totalCount
        nodes {
          ...Named
        }
      }
      authorized {
        totalCount
        nodes {
          ...Named
        }
      }
      resolutions {
        totalCount
        nodes {
          ...Named
        }
      }
      towards {
        totalCount
        nodes {
          ...Named
        }
      }
      precedes: relations(types: [PRECEDES], first: 25) {
        totalCount
        nodes {
          id
          statement
          from {
            id
          }
        }
      }
      citations {
        ...Place
      }
    }
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
}`) as unknown as TypedDocumentString<CaseMeasuresQuery, CaseMeasuresQueryVariables>;
export const CompareCasesDocument = new TypedDocumentString(`
    query CompareCases($ids: [ID!]!) {
  compareCases(ids: $ids) {
    cases {
      ...Named
    }
    aspects {
      aspect
      common {
        ...Named
      }
      sides {
        case {
          id
        }
        all {
          ...Named
        }
        only {
          id
        }
        silent
        relations {
          id
          statement
          citations {
            ...Place
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<CompareCasesQuery, CompareCasesQueryVariables>;
export const UnusedToolsDocument = new TypedDocumentString(`
    query UnusedTools($case: ID!) {
  unusedTools(case: $case, first: 100) {
    totalCount
    nodes {
      caution
      tool {
        ...Named
      }
      verdicts {
        outcome
        act
        actor {
          ...Named
        }
        open {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<UnusedToolsQuery, UnusedToolsQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Relation {
      ...EntityClaim
    }
    ... on Entity {
      ...Named
      aliases
      summary
      identifiers {
        scheme
        value
      }
    }
    ... on CharterChapter {
      numeral
    }
    ... on CharterArticle {
      article: number
    }
    ... on Instrument {
      date
    }
    ... on Provision {
      locator
    }
    ... on Resolution {
      resolution: number
      date
    }
    ... on Norm {
      act
      legalForce
    }
    ... on Power {
      nature
    }
    ... on Condition {
      conditionType: type
    }
    ... on Pillar {
      pillar: number
    }
    ... on Measure {
      date
    }
    ... on Figure {
      value
      bound
      unit
      counted: since
    }
    ... on RiskFactor {
      listed: number
    }
    ... on Contribution {
      listed: number
    }
    ... on Lesson {
      listed: number
    }
    ... on Recommendation {
      listed: number
    }
    ... on Event {
      date
    }
    ... on Report {
      ordinal
      date
      sources(first: 10) {
        nodes {
          id
          name
        }
      }
    }
    ... on Source {
      title
      year
      shortTitle
    }
    ... on Passage {
      section
      paragraph
      source {
        id
        name
        shortTitle
      }
    }
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
}
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
fragment EntityClaim on Relation {
  ...Claim
  derivedFrom {
    ... on Relation {
      id
      statement
      citations {
        ...Place
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const EntityClaimsDocument = new TypedDocumentString(`
    query EntityClaims($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      relations(first: 100, after: $after) {
        ...ClaimPage
      }
    }
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
}
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
fragment ClaimPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...EntityClaim
  }
}
fragment EntityClaim on Relation {
  ...Claim
  derivedFrom {
    ... on Relation {
      id
      statement
      citations {
        ...Place
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const PassageClaimsDocument = new TypedDocumentString(`
    query PassageClaims($id: ID!, $after: String) {
  node(id: $id) {
    ... on Passage {
      claims(first: 100, after: $after) {
        ...ClaimPage
      }
    }
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
}
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
fragment ClaimPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...EntityClaim
  }
}
fragment EntityClaim on Relation {
  ...Claim
  derivedFrom {
    ... on Relation {
      id
      statement
      citations {
        ...Place
      }
    }
  }
}`) as unknown as TypedDocumentString<PassageClaimsQuery, PassageClaimsQueryVariables>;
export const SourcePassagesDocument = new TypedDocumentString(`
    query SourcePassages($id: ID!, $after: String) {
  entities(filter: {kinds: [Passage], sources: [$id]}, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ... on Passage {
        id
        section
        paragraph
        claims(first: 1) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcePassagesQuery, SourcePassagesQueryVariables>;
export const NearestIdsDocument = new TypedDocumentString(`
    query NearestIds($id: ID!) {
  subgraph(ids: [$id], depth: 0) {
    next
  }
}
    `) as unknown as TypedDocumentString<NearestIdsQuery, NearestIdsQueryVariables>;
export const GraphAroundDocument = new TypedDocumentString(`
    query GraphAround($ids: [ID!]!, $depth: Int!, $limit: Int!) {
  subgraph(ids: $ids, depth: $depth, limit: $limit) {
    nodes {
      ...Named
    }
    relations {
      ...GraphLine
    }
    truncated
  }
}
    fragment Named on Entity {
  id
  name
  kind
}
fragment GraphLine on Relation {
  id
  type
  status
  derived
  negated
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
export const GraphPathsDocument = new TypedDocumentString(`
    query GraphPaths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4, limit: 10) {
    paths {
      text
      nodes {
        ...Named
      }
      relations {
        ...GraphLine
      }
    }
    truncated
  }
}
    fragment Named on Entity {
  id
  name
  kind
}
fragment GraphLine on Relation {
  id
  type
  status
  derived
  negated
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<GraphPathsQuery, GraphPathsQueryVariables>;
export const GraphEntityDocument = new TypedDocumentString(`
    query GraphEntity($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ...Named
      summary
      relations(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<GraphEntityQuery, GraphEntityQueryVariables>;
export const GraphClaimsDocument = new TypedDocumentString(`
    query GraphClaims($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Relation {
      ...Claim
    }
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
}
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
}`) as unknown as TypedDocumentString<GraphClaimsQuery, GraphClaimsQueryVariables>;
export const GraphBeginningsDocument = new TypedDocumentString(`
    query GraphBeginnings {
  cases(first: 15) {
    nodes {
      ...Named
    }
  }
  pillars(first: 5) {
    nodes {
      ...Named
    }
  }
  crimes(first: 8) {
    nodes {
      ...Named
    }
  }
  organs(first: 12) {
    nodes {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<GraphBeginningsQuery, GraphBeginningsQueryVariables>;
export const MatrixOfVerdictsDocument = new TypedDocumentString(`
    query MatrixOfVerdicts($actors: [ID!], $tools: [ID!], $act: Act, $situation: SituationInput) {
  matrix(actors: $actors, tools: $tools, act: $act, situation: $situation) {
    actors {
      ...Named
    }
    tools {
      ...Named
      broader(first: 10) {
        nodes {
          ...Named
        }
      }
    }
    cells {
      actor
      tool
      act
      outcome
      norms
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<MatrixOfVerdictsQuery, MatrixOfVerdictsQueryVariables>;
export const FrontCountsDocument = new TypedDocumentString(`
    query FrontCounts {
  release {
    counts {
      name
      count
    }
    sources {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FrontCountsQuery, FrontCountsQueryVariables>;
export const SearchResultsDocument = new TypedDocumentString(`
    query SearchResults($text: String!, $kinds: [Kind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 25, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      matched
      node {
        ...Described
      }
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}
fragment Described on Entity {
  ...Named
  aliases
  summary
}`) as unknown as TypedDocumentString<SearchResultsQuery, SearchResultsQueryVariables>;
export const SearchKindsDocument = new TypedDocumentString(`
    query SearchKinds($text: String!, $after: String) {
  search(text: $text, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<SearchKindsQuery, SearchKindsQueryVariables>;
export const EntitiesOfKindsDocument = new TypedDocumentString(`
    query EntitiesOfKinds($kinds: [Kind!], $orderBy: EntityOrder, $after: String) {
  entities(filter: {kinds: $kinds}, orderBy: $orderBy, first: 25, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Described
    }
  }
}
    fragment Named on Entity {
  id
  name
  kind
}
fragment Described on Entity {
  ...Named
  aliases
  summary
}`) as unknown as TypedDocumentString<EntitiesOfKindsQuery, EntitiesOfKindsQueryVariables>;