export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Anything with an id that is unique over the whole graph: an entity or a relation. */
export type Node = {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
};

/** A node of the graph: somebody, a text, a norm, a means, a case, an idea that the sources speak of. */
export type Entity = {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
};


/** A node of the graph: somebody, a text, a norm, a means, a case, an idea that the sources speak of. */
export type EntityRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A name that somebody outside gives an entity; scheme and value together name one entity. */
export type Identifier = {
  /** Whose names they are: UN_SYMBOL, ISO_3166_1, UN_M49, UNTC, LOCATOR, ELI, COURT_NUMBER, WIKIDATA. */
  readonly scheme: Scalars['String']['output'];
  /** The name, as whoever gives it writes it: S/RES/1973 (2011), LBY, IV-1. */
  readonly value: Scalars['String']['output'];
  /** When it was last compared with the list of whoever gives it, ISO 8601; null where that is not recorded. */
  readonly checked?: Maybe<Scalars['String']['output']>;
};

/** Somebody who can hold a power, be bound, act or take a position. */
export type Actor = {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorPowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorPartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorPartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold a power, be bound, act or take a position. */
export type ActorRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type Organ = Node & Entity & Actor & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganPowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganPartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganPartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
export type OrganRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person's office or a unit of a secretariat. */
export type Office = Node & Entity & Actor & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
  /** The persons who hold it or held it. */
  readonly heldBy: PersonConnection;
};


/** A person's office or a unit of a secretariat. */
export type OfficeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficePowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficePositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficePartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficePartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person's office or a unit of a secretariat. */
export type OfficeHeldByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A court or tribunal. */
export type Court = Node & Entity & Actor & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
};


/** A court or tribunal. */
export type CourtRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtPowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtPartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtPartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court or tribunal. */
export type CourtRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangement = Node & Entity & Actor & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementPowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementPartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementPartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
export type RegionalArrangementRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A State. */
export type State = Node & Entity & Actor & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
};


/** A State. */
export type StateRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StatePowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StatePositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StatePartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StatePartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A State. */
export type StateRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type Organization = Node & Entity & Actor & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationPowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationPartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationPartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
export type OrganizationRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroup = Node & Entity & Actor & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
  /** Those that belong to it. */
  readonly members: ActorConnection;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupPowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupPartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupPartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
export type ActorGroupMembersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being, by name. */
export type Person = Node & Entity & Actor & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The powers that it holds, and those of the classes that it belongs to (then INFERRED). */
  readonly powers: PowerConnection;
  /** The tools that it may use, under the conditions of the powers behind each. */
  readonly tools: ToolConnection;
  /** The tools whose use it may authorize or mandate. */
  readonly authorizableTools: ToolConnection;
  /** What it did. */
  readonly measures: MeasureConnection;
  /** The restrictions and duties that name it. */
  readonly boundBy: NormConnection;
  /** The conditions that it can make hold: what it can authorize, consent to, approve. */
  readonly supplies: ConditionConnection;
  /** The positions that it takes. */
  readonly positions: PositionConnection;
  /** What it can give under a pillar, as a source says of it or of a class by name. */
  readonly contributions: ContributionConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The classes that it belongs to. */
  readonly classes: ActorGroupConnection;
  /** What it is a part of. */
  readonly partOf: ActorConnection;
  /** Its parts: bodies, offices, chambers. */
  readonly parts: ActorConnection;
  /** The procedures, frameworks and forces that are a part of it. */
  readonly mechanisms: MechanismConnection;
  /** The mechanisms and frameworks that it developed. */
  readonly developed: MechanismConnection;
  /** What others did that was directed to it. */
  readonly measuresTowards: MeasureConnection;
  /** The recommendations that are addressed to it. */
  readonly recommendations: RecommendationConnection;
  /** What it has a part in, where a source says no more of it. */
  readonly roles: EntityConnection;
  /** The offices that the person holds or held. */
  readonly offices: OfficeConnection;
};


/** A human being, by name. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonPowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonAuthorizableToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonBoundByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonSuppliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonClassesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonPartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonPartsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonDevelopedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonMeasuresTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonRolesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, by name. */
export type PersonOfficesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A chapter of the Charter of the United Nations. */
export type CharterChapter = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What weight it has as law; absent where none of the ranks fits. */
  readonly rank?: Maybe<Rank>;
  /** Its Roman number: VII. */
  readonly numeral: Scalars['String']['output'];
  /** The articles of the chapter that the graph knows. */
  readonly articles: CharterArticleConnection;
  /** The norms that rest on it. */
  readonly norms: NormConnection;
  /** The tools that the sources place under it. */
  readonly tools: ToolConnection;
};


/** A chapter of the Charter of the United Nations. */
export type CharterChapterRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A chapter of the Charter of the United Nations. */
export type CharterChapterArticlesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A chapter of the Charter of the United Nations. */
export type CharterChapterNormsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A chapter of the Charter of the United Nations. */
export type CharterChapterToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An article of the Charter of the United Nations. */
export type CharterArticle = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What weight it has as law; absent where none of the ranks fits. */
  readonly rank?: Maybe<Rank>;
  /** Its number: 41. */
  readonly number: Scalars['Int']['output'];
  /** The chapter that it stands in, where a source says so. */
  readonly chapters: CharterChapterConnection;
  /** The norms that rest on it. */
  readonly norms: NormConnection;
};


/** An article of the Charter of the United Nations. */
export type CharterArticleRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An article of the Charter of the United Nations. */
export type CharterArticleChaptersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An article of the Charter of the United Nations. */
export type CharterArticleNormsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A treaty, act, code, declaration or outcome document. */
export type Instrument = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What weight it has as law; absent where none of the ranks fits. */
  readonly rank?: Maybe<Rank>;
  /** When it was adopted, ISO 8601, as exact as the source. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Its provisions that the graph knows. */
  readonly provisions: ProvisionConnection;
  /** The norms that rest on it. */
  readonly norms: NormConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** Those who support it; where only some of a class do, the claim says how many. */
  readonly supporters: ActorConnection;
  /** The numbers of those who support it or take part. */
  readonly figures: FigureConnection;
  /** The parties to it that a source names. */
  readonly parties: ActorConnection;
  /** Who put it forward. */
  readonly launchedBy: ActorConnection;
  /** The policy options that are about it. */
  readonly policyOptions: PolicyOptionConnection;
  /** The protocols to it. */
  readonly protocols: InstrumentConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentProvisionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentNormsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentSupportersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentPartiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentLaunchedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentPolicyOptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentProtocolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, act, code, declaration or outcome document. */
export type InstrumentExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An article or paragraph of an instrument other than the Charter. */
export type Provision = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What weight it has as law; absent where none of the ranks fits. */
  readonly rank?: Maybe<Rank>;
  /** Its place in the instrument: 4(h), 139. */
  readonly locator: Scalars['String']['output'];
  /** The instrument that it is part of. */
  readonly instruments: InstrumentConnection;
  /** The norms that rest on it. */
  readonly norms: NormConnection;
};


/** An article or paragraph of an instrument other than the Charter. */
export type ProvisionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An article or paragraph of an instrument other than the Charter. */
export type ProvisionInstrumentsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An article or paragraph of an instrument other than the Charter. */
export type ProvisionNormsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A resolution of an organ. */
export type Resolution = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What weight it has as law; absent where none of the ranks fits. */
  readonly rank?: Maybe<Rank>;
  /** Its number: 1973, 66/253. */
  readonly number: Scalars['String']['output'];
  /** When it was adopted, ISO 8601, as exact as the source. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Who adopted it. */
  readonly adoptedBy: ActorConnection;
  /** The measures taken on its authority or expressed in it. */
  readonly measures: MeasureConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** The cases that it deals with. */
  readonly cases: CaseConnection;
};


/** A resolution of an organ. */
export type ResolutionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of an organ. */
export type ResolutionAdoptedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of an organ. */
export type ResolutionMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of an organ. */
export type ResolutionPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of an organ. */
export type ResolutionCasesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What weight a document has as law. It orders citations; it decides no conflict between norms. */
export type Rank =
  /** The Charter of the United Nations. */
  | 'CHARTER'
  /** A decision of the Security Council. */
  | 'COUNCIL_DECISION'
  /** A treaty, binding on its parties. */
  | 'TREATY'
  /** A judgment of a court, binding on the parties to the case. */
  | 'JUDGMENT'
  /** A resolution of the General Assembly or of one of its subsidiary organs. */
  | 'ASSEMBLY_RESOLUTION'
  /** A report of the Secretary-General. */
  | 'REPORT'
  /** A summary of such a report by others. */
  | 'SUMMARY';

/** What the law lets, forbids or bids. */
export type Norm = {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What may, may not or must be done. */
  readonly act: Act;
  /** With what force it binds, paragraph by paragraph. */
  readonly legalForce: LegalForce;
  /** The tools that the act is over. */
  readonly tools: ToolConnection;
  /** What must hold: required. */
  readonly conditions: ConditionConnection;
  /** What expressly need not hold. */
  readonly exemptions: ConditionConnection;
  /** The law that it rests on: article, chapter, instrument, provision, principle. */
  readonly basis: EntityConnection;
  /** To whom the act is directed: the addressee, the appointee, the mandated office. */
  readonly towards: EntityConnection;
  /** What the act is about. */
  readonly regarding: EntityConnection;
  /** The pillars that it serves. */
  readonly pillars: PillarConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
};


/** What the law lets, forbids or bids. */
export type NormRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormConditionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormExemptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormBasisArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormPillarsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the law lets, forbids or bids. */
export type NormRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type Power = Node & Entity & Norm & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What may, may not or must be done. */
  readonly act: Act;
  /** With what force it binds, paragraph by paragraph. */
  readonly legalForce: LegalForce;
  /** The tools that the act is over. */
  readonly tools: ToolConnection;
  /** What must hold: required. */
  readonly conditions: ConditionConnection;
  /** What expressly need not hold. */
  readonly exemptions: ConditionConnection;
  /** The law that it rests on: article, chapter, instrument, provision, principle. */
  readonly basis: EntityConnection;
  /** To whom the act is directed: the addressee, the appointee, the mandated office. */
  readonly towards: EntityConnection;
  /** What the act is about. */
  readonly regarding: EntityConnection;
  /** The pillars that it serves. */
  readonly pillars: PillarConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** What kind of permission it is. */
  readonly nature: Nature;
  /** Those to whom a source gives it; what members of a class hold through it stands at Actor.powers. */
  readonly holders: ActorConnection;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerConditionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerExemptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerBasisArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerPillarsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
export type PowerHoldersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type Restriction = Node & Entity & Norm & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What may, may not or must be done. */
  readonly act: Act;
  /** With what force it binds, paragraph by paragraph. */
  readonly legalForce: LegalForce;
  /** The tools that the act is over. */
  readonly tools: ToolConnection;
  /** What must hold: required. */
  readonly conditions: ConditionConnection;
  /** What expressly need not hold. */
  readonly exemptions: ConditionConnection;
  /** The law that it rests on: article, chapter, instrument, provision, principle. */
  readonly basis: EntityConnection;
  /** To whom the act is directed: the addressee, the appointee, the mandated office. */
  readonly towards: EntityConnection;
  /** What the act is about. */
  readonly regarding: EntityConnection;
  /** The pillars that it serves. */
  readonly pillars: PillarConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** Whom it binds; empty where it binds everyone. */
  readonly binds: EntityConnection;
  /** Its trigger: where this does not hold, it does not apply. `conditions` is what lifts it. */
  readonly appliesIf: ConditionConnection;
  /** Whom it leaves free. */
  readonly except: EntityConnection;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionConditionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionExemptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionBasisArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionPillarsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionBindsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionAppliesIfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
export type RestrictionExceptArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An obligation or a call: who must or should do what. */
export type Duty = Node & Entity & Norm & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What may, may not or must be done. */
  readonly act: Act;
  /** With what force it binds, paragraph by paragraph. */
  readonly legalForce: LegalForce;
  /** The tools that the act is over. */
  readonly tools: ToolConnection;
  /** What must hold: required. */
  readonly conditions: ConditionConnection;
  /** What expressly need not hold. */
  readonly exemptions: ConditionConnection;
  /** The law that it rests on: article, chapter, instrument, provision, principle. */
  readonly basis: EntityConnection;
  /** To whom the act is directed: the addressee, the appointee, the mandated office. */
  readonly towards: EntityConnection;
  /** What the act is about. */
  readonly regarding: EntityConnection;
  /** The pillars that it serves. */
  readonly pillars: PillarConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** Whom it binds. */
  readonly binds: EntityConnection;
};


/** An obligation or a call: who must or should do what. */
export type DutyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyConditionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyExemptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyBasisArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyPillarsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An obligation or a call: who must or should do what. */
export type DutyBindsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type Condition = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What has to happen or be found for it to hold. */
  readonly type: ConditionType;
  /** It holds where one of these holds. */
  readonly anyOf: ConditionConnection;
  /** It holds where all of these hold. */
  readonly allOf: ConditionConnection;
  /** What holds by meaning where it holds. */
  readonly implies: ConditionConnection;
  /** Who can make it hold; nobody: a circumstance that has to be found. */
  readonly suppliers: ActorConnection;
  /** The norms that require it or expressly do without it. */
  readonly norms: NormConnection;
  /** The crimes whose occurrence or threat makes it hold. */
  readonly crimes: CrimeConnection;
  /** What it is about. */
  readonly regarding: EntityConnection;
};


/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type ConditionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type ConditionAnyOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type ConditionAllOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type ConditionImpliesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type ConditionSuppliersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type ConditionNormsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type ConditionCrimesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
export type ConditionRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of permission a power is. */
export type Nature =
  /** An organ or organization may act only because law says so. */
  | 'COMPETENCE'
  /** A State or a person is free unless barred, and a source affirms it. */
  | 'LIBERTY'
  /** The text says only that it can be done. */
  | 'CAPACITY';

/** With what force a norm binds its addressees. */
export type LegalForce =
  /** As a treaty, the Charter included. */
  | 'TREATY'
  /** As a binding decision. */
  | 'BINDING_DECISION'
  /** As a recommendation: it binds nobody. */
  | 'RECOMMENDATION'
  /** As a political commitment, which is no obligation in law. */
  | 'POLITICAL_COMMITMENT'
  /** Whether it binds is disputed. */
  | 'DISPUTED'
  /** It is known only through a report or its summary. */
  | 'REPORTED';

/** What has to happen or be found for a condition to hold. */
export type ConditionType =
  /** Somebody with the power to authorize has done so. */
  | 'AUTHORIZATION'
  /** Whoever is concerned has consented. */
  | 'CONSENT'
  /** Somebody has been charged with the task. */
  | 'MANDATE'
  /** Something else has failed before. */
  | 'PRIOR_FAILURE'
  /** Crimes occur or threaten. */
  | 'CRIME_SITUATION'
  /** A step of a procedure has been taken. */
  | 'PROCEDURE'
  /** Somebody is a member. */
  | 'MEMBERSHIP'
  /** A circumstance that has to be found, by nobody in particular. */
  | 'CIRCUMSTANCE'
  /** A finding that a named organ makes. */
  | 'DETERMINATION';

/** One of the three pillars of the Responsibility to Protect. */
export type Pillar = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** One, two or three. */
  readonly number: Scalars['Int']['output'];
  /** The norms that serve it. */
  readonly norms: NormConnection;
  /** The tools and mechanisms that serve it, where a source says so without naming whose hands they are in. */
  readonly means: EntityConnection;
  /** What regional arrangements give under it. */
  readonly contributions: ContributionConnection;
};


/** One of the three pillars of the Responsibility to Protect. */
export type PillarRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the three pillars of the Responsibility to Protect. */
export type PillarNormsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the three pillars of the Responsibility to Protect. */
export type PillarMeansArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the three pillars of the Responsibility to Protect. */
export type PillarContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type Crime = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The wider class of crimes. */
  readonly broader: CrimeConnection;
  /** The crimes within it. */
  readonly narrower: CrimeConnection;
  /** What sets it apart from the others. */
  readonly distinguishedBy: EntityConnection;
  /** What it is to be kept apart from. */
  readonly distinguishedFrom: EntityConnection;
  /** Where it has its definition. */
  readonly definedIn: EntityConnection;
  /** In what it happens. */
  readonly occursIn: EntityConnection;
  /** The risk factors for it. */
  readonly riskFactors: RiskFactorConnection;
};


/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type CrimeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type CrimeBroaderArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type CrimeNarrowerArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type CrimeDistinguishedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type CrimeDistinguishedFromArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type CrimeDefinedInArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type CrimeOccursInArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
export type CrimeRiskFactorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A principle, or a standard that the use of a tool should meet. */
export type Principle = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The tools and other means that should meet it. */
  readonly guides: EntityConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** The cases, measures and texts that illustrate it. */
  readonly illustratedBy: EntityConnection;
};


/** A principle, or a standard that the use of a tool should meet. */
export type PrincipleRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principle, or a standard that the use of a tool should meet. */
export type PrincipleGuidesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principle, or a standard that the use of a tool should meet. */
export type PrinciplePositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principle, or a standard that the use of a tool should meet. */
export type PrincipleRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A principle, or a standard that the use of a tool should meet. */
export type PrincipleIllustratedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type Tool = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The wider tools that it is a form of. */
  readonly broader: ToolConnection;
  /** Its narrower forms. */
  readonly narrower: ToolConnection;
  /** The powers over it. */
  readonly powers: PowerConnection;
  /** The restrictions over it. */
  readonly restrictions: RestrictionConnection;
  /** The duties over it. */
  readonly duties: DutyConnection;
  /** Who may use it, under the conditions of the powers behind each. */
  readonly actors: ActorConnection;
  /** Who may authorize or mandate its use. */
  readonly authorizers: ActorConnection;
  /** The recorded uses of it. */
  readonly measures: MeasureConnection;
  /** The measures that authorized its use. */
  readonly authorizations: MeasureConnection;
  /** The cases in which it was used. */
  readonly cases: CaseConnection;
  /** The law that a source places it under. */
  readonly basis: EntityConnection;
  /** The principles and standards that its use should meet. */
  readonly standards: PrincipleConnection;
  /** The pillars that a source says it serves, without naming whose hands it is in; else they stand at its powers. */
  readonly pillars: PillarConnection;
  /** What it has among its elements, without being the wider of the two. */
  readonly elements: EntityConnection;
  /** What it is used for. */
  readonly purposes: EntityConnection;
  /** What makes it more effective, by the sources: no condition. */
  readonly effectiveWith: EntityConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** The difficulties that a source names with it. */
  readonly challenges: ChallengeConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** What regional arrangements give that is about it. */
  readonly contributions: ContributionConnection;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolBroaderArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolNarrowerArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolPowersArgs = {
  act?: InputMaybe<Act>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolRestrictionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolDutiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolActorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolAuthorizersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolAuthorizationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolCasesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolBasisArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolStandardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolPillarsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolElementsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolPurposesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolEffectiveWithArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolChallengesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that may be used on a situation: mediation, sanctions, a mission. */
export type ToolContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A standing procedure, network, framework or force. */
export type Mechanism = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** Who runs it. */
  readonly runBy: ActorConnection;
  /** Who makes use of it. */
  readonly users: ActorConnection;
  /** Who developed it. */
  readonly developers: ActorConnection;
  /** Whose it is: what it is a part of. */
  readonly partOf: ActorConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** What it is for. */
  readonly purposes: EntityConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** Those who make it up. */
  readonly members: ActorConnection;
  /** The numbers of those who take part in it. */
  readonly figures: FigureConnection;
};


/** A standing procedure, network, framework or force. */
export type MechanismRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismRunByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismUsersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismDevelopersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismPartOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismPurposesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismMembersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A standing procedure, network, framework or force. */
export type MechanismFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country situation that the sources speak of. */
export type Case = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What was done in it. */
  readonly measures: MeasureConnection;
  /** The tools that were used in it. */
  readonly tools: ToolConnection;
  /** The resolutions on it. */
  readonly resolutions: ResolutionConnection;
  /** The positions on what was done in it. */
  readonly positions: PositionConnection;
  /** What it illustrates. */
  readonly illustrates: EntityConnection;
  /** The numbers that are given for it. */
  readonly figures: FigureConnection;
  /** What a source says that it helped to bring about. */
  readonly contributedTo: EntityConnection;
  /** The crimes that a source says were committed in it. */
  readonly crimes: CrimeConnection;
};


/** A country situation that the sources speak of. */
export type CaseRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country situation that the sources speak of. */
export type CaseMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country situation that the sources speak of. */
export type CaseToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country situation that the sources speak of. */
export type CaseResolutionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country situation that the sources speak of. */
export type CasePositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country situation that the sources speak of. */
export type CaseIllustratesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country situation that the sources speak of. */
export type CaseFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country situation that the sources speak of. */
export type CaseContributedToArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country situation that the sources speak of. */
export type CaseCrimesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One use of a tool, or another act of practice: who did what. */
export type Measure = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** When, ISO 8601, as exact as the source; absent where no source dates it. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** The tools that it applied. */
  readonly tools: ToolConnection;
  /** The tools whose use it authorized; that they were used is not said by it. */
  readonly authorized: ToolConnection;
  /** Who took it. */
  readonly actors: ActorConnection;
  /** The cases that it was taken in. */
  readonly cases: CaseConnection;
  /** The resolutions that it was taken under or is expressed in. */
  readonly resolutions: ResolutionConnection;
  /** To whom it was directed. */
  readonly towards: EntityConnection;
  /** What it was about. */
  readonly regarding: EntityConnection;
  /** The contributions of regional arrangements that it is an example of. */
  readonly exampleOf: ContributionConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureAuthorizedArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureActorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureCasesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureResolutionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureTowardsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasureExampleOfArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One use of a tool, or another act of practice: who did what. */
export type MeasurePositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A number with what it counts. */
export type Figure = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The number. */
  readonly value: Scalars['Float']['output'];
  /** Whether the number is exact or a bound. */
  readonly bound: Bound;
  /** What is counted: people killed, States. */
  readonly unit: Scalars['String']['output'];
  /** Since when it is counted, ISO 8601, as exact as the source. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** What it is a figure of. */
  readonly measures: EntityConnection;
};


/** A number with what it counts. */
export type FigureRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A number with what it counts. */
export type FigureMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How a figure stands to the true number. */
export type Bound =
  /** The number itself. */
  | 'EXACT'
  /** That many or more. */
  | 'AT_LEAST'
  /** More than that. */
  | 'OVER'
  /** That many or fewer. */
  | 'AT_MOST';

/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactor = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** Its number in the report that lists it. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The signs by which it shows. */
  readonly indicators: RiskIndicatorConnection;
  /** What it has among its elements. */
  readonly elements: EntityConnection;
  /** The crimes that it bears on. */
  readonly crimes: CrimeConnection;
  /** What comes on top of it and makes it graver. */
  readonly compoundedBy: EntityConnection;
  /** The wider risk factors that it is a form of. */
  readonly broader: RiskFactorConnection;
  /** The risk factors that are forms of it. */
  readonly narrower: RiskFactorConnection;
  /** The policy options that deal with it. */
  readonly policyOptions: PolicyOptionConnection;
  /** The lists of risk factors that it stands in. */
  readonly lists: ConceptConnection;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorIndicatorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorElementsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorCrimesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorCompoundedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorBroaderArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorNarrowerArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorPolicyOptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A circumstance that raises the risk of atrocity crimes. */
export type RiskFactorListsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A sign by which a risk factor shows. */
export type RiskIndicator = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What it is a sign of. */
  readonly indicates: EntityConnection;
  /** What a source links it to without saying how the one works on the other. */
  readonly linkedTo: EntityConnection;
  /** The policy options that deal with it. */
  readonly policyOptions: PolicyOptionConnection;
};


/** A sign by which a risk factor shows. */
export type RiskIndicatorRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A sign by which a risk factor shows. */
export type RiskIndicatorIndicatesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A sign by which a risk factor shows. */
export type RiskIndicatorLinkedToArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A sign by which a risk factor shows. */
export type RiskIndicatorPolicyOptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An event or driver that compounds risk or sets violence off. */
export type Trigger = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What it comes on top of and makes graver. */
  readonly compounds: EntityConnection;
  /** What it may set off or make likelier. */
  readonly setsOff: EntityConnection;
  /** The wider triggers that it is one of or a form of. */
  readonly broader: TriggerConnection;
  /** The triggers that are among it or forms of it. */
  readonly narrower: TriggerConnection;
  /** The policy options that deal with it. */
  readonly policyOptions: PolicyOptionConnection;
};


/** An event or driver that compounds risk or sets violence off. */
export type TriggerRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An event or driver that compounds risk or sets violence off. */
export type TriggerCompoundsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An event or driver that compounds risk or sets violence off. */
export type TriggerSetsOffArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An event or driver that compounds risk or sets violence off. */
export type TriggerBroaderArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An event or driver that compounds risk or sets violence off. */
export type TriggerNarrowerArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An event or driver that compounds risk or sets violence off. */
export type TriggerPolicyOptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOption = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The group or wider option that it stands under. */
  readonly broader: PolicyOptionConnection;
  /** The options that stand under it. */
  readonly narrower: PolicyOptionConnection;
  /** What it is to achieve, or can. */
  readonly achieves: EntityConnection;
  /** What it deals with or works against. */
  readonly addresses: EntityConnection;
  /** The instruments that it is about. */
  readonly instruments: InstrumentConnection;
  /** What it is about. */
  readonly regarding: EntityConnection;
  /** With whom it is done. */
  readonly partners: EntityConnection;
  /** The contributions of regional arrangements that belong together with it. */
  readonly contributions: ContributionConnection;
  /** What it needs, without its being a condition of law. */
  readonly needs: EntityConnection;
  /** What it has among its elements, without being the wider of the two. */
  readonly elements: EntityConnection;
  /** Who puts it into practice, or can. */
  readonly implementedBy: ActorConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** The numbers that are given for it. */
  readonly figures: FigureConnection;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionBroaderArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionNarrowerArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionAchievesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionAddressesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionInstrumentsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionPartnersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionNeedsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionElementsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionImplementedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a State can do at home to prevent atrocity crimes. */
export type PolicyOptionFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What regional arrangements give under a pillar. */
export type Contribution = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** Its number under its pillar in the report that lists it. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The pillar that it serves. */
  readonly pillars: PillarConnection;
  /** Who can give it. */
  readonly givers: ActorConnection;
  /** What the source names as an example of it: actors, measures, mechanisms. */
  readonly examples: EntityConnection;
  /** What it is about. */
  readonly regarding: EntityConnection;
  /** What it is to achieve, or can. */
  readonly achieves: EntityConnection;
  /** What it deals with, works against or prevents. */
  readonly addresses: EntityConnection;
  /** With whom it is done. */
  readonly partners: EntityConnection;
  /** The powers and other norms that are about it. */
  readonly norms: NormConnection;
};


/** What regional arrangements give under a pillar. */
export type ContributionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What regional arrangements give under a pillar. */
export type ContributionPillarsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What regional arrangements give under a pillar. */
export type ContributionGiversArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What regional arrangements give under a pillar. */
export type ContributionExamplesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What regional arrangements give under a pillar. */
export type ContributionRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What regional arrangements give under a pillar. */
export type ContributionAchievesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What regional arrangements give under a pillar. */
export type ContributionAddressesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What regional arrangements give under a pillar. */
export type ContributionPartnersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What regional arrangements give under a pillar. */
export type ContributionNormsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A lesson that a source draws from experience. */
export type Lesson = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** Its number where the source numbers it. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Who draws it. */
  readonly drawnBy: ActorConnection;
  /** What it is about. */
  readonly regarding: EntityConnection;
  /** The cases, measures and texts that illustrate it. */
  readonly illustratedBy: EntityConnection;
};


/** A lesson that a source draws from experience. */
export type LessonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A lesson that a source draws from experience. */
export type LessonDrawnByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A lesson that a source draws from experience. */
export type LessonRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A lesson that a source draws from experience. */
export type LessonIllustratedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a source recommends, calls for or names as needed. */
export type Recommendation = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** Its number where the source numbers it. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** To whom it is addressed; empty where the source names nobody. */
  readonly addressees: ActorConnection;
  /** What it is about. */
  readonly regarding: EntityConnection;
  /** Why, where the source says so. */
  readonly reasons: EntityConnection;
};


/** Something that a source recommends, calls for or names as needed. */
export type RecommendationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a source recommends, calls for or names as needed. */
export type RecommendationAddresseesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a source recommends, calls for or names as needed. */
export type RecommendationRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a source recommends, calls for or names as needed. */
export type RecommendationReasonsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A difficulty that no holder is named for. */
export type Challenge = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What it stands in the way of. */
  readonly hampers: EntityConnection;
  /** The cases, measures and texts that illustrate it. */
  readonly illustratedBy: EntityConnection;
  /** The challenges that are forms of it. */
  readonly narrower: ChallengeConnection;
  /** Whatever a source counts among it: positions as well as challenges. */
  readonly members: EntityConnection;
  /** What it has among its elements. */
  readonly elements: EntityConnection;
  /** What it is about. */
  readonly regarding: EntityConnection;
  /** The wider challenges that it is a form of. */
  readonly broader: ChallengeConnection;
  /** What makes it worse. */
  readonly exacerbatedBy: EntityConnection;
  /** The policy options that deal with it. */
  readonly policyOptions: PolicyOptionConnection;
};


/** A difficulty that no holder is named for. */
export type ChallengeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengeHampersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengeIllustratedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengeNarrowerArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengeMembersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengeElementsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengeRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengeBroaderArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengeExacerbatedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A difficulty that no holder is named for. */
export type ChallengePolicyOptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A campaign or proposal. */
export type Initiative = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** Who put it forward. */
  readonly launchedBy: ActorConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** Those who support it; where only some of a class do, the claim says how many. */
  readonly supporters: ActorConnection;
  /** The numbers of those who support it or take part. */
  readonly figures: FigureConnection;
  /** What it is to achieve or to strengthen. */
  readonly purposes: EntityConnection;
};


/** A campaign or proposal. */
export type InitiativeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A campaign or proposal. */
export type InitiativeLaunchedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A campaign or proposal. */
export type InitiativePositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A campaign or proposal. */
export type InitiativeRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A campaign or proposal. */
export type InitiativeSupportersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A campaign or proposal. */
export type InitiativeFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A campaign or proposal. */
export type InitiativePurposesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One side of a debate, a concern or a stance, with who takes it. Never a fact by being held. */
export type Position = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** Who takes it. */
  readonly holders: ActorConnection;
  /** What it is on. */
  readonly on: EntityConnection;
  /** The cases that it was taken about. */
  readonly cases: CaseConnection;
};


/** One side of a debate, a concern or a stance, with who takes it. Never a fact by being held. */
export type PositionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One side of a debate, a concern or a stance, with who takes it. Never a fact by being held. */
export type PositionHoldersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One side of a debate, a concern or a stance, with who takes it. Never a fact by being held. */
export type PositionOnArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One side of a debate, a concern or a stance, with who takes it. Never a fact by being held. */
export type PositionCasesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened or is to happen: a summit, a dialogue, a release. */
export type Event = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** When, ISO 8601, as exact as the source. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Who holds it. */
  readonly hosts: ActorConnection;
  /** What it is about. */
  readonly regarding: EntityConnection;
};


/** Something that happened or is to happen: a summit, a dialogue, a release. */
export type EventRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened or is to happen: a summit, a dialogue, a release. */
export type EventHostsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened or is to happen: a summit, a dialogue, a release. */
export type EventRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A notion or phenomenon that the sources reason with. */
export type Concept = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The recommendations about it. */
  readonly recommendations: RecommendationConnection;
  /** What a source says helped to bring it about. */
  readonly contributors: EntityConnection;
  /** What it has among its elements. */
  readonly elements: EntityConnection;
  /** The numbers that are given for it. */
  readonly figures: FigureConnection;
  /** The cases, measures and texts that illustrate it. */
  readonly illustratedBy: EntityConnection;
  /** The difficulties that stand in its way. */
  readonly challenges: ChallengeConnection;
  /** Whatever stands in its way: positions and phenomena as well as challenges. */
  readonly hamperedBy: EntityConnection;
  /** What is to strengthen it, or does. */
  readonly reinforcedBy: EntityConnection;
  /** The positions on it. */
  readonly positions: PositionConnection;
  /** Those that it counts as its own. */
  readonly members: EntityConnection;
  /** What comes on top of it and makes it graver. */
  readonly compoundedBy: EntityConnection;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptContributorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptElementsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptIllustratedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptChallengesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptHamperedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptReinforcedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptMembersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A notion or phenomenon that the sources reason with. */
export type ConceptCompoundedByArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A report of the Secretary-General on the Responsibility to Protect. */
export type Report = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What weight it has as law; absent where none of the ranks fits. */
  readonly rank?: Maybe<Rank>;
  /** Its place in the series since 2009: 4 for the fourth; absent where no source counts it. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** When it was published, ISO 8601, as exact as the source. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publishers: ActorConnection;
  /** The documents that summarize it. */
  readonly sources: SourceConnection;
  /** What it is about. */
  readonly regarding: EntityConnection;
  /** The report that it takes up again. */
  readonly followsUp: ReportConnection;
  /** Who or what went into it. */
  readonly contributors: EntityConnection;
};


/** A report of the Secretary-General on the Responsibility to Protect. */
export type ReportRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report of the Secretary-General on the Responsibility to Protect. */
export type ReportPublishersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report of the Secretary-General on the Responsibility to Protect. */
export type ReportSourcesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report of the Secretary-General on the Responsibility to Protect. */
export type ReportRegardingArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report of the Secretary-General on the Responsibility to Protect. */
export type ReportFollowsUpArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report of the Secretary-General on the Responsibility to Protect. */
export type ReportContributorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A document that was read for this graph. */
export type Source = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** What weight it has as law: claims of the document of the highest rank come first. */
  readonly rank: Rank;
  /** Its title as it stands at its head. */
  readonly title: Scalars['String']['output'];
  /** The year of the report that it summarizes. */
  readonly year: Scalars['Int']['output'];
  /** How a brief refers to it, before the section. */
  readonly shortTitle: Scalars['String']['output'];
  /** The reports that it summarizes. */
  readonly reports: ReportConnection;
  /** Who published it, where it names somebody. */
  readonly publishers: ActorConnection;
};


/** A document that was read for this graph. */
export type SourceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A document that was read for this graph. */
export type SourceReportsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A document that was read for this graph. */
export type SourcePublishersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place in a source that claims rest on. Kept out of lists unless asked for by kind. */
export type Passage = Node & Entity & {
  /** A readable slug for an entity, `from~TYPE~to` for a relation, with more behind it where several would have the same. Never reused. */
  readonly id: Scalars['ID']['output'];
  /** The name as the field writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings that the sources use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences of our own: what it is. */
  readonly summary: Scalars['String']['output'];
  /** The name of the concrete type. */
  readonly kind: Kind;
  /** What others call it by, by scheme and value: UN symbols, country codes, treaty registrations. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the sources speak of it: the citations of its stated relations, each once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it is part of. */
  readonly relations: RelationConnection;
  /** The source that it is a place in. */
  readonly source: Source;
  /** The section, as the source numbers or names it. */
  readonly section: Scalars['String']['output'];
  /** Paragraphs, list items at any depth and footnotes of the section count one each, from 1. */
  readonly paragraph: Scalars['Int']['output'];
  /** The claims that rest on it. */
  readonly claims: RelationConnection;
};


/** A place in a source that claims rest on. Kept out of lists unless asked for by kind. */
export type PassageRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place in a source that claims rest on. Kept out of lists unless asked for by kind. */
export type PassageClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One claim, whoever makes it, or one derived from such claims. Its own fields are those of the leading attestation: the highest rank, then STATED, READ_AS, INFERRED, then the oldest. */
export type Relation = Node & {
  /** `from~TYPE~to`; of several such claims the later ones add in what they differ: `~not`, `~only`, `~2005`. */
  readonly id: Scalars['ID']['output'];
  /** What the claim is: how the two ends are joined. */
  readonly type: RelationType;
  /** The subject of the claim. */
  readonly from: Entity;
  /** The object of the claim. */
  readonly to: Entity;
  /** The claim in one sentence of our own. */
  readonly statement: Scalars['String']['output'];
  /** A closed word of its type that says more exactly how the two are joined; null where there is none. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** Whether a source states it, a term is read in its context, or it is concluded. */
  readonly status: Status;
  /** Made by the rules when the release was built, from `derivedFrom`. */
  readonly derived: Scalars['Boolean']['output'];
  /** The relations that a derived one was made from; empty for the others. */
  readonly derivedFrom: ReadonlyArray<Node>;
  /** How the source says it: that it is, may, should, was done. */
  readonly modality: Modality;
  /** The source denies it. */
  readonly negated: Scalars['Boolean']['output'];
  /** How many the source says it of, where it says so: "some", "most". */
  readonly quantifier?: Maybe<Scalars['String']['output']>;
  /** How often it is so, as the document puts it: "rarely". */
  readonly frequency?: Maybe<Scalars['String']['output']>;
  /** How far it is so, as the document puts it: "not directly or inevitably". */
  readonly degree?: Maybe<Scalars['String']['output']>;
  /** Whose claim it is. */
  readonly speaker: Entity;
  /** How it was read or concluded; null where it is stated. */
  readonly reasoning?: Maybe<Scalars['String']['output']>;
  /** An ambiguity or a slip of the source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, ISO 8601, as exact as the source: 2011, 2011-03, 2011-03-17. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** Until when it held, ISO 8601, as exact as the source. */
  readonly until?: Maybe<Scalars['String']['output']>;
  /** What weight the leading document has as law; of a derived relation the lowest that it rests on. */
  readonly rank: Rank;
  /** Who attests it and how, the leading one first; empty for derived relations. */
  readonly attestations: ReadonlyArray<Attestation>;
  /** The claims that it stands against, each with how. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The places that it rests on, those of all attestations; empty only for derived relations, which cite through derivedFrom. */
  readonly citations: ReadonlyArray<Citation>;
};

/** How a document puts a claim, and on whose word. */
export type Attestation = {
  /** The first place that it rests on. */
  readonly citation: Citation;
  /** All places that it rests on. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claim in one sentence of our own. */
  readonly statement: Scalars['String']['output'];
  /** Whether the document states it, a term is read in its context, or it is concluded. */
  readonly status: Status;
  /** How it was read or concluded; null where it is stated. */
  readonly reasoning?: Maybe<Scalars['String']['output']>;
  /** How the document says it: that it is, may, should, was done. */
  readonly modality: Modality;
  /** How many it is said of: "some", "most". */
  readonly quantifier?: Maybe<Scalars['String']['output']>;
  /** How often: "rarely", "frequently". */
  readonly frequency?: Maybe<Scalars['String']['output']>;
  /** How far: "not directly or inevitably". */
  readonly degree?: Maybe<Scalars['String']['output']>;
  /** An ambiguity or a slip of the document. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** From the outside in: the document, whom it reports, whom that one quotes. The last one's claim it is. */
  readonly speakers: ReadonlyArray<Speaker>;
};

/** One link in the chain of those who speak. */
export type Speaker = {
  /** Who speaks. */
  readonly entity: Entity;
  /** How many of it: "some" of the Member States. */
  readonly quantifier?: Maybe<Scalars['String']['output']>;
};

/** How a claim stands to another that says something else. An editorial finding: rank never makes one. */
export type Disagreement = {
  /** How: read from either claim. */
  readonly how: ClaimRelation;
  /** The other claim. */
  readonly other: Relation;
  /** In what the two differ, in a sentence. */
  readonly statement: Scalars['String']['output'];
};

/** How two claims can stand to each other. */
export type ClaimRelation =
  /** They cannot both be true. */
  | 'CONTRADICTS'
  /** One adds a limit to the other. */
  | 'QUALIFIES'
  /** One takes the place of the other from a date on. */
  | 'SUPERSEDES'
  /** One says how the other is to be read. */
  | 'INTERPRETS'
  /** They differ, and nobody reconciles them. */
  | 'SET_BESIDE';

/** A place in a source, with an anchor to find it by. */
export type Citation = {
  /** The document; its id is the document's file name without its ending. */
  readonly source: Source;
  /** The place in the document, as one would name it: III.10. */
  readonly locator: Scalars['String']['output'];
  /** The section, as the source numbers or names it. */
  readonly section: Scalars['String']['output'];
  /** Paragraphs, list items at any depth and footnotes of the section count one each, from 1. */
  readonly paragraph: Scalars['Int']['output'];
  /** At most eight consecutive words of the source. */
  readonly anchor: Scalars['String']['output'];
  /** The citation as one would write it in a brief. */
  readonly text: Scalars['String']['output'];
  /** The passage that stands for the place, with all claims that rest on it. */
  readonly passage: Passage;
};

/** Whether a source says it. */
export type Status =
  /** A source states it. */
  | 'STATED'
  /** A source states it in a term that is read in its context; `reasoning` says how. */
  | 'READ_AS'
  /** A step of argument leads to it; `reasoning` says how. */
  | 'INFERRED';

/** How a source says what it says. */
export type Modality =
  /** It is so. */
  | 'IS'
  /** It is permitted; said of what no norm is about: it may be so. */
  | 'MAY'
  /** It is possible, or within somebody's power. */
  | 'CAN'
  /** It ought to be: a standard, no bar. */
  | 'SHOULD'
  /** It is required. */
  | 'MUST'
  /** It is forbidden. */
  | 'MUST_NOT'
  /** Only so, or only by these. */
  | 'ONLY'
  /** It was done. */
  | 'DID'
  /** It can be considered. */
  | 'CAN_CONSIDER'
  /** It is expected to happen. */
  | 'EXPECTED'
  /** Somebody intends it. */
  | 'INTENDED'
  /** Somebody proposes it. */
  | 'PROPOSED';

/** Which way a relation is looked at from an entity. */
export type Direction =
  /** From the subject of the claim to its object. */
  | 'OUT'
  /** From the object of the claim to its subject. */
  | 'IN'
  /** Either way. */
  | 'ANY';

/** What a norm lets, forbids or bids somebody do. */
export type Act =
  /** Use the tool. */
  | 'USE'
  /** Send it into the field. */
  | 'DEPLOY'
  /** Set it up. */
  | 'ESTABLISH'
  /** Lay it upon somebody. */
  | 'IMPOSE'
  /** Name a person to an office or task. */
  | 'APPOINT'
  /** Set it going. */
  | 'INITIATE'
  /** Counsel others, without binding them. */
  | 'RECOMMEND'
  /** Bring a situation before somebody, to draw attention to it. */
  | 'BRING'
  /** Ask for it in public, or ask others for it. */
  | 'CALL_FOR'
  /** Take it up and weigh it. */
  | 'CONSIDER'
  /** Pass a text. */
  | 'ADOPT'
  /** Give it: asylum, protection, support. */
  | 'PROVIDE'
  /** Keep from doing it. */
  | 'REFRAIN'
  /** Submit to it: a review, an inspection. */
  | 'UNDERGO'
  /** Keep people safe. */
  | 'PROTECT'
  /** See that it can be used. */
  | 'KEEP_AVAILABLE'
  /** Look into what happened. */
  | 'INVESTIGATE'
  /** Let others do it. */
  | 'AUTHORIZE'
  /** Charge others with it. */
  | 'MANDATE'
  /** Do it: the general act, where what is to be done is no use of a tool. */
  | 'DO';

/** How the two ends of a claim are joined. */
export type RelationType =
  /** An actor has a power. */
  | 'HOLDS'
  /** A restriction or duty binds an actor. */
  | 'BINDS'
  /** A restriction leaves an actor free. */
  | 'EXCEPT'
  /** The tool that a norm's act is over. */
  | 'OVER'
  /** To whom an act is directed: addressee, appointee, mandated office. */
  | 'TOWARDS'
  /** What something is about. */
  | 'REGARDING'
  /** A norm requires a condition. */
  | 'SUBJECT_TO'
  /** A restriction or duty applies only where a condition holds: its trigger. */
  | 'APPLIES_IF'
  /** A norm expressly does not require a condition. */
  | 'EXEMPT_FROM'
  /** The law that something rests on. */
  | 'BASED_ON'
  /** A norm or a means serves a pillar. */
  | 'SERVES'
  /** It holds where one of these holds. */
  | 'ANY_OF'
  /** It holds where all of these hold. */
  | 'ALL_OF'
  /** By meaning, where the first holds the second holds. */
  | 'IMPLIES'
  /** Who can make a condition hold. */
  | 'SUPPLIED_BY'
  /** The crime whose occurrence or threat makes a condition hold. */
  | 'FULFILLED_BY'
  /** It is one of a class. */
  | 'INSTANCE_OF'
  /** It is a part of a whole. Powers do not pass. */
  | 'PART_OF'
  /** The second is the wider of two of the same kind. */
  | 'BROADER'
  /** An actor took a measure. */
  | 'TOOK'
  /** A measure used a tool. */
  | 'APPLIED'
  /** A measure let others use a tool; that it was used is not said by it. */
  | 'AUTHORIZED'
  /** It belongs to a case. */
  | 'IN_CASE'
  /** A measure rests on the authority of a resolution. */
  | 'UNDER'
  /** A measure is expressed in a resolution, which gives no authority for more. */
  | 'EXPRESSED_IN'
  /** A text or a principle was adopted at an event. */
  | 'ADOPTED_AT'
  /** An actor adopted a text or a principle. */
  | 'ADOPTED'
  /** An actor may use a tool, under the conditions of the power behind it. */
  | 'MAY_USE'
  /** An actor may authorize or mandate the use of a tool, under the conditions of the power behind it. */
  | 'MAY_AUTHORIZE'
  /** A tool was used in a case. */
  | 'SAW_USE_OF'
  /** What something is meant to achieve. */
  | 'AIMS_AT'
  /** A principle or standard that something should meet. */
  | 'GUIDED_BY'
  /** With what something works better, by the source: no condition. */
  | 'MORE_EFFECTIVE_WITH'
  /** The first is to be sought before the second. */
  | 'PREFERRED_TO'
  /** The first strengthens the second. */
  | 'REINFORCES'
  /** The first adds to bringing the second about. */
  | 'CONTRIBUTES_TO'
  /** The first arises from the second. */
  | 'STEMS_FROM'
  /** A source sets the two side by side and does not say how they stand to each other. */
  | 'SET_BESIDE'
  /** The two are to be kept apart. */
  | 'DISTINGUISHED_FROM'
  /** The first shows the second by example. */
  | 'ILLUSTRATES'
  /** The first needs the second, without its being a condition of law. */
  | 'NEEDS'
  /** A difficulty stands in the way. */
  | 'HAMPERS'
  /** It amounts to a crime, or may. */
  | 'AMOUNTS_TO'
  /** It protects somebody from something. */
  | 'PROTECTS_FROM'
  /** An actor runs a mechanism. */
  | 'RUNS'
  /** An actor takes a position. */
  | 'TAKES'
  /** What a position is on. */
  | 'ON'
  /** To whom a recommendation goes. */
  | 'ADDRESSED_TO'
  /** Who put an initiative forward. */
  | 'LAUNCHED'
  /** The first comes before the second in time; nothing is said of cause. */
  | 'PRECEDES'
  /** The first has the second among its elements, without being the wider of the two. */
  | 'INCLUDES'
  /** The first brings out how important the second is. */
  | 'STRESSES'
  /** The two belong together. */
  | 'CONNECTED_WITH'
  /** The two are commonly thought of together. */
  | 'ASSOCIATED_WITH'
  /** The two cannot be told apart sharply. */
  | 'OVERLAPS_WITH'
  /** The first keeps the second from happening, halts or deters it. */
  | 'PREVENTS'
  /** The first declares the second wrong before everybody. */
  | 'CONDEMNS'
  /** The first works against the second. */
  | 'COUNTERS'
  /** The first stirs people up to the second. */
  | 'INCITES'
  /** The first sets the second off. */
  | 'TRIGGERS'
  /** The first weakens or takes away from the second. */
  | 'UNDERMINES'
  /** The first makes the second less needed. */
  | 'REDUCES_NEED_FOR'
  /** The first takes the place of the second. */
  | 'SUBSTITUTES_FOR'
  /** The first changes how the second grows. */
  | 'INFLUENCES'
  /** The first notices the second. */
  | 'DETECTS'
  /** An actor has a part in something, where the source says no more of it. */
  | 'HAS_ROLE_IN'
  /** An actor has a tool or another means at hand; whether it may use it is not said by it. */
  | 'HAS_AVAILABLE'
  /** A person holds an office. */
  | 'HOLDS_OFFICE'
  /** An actor holds an event. */
  | 'HOSTS'
  /** An actor draws a lesson. */
  | 'DRAWS'
  /** A report or other text set something up or out. */
  | 'SET_OUT_IN'
  /** How many of something there are. */
  | 'COUNTS'
  /** An actor stands behind a text, an initiative or a cause. */
  | 'SUPPORTS'
  /** An actor declared its approval of something; that it adopted it is not said by it. */
  | 'ENDORSED'
  /** An actor gave its commitment to something. */
  | 'COMMITTED_TO'
  /** The first takes up again what the second began. */
  | 'FOLLOWS_UP'
  /** An actor puts something before other things. */
  | 'PRIORITIZES'
  /** An actor does not heed what it owes. */
  | 'DISREGARDS'
  /** The first does not do enough of the second. */
  | 'FALLS_SHORT_OF'
  /** The first makes the second possible, without doing it. */
  | 'ENABLES'
  /** The first makes the second worse. */
  | 'EXACERBATES'
  /** The first makes it more likely that the second happens. */
  | 'RAISES_RISK_OF'
  /** The first comes on top of the second and makes it graver. */
  | 'COMPOUNDS'
  /** An actor is a party to a treaty. */
  | 'PARTY_TO'
  /** An actor gives a contribution under a pillar, or can give it. */
  | 'GIVES'
  /** An actor helps another to do what is the other's to do. */
  | 'ASSISTS'
  /** An actor lends another legitimacy. */
  | 'LENDS_LEGITIMACY_TO'
  /** What the first holds goes into the making of the second. */
  | 'INFORMS'
  /** The first judges how the second stands. */
  | 'ASSESSES'
  /** The first ends in the second. */
  | 'LEADS_TO'
  /** An actor developed a mechanism, a framework, a plan. */
  | 'DEVELOPED'
  /** An actor makes use of a mechanism or framework. */
  | 'USES'
  /** The first works for the second to be respected or to spread. */
  | 'PROMOTES'
  /** The first is a sign by which the second shows. */
  | 'INDICATES'
  /** A source counts the first among what makes crimes likelier; that it causes them is not said by it. */
  | 'RISK_FACTOR_FOR'
  /** The first brings the second about. */
  | 'CAUSES'
  /** A source links the first to the second and does not say how the one works on the other. */
  | 'LINKED_TO'
  /** How the first turns out hangs on the second. */
  | 'DEPENDS_ON'
  /** The first happens, or is found, within the second. */
  | 'OCCURS_IN'
  /** The first leaves the second out of sight. */
  | 'OVERLOOKS'
  /** What sets a crime apart from the others. */
  | 'DISTINGUISHED_BY'
  /** Where a crime has its definition. */
  | 'DEFINED_IN'
  /** The first agrees with the second; that it rests on it is not said by it. */
  | 'CONSISTENT_WITH'
  /** The first deals with the second. */
  | 'ADDRESSES'
  /** The first makes the second less, or milder. */
  | 'REDUCES'
  /** The first watches how the second goes on. */
  | 'MONITORS'
  /** The first tells the second of a danger. */
  | 'ALERTS'
  /** The first strikes the second. */
  | 'AFFECTS'
  /** The first takes the blame off the second. */
  | 'EXCUSES'
  /** An actor puts something into practice. */
  | 'IMPLEMENTS'
  /** What the first is or does calls for working together with the second. */
  | 'COOPERATES_WITH'
  /** A protocol adds to a treaty, and is an instrument of its own. */
  | 'PROTOCOL_TO'
  /** An actor published a report or a document on one. */
  | 'PUBLISHED'
  /** A document summarizes a report. */
  | 'SUMMARIZES';

/** What can be asked. */
export type Query = {
  /** The release that answers. */
  readonly release: Release;
  /** The entity or relation with this id or identifier; null where there is none, and refused with the nearest ids where it has not the form of an id. */
  readonly node?: Maybe<Node>;
  /** The entity that bears an identifier, however it is written; null where none does. */
  readonly byIdentifier?: Maybe<Entity>;
  /** Entities and relations by their ids, in that order; null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** All entities but passages. */
  readonly entities: EntityConnection;
  /** All relations. */
  readonly relations: RelationConnection;
  /** Entities that hold all the words, the last one also as a beginning; best first. */
  readonly search: SearchConnection;
  /** May this actor use this tool, by these sources, in this situation? The verdict, with its proof. */
  readonly mayUse?: Maybe<Verdict>;
  /** The verdict on every actor for one tool: PERMITTED first, then CONDITIONAL, CONTESTED, NOT_PERMITTED, NOT_STATED; then by name. */
  readonly whoMayUse?: Maybe<VerdictConnection>;
  /** The verdict on every tool for one actor: in the order of whoMayUse, and within an outcome tools of a class that the sources prefer first, those of the class that it is preferred to last. The relations of an edge are the claims that prefer. */
  readonly optionsFor?: Maybe<VerdictConnection>;
  /** The verdicts on all pairs of actors and tools, with the norms that decide each. */
  readonly matrix?: Maybe<Matrix>;
  /** Cases side by side: what all of them have, what one alone has, and of what the sources say nothing. */
  readonly compareCases?: Maybe<CaseComparison>;
  /** Tools that somebody could have used in a case by these sources and that nobody is recorded using there. */
  readonly unusedTools?: Maybe<UnusedToolConnection>;
  /** The shortest ways from one entity to another over relations in either direction. */
  readonly paths?: Maybe<PathAnswer>;
  /** What lies around these entities, in a form that a picture can be drawn from. */
  readonly subgraph?: Maybe<Subgraph>;
  /** All actors. Each one: somebody who can hold a power, be bound, act or take a position. */
  readonly actors: ActorConnection;
  /** All norms. Each one: what the law lets, forbids or bids. */
  readonly norms: NormConnection;
  /** All organs. Each one: A principal or subsidiary body of an organization: a council, an assembly, a committee. */
  readonly organs: OrganConnection;
  /** All offices. Each one: A person's office or a unit of a secretariat. */
  readonly offices: OfficeConnection;
  /** All courts. Each one: A court or tribunal. */
  readonly courts: CourtConnection;
  /** All regional arrangements. Each one: A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
  readonly regionalArrangements: RegionalArrangementConnection;
  /** All states. Each one: A State. */
  readonly states: StateConnection;
  /** All organizations. Each one: an organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
  readonly organizations: OrganizationConnection;
  /** All actor groups. Each one: A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
  readonly actorGroups: ActorGroupConnection;
  /** All persons. Each one: A human being, by name. */
  readonly persons: PersonConnection;
  /** All charter chapters. Each one: A chapter of the Charter of the United Nations. */
  readonly charterChapters: CharterChapterConnection;
  /** All charter articles. Each one: an article of the Charter of the United Nations. */
  readonly charterArticles: CharterArticleConnection;
  /** All instruments. Each one: A treaty, act, code, declaration or outcome document. */
  readonly instruments: InstrumentConnection;
  /** All provisions. Each one: an article or paragraph of an instrument other than the Charter. */
  readonly provisions: ProvisionConnection;
  /** All resolutions. Each one: A resolution of an organ. */
  readonly resolutions: ResolutionConnection;
  /** All powers. Each one: A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
  readonly powers: PowerConnection;
  /** All restrictions. Each one: A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
  readonly restrictions: RestrictionConnection;
  /** All duties. Each one: an obligation or a call: who must or should do what. */
  readonly duties: DutyConnection;
  /** All conditions. Each one: A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
  readonly conditions: ConditionConnection;
  /** All pillars. Each one: one of the three pillars of the Responsibility to Protect. */
  readonly pillars: PillarConnection;
  /** All crimes. Each one: one of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
  readonly crimes: CrimeConnection;
  /** All principles. Each one: A principle, or a standard that the use of a tool should meet. */
  readonly principles: PrincipleConnection;
  /** All tools. Each one: something that may be used on a situation: mediation, sanctions, a mission. */
  readonly tools: ToolConnection;
  /** All mechanisms. Each one: A standing procedure, network, framework or force. */
  readonly mechanisms: MechanismConnection;
  /** All cases. Each one: A country situation that the sources speak of. */
  readonly cases: CaseConnection;
  /** All measures. Each one: one use of a tool, or another act of practice: who did what. */
  readonly measures: MeasureConnection;
  /** All figures. Each one: A number with what it counts. */
  readonly figures: FigureConnection;
  /** All risk factors. Each one: A circumstance that raises the risk of atrocity crimes. */
  readonly riskFactors: RiskFactorConnection;
  /** All risk indicators. Each one: A sign by which a risk factor shows. */
  readonly riskIndicators: RiskIndicatorConnection;
  /** All triggers. Each one: an event or driver that compounds risk or sets violence off. */
  readonly triggers: TriggerConnection;
  /** All policy options. Each one: what a State can do at home to prevent atrocity crimes. */
  readonly policyOptions: PolicyOptionConnection;
  /** All contributions. Each one: what regional arrangements give under a pillar. */
  readonly contributions: ContributionConnection;
  /** All lessons. Each one: A lesson that a source draws from experience. */
  readonly lessons: LessonConnection;
  /** All recommendations. Each one: something that a source recommends, calls for or names as needed. */
  readonly recommendations: RecommendationConnection;
  /** All challenges. Each one: A difficulty that no holder is named for. */
  readonly challenges: ChallengeConnection;
  /** All initiatives. Each one: A campaign or proposal. */
  readonly initiatives: InitiativeConnection;
  /** All positions. Each one: one side of a debate, a concern or a stance, with who takes it. Never a fact by being held. */
  readonly positions: PositionConnection;
  /** All events. Each one: something that happened or is to happen: a summit, a dialogue, a release. */
  readonly events: EventConnection;
  /** All concepts. Each one: A notion or phenomenon that the sources reason with. */
  readonly concepts: ConceptConnection;
  /** All reports. Each one: A report of the Secretary-General on the Responsibility to Protect. */
  readonly reports: ReportConnection;
  /** All sources. Each one: A document that was read for this graph. */
  readonly sources: SourceConnection;
  /** All passages. Each one: A place in a source that claims rest on. Kept out of lists unless asked for by kind. */
  readonly passages: PassageConnection;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryByIdentifierArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryMayUseArgs = {
  actor: Scalars['ID']['input'];
  tool: Scalars['ID']['input'];
  act?: InputMaybe<Act>;
  situation?: InputMaybe<SituationInput>;
};


/** What can be asked. */
export type QueryWhoMayUseArgs = {
  tool: Scalars['ID']['input'];
  act?: InputMaybe<Act>;
  situation?: InputMaybe<SituationInput>;
  outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOptionsForArgs = {
  actor: Scalars['ID']['input'];
  act?: InputMaybe<Act>;
  situation?: InputMaybe<SituationInput>;
  outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryMatrixArgs = {
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  act?: InputMaybe<Act>;
  situation?: InputMaybe<SituationInput>;
};


/** What can be asked. */
export type QueryCompareCasesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryUnusedToolsArgs = {
  case: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySubgraphArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryActorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryNormsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOrgansArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOfficesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCourtsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRegionalArrangementsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryStatesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryActorGroupsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPersonsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCharterChaptersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCharterArticlesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryInstrumentsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryProvisionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryResolutionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPowersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRestrictionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryDutiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryConditionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPillarsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCrimesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPrinciplesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryToolsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryMechanismsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCasesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryMeasuresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRiskFactorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRiskIndicatorsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryTriggersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPolicyOptionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryContributionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryLessonsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRecommendationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryChallengesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryInitiativesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPositionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryConceptsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryReportsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPassagesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What order a list of entities has. Every order is total; ties fall by name, then id. */
export type EntityOrder =
  /** By name, case and accents folded. */
  | 'NAME'
  /** By kind, then name. */
  | 'KIND'
  /** By number, those without one last. */
  | 'NUMBER'
  /** By date, oldest first, those without one last. */
  | 'DATE'
  /** By date, newest first, those without one last. */
  | 'DATE_DESCENDING';

/** One filter for every list. All that it names must hold. At most 4 deep, 20 leaves. */
export type EntityFilter = {
  /** Entities with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Entities of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<Kind>>;
  /** Whole words in name, aliases or summary, all of them, case and accents folded. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Entities spoken of in one of these sources, by id. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is related to; all of these must hold. */
  readonly related?: InputMaybe<ReadonlyArray<RelatedFilter>>;
  /** At least one of these must hold. */
  readonly anyOf?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<EntityFilter>;
};

/** A demand on the neighbours of an entity; what a source denies makes nobody a neighbour. */
export type RelatedFilter = {
  /** Over relations of these types. */
  readonly types: ReadonlyArray<RelationType>;
  /** OUT: the entity is the subject of the claim; IN: the object; ANY: either. */
  readonly direction?: InputMaybe<Direction>;
  /** How many of the neighbours must fit. EVERY of none is true. */
  readonly quantifier?: InputMaybe<Quantifier>;
  /** What the neighbour must be; left out: anything. */
  readonly where?: InputMaybe<EntityFilter>;
};

/** How many neighbours must fit. */
export type Quantifier =
  /** At least one. */
  | 'SOME'
  /** All of them; true where there are none. */
  | 'EVERY'
  /** Not one of them. */
  | 'NONE';

/** Which relations. All that it names must hold. */
export type RelationFilter = {
  /** Relations of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
  /** Relations that start at one of these ids. */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Relations that end at one of these ids. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Relations that rest on one of these sources, by id. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Relations of this status. */
  readonly status?: InputMaybe<Status>;
  /** True: derived ones only; false: those that a source carries only. */
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of search results. */
export type SearchConnection = {
  /** The results with their scores. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entities found, best first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many entities match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One search result. */
export type SearchEdge = {
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entity found. */
  readonly node: Entity;
  /** How well it fits: higher is better; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The words of the entity that matched. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** Always empty: a search goes over no relation. */
  readonly relations: ReadonlyArray<Relation>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** There is more after it. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** There is more before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of its first edge; null where it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of its last edge; null where it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The data that answers: validated, derived, addressed by what it contains. */
export type Release = {
  /** A hash of what it contains. */
  readonly id: Scalars['ID']['output'];
  /** The version of the data. */
  readonly version: Scalars['String']['output'];
  /** The date of the data, ISO 8601. */
  readonly date: Scalars['String']['output'];
  /** What answers now: "memory" or "neo4j". An operation that asks this is never kept. */
  readonly graph: Scalars['String']['output'];
  /** How many entities there are, without passages. */
  readonly entities: Scalars['Int']['output'];
  /** How many relations there are, derived ones included. */
  readonly relations: Scalars['Int']['output'];
  /** How many there are of each kind and of each relation type. */
  readonly counts: ReadonlyArray<Count>;
  /** The documents that it rests on. */
  readonly sources: ReadonlyArray<Source>;
};

/** How many there are of one kind or type. */
export type Count = {
  /** The name of the kind or of the relation type. */
  readonly name: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** What is known of the situation that a question is asked for. What is in neither list, and does not follow from the case or the crimes, is open. */
export type SituationInput = {
  /** The id of a case: the facts that the graph records of it are taken, each for the actor and tool that it was recorded for; positions are shown, not applied. */
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  /** The ids of conditions that are taken to hold. */
  readonly holds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The ids of conditions that are taken not to hold. */
  readonly fails?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The ids of crimes that occur or threaten: the conditions that they fulfil hold, others stay open. */
  readonly crimes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** ISO 8601, as exact as wished: norms, measures and figures that begin later or ended before are left out; what has no date stays. */
  readonly date?: InputMaybe<Scalars['String']['input']>;
};

/** What a verdict comes to. */
export type Outcome =
  /** The sources give the power, and every condition that they attach is taken to hold. */
  | 'PERMITTED'
  /** The sources give the power, and something that they require is open. */
  | 'CONDITIONAL'
  /** A condition that is required fails, or a restriction bars. */
  | 'NOT_PERMITTED'
  /** The sources are silent: neither a permission nor a prohibition. */
  | 'NOT_STATED'
  /** It depends on what the sources leave unreconciled, or on what positions are taken on. */
  | 'CONTESTED';

/** Whether an actor may do an act with a tool in a situation, by these sources, and why. The rules stand in docs/rules.md. */
export type Verdict = {
  /** What it comes to. */
  readonly outcome: Outcome;
  /** The act that was assessed. */
  readonly act: Act;
  /** Who was asked about. */
  readonly actor: Actor;
  /** With which tool. */
  readonly tool: Tool;
  /** The situation that it was asked for, so that an answer can be checked by itself. */
  readonly situation: Situation;
  /** The actor's powers of this act over the tool, each with its own outcome. */
  readonly powers: ReadonlyArray<AssessedNorm>;
  /** The restrictions that bind the actor; applied before the powers. One that is lifted is NOT_STATED: it grants nothing. */
  readonly restrictions: ReadonlyArray<AssessedNorm>;
  /** Other acts for which the actor has a power over this tool. */
  readonly otherActs: ReadonlyArray<Act>;
  /** Conditions that the norms which decide require, and that hold. */
  readonly met: ReadonlyArray<Condition>;
  /** Conditions that they require, and that fail. */
  readonly missing: ReadonlyArray<Condition>;
  /** Conditions that they require, and of which nothing is known. */
  readonly open: ReadonlyArray<Condition>;
  /** Conditions that they expressly do not require. */
  readonly exempt: ReadonlyArray<Condition>;
  /** Conditions that other norms over the tool or a wider one require, and these neither require nor waive. */
  readonly silent: ReadonlyArray<Condition>;
  /** What should be met, and bars nothing. */
  readonly standards: ReadonlyArray<Entity>;
  /** Positions on these norms and conditions, and those that belong to the case: shown, not applied. */
  readonly positions: ReadonlyArray<Position>;
  /** The steps to the verdict: premises before what follows from them. Empty where the sources say nothing at all. */
  readonly proof: ReadonlyArray<ProofStep>;
  /** The smallest sets of conditions that would make it PERMITTED, at most 20, smaller ones first. */
  readonly changes: ReadonlyArray<Change>;
  /** The whole in a paragraph that can be quoted, each sentence with its places. */
  readonly text: Scalars['String']['output'];
};

/** What a verdict takes to be known of the situation. */
export type Situation = {
  /** The id of the case whose recorded facts are taken. */
  readonly case?: Maybe<Scalars['ID']['output']>;
  /** The ids of the conditions taken to hold, sorted. */
  readonly holds: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of the conditions taken not to hold, sorted. */
  readonly fails: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of the crimes that occur or threaten, sorted. */
  readonly crimes: ReadonlyArray<Scalars['ID']['output']>;
  /** ISO 8601, as it was asked. */
  readonly date?: Maybe<Scalars['String']['output']>;
};

/** A norm as it was assessed for a verdict. */
export type AssessedNorm = {
  /** The power or restriction. */
  readonly norm: Norm;
  /** Its act. */
  readonly act: Act;
  /** What it comes to by itself. */
  readonly outcome: Outcome;
  /** The class that the actor has the power or is bound through; null where it is named itself, or everyone is bound. */
  readonly via?: Maybe<Entity>;
  /** Conditions that it requires, and that hold. */
  readonly met: ReadonlyArray<Condition>;
  /** Conditions that it requires, and that fail. */
  readonly missing: ReadonlyArray<Condition>;
  /** Conditions that it requires, and of which nothing is known. */
  readonly open: ReadonlyArray<Condition>;
  /** Conditions that it expressly does not require. */
  readonly exempt: ReadonlyArray<Condition>;
  /** Conditions that others over the tool or a wider one require, and it neither requires nor waives. */
  readonly silent: ReadonlyArray<Condition>;
};

/** One step of a proof. */
export type ProofStep = {
  /** From 1; premises have smaller numbers. */
  readonly number: Scalars['Int']['output'];
  /** The id of a rule of docs/rules.md. */
  readonly rule: Scalars['String']['output'];
  /** What is concluded, in a sentence. */
  readonly statement: Scalars['String']['output'];
  /** What is concluded, in signs that `r2p prove` reads: a word and the ids that it is about, as in `REQUIRES <norm> <condition>`. */
  readonly concludes: Scalars['String']['output'];
  /** The numbers of the steps that it follows from. */
  readonly premises: ReadonlyArray<Scalars['Int']['output']>;
  /** The claims that it rests on. */
  readonly relations: ReadonlyArray<Relation>;
  /** The law that the norm of this step rests on: article, chapter, instrument, provision, principle. */
  readonly basis: ReadonlyArray<Entity>;
  /** The places that the claims rest on, each once. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Conditions that, taken to hold, would make a verdict PERMITTED, while no smaller part of them would. A crime is never among them. */
export type Change = {
  /** Those that somebody can supply. */
  readonly supplied: ReadonlyArray<Condition>;
  /** Those that would have to be found to hold. */
  readonly circumstances: ReadonlyArray<Condition>;
  /** Who can supply the former. */
  readonly suppliers: ReadonlyArray<Actor>;
  /** The same in a sentence. */
  readonly text: Scalars['String']['output'];
};

/** A page of verdicts. */
export type VerdictConnection = {
  /** The verdicts with their cursors. */
  readonly edges: ReadonlyArray<VerdictEdge>;
  /** The verdicts alone. */
  readonly nodes: ReadonlyArray<Verdict>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many verdicts there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One verdict of a page. */
export type VerdictEdge = {
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The verdict. */
  readonly node: Verdict;
  /** The claims that prefer the class of its tool to another, or another to it. */
  readonly relations: ReadonlyArray<Relation>;
};

/** The verdicts on pairs of actors and tools. */
export type Matrix = {
  /** In the order asked for; where all were asked for, by name. */
  readonly actors: ReadonlyArray<Actor>;
  /** In the order asked for; where all were asked for, by name. */
  readonly tools: ReadonlyArray<Tool>;
  /** By actor, then tool; those that are NOT_STATED are left out. */
  readonly cells: ReadonlyArray<MatrixCell>;
};

/** The verdict on one pair. */
export type MatrixCell = {
  /** The id of the actor. */
  readonly actor: Scalars['ID']['output'];
  /** The id of the tool. */
  readonly tool: Scalars['ID']['output'];
  /** The act that was assessed. */
  readonly act: Act;
  /** What it comes to. */
  readonly outcome: Outcome;
  /** The ids of the norms that decide it. */
  readonly norms: ReadonlyArray<Scalars['ID']['output']>;
};

/** Cases side by side. */
export type CaseComparison = {
  /** The cases, in the order asked for. */
  readonly cases: ReadonlyArray<Case>;
  /** What they are compared by. */
  readonly aspects: ReadonlyArray<CaseAspect>;
};

/** One thing that cases are compared by. */
export type CaseAspect = {
  /** Which. */
  readonly aspect: CaseAspectName;
  /** What all of the cases have. */
  readonly common: ReadonlyArray<Entity>;
  /** Each case by itself, in the order asked for. */
  readonly sides: ReadonlyArray<CaseSide>;
};

/** What cases are compared by. */
export type CaseAspectName =
  /** Tools that were used. */
  | 'TOOLS'
  /** Who took measures. */
  | 'ACTORS'
  /** Measures that authorized the use of a tool. */
  | 'AUTHORIZATIONS'
  /** Resolutions on the case, or that measures rest on or are expressed in. */
  | 'RESOLUTIONS'
  /** What regional arrangements and their parts took measures. */
  | 'REGIONAL_PART'
  /** Crimes that are said to occur in it. */
  | 'CRIMES'
  /** Numbers that are given for it. */
  | 'FIGURES'
  /** Positions on it. */
  | 'CONCERNS';

/** One case under one aspect. */
export type CaseSide = {
  /** The case. */
  readonly case: Case;
  /** All that the sources tell of it. */
  readonly all: ReadonlyArray<Entity>;
  /** What none of the other cases has. */
  readonly only: ReadonlyArray<Entity>;
  /** The sources tell nothing of it: that is not to say that there was nothing. */
  readonly silent: Scalars['Boolean']['output'];
  /** The claims that tell it. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of tools that nobody is recorded using. */
export type UnusedToolConnection = {
  /** The tools with their cursors. */
  readonly edges: ReadonlyArray<UnusedToolEdge>;
  /** The tools alone. */
  readonly nodes: ReadonlyArray<UnusedTool>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many such tools there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One such tool of a page. */
export type UnusedToolEdge = {
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The tool. */
  readonly node: UnusedTool;
  /** Always empty: no relation says that something was not used. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A tool that somebody could have used in a case by these sources, and that nobody is recorded using there. */
export type UnusedTool = {
  /** The tool. */
  readonly tool: Tool;
  /** For each actor that could have used it: under which conditions. */
  readonly verdicts: ReadonlyArray<Verdict>;
  /** That no record of a use is no record that there was none. */
  readonly caution: Scalars['String']['output'];
};

/** Ways between two entities. */
export type PathAnswer = {
  /** Shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /** There are more ways than these within the length asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One way between two entities; no entity twice. */
export type Path = {
  /** How many relations it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** One for each step, in order; where several claims join the two, the first that a source carries. */
  readonly relations: ReadonlyArray<Relation>;
  /** The way in words. */
  readonly text: Scalars['String']['output'];
};

/** Entities and the relations among them. */
export type Subgraph = {
  /** The entities, nearest first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relations among the entities of this answer, and to those of the answers before. */
  readonly relations: ReadonlyArray<Relation>;
  /** There is more than the limit lets through. */
  readonly truncated: Scalars['Boolean']['output'];
  /** To pass as `after` to go on; null where nothing is left. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** What `extensions.code` of an error can be. */
export type ErrorCode =
  /** The operation is no GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The operation does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The request is no GraphQL over HTTP request. */
  | 'BAD_REQUEST'
  /** The operation is not to be found in the document, or is not named. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** An argument or variable is not what is asked for. */
  | 'BAD_USER_INPUT'
  /** No entity has this id; the nearest ids are named. */
  | 'UNKNOWN_ID'
  /** The cursor is none of this list, this order, this filter and this release. */
  | 'BAD_CURSOR'
  /** The page is larger than a page may be. */
  | 'PAGE_TOO_LARGE'
  /** The filter is deeper or has more leaves than one may. */
  | 'FILTER_TOO_LARGE'
  /** The operation nests deeper than one may. */
  | 'OPERATION_TOO_DEEP'
  /** The operation asks more fields than one may. */
  | 'TOO_MANY_FIELDS'
  /** The operation has more aliases than one may. */
  | 'TOO_MANY_ALIASES'
  /** The product of the page sizes is more than an answer may have. */
  | 'TOO_MANY_NODES'
  /** The work of the operation, by its fields, pages and questions, is more than one may cause. */
  | 'OPERATION_TOO_COSTLY'
  /** The body of the request is larger than one may be. */
  | 'BODY_TOO_LARGE'
  /** A string or list in the request is longer than one may be. */
  | 'INPUT_TOO_LARGE'
  /** The answer has more bytes than one may have. */
  | 'ANSWER_TOO_LARGE'
  /** A condition of the situation would both hold and fail, as it is put or as it follows. */
  | 'CONTRADICTORY_SITUATION'
  /** The matrix has more actors or tools than one may have on a side. */
  | 'MATRIX_TOO_LARGE'
  /** The operation took longer than one may. */
  | 'OPERATION_TIMED_OUT'
  /** Too many requests are waiting; the same request may be answered later. */
  | 'SERVER_BUSY'
  /** The graph cannot be reached. */
  | 'GRAPH_UNAVAILABLE'
  /** A fault of ours, logged under the request id. */
  | 'INTERNAL_SERVER_ERROR';

/** The kinds of entities, by the names of their types. Passage is kept out of lists unless asked for. */
export type Kind =
  /** A principal or subsidiary body of an organization: a council, an assembly, a committee. */
  | 'Organ'
  /** A person's office or a unit of a secretariat. */
  | 'Office'
  /** A court or tribunal. */
  | 'Court'
  /** A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one. */
  | 'RegionalArrangement'
  /** A State. */
  | 'State'
  /** An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association. */
  | 'Organization'
  /** A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements. */
  | 'ActorGroup'
  /** A human being, by name. */
  | 'Person'
  /** A chapter of the Charter of the United Nations. */
  | 'CharterChapter'
  /** An article of the Charter of the United Nations. */
  | 'CharterArticle'
  /** A treaty, act, code, declaration or outcome document. */
  | 'Instrument'
  /** An article or paragraph of an instrument other than the Charter. */
  | 'Provision'
  /** A resolution of an organ. */
  | 'Resolution'
  /** A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds. */
  | 'Power'
  /** A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits. */
  | 'Restriction'
  /** An obligation or a call: who must or should do what. */
  | 'Duty'
  /** A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*. */
  | 'Condition'
  /** One of the three pillars of the Responsibility to Protect. */
  | 'Pillar'
  /** One of the crimes and violations that the Responsibility to Protect is about, or the class of them. */
  | 'Crime'
  /** A principle, or a standard that the use of a tool should meet. */
  | 'Principle'
  /** Something that may be used on a situation: mediation, sanctions, a mission. */
  | 'Tool'
  /** A standing procedure, network, framework or force. */
  | 'Mechanism'
  /** A country situation that the sources speak of. */
  | 'Case'
  /** One use of a tool, or another act of practice: who did what. */
  | 'Measure'
  /** A number with what it counts. */
  | 'Figure'
  /** A circumstance that raises the risk of atrocity crimes. */
  | 'RiskFactor'
  /** A sign by which a risk factor shows. */
  | 'RiskIndicator'
  /** An event or driver that compounds risk or sets violence off. */
  | 'Trigger'
  /** What a State can do at home to prevent atrocity crimes. */
  | 'PolicyOption'
  /** What regional arrangements give under a pillar. */
  | 'Contribution'
  /** A lesson that a source draws from experience. */
  | 'Lesson'
  /** Something that a source recommends, calls for or names as needed. */
  | 'Recommendation'
  /** A difficulty that no holder is named for. */
  | 'Challenge'
  /** A campaign or proposal. */
  | 'Initiative'
  /** One side of a debate, a concern or a stance, with who takes it. Never a fact by being held. */
  | 'Position'
  /** Something that happened or is to happen: a summit, a dialogue, a release. */
  | 'Event'
  /** A notion or phenomenon that the sources reason with. */
  | 'Concept'
  /** A report of the Secretary-General on the Responsibility to Protect. */
  | 'Report'
  /** A document that was read for this graph. */
  | 'Source'
  /** A place in a source that claims rest on. Kept out of lists unless asked for by kind. */
  | 'Passage';

/** A page of entities. */
export type EntityConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of entities. */
export type EntityEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of actors. */
export type ActorConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of actors. */
export type ActorEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Actor;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of norms. */
export type NormConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<NormEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Norm>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of norms. */
export type NormEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Norm;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of organs. */
export type OrganConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<OrganEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Organ>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of organs. */
export type OrganEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organ;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of offices. */
export type OfficeConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Office>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of offices. */
export type OfficeEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Office;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of courts. */
export type CourtConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<CourtEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Court>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of courts. */
export type CourtEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Court;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of regional arrangements. */
export type RegionalArrangementConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<RegionalArrangementEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<RegionalArrangement>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of regional arrangements. */
export type RegionalArrangementEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: RegionalArrangement;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of states. */
export type StateConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<State>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of states. */
export type StateEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: State;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of organizations. */
export type OrganizationEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organization;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of actor groups. */
export type ActorGroupConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ActorGroupEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<ActorGroup>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of actor groups. */
export type ActorGroupEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ActorGroup;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of persons. */
export type PersonConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of persons. */
export type PersonEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Person;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of charter chapters. */
export type CharterChapterConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<CharterChapterEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<CharterChapter>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of charter chapters. */
export type CharterChapterEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CharterChapter;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of charter articles. */
export type CharterArticleConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<CharterArticleEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<CharterArticle>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of charter articles. */
export type CharterArticleEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CharterArticle;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of instruments. */
export type InstrumentConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<InstrumentEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Instrument>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of instruments. */
export type InstrumentEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Instrument;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of provisions. */
export type ProvisionConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of provisions. */
export type ProvisionEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Provision;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of resolutions. */
export type ResolutionConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ResolutionEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Resolution>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of resolutions. */
export type ResolutionEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Resolution;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of powers. */
export type PowerConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<PowerEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Power>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of powers. */
export type PowerEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Power;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of restrictions. */
export type RestrictionConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<RestrictionEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Restriction>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of restrictions. */
export type RestrictionEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Restriction;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of duties. */
export type DutyConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<DutyEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Duty>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of duties. */
export type DutyEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Duty;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of conditions. */
export type ConditionConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ConditionEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Condition>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of conditions. */
export type ConditionEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Condition;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of pillars. */
export type PillarConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<PillarEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Pillar>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of pillars. */
export type PillarEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Pillar;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of crimes. */
export type CrimeConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<CrimeEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Crime>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of crimes. */
export type CrimeEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Crime;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of principles. */
export type PrincipleConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<PrincipleEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Principle>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of principles. */
export type PrincipleEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Principle;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of tools. */
export type ToolConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ToolEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Tool>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of tools. */
export type ToolEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Tool;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of mechanisms. */
export type MechanismConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<MechanismEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Mechanism>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of mechanisms. */
export type MechanismEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Mechanism;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of cases. */
export type CaseConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Case>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of cases. */
export type CaseEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Case;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of measures. */
export type MeasureConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of measures. */
export type MeasureEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Measure;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of figures. */
export type FigureConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of figures. */
export type FigureEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Figure;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of risk factors. */
export type RiskFactorConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<RiskFactorEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<RiskFactor>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of risk factors. */
export type RiskFactorEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: RiskFactor;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of risk indicators. */
export type RiskIndicatorConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<RiskIndicatorEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<RiskIndicator>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of risk indicators. */
export type RiskIndicatorEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: RiskIndicator;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of triggers. */
export type TriggerConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<TriggerEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Trigger>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of triggers. */
export type TriggerEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Trigger;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of policy options. */
export type PolicyOptionConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<PolicyOptionEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<PolicyOption>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of policy options. */
export type PolicyOptionEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PolicyOption;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of contributions. */
export type ContributionConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ContributionEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Contribution>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of contributions. */
export type ContributionEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Contribution;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of lessons. */
export type LessonConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<LessonEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Lesson>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of lessons. */
export type LessonEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Lesson;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of recommendations. */
export type RecommendationConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of recommendations. */
export type RecommendationEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Recommendation;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of challenges. */
export type ChallengeConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ChallengeEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Challenge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of challenges. */
export type ChallengeEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Challenge;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of initiatives. */
export type InitiativeEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Initiative;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of positions. */
export type PositionConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of positions. */
export type PositionEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Position;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of events. */
export type EventConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of events. */
export type EventEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Event;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of concepts. */
export type ConceptConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of concepts. */
export type ConceptEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Concept;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of reports. */
export type ReportConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of reports. */
export type ReportEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Report;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of sources. */
export type SourceEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of passages. */
export type PassageConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of passages. */
export type PassageEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Passage;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A page of relations. */
export type RelationConnection = {
  /** The page: each item with its cursor and the claims that led to it. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The page: the items alone. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of relations. */
export type RelationEdge = {
  /** Its place in the list, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Relation;
  /** The claims that the hop went over; empty where the list is no hop. */
  readonly relations: ReadonlyArray<Relation>;
};

import type { GraphQLResolveInfo } from 'graphql';
import type { Entity as EntityNode } from '../model/entity.ts';
import type { Relation as RelationNode, Attestation as AttestationNode, Speaker as SpeakerNode, Disagreement as DisagreementNode } from '../model/relation.ts';
import type { Citation as CitationNode } from '../model/citation.ts';
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<EntityNode | RelationNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Entity: ResolverTypeWrapper<EntityNode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Identifier: ResolverTypeWrapper<Shown<Identifier>>;
  Actor: ResolverTypeWrapper<EntityNode>;
  Organ: ResolverTypeWrapper<EntityNode>;
  Office: ResolverTypeWrapper<EntityNode>;
  Court: ResolverTypeWrapper<EntityNode>;
  RegionalArrangement: ResolverTypeWrapper<EntityNode>;
  State: ResolverTypeWrapper<EntityNode>;
  Organization: ResolverTypeWrapper<EntityNode>;
  ActorGroup: ResolverTypeWrapper<EntityNode>;
  Person: ResolverTypeWrapper<EntityNode>;
  CharterChapter: ResolverTypeWrapper<EntityNode>;
  CharterArticle: ResolverTypeWrapper<EntityNode>;
  Instrument: ResolverTypeWrapper<EntityNode>;
  Provision: ResolverTypeWrapper<EntityNode>;
  Resolution: ResolverTypeWrapper<EntityNode>;
  Rank: Rank;
  Norm: ResolverTypeWrapper<EntityNode>;
  Power: ResolverTypeWrapper<EntityNode>;
  Restriction: ResolverTypeWrapper<EntityNode>;
  Duty: ResolverTypeWrapper<EntityNode>;
  Condition: ResolverTypeWrapper<EntityNode>;
  Nature: Nature;
  LegalForce: LegalForce;
  ConditionType: ConditionType;
  Pillar: ResolverTypeWrapper<EntityNode>;
  Crime: ResolverTypeWrapper<EntityNode>;
  Principle: ResolverTypeWrapper<EntityNode>;
  Tool: ResolverTypeWrapper<EntityNode>;
  Mechanism: ResolverTypeWrapper<EntityNode>;
  Case: ResolverTypeWrapper<EntityNode>;
  Measure: ResolverTypeWrapper<EntityNode>;
  Figure: ResolverTypeWrapper<EntityNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Bound: Bound;
  RiskFactor: ResolverTypeWrapper<EntityNode>;
  RiskIndicator: ResolverTypeWrapper<EntityNode>;
  Trigger: ResolverTypeWrapper<EntityNode>;
  PolicyOption: ResolverTypeWrapper<EntityNode>;
  Contribution: ResolverTypeWrapper<EntityNode>;
  Lesson: ResolverTypeWrapper<EntityNode>;
  Recommendation: ResolverTypeWrapper<EntityNode>;
  Challenge: ResolverTypeWrapper<EntityNode>;
  Initiative: ResolverTypeWrapper<EntityNode>;
  Position: ResolverTypeWrapper<EntityNode>;
  Event: ResolverTypeWrapper<EntityNode>;
  Concept: ResolverTypeWrapper<EntityNode>;
  Report: ResolverTypeWrapper<EntityNode>;
  Source: ResolverTypeWrapper<EntityNode>;
  Passage: ResolverTypeWrapper<EntityNode>;
  Relation: ResolverTypeWrapper<RelationNode>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Attestation: ResolverTypeWrapper<AttestationNode>;
  Speaker: ResolverTypeWrapper<SpeakerNode>;
  Disagreement: ResolverTypeWrapper<DisagreementNode>;
  ClaimRelation: ClaimRelation;
  Citation: ResolverTypeWrapper<CitationNode>;
  Status: Status;
  Modality: Modality;
  Direction: Direction;
  Act: Act;
  RelationType: RelationType;
  Query: ResolverTypeWrapper<unknown>;
  EntityOrder: EntityOrder;
  EntityFilter: EntityFilter;
  RelatedFilter: RelatedFilter;
  Quantifier: Quantifier;
  RelationFilter: RelationFilter;
  SearchConnection: ResolverTypeWrapper<Shown<SearchConnection>>;
  SearchEdge: ResolverTypeWrapper<Shown<SearchEdge>>;
  PageInfo: ResolverTypeWrapper<Shown<PageInfo>>;
  Release: ResolverTypeWrapper<Shown<Omit<Release, 'sources'>> & { readonly sourceIds: readonly string[] }>;
  Count: ResolverTypeWrapper<Shown<Count>>;
  SituationInput: SituationInput;
  Outcome: Outcome;
  Verdict: ResolverTypeWrapper<Shown<Verdict>>;
  Situation: ResolverTypeWrapper<Shown<Situation>>;
  AssessedNorm: ResolverTypeWrapper<Shown<AssessedNorm>>;
  ProofStep: ResolverTypeWrapper<Shown<ProofStep>>;
  Change: ResolverTypeWrapper<Shown<Change>>;
  VerdictConnection: ResolverTypeWrapper<Shown<VerdictConnection>>;
  VerdictEdge: ResolverTypeWrapper<Shown<VerdictEdge>>;
  Matrix: ResolverTypeWrapper<Shown<Matrix>>;
  MatrixCell: ResolverTypeWrapper<Shown<MatrixCell>>;
  CaseComparison: ResolverTypeWrapper<Shown<CaseComparison>>;
  CaseAspect: ResolverTypeWrapper<Shown<CaseAspect>>;
  CaseAspectName: CaseAspectName;
  CaseSide: ResolverTypeWrapper<Shown<CaseSide>>;
  UnusedToolConnection: ResolverTypeWrapper<Shown<UnusedToolConnection>>;
  UnusedToolEdge: ResolverTypeWrapper<Shown<UnusedToolEdge>>;
  UnusedTool: ResolverTypeWrapper<Shown<UnusedTool>>;
  PathAnswer: ResolverTypeWrapper<Shown<PathAnswer>>;
  Path: ResolverTypeWrapper<Shown<Omit<Path, 'length'>> & { readonly relations: readonly RelationNode[] }>;
  Subgraph: ResolverTypeWrapper<Shown<Subgraph>>;
  ErrorCode: ErrorCode;
  Kind: Kind;
  EntityConnection: ResolverTypeWrapper<Shown<EntityConnection>>;
  EntityEdge: ResolverTypeWrapper<Shown<EntityEdge>>;
  ActorConnection: ResolverTypeWrapper<Shown<ActorConnection>>;
  ActorEdge: ResolverTypeWrapper<Shown<ActorEdge>>;
  NormConnection: ResolverTypeWrapper<Shown<NormConnection>>;
  NormEdge: ResolverTypeWrapper<Shown<NormEdge>>;
  OrganConnection: ResolverTypeWrapper<Shown<OrganConnection>>;
  OrganEdge: ResolverTypeWrapper<Shown<OrganEdge>>;
  OfficeConnection: ResolverTypeWrapper<Shown<OfficeConnection>>;
  OfficeEdge: ResolverTypeWrapper<Shown<OfficeEdge>>;
  CourtConnection: ResolverTypeWrapper<Shown<CourtConnection>>;
  CourtEdge: ResolverTypeWrapper<Shown<CourtEdge>>;
  RegionalArrangementConnection: ResolverTypeWrapper<Shown<RegionalArrangementConnection>>;
  RegionalArrangementEdge: ResolverTypeWrapper<Shown<RegionalArrangementEdge>>;
  StateConnection: ResolverTypeWrapper<Shown<StateConnection>>;
  StateEdge: ResolverTypeWrapper<Shown<StateEdge>>;
  OrganizationConnection: ResolverTypeWrapper<Shown<OrganizationConnection>>;
  OrganizationEdge: ResolverTypeWrapper<Shown<OrganizationEdge>>;
  ActorGroupConnection: ResolverTypeWrapper<Shown<ActorGroupConnection>>;
  ActorGroupEdge: ResolverTypeWrapper<Shown<ActorGroupEdge>>;
  PersonConnection: ResolverTypeWrapper<Shown<PersonConnection>>;
  PersonEdge: ResolverTypeWrapper<Shown<PersonEdge>>;
  CharterChapterConnection: ResolverTypeWrapper<Shown<CharterChapterConnection>>;
  CharterChapterEdge: ResolverTypeWrapper<Shown<CharterChapterEdge>>;
  CharterArticleConnection: ResolverTypeWrapper<Shown<CharterArticleConnection>>;
  CharterArticleEdge: ResolverTypeWrapper<Shown<CharterArticleEdge>>;
  InstrumentConnection: ResolverTypeWrapper<Shown<InstrumentConnection>>;
  InstrumentEdge: ResolverTypeWrapper<Shown<InstrumentEdge>>;
  ProvisionConnection: ResolverTypeWrapper<Shown<ProvisionConnection>>;
  ProvisionEdge: ResolverTypeWrapper<Shown<ProvisionEdge>>;
  ResolutionConnection: ResolverTypeWrapper<Shown<ResolutionConnection>>;
  ResolutionEdge: ResolverTypeWrapper<Shown<ResolutionEdge>>;
  PowerConnection: ResolverTypeWrapper<Shown<PowerConnection>>;
  PowerEdge: ResolverTypeWrapper<Shown<PowerEdge>>;
  RestrictionConnection: ResolverTypeWrapper<Shown<RestrictionConnection>>;
  RestrictionEdge: ResolverTypeWrapper<Shown<RestrictionEdge>>;
  DutyConnection: ResolverTypeWrapper<Shown<DutyConnection>>;
  DutyEdge: ResolverTypeWrapper<Shown<DutyEdge>>;
  ConditionConnection: ResolverTypeWrapper<Shown<ConditionConnection>>;
  ConditionEdge: ResolverTypeWrapper<Shown<ConditionEdge>>;
  PillarConnection: ResolverTypeWrapper<Shown<PillarConnection>>;
  PillarEdge: ResolverTypeWrapper<Shown<PillarEdge>>;
  CrimeConnection: ResolverTypeWrapper<Shown<CrimeConnection>>;
  CrimeEdge: ResolverTypeWrapper<Shown<CrimeEdge>>;
  PrincipleConnection: ResolverTypeWrapper<Shown<PrincipleConnection>>;
  PrincipleEdge: ResolverTypeWrapper<Shown<PrincipleEdge>>;
  ToolConnection: ResolverTypeWrapper<Shown<ToolConnection>>;
  ToolEdge: ResolverTypeWrapper<Shown<ToolEdge>>;
  MechanismConnection: ResolverTypeWrapper<Shown<MechanismConnection>>;
  MechanismEdge: ResolverTypeWrapper<Shown<MechanismEdge>>;
  CaseConnection: ResolverTypeWrapper<Shown<CaseConnection>>;
  CaseEdge: ResolverTypeWrapper<Shown<CaseEdge>>;
  MeasureConnection: ResolverTypeWrapper<Shown<MeasureConnection>>;
  MeasureEdge: ResolverTypeWrapper<Shown<MeasureEdge>>;
  FigureConnection: ResolverTypeWrapper<Shown<FigureConnection>>;
  FigureEdge: ResolverTypeWrapper<Shown<FigureEdge>>;
  RiskFactorConnection: ResolverTypeWrapper<Shown<RiskFactorConnection>>;
  RiskFactorEdge: ResolverTypeWrapper<Shown<RiskFactorEdge>>;
  RiskIndicatorConnection: ResolverTypeWrapper<Shown<RiskIndicatorConnection>>;
  RiskIndicatorEdge: ResolverTypeWrapper<Shown<RiskIndicatorEdge>>;
  TriggerConnection: ResolverTypeWrapper<Shown<TriggerConnection>>;
  TriggerEdge: ResolverTypeWrapper<Shown<TriggerEdge>>;
  PolicyOptionConnection: ResolverTypeWrapper<Shown<PolicyOptionConnection>>;
  PolicyOptionEdge: ResolverTypeWrapper<Shown<PolicyOptionEdge>>;
  ContributionConnection: ResolverTypeWrapper<Shown<ContributionConnection>>;
  ContributionEdge: ResolverTypeWrapper<Shown<ContributionEdge>>;
  LessonConnection: ResolverTypeWrapper<Shown<LessonConnection>>;
  LessonEdge: ResolverTypeWrapper<Shown<LessonEdge>>;
  RecommendationConnection: ResolverTypeWrapper<Shown<RecommendationConnection>>;
  RecommendationEdge: ResolverTypeWrapper<Shown<RecommendationEdge>>;
  ChallengeConnection: ResolverTypeWrapper<Shown<ChallengeConnection>>;
  ChallengeEdge: ResolverTypeWrapper<Shown<ChallengeEdge>>;
  InitiativeConnection: ResolverTypeWrapper<Shown<InitiativeConnection>>;
  InitiativeEdge: ResolverTypeWrapper<Shown<InitiativeEdge>>;
  PositionConnection: ResolverTypeWrapper<Shown<PositionConnection>>;
  PositionEdge: ResolverTypeWrapper<Shown<PositionEdge>>;
  EventConnection: ResolverTypeWrapper<Shown<EventConnection>>;
  EventEdge: ResolverTypeWrapper<Shown<EventEdge>>;
  ConceptConnection: ResolverTypeWrapper<Shown<ConceptConnection>>;
  ConceptEdge: ResolverTypeWrapper<Shown<ConceptEdge>>;
  ReportConnection: ResolverTypeWrapper<Shown<ReportConnection>>;
  ReportEdge: ResolverTypeWrapper<Shown<ReportEdge>>;
  SourceConnection: ResolverTypeWrapper<Shown<SourceConnection>>;
  SourceEdge: ResolverTypeWrapper<Shown<SourceEdge>>;
  PassageConnection: ResolverTypeWrapper<Shown<PassageConnection>>;
  PassageEdge: ResolverTypeWrapper<Shown<PassageEdge>>;
  RelationConnection: ResolverTypeWrapper<Shown<RelationConnection>>;
  RelationEdge: ResolverTypeWrapper<Shown<RelationEdge>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: EntityNode | RelationNode;
  ID: Scalars['ID']['output'];
  Entity: EntityNode;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Identifier: Shown<Identifier>;
  Actor: EntityNode;
  Organ: EntityNode;
  Office: EntityNode;
  Court: EntityNode;
  RegionalArrangement: EntityNode;
  State: EntityNode;
  Organization: EntityNode;
  ActorGroup: EntityNode;
  Person: EntityNode;
  CharterChapter: EntityNode;
  CharterArticle: EntityNode;
  Instrument: EntityNode;
  Provision: EntityNode;
  Resolution: EntityNode;
  Norm: EntityNode;
  Power: EntityNode;
  Restriction: EntityNode;
  Duty: EntityNode;
  Condition: EntityNode;
  Pillar: EntityNode;
  Crime: EntityNode;
  Principle: EntityNode;
  Tool: EntityNode;
  Mechanism: EntityNode;
  Case: EntityNode;
  Measure: EntityNode;
  Figure: EntityNode;
  Float: Scalars['Float']['output'];
  RiskFactor: EntityNode;
  RiskIndicator: EntityNode;
  Trigger: EntityNode;
  PolicyOption: EntityNode;
  Contribution: EntityNode;
  Lesson: EntityNode;
  Recommendation: EntityNode;
  Challenge: EntityNode;
  Initiative: EntityNode;
  Position: EntityNode;
  Event: EntityNode;
  Concept: EntityNode;
  Report: EntityNode;
  Source: EntityNode;
  Passage: EntityNode;
  Relation: RelationNode;
  Boolean: Scalars['Boolean']['output'];
  Attestation: AttestationNode;
  Speaker: SpeakerNode;
  Disagreement: DisagreementNode;
  Citation: CitationNode;
  Query: unknown;
  EntityFilter: EntityFilter;
  RelatedFilter: RelatedFilter;
  RelationFilter: RelationFilter;
  SearchConnection: Shown<SearchConnection>;
  SearchEdge: Shown<SearchEdge>;
  PageInfo: Shown<PageInfo>;
  Release: Shown<Omit<Release, 'sources'>> & { readonly sourceIds: readonly string[] };
  Count: Shown<Count>;
  SituationInput: SituationInput;
  Verdict: Shown<Verdict>;
  Situation: Shown<Situation>;
  AssessedNorm: Shown<AssessedNorm>;
  ProofStep: Shown<ProofStep>;
  Change: Shown<Change>;
  VerdictConnection: Shown<VerdictConnection>;
  VerdictEdge: Shown<VerdictEdge>;
  Matrix: Shown<Matrix>;
  MatrixCell: Shown<MatrixCell>;
  CaseComparison: Shown<CaseComparison>;
  CaseAspect: Shown<CaseAspect>;
  CaseSide: Shown<CaseSide>;
  UnusedToolConnection: Shown<UnusedToolConnection>;
  UnusedToolEdge: Shown<UnusedToolEdge>;
  UnusedTool: Shown<UnusedTool>;
  PathAnswer: Shown<PathAnswer>;
  Path: Shown<Omit<Path, 'length'>> & { readonly relations: readonly RelationNode[] };
  Subgraph: Shown<Subgraph>;
  EntityConnection: Shown<EntityConnection>;
  EntityEdge: Shown<EntityEdge>;
  ActorConnection: Shown<ActorConnection>;
  ActorEdge: Shown<ActorEdge>;
  NormConnection: Shown<NormConnection>;
  NormEdge: Shown<NormEdge>;
  OrganConnection: Shown<OrganConnection>;
  OrganEdge: Shown<OrganEdge>;
  OfficeConnection: Shown<OfficeConnection>;
  OfficeEdge: Shown<OfficeEdge>;
  CourtConnection: Shown<CourtConnection>;
  CourtEdge: Shown<CourtEdge>;
  RegionalArrangementConnection: Shown<RegionalArrangementConnection>;
  RegionalArrangementEdge: Shown<RegionalArrangementEdge>;
  StateConnection: Shown<StateConnection>;
  StateEdge: Shown<StateEdge>;
  OrganizationConnection: Shown<OrganizationConnection>;
  OrganizationEdge: Shown<OrganizationEdge>;
  ActorGroupConnection: Shown<ActorGroupConnection>;
  ActorGroupEdge: Shown<ActorGroupEdge>;
  PersonConnection: Shown<PersonConnection>;
  PersonEdge: Shown<PersonEdge>;
  CharterChapterConnection: Shown<CharterChapterConnection>;
  CharterChapterEdge: Shown<CharterChapterEdge>;
  CharterArticleConnection: Shown<CharterArticleConnection>;
  CharterArticleEdge: Shown<CharterArticleEdge>;
  InstrumentConnection: Shown<InstrumentConnection>;
  InstrumentEdge: Shown<InstrumentEdge>;
  ProvisionConnection: Shown<ProvisionConnection>;
  ProvisionEdge: Shown<ProvisionEdge>;
  ResolutionConnection: Shown<ResolutionConnection>;
  ResolutionEdge: Shown<ResolutionEdge>;
  PowerConnection: Shown<PowerConnection>;
  PowerEdge: Shown<PowerEdge>;
  RestrictionConnection: Shown<RestrictionConnection>;
  RestrictionEdge: Shown<RestrictionEdge>;
  DutyConnection: Shown<DutyConnection>;
  DutyEdge: Shown<DutyEdge>;
  ConditionConnection: Shown<ConditionConnection>;
  ConditionEdge: Shown<ConditionEdge>;
  PillarConnection: Shown<PillarConnection>;
  PillarEdge: Shown<PillarEdge>;
  CrimeConnection: Shown<CrimeConnection>;
  CrimeEdge: Shown<CrimeEdge>;
  PrincipleConnection: Shown<PrincipleConnection>;
  PrincipleEdge: Shown<PrincipleEdge>;
  ToolConnection: Shown<ToolConnection>;
  ToolEdge: Shown<ToolEdge>;
  MechanismConnection: Shown<MechanismConnection>;
  MechanismEdge: Shown<MechanismEdge>;
  CaseConnection: Shown<CaseConnection>;
  CaseEdge: Shown<CaseEdge>;
  MeasureConnection: Shown<MeasureConnection>;
  MeasureEdge: Shown<MeasureEdge>;
  FigureConnection: Shown<FigureConnection>;
  FigureEdge: Shown<FigureEdge>;
  RiskFactorConnection: Shown<RiskFactorConnection>;
  RiskFactorEdge: Shown<RiskFactorEdge>;
  RiskIndicatorConnection: Shown<RiskIndicatorConnection>;
  RiskIndicatorEdge: Shown<RiskIndicatorEdge>;
  TriggerConnection: Shown<TriggerConnection>;
  TriggerEdge: Shown<TriggerEdge>;
  PolicyOptionConnection: Shown<PolicyOptionConnection>;
  PolicyOptionEdge: Shown<PolicyOptionEdge>;
  ContributionConnection: Shown<ContributionConnection>;
  ContributionEdge: Shown<ContributionEdge>;
  LessonConnection: Shown<LessonConnection>;
  LessonEdge: Shown<LessonEdge>;
  RecommendationConnection: Shown<RecommendationConnection>;
  RecommendationEdge: Shown<RecommendationEdge>;
  ChallengeConnection: Shown<ChallengeConnection>;
  ChallengeEdge: Shown<ChallengeEdge>;
  InitiativeConnection: Shown<InitiativeConnection>;
  InitiativeEdge: Shown<InitiativeEdge>;
  PositionConnection: Shown<PositionConnection>;
  PositionEdge: Shown<PositionEdge>;
  EventConnection: Shown<EventConnection>;
  EventEdge: Shown<EventEdge>;
  ConceptConnection: Shown<ConceptConnection>;
  ConceptEdge: Shown<ConceptEdge>;
  ReportConnection: Shown<ReportConnection>;
  ReportEdge: Shown<ReportEdge>;
  SourceConnection: Shown<SourceConnection>;
  SourceEdge: Shown<SourceEdge>;
  PassageConnection: Shown<PassageConnection>;
  PassageEdge: Shown<PassageEdge>;
  RelationConnection: Shown<RelationConnection>;
  RelationEdge: Shown<RelationEdge>;
};

export type NodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Office' | 'Court' | 'RegionalArrangement' | 'State' | 'Organization' | 'ActorGroup' | 'Person' | 'CharterChapter' | 'CharterArticle' | 'Instrument' | 'Provision' | 'Resolution' | 'Power' | 'Restriction' | 'Duty' | 'Condition' | 'Pillar' | 'Crime' | 'Principle' | 'Tool' | 'Mechanism' | 'Case' | 'Measure' | 'Figure' | 'RiskFactor' | 'RiskIndicator' | 'Trigger' | 'PolicyOption' | 'Contribution' | 'Lesson' | 'Recommendation' | 'Challenge' | 'Initiative' | 'Position' | 'Event' | 'Concept' | 'Report' | 'Source' | 'Passage' | 'Relation', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Office' | 'Court' | 'RegionalArrangement' | 'State' | 'Organization' | 'ActorGroup' | 'Person' | 'CharterChapter' | 'CharterArticle' | 'Instrument' | 'Provision' | 'Resolution' | 'Power' | 'Restriction' | 'Duty' | 'Condition' | 'Pillar' | 'Crime' | 'Principle' | 'Tool' | 'Mechanism' | 'Case' | 'Measure' | 'Figure' | 'RiskFactor' | 'RiskIndicator' | 'Trigger' | 'PolicyOption' | 'Contribution' | 'Lesson' | 'Recommendation' | 'Challenge' | 'Initiative' | 'Position' | 'Event' | 'Concept' | 'Report' | 'Source' | 'Passage', ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Office' | 'Court' | 'RegionalArrangement' | 'State' | 'Organization' | 'ActorGroup' | 'Person', ParentType, ContextType>;
};

export type OrganResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganRelationsArgs, 'direction'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<OrganPowersArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<OrganToolsArgs, 'orderBy'>>;
  authorizableTools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<OrganAuthorizableToolsArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OrganMeasuresArgs, 'orderBy'>>;
  boundBy?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<OrganBoundByArgs, 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<OrganSuppliesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OrganPositionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<OrganContributionsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<OrganExampleOfArgs, 'orderBy'>>;
  classes?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<OrganClassesArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<OrganPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<OrganPartsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OrganMechanismsArgs, 'orderBy'>>;
  developed?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OrganDevelopedArgs, 'orderBy'>>;
  measuresTowards?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OrganMeasuresTowardsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<OrganRecommendationsArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<OrganRolesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfficeRelationsArgs, 'direction'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<OfficePowersArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<OfficeToolsArgs, 'orderBy'>>;
  authorizableTools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<OfficeAuthorizableToolsArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OfficeMeasuresArgs, 'orderBy'>>;
  boundBy?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<OfficeBoundByArgs, 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<OfficeSuppliesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OfficePositionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<OfficeContributionsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<OfficeExampleOfArgs, 'orderBy'>>;
  classes?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<OfficeClassesArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<OfficePartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<OfficePartsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OfficeMechanismsArgs, 'orderBy'>>;
  developed?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OfficeDevelopedArgs, 'orderBy'>>;
  measuresTowards?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OfficeMeasuresTowardsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<OfficeRecommendationsArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<OfficeRolesArgs, 'orderBy'>>;
  heldBy?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<OfficeHeldByArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourtResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Court'] = ResolversParentTypes['Court']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CourtRelationsArgs, 'direction'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<CourtPowersArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<CourtToolsArgs, 'orderBy'>>;
  authorizableTools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<CourtAuthorizableToolsArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<CourtMeasuresArgs, 'orderBy'>>;
  boundBy?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<CourtBoundByArgs, 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<CourtSuppliesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<CourtPositionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<CourtContributionsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<CourtExampleOfArgs, 'orderBy'>>;
  classes?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<CourtClassesArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CourtPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CourtPartsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<CourtMechanismsArgs, 'orderBy'>>;
  developed?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<CourtDevelopedArgs, 'orderBy'>>;
  measuresTowards?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<CourtMeasuresTowardsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<CourtRecommendationsArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CourtRolesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionalArrangementResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegionalArrangement'] = ResolversParentTypes['RegionalArrangement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RegionalArrangementRelationsArgs, 'direction'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<RegionalArrangementPowersArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<RegionalArrangementToolsArgs, 'orderBy'>>;
  authorizableTools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<RegionalArrangementAuthorizableToolsArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<RegionalArrangementMeasuresArgs, 'orderBy'>>;
  boundBy?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<RegionalArrangementBoundByArgs, 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<RegionalArrangementSuppliesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<RegionalArrangementPositionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<RegionalArrangementContributionsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<RegionalArrangementExampleOfArgs, 'orderBy'>>;
  classes?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<RegionalArrangementClassesArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<RegionalArrangementPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<RegionalArrangementPartsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<RegionalArrangementMechanismsArgs, 'orderBy'>>;
  developed?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<RegionalArrangementDevelopedArgs, 'orderBy'>>;
  measuresTowards?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<RegionalArrangementMeasuresTowardsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<RegionalArrangementRecommendationsArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RegionalArrangementRolesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<StateRelationsArgs, 'direction'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<StatePowersArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<StateToolsArgs, 'orderBy'>>;
  authorizableTools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<StateAuthorizableToolsArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<StateMeasuresArgs, 'orderBy'>>;
  boundBy?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<StateBoundByArgs, 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<StateSuppliesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<StatePositionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<StateContributionsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<StateExampleOfArgs, 'orderBy'>>;
  classes?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<StateClassesArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<StatePartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<StatePartsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<StateMechanismsArgs, 'orderBy'>>;
  developed?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<StateDevelopedArgs, 'orderBy'>>;
  measuresTowards?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<StateMeasuresTowardsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<StateRecommendationsArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<StateRolesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<OrganizationPowersArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<OrganizationToolsArgs, 'orderBy'>>;
  authorizableTools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<OrganizationAuthorizableToolsArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OrganizationMeasuresArgs, 'orderBy'>>;
  boundBy?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<OrganizationBoundByArgs, 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<OrganizationSuppliesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OrganizationPositionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<OrganizationContributionsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<OrganizationExampleOfArgs, 'orderBy'>>;
  classes?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<OrganizationClassesArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<OrganizationPartsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OrganizationMechanismsArgs, 'orderBy'>>;
  developed?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OrganizationDevelopedArgs, 'orderBy'>>;
  measuresTowards?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OrganizationMeasuresTowardsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<OrganizationRecommendationsArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<OrganizationRolesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorGroupResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ActorGroup'] = ResolversParentTypes['ActorGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ActorGroupRelationsArgs, 'direction'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<ActorGroupPowersArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<ActorGroupToolsArgs, 'orderBy'>>;
  authorizableTools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<ActorGroupAuthorizableToolsArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ActorGroupMeasuresArgs, 'orderBy'>>;
  boundBy?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<ActorGroupBoundByArgs, 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<ActorGroupSuppliesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<ActorGroupPositionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<ActorGroupContributionsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<ActorGroupExampleOfArgs, 'orderBy'>>;
  classes?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<ActorGroupClassesArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ActorGroupPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ActorGroupPartsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ActorGroupMechanismsArgs, 'orderBy'>>;
  developed?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ActorGroupDevelopedArgs, 'orderBy'>>;
  measuresTowards?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ActorGroupMeasuresTowardsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ActorGroupRecommendationsArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ActorGroupRolesArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ActorGroupMembersArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<PersonPowersArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<PersonToolsArgs, 'orderBy'>>;
  authorizableTools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<PersonAuthorizableToolsArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<PersonMeasuresArgs, 'orderBy'>>;
  boundBy?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<PersonBoundByArgs, 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<PersonSuppliesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PersonPositionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<PersonContributionsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<PersonExampleOfArgs, 'orderBy'>>;
  classes?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<PersonClassesArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<PersonPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<PersonPartsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<PersonMechanismsArgs, 'orderBy'>>;
  developed?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<PersonDevelopedArgs, 'orderBy'>>;
  measuresTowards?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<PersonMeasuresTowardsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PersonRecommendationsArgs, 'orderBy'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PersonRolesArgs, 'orderBy'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<PersonOfficesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharterChapterResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CharterChapter'] = ResolversParentTypes['CharterChapter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CharterChapterRelationsArgs, 'direction'>>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  numeral?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['CharterArticleConnection'], ParentType, ContextType, RequireFields<CharterChapterArticlesArgs, 'orderBy'>>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<CharterChapterNormsArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<CharterChapterToolsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharterArticleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CharterArticle'] = ResolversParentTypes['CharterArticle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CharterArticleRelationsArgs, 'direction'>>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chapters?: Resolver<ResolversTypes['CharterChapterConnection'], ParentType, ContextType, RequireFields<CharterArticleChaptersArgs, 'orderBy'>>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<CharterArticleNormsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InstrumentRelationsArgs, 'direction'>>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<InstrumentProvisionsArgs, 'orderBy'>>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<InstrumentNormsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<InstrumentRecommendationsArgs, 'orderBy'>>;
  supporters?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<InstrumentSupportersArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<InstrumentFiguresArgs, 'orderBy'>>;
  parties?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<InstrumentPartiesArgs, 'orderBy'>>;
  launchedBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<InstrumentLaunchedByArgs, 'orderBy'>>;
  policyOptions?: Resolver<ResolversTypes['PolicyOptionConnection'], ParentType, ContextType, RequireFields<InstrumentPolicyOptionsArgs, 'orderBy'>>;
  protocols?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, RequireFields<InstrumentProtocolsArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<InstrumentExampleOfArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProvisionRelationsArgs, 'direction'>>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, RequireFields<ProvisionInstrumentsArgs, 'orderBy'>>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<ProvisionNormsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResolutionRelationsArgs, 'direction'>>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ResolutionAdoptedByArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ResolutionMeasuresArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<ResolutionPositionsArgs, 'orderBy'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<ResolutionCasesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NormResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Norm'] = ResolversParentTypes['Norm']> = {
  __resolveType: TypeResolveFn<'Power' | 'Restriction' | 'Duty', ParentType, ContextType>;
};

export type PowerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Power'] = ResolversParentTypes['Power']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PowerRelationsArgs, 'direction'>>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  legalForce?: Resolver<ResolversTypes['LegalForce'], ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<PowerToolsArgs, 'orderBy'>>;
  conditions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<PowerConditionsArgs, 'orderBy'>>;
  exemptions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<PowerExemptionsArgs, 'orderBy'>>;
  basis?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PowerBasisArgs, 'orderBy'>>;
  towards?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PowerTowardsArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PowerRegardingArgs, 'orderBy'>>;
  pillars?: Resolver<ResolversTypes['PillarConnection'], ParentType, ContextType, RequireFields<PowerPillarsArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PowerPositionsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PowerRecommendationsArgs, 'orderBy'>>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<PowerHoldersArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RestrictionRelationsArgs, 'direction'>>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  legalForce?: Resolver<ResolversTypes['LegalForce'], ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<RestrictionToolsArgs, 'orderBy'>>;
  conditions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<RestrictionConditionsArgs, 'orderBy'>>;
  exemptions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<RestrictionExemptionsArgs, 'orderBy'>>;
  basis?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RestrictionBasisArgs, 'orderBy'>>;
  towards?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RestrictionTowardsArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RestrictionRegardingArgs, 'orderBy'>>;
  pillars?: Resolver<ResolversTypes['PillarConnection'], ParentType, ContextType, RequireFields<RestrictionPillarsArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<RestrictionPositionsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<RestrictionRecommendationsArgs, 'orderBy'>>;
  binds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RestrictionBindsArgs, 'orderBy'>>;
  appliesIf?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<RestrictionAppliesIfArgs, 'orderBy'>>;
  except?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RestrictionExceptArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DutyRelationsArgs, 'direction'>>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  legalForce?: Resolver<ResolversTypes['LegalForce'], ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<DutyToolsArgs, 'orderBy'>>;
  conditions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<DutyConditionsArgs, 'orderBy'>>;
  exemptions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<DutyExemptionsArgs, 'orderBy'>>;
  basis?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DutyBasisArgs, 'orderBy'>>;
  towards?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DutyTowardsArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DutyRegardingArgs, 'orderBy'>>;
  pillars?: Resolver<ResolversTypes['PillarConnection'], ParentType, ContextType, RequireFields<DutyPillarsArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<DutyPositionsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<DutyRecommendationsArgs, 'orderBy'>>;
  binds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DutyBindsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ConditionRelationsArgs, 'direction'>>;
  type?: Resolver<ResolversTypes['ConditionType'], ParentType, ContextType>;
  anyOf?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<ConditionAnyOfArgs, 'orderBy'>>;
  allOf?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<ConditionAllOfArgs, 'orderBy'>>;
  implies?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<ConditionImpliesArgs, 'orderBy'>>;
  suppliers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ConditionSuppliersArgs, 'orderBy'>>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<ConditionNormsArgs, 'orderBy'>>;
  crimes?: Resolver<ResolversTypes['CrimeConnection'], ParentType, ContextType, RequireFields<ConditionCrimesArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConditionRegardingArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PillarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Pillar'] = ResolversParentTypes['Pillar']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PillarRelationsArgs, 'direction'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<PillarNormsArgs, 'orderBy'>>;
  means?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PillarMeansArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<PillarContributionsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrimeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Crime'] = ResolversParentTypes['Crime']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CrimeRelationsArgs, 'direction'>>;
  broader?: Resolver<ResolversTypes['CrimeConnection'], ParentType, ContextType, RequireFields<CrimeBroaderArgs, 'orderBy'>>;
  narrower?: Resolver<ResolversTypes['CrimeConnection'], ParentType, ContextType, RequireFields<CrimeNarrowerArgs, 'orderBy'>>;
  distinguishedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CrimeDistinguishedByArgs, 'orderBy'>>;
  distinguishedFrom?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CrimeDistinguishedFromArgs, 'orderBy'>>;
  definedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CrimeDefinedInArgs, 'orderBy'>>;
  occursIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CrimeOccursInArgs, 'orderBy'>>;
  riskFactors?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<CrimeRiskFactorsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrincipleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Principle'] = ResolversParentTypes['Principle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PrincipleRelationsArgs, 'direction'>>;
  guides?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PrincipleGuidesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PrinciplePositionsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PrincipleRecommendationsArgs, 'orderBy'>>;
  illustratedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PrincipleIllustratedByArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ToolResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tool'] = ResolversParentTypes['Tool']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ToolRelationsArgs, 'direction'>>;
  broader?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<ToolBroaderArgs, 'orderBy'>>;
  narrower?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<ToolNarrowerArgs, 'orderBy'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<ToolPowersArgs, 'orderBy'>>;
  restrictions?: Resolver<ResolversTypes['RestrictionConnection'], ParentType, ContextType, RequireFields<ToolRestrictionsArgs, 'orderBy'>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<ToolDutiesArgs, 'orderBy'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ToolActorsArgs, 'orderBy'>>;
  authorizers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ToolAuthorizersArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ToolMeasuresArgs, 'orderBy'>>;
  authorizations?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ToolAuthorizationsArgs, 'orderBy'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<ToolCasesArgs, 'orderBy'>>;
  basis?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ToolBasisArgs, 'orderBy'>>;
  standards?: Resolver<ResolversTypes['PrincipleConnection'], ParentType, ContextType, RequireFields<ToolStandardsArgs, 'orderBy'>>;
  pillars?: Resolver<ResolversTypes['PillarConnection'], ParentType, ContextType, RequireFields<ToolPillarsArgs, 'orderBy'>>;
  elements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ToolElementsArgs, 'orderBy'>>;
  purposes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ToolPurposesArgs, 'orderBy'>>;
  effectiveWith?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ToolEffectiveWithArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<ToolPositionsArgs, 'orderBy'>>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<ToolChallengesArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ToolRecommendationsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<ToolContributionsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MechanismRelationsArgs, 'direction'>>;
  runBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<MechanismRunByArgs, 'orderBy'>>;
  users?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<MechanismUsersArgs, 'orderBy'>>;
  developers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<MechanismDevelopersArgs, 'orderBy'>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<MechanismPartOfArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<MechanismExampleOfArgs, 'orderBy'>>;
  purposes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<MechanismPurposesArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<MechanismRecommendationsArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<MechanismMembersArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<MechanismFiguresArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CaseRelationsArgs, 'direction'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<CaseMeasuresArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<CaseToolsArgs, 'orderBy'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<CaseResolutionsArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<CasePositionsArgs, 'orderBy'>>;
  illustrates?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CaseIllustratesArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<CaseFiguresArgs, 'orderBy'>>;
  contributedTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CaseContributedToArgs, 'orderBy'>>;
  crimes?: Resolver<ResolversTypes['CrimeConnection'], ParentType, ContextType, RequireFields<CaseCrimesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeasureRelationsArgs, 'direction'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<MeasureToolsArgs, 'orderBy'>>;
  authorized?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<MeasureAuthorizedArgs, 'orderBy'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<MeasureActorsArgs, 'orderBy'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<MeasureCasesArgs, 'orderBy'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<MeasureResolutionsArgs, 'orderBy'>>;
  towards?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<MeasureTowardsArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<MeasureRegardingArgs, 'orderBy'>>;
  exampleOf?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<MeasureExampleOfArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<MeasurePositionsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FigureRelationsArgs, 'direction'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<FigureMeasuresArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskFactorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskFactor'] = ResolversParentTypes['RiskFactor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RiskFactorRelationsArgs, 'direction'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['RiskIndicatorConnection'], ParentType, ContextType, RequireFields<RiskFactorIndicatorsArgs, 'orderBy'>>;
  elements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RiskFactorElementsArgs, 'orderBy'>>;
  crimes?: Resolver<ResolversTypes['CrimeConnection'], ParentType, ContextType, RequireFields<RiskFactorCrimesArgs, 'orderBy'>>;
  compoundedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RiskFactorCompoundedByArgs, 'orderBy'>>;
  broader?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<RiskFactorBroaderArgs, 'orderBy'>>;
  narrower?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<RiskFactorNarrowerArgs, 'orderBy'>>;
  policyOptions?: Resolver<ResolversTypes['PolicyOptionConnection'], ParentType, ContextType, RequireFields<RiskFactorPolicyOptionsArgs, 'orderBy'>>;
  lists?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<RiskFactorListsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskIndicatorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskIndicator'] = ResolversParentTypes['RiskIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RiskIndicatorRelationsArgs, 'direction'>>;
  indicates?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RiskIndicatorIndicatesArgs, 'orderBy'>>;
  linkedTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RiskIndicatorLinkedToArgs, 'orderBy'>>;
  policyOptions?: Resolver<ResolversTypes['PolicyOptionConnection'], ParentType, ContextType, RequireFields<RiskIndicatorPolicyOptionsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriggerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Trigger'] = ResolversParentTypes['Trigger']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TriggerRelationsArgs, 'direction'>>;
  compounds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<TriggerCompoundsArgs, 'orderBy'>>;
  setsOff?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<TriggerSetsOffArgs, 'orderBy'>>;
  broader?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, RequireFields<TriggerBroaderArgs, 'orderBy'>>;
  narrower?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, RequireFields<TriggerNarrowerArgs, 'orderBy'>>;
  policyOptions?: Resolver<ResolversTypes['PolicyOptionConnection'], ParentType, ContextType, RequireFields<TriggerPolicyOptionsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyOptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PolicyOption'] = ResolversParentTypes['PolicyOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PolicyOptionRelationsArgs, 'direction'>>;
  broader?: Resolver<ResolversTypes['PolicyOptionConnection'], ParentType, ContextType, RequireFields<PolicyOptionBroaderArgs, 'orderBy'>>;
  narrower?: Resolver<ResolversTypes['PolicyOptionConnection'], ParentType, ContextType, RequireFields<PolicyOptionNarrowerArgs, 'orderBy'>>;
  achieves?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PolicyOptionAchievesArgs, 'orderBy'>>;
  addresses?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PolicyOptionAddressesArgs, 'orderBy'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, RequireFields<PolicyOptionInstrumentsArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PolicyOptionRegardingArgs, 'orderBy'>>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PolicyOptionPartnersArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<PolicyOptionContributionsArgs, 'orderBy'>>;
  needs?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PolicyOptionNeedsArgs, 'orderBy'>>;
  elements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PolicyOptionElementsArgs, 'orderBy'>>;
  implementedBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<PolicyOptionImplementedByArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PolicyOptionRecommendationsArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<PolicyOptionFiguresArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ContributionRelationsArgs, 'direction'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pillars?: Resolver<ResolversTypes['PillarConnection'], ParentType, ContextType, RequireFields<ContributionPillarsArgs, 'orderBy'>>;
  givers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ContributionGiversArgs, 'orderBy'>>;
  examples?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ContributionExamplesArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ContributionRegardingArgs, 'orderBy'>>;
  achieves?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ContributionAchievesArgs, 'orderBy'>>;
  addresses?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ContributionAddressesArgs, 'orderBy'>>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ContributionPartnersArgs, 'orderBy'>>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<ContributionNormsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LessonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<LessonRelationsArgs, 'direction'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drawnBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<LessonDrawnByArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<LessonRegardingArgs, 'orderBy'>>;
  illustratedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<LessonIllustratedByArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RecommendationRelationsArgs, 'direction'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  addressees?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<RecommendationAddresseesArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RecommendationRegardingArgs, 'orderBy'>>;
  reasons?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RecommendationReasonsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ChallengeRelationsArgs, 'direction'>>;
  hampers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChallengeHampersArgs, 'orderBy'>>;
  illustratedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChallengeIllustratedByArgs, 'orderBy'>>;
  narrower?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<ChallengeNarrowerArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChallengeMembersArgs, 'orderBy'>>;
  elements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChallengeElementsArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChallengeRegardingArgs, 'orderBy'>>;
  broader?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<ChallengeBroaderArgs, 'orderBy'>>;
  exacerbatedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChallengeExacerbatedByArgs, 'orderBy'>>;
  policyOptions?: Resolver<ResolversTypes['PolicyOptionConnection'], ParentType, ContextType, RequireFields<ChallengePolicyOptionsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InitiativeRelationsArgs, 'direction'>>;
  launchedBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<InitiativeLaunchedByArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<InitiativePositionsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<InitiativeRecommendationsArgs, 'orderBy'>>;
  supporters?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<InitiativeSupportersArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<InitiativeFiguresArgs, 'orderBy'>>;
  purposes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InitiativePurposesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PositionRelationsArgs, 'direction'>>;
  holders?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<PositionHoldersArgs, 'orderBy'>>;
  on?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PositionOnArgs, 'orderBy'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<PositionCasesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'direction'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<EventHostsArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<EventRegardingArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ConceptRelationsArgs, 'direction'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ConceptRecommendationsArgs, 'orderBy'>>;
  contributors?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConceptContributorsArgs, 'orderBy'>>;
  elements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConceptElementsArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<ConceptFiguresArgs, 'orderBy'>>;
  illustratedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConceptIllustratedByArgs, 'orderBy'>>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<ConceptChallengesArgs, 'orderBy'>>;
  hamperedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConceptHamperedByArgs, 'orderBy'>>;
  reinforcedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConceptReinforcedByArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<ConceptPositionsArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConceptMembersArgs, 'orderBy'>>;
  compoundedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ConceptCompoundedByArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ReportRelationsArgs, 'direction'>>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ReportPublishersArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ReportSourcesArgs, 'orderBy'>>;
  regarding?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ReportRegardingArgs, 'orderBy'>>;
  followsUp?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<ReportFollowsUpArgs, 'orderBy'>>;
  contributors?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ReportContributorsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SourceRelationsArgs, 'direction'>>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<SourceReportsArgs, 'orderBy'>>;
  publishers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<SourcePublishersArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PassageRelationsArgs, 'direction'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<PassageClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  attestations?: Resolver<ReadonlyArray<ResolversTypes['Attestation']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  quantifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  quantifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  how?: Resolver<ResolversTypes['ClaimRelation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  byIdentifier?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryByIdentifierArgs, 'value'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<QueryRelationsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  mayUse?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType, RequireFields<QueryMayUseArgs, 'actor' | 'tool'>>;
  whoMayUse?: Resolver<Maybe<ResolversTypes['VerdictConnection']>, ParentType, ContextType, RequireFields<QueryWhoMayUseArgs, 'tool'>>;
  optionsFor?: Resolver<Maybe<ResolversTypes['VerdictConnection']>, ParentType, ContextType, RequireFields<QueryOptionsForArgs, 'actor'>>;
  matrix?: Resolver<Maybe<ResolversTypes['Matrix']>, ParentType, ContextType, Partial<QueryMatrixArgs>>;
  compareCases?: Resolver<Maybe<ResolversTypes['CaseComparison']>, ParentType, ContextType, RequireFields<QueryCompareCasesArgs, 'ids'>>;
  unusedTools?: Resolver<Maybe<ResolversTypes['UnusedToolConnection']>, ParentType, ContextType, RequireFields<QueryUnusedToolsArgs, 'case'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathAnswer']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'limit'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids' | 'depth' | 'limit'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  norms?: Resolver<ResolversTypes['NormConnection'], ParentType, ContextType, RequireFields<QueryNormsArgs, 'orderBy'>>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<QueryOrgansArgs, 'orderBy'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<QueryOfficesArgs, 'orderBy'>>;
  courts?: Resolver<ResolversTypes['CourtConnection'], ParentType, ContextType, RequireFields<QueryCourtsArgs, 'orderBy'>>;
  regionalArrangements?: Resolver<ResolversTypes['RegionalArrangementConnection'], ParentType, ContextType, RequireFields<QueryRegionalArrangementsArgs, 'orderBy'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<QueryStatesArgs, 'orderBy'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  actorGroups?: Resolver<ResolversTypes['ActorGroupConnection'], ParentType, ContextType, RequireFields<QueryActorGroupsArgs, 'orderBy'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'orderBy'>>;
  charterChapters?: Resolver<ResolversTypes['CharterChapterConnection'], ParentType, ContextType, RequireFields<QueryCharterChaptersArgs, 'orderBy'>>;
  charterArticles?: Resolver<ResolversTypes['CharterArticleConnection'], ParentType, ContextType, RequireFields<QueryCharterArticlesArgs, 'orderBy'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, RequireFields<QueryInstrumentsArgs, 'orderBy'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<QueryProvisionsArgs, 'orderBy'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<QueryResolutionsArgs, 'orderBy'>>;
  powers?: Resolver<ResolversTypes['PowerConnection'], ParentType, ContextType, RequireFields<QueryPowersArgs, 'orderBy'>>;
  restrictions?: Resolver<ResolversTypes['RestrictionConnection'], ParentType, ContextType, RequireFields<QueryRestrictionsArgs, 'orderBy'>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<QueryDutiesArgs, 'orderBy'>>;
  conditions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<QueryConditionsArgs, 'orderBy'>>;
  pillars?: Resolver<ResolversTypes['PillarConnection'], ParentType, ContextType, RequireFields<QueryPillarsArgs, 'orderBy'>>;
  crimes?: Resolver<ResolversTypes['CrimeConnection'], ParentType, ContextType, RequireFields<QueryCrimesArgs, 'orderBy'>>;
  principles?: Resolver<ResolversTypes['PrincipleConnection'], ParentType, ContextType, RequireFields<QueryPrinciplesArgs, 'orderBy'>>;
  tools?: Resolver<ResolversTypes['ToolConnection'], ParentType, ContextType, RequireFields<QueryToolsArgs, 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<QueryMechanismsArgs, 'orderBy'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'orderBy'>>;
  riskFactors?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<QueryRiskFactorsArgs, 'orderBy'>>;
  riskIndicators?: Resolver<ResolversTypes['RiskIndicatorConnection'], ParentType, ContextType, RequireFields<QueryRiskIndicatorsArgs, 'orderBy'>>;
  triggers?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, RequireFields<QueryTriggersArgs, 'orderBy'>>;
  policyOptions?: Resolver<ResolversTypes['PolicyOptionConnection'], ParentType, ContextType, RequireFields<QueryPolicyOptionsArgs, 'orderBy'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<QueryContributionsArgs, 'orderBy'>>;
  lessons?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<QueryLessonsArgs, 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'orderBy'>>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<QueryChallengesArgs, 'orderBy'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'orderBy'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'orderBy'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'orderBy'>>;
};

export type SearchConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['Tool'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['Situation'], ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['AssessedNorm']>, ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['AssessedNorm']>, ParentType, ContextType>;
  otherActs?: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  exempt?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  proof?: Resolver<ReadonlyArray<ResolversTypes['ProofStep']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SituationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Situation'] = ResolversParentTypes['Situation']> = {
  case?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  fails?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  crimes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessedNormResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AssessedNorm'] = ResolversParentTypes['AssessedNorm']> = {
  norm?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  exempt?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
};

export type ProofStepResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProofStep'] = ResolversParentTypes['ProofStep']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concludes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  premises?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  supplied?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  circumstances?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerdictConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VerdictConnection'] = ResolversParentTypes['VerdictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VerdictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Verdict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerdictEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VerdictEdge'] = ResolversParentTypes['VerdictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  tools?: Resolver<ReadonlyArray<ResolversTypes['Tool']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  norms?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CaseComparisonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CaseComparison'] = ResolversParentTypes['CaseComparison']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  aspects?: Resolver<ReadonlyArray<ResolversTypes['CaseAspect']>, ParentType, ContextType>;
};

export type CaseAspectResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CaseAspect'] = ResolversParentTypes['CaseAspect']> = {
  aspect?: Resolver<ResolversTypes['CaseAspectName'], ParentType, ContextType>;
  common?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['CaseSide']>, ParentType, ContextType>;
};

export type CaseSideResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CaseSide'] = ResolversParentTypes['CaseSide']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  all?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  only?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type UnusedToolConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UnusedToolConnection'] = ResolversParentTypes['UnusedToolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnusedToolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnusedTool']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnusedToolEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UnusedToolEdge'] = ResolversParentTypes['UnusedToolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnusedTool'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type UnusedToolResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UnusedTool'] = ResolversParentTypes['UnusedTool']> = {
  tool?: Resolver<ResolversTypes['Tool'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['Verdict']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type NormConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NormConnection'] = ResolversParentTypes['NormConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Norm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NormEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NormEdge'] = ResolversParentTypes['NormEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type OrganConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganConnection'] = ResolversParentTypes['OrganConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganEdge'] = ResolversParentTypes['OrganEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type CourtConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CourtConnection'] = ResolversParentTypes['CourtConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CourtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Court']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourtEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CourtEdge'] = ResolversParentTypes['CourtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Court'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RegionalArrangementConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegionalArrangementConnection'] = ResolversParentTypes['RegionalArrangementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionalArrangementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegionalArrangement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionalArrangementEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegionalArrangementEdge'] = ResolversParentTypes['RegionalArrangementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionalArrangement'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ActorGroupConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ActorGroupConnection'] = ResolversParentTypes['ActorGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActorGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorGroupEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ActorGroupEdge'] = ResolversParentTypes['ActorGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActorGroup'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type CharterChapterConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CharterChapterConnection'] = ResolversParentTypes['CharterChapterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharterChapterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CharterChapter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharterChapterEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CharterChapterEdge'] = ResolversParentTypes['CharterChapterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharterChapter'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type CharterArticleConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CharterArticleConnection'] = ResolversParentTypes['CharterArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharterArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CharterArticle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharterArticleEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CharterArticleEdge'] = ResolversParentTypes['CharterArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharterArticle'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PowerConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PowerConnection'] = ResolversParentTypes['PowerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PowerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Power']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PowerEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PowerEdge'] = ResolversParentTypes['PowerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Power'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RestrictionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RestrictionConnection'] = ResolversParentTypes['RestrictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RestrictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Restriction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RestrictionEdge'] = ResolversParentTypes['RestrictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ConditionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConditionConnection'] = ResolversParentTypes['ConditionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConditionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConditionEdge'] = ResolversParentTypes['ConditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PillarConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PillarConnection'] = ResolversParentTypes['PillarConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PillarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pillar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PillarEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PillarEdge'] = ResolversParentTypes['PillarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pillar'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type CrimeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CrimeConnection'] = ResolversParentTypes['CrimeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrimeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Crime']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrimeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CrimeEdge'] = ResolversParentTypes['CrimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Crime'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PrincipleConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PrincipleConnection'] = ResolversParentTypes['PrincipleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrincipleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Principle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrincipleEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PrincipleEdge'] = ResolversParentTypes['PrincipleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principle'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ToolConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ToolConnection'] = ResolversParentTypes['ToolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ToolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tool']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ToolEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ToolEdge'] = ResolversParentTypes['ToolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tool'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type MechanismConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MechanismConnection'] = ResolversParentTypes['MechanismConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MechanismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MechanismEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MechanismEdge'] = ResolversParentTypes['MechanismEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RiskFactorConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskFactorConnection'] = ResolversParentTypes['RiskFactorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskFactorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskFactor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskFactorEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskFactorEdge'] = ResolversParentTypes['RiskFactorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskFactor'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RiskIndicatorConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskIndicatorConnection'] = ResolversParentTypes['RiskIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskIndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskIndicatorEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskIndicatorEdge'] = ResolversParentTypes['RiskIndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskIndicator'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type TriggerConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TriggerConnection'] = ResolversParentTypes['TriggerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TriggerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Trigger']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriggerEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TriggerEdge'] = ResolversParentTypes['TriggerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trigger'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PolicyOptionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PolicyOptionConnection'] = ResolversParentTypes['PolicyOptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyOptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyOption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyOptionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PolicyOptionEdge'] = ResolversParentTypes['PolicyOptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyOption'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type LessonConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LessonConnection'] = ResolversParentTypes['LessonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LessonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LessonEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LessonEdge'] = ResolversParentTypes['LessonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ChallengeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChallengeConnection'] = ResolversParentTypes['ChallengeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChallengeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Challenge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChallengeEdge'] = ResolversParentTypes['ChallengeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Court?: CourtResolvers<ContextType>;
  RegionalArrangement?: RegionalArrangementResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  ActorGroup?: ActorGroupResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  CharterChapter?: CharterChapterResolvers<ContextType>;
  CharterArticle?: CharterArticleResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Norm?: NormResolvers<ContextType>;
  Power?: PowerResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Pillar?: PillarResolvers<ContextType>;
  Crime?: CrimeResolvers<ContextType>;
  Principle?: PrincipleResolvers<ContextType>;
  Tool?: ToolResolvers<ContextType>;
  Mechanism?: MechanismResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  RiskFactor?: RiskFactorResolvers<ContextType>;
  RiskIndicator?: RiskIndicatorResolvers<ContextType>;
  Trigger?: TriggerResolvers<ContextType>;
  PolicyOption?: PolicyOptionResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  Situation?: SituationResolvers<ContextType>;
  AssessedNorm?: AssessedNormResolvers<ContextType>;
  ProofStep?: ProofStepResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  VerdictConnection?: VerdictConnectionResolvers<ContextType>;
  VerdictEdge?: VerdictEdgeResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  CaseComparison?: CaseComparisonResolvers<ContextType>;
  CaseAspect?: CaseAspectResolvers<ContextType>;
  CaseSide?: CaseSideResolvers<ContextType>;
  UnusedToolConnection?: UnusedToolConnectionResolvers<ContextType>;
  UnusedToolEdge?: UnusedToolEdgeResolvers<ContextType>;
  UnusedTool?: UnusedToolResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  NormConnection?: NormConnectionResolvers<ContextType>;
  NormEdge?: NormEdgeResolvers<ContextType>;
  OrganConnection?: OrganConnectionResolvers<ContextType>;
  OrganEdge?: OrganEdgeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  CourtConnection?: CourtConnectionResolvers<ContextType>;
  CourtEdge?: CourtEdgeResolvers<ContextType>;
  RegionalArrangementConnection?: RegionalArrangementConnectionResolvers<ContextType>;
  RegionalArrangementEdge?: RegionalArrangementEdgeResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  ActorGroupConnection?: ActorGroupConnectionResolvers<ContextType>;
  ActorGroupEdge?: ActorGroupEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  CharterChapterConnection?: CharterChapterConnectionResolvers<ContextType>;
  CharterChapterEdge?: CharterChapterEdgeResolvers<ContextType>;
  CharterArticleConnection?: CharterArticleConnectionResolvers<ContextType>;
  CharterArticleEdge?: CharterArticleEdgeResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  PowerConnection?: PowerConnectionResolvers<ContextType>;
  PowerEdge?: PowerEdgeResolvers<ContextType>;
  RestrictionConnection?: RestrictionConnectionResolvers<ContextType>;
  RestrictionEdge?: RestrictionEdgeResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  ConditionConnection?: ConditionConnectionResolvers<ContextType>;
  ConditionEdge?: ConditionEdgeResolvers<ContextType>;
  PillarConnection?: PillarConnectionResolvers<ContextType>;
  PillarEdge?: PillarEdgeResolvers<ContextType>;
  CrimeConnection?: CrimeConnectionResolvers<ContextType>;
  CrimeEdge?: CrimeEdgeResolvers<ContextType>;
  PrincipleConnection?: PrincipleConnectionResolvers<ContextType>;
  PrincipleEdge?: PrincipleEdgeResolvers<ContextType>;
  ToolConnection?: ToolConnectionResolvers<ContextType>;
  ToolEdge?: ToolEdgeResolvers<ContextType>;
  MechanismConnection?: MechanismConnectionResolvers<ContextType>;
  MechanismEdge?: MechanismEdgeResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  RiskFactorConnection?: RiskFactorConnectionResolvers<ContextType>;
  RiskFactorEdge?: RiskFactorEdgeResolvers<ContextType>;
  RiskIndicatorConnection?: RiskIndicatorConnectionResolvers<ContextType>;
  RiskIndicatorEdge?: RiskIndicatorEdgeResolvers<ContextType>;
  TriggerConnection?: TriggerConnectionResolvers<ContextType>;
  TriggerEdge?: TriggerEdgeResolvers<ContextType>;
  PolicyOptionConnection?: PolicyOptionConnectionResolvers<ContextType>;
  PolicyOptionEdge?: PolicyOptionEdgeResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  LessonConnection?: LessonConnectionResolvers<ContextType>;
  LessonEdge?: LessonEdgeResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  ChallengeConnection?: ChallengeConnectionResolvers<ContextType>;
  ChallengeEdge?: ChallengeEdgeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
};


/** A value that has the fields of a type, whatever their resolvers make of them. */
type Shown<Type> = { readonly [Field in keyof Type]: unknown };

/** The resolvers that have to be written: for each field that the value of its type does not answer by itself. */
export type RequiredResolvers<ContextType> = {
  readonly [Type in keyof Resolvers as [MissingField<Type>] extends [never] ? never : Type]: {
    readonly [Field in MissingField<Type>]: ResolversOf<Type, ContextType>[Field & keyof ResolversOf<Type, ContextType>];
  };
};

type ResolversOf<Type extends keyof Resolvers, ContextType = unknown> = Required<NonNullable<Resolvers<ContextType>[Type]>>;

type MissingField<Type extends keyof Resolvers> = {
  [Field in keyof ResolversOf<Type>]: Field extends '__isTypeOf'
    ? never
    : ResolversOf<Type>[Field] extends Resolver<infer Result, infer Parent, infer _Context, infer _Args>
      ? Answers<Parent, Field, Result> extends true ? never : Field
      : Field;
}[keyof ResolversOf<Type>];

type Answers<Parent, Field, Result> = Field extends keyof Parent
  ? unknown extends Parent[Field] ? true : Parent[Field] extends Result ? true : false
  : false;
