// Written by `npm run codegen` from schema.graphql. Not to be edited.

/** The served schema. */
export const typeDefs = `"""
Anything with an id that is unique over the whole graph: an entity or a relation.
"""
interface Node {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!
}

"""
A node of the graph: somebody, a text, a norm, a means, a case, an idea that the sources speak of.
"""
interface Entity implements Node {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!
}

"""
A name that somebody outside gives an entity; scheme and value together name one entity.
"""
type Identifier {
  """
  Whose names they are: UN_SYMBOL, ISO_3166_1, UN_M49, UNTC, LOCATOR, ELI, COURT_NUMBER, WIKIDATA.
  """
  scheme: String!

  """The name, as whoever gives it writes it: S/RES/1973 (2011), LBY, IV-1."""
  value: String!

  """
  When it was last compared with the list of whoever gives it, ISO 8601; null where that is not recorded.
  """
  checked: String
}

"""Somebody who can hold a power, be bound, act or take a position."""
interface Actor implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""
A principal or subsidiary body of an organization: a council, an assembly, a committee.
"""
type Organ implements Node & Entity & Actor {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""A person's office or a unit of a secretariat."""
type Office implements Node & Entity & Actor {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The persons who hold it or held it."""
  heldBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PersonConnection!
}

"""A court or tribunal."""
type Court implements Node & Entity & Actor {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""
A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one.
"""
type RegionalArrangement implements Node & Entity & Actor {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""A State."""
type State implements Node & Entity & Actor {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""
An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association.
"""
type Organization implements Node & Entity & Actor {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""
A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements.
"""
type ActorGroup implements Node & Entity & Actor {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """Those that belong to it."""
  members(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!
}

"""A human being, by name."""
type Person implements Node & Entity & Actor {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  The powers that it holds, and those of the classes that it belongs to (then INFERRED).
  """
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  The tools that it may use, under the conditions of the powers behind each.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The tools whose use it may authorize or mandate."""
  authorizableTools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What it did."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The restrictions and duties that name it."""
  boundBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The conditions that it can make hold: what it can authorize, consent to, approve.
  """
  supplies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """The positions that it takes."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  What it can give under a pillar, as a source says of it or of a class by name.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The classes that it belongs to."""
  classes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """What it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Its parts: bodies, offices, chambers."""
  parts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The procedures, frameworks and forces that are a part of it."""
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """The mechanisms and frameworks that it developed."""
  developed(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """What others did that was directed to it."""
  measuresTowards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The recommendations that are addressed to it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What it has a part in, where a source says no more of it."""
  roles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The offices that the person holds or held."""
  offices(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): OfficeConnection!
}

"""A chapter of the Charter of the United Nations."""
type CharterChapter implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What weight it has as law; absent where none of the ranks fits."""
  rank: Rank

  """Its Roman number: VII."""
  numeral: String!

  """The articles of the chapter that the graph knows."""
  articles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CharterArticleConnection!

  """The norms that rest on it."""
  norms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """The tools that the sources place under it."""
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!
}

"""An article of the Charter of the United Nations."""
type CharterArticle implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What weight it has as law; absent where none of the ranks fits."""
  rank: Rank

  """Its number: 41."""
  number: Int!

  """The chapter that it stands in, where a source says so."""
  chapters(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CharterChapterConnection!

  """The norms that rest on it."""
  norms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!
}

"""A treaty, act, code, declaration or outcome document."""
type Instrument implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What weight it has as law; absent where none of the ranks fits."""
  rank: Rank

  """When it was adopted, ISO 8601, as exact as the source."""
  date: String

  """Its provisions that the graph knows."""
  provisions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ProvisionConnection!

  """The norms that rest on it."""
  norms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """
  Those who support it; where only some of a class do, the claim says how many.
  """
  supporters(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The numbers of those who support it or take part."""
  figures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): FigureConnection!

  """The parties to it that a source names."""
  parties(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Who put it forward."""
  launchedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The policy options that are about it."""
  policyOptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PolicyOptionConnection!

  """The protocols to it."""
  protocols(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): InstrumentConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!
}

"""An article or paragraph of an instrument other than the Charter."""
type Provision implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What weight it has as law; absent where none of the ranks fits."""
  rank: Rank

  """Its place in the instrument: 4(h), 139."""
  locator: String!

  """The instrument that it is part of."""
  instruments(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): InstrumentConnection!

  """The norms that rest on it."""
  norms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!
}

"""A resolution of an organ."""
type Resolution implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What weight it has as law; absent where none of the ranks fits."""
  rank: Rank

  """Its number: 1973, 66/253."""
  number: String!

  """When it was adopted, ISO 8601, as exact as the source."""
  date: String

  """Who adopted it."""
  adoptedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The measures taken on its authority or expressed in it."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """The cases that it deals with."""
  cases(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CaseConnection!
}

"""
What weight a document has as law. It orders citations; it decides no conflict between norms.
"""
enum Rank {
  """The Charter of the United Nations."""
  CHARTER

  """A decision of the Security Council."""
  COUNCIL_DECISION

  """A treaty, binding on its parties."""
  TREATY

  """A judgment of a court, binding on the parties to the case."""
  JUDGMENT

  """
  A resolution of the General Assembly or of one of its subsidiary organs.
  """
  ASSEMBLY_RESOLUTION

  """A report of the Secretary-General."""
  REPORT

  """A summary of such a report by others."""
  SUMMARY
}

"""What the law lets, forbids or bids."""
interface Norm implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What may, may not or must be done."""
  act: Act!

  """With what force it binds, paragraph by paragraph."""
  legalForce: LegalForce!

  """The tools that the act is over."""
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What must hold: required."""
  conditions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """What expressly need not hold."""
  exemptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """
  The law that it rests on: article, chapter, instrument, provision, principle.
  """
  basis(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """
  To whom the act is directed: the addressee, the appointee, the mandated office.
  """
  towards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What the act is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The pillars that it serves."""
  pillars(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PillarConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!
}

"""
A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds.
"""
type Power implements Node & Entity & Norm {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What may, may not or must be done."""
  act: Act!

  """With what force it binds, paragraph by paragraph."""
  legalForce: LegalForce!

  """The tools that the act is over."""
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What must hold: required."""
  conditions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """What expressly need not hold."""
  exemptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """
  The law that it rests on: article, chapter, instrument, provision, principle.
  """
  basis(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """
  To whom the act is directed: the addressee, the appointee, the mandated office.
  """
  towards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What the act is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The pillars that it serves."""
  pillars(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PillarConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What kind of permission it is."""
  nature: Nature!

  """
  Those to whom a source gives it; what members of a class hold through it stands at Actor.powers.
  """
  holders(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!
}

"""
A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits.
"""
type Restriction implements Node & Entity & Norm {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What may, may not or must be done."""
  act: Act!

  """With what force it binds, paragraph by paragraph."""
  legalForce: LegalForce!

  """The tools that the act is over."""
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What must hold: required."""
  conditions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """What expressly need not hold."""
  exemptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """
  The law that it rests on: article, chapter, instrument, provision, principle.
  """
  basis(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """
  To whom the act is directed: the addressee, the appointee, the mandated office.
  """
  towards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What the act is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The pillars that it serves."""
  pillars(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PillarConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """Whom it binds; empty where it binds everyone."""
  binds(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """
  Its trigger: where this does not hold, it does not apply. \`conditions\` is what lifts it.
  """
  appliesIf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """Whom it leaves free."""
  except(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""An obligation or a call: who must or should do what."""
type Duty implements Node & Entity & Norm {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What may, may not or must be done."""
  act: Act!

  """With what force it binds, paragraph by paragraph."""
  legalForce: LegalForce!

  """The tools that the act is over."""
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """What must hold: required."""
  conditions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """What expressly need not hold."""
  exemptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """
  The law that it rests on: article, chapter, instrument, provision, principle.
  """
  basis(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """
  To whom the act is directed: the addressee, the appointee, the mandated office.
  """
  towards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What the act is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The pillars that it serves."""
  pillars(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PillarConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """Whom it binds."""
  binds(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""
A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*.
"""
type Condition implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What has to happen or be found for it to hold."""
  type: ConditionType!

  """It holds where one of these holds."""
  anyOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """It holds where all of these hold."""
  allOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """What holds by meaning where it holds."""
  implies(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """Who can make it hold; nobody: a circumstance that has to be found."""
  suppliers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The norms that require it or expressly do without it."""
  norms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """The crimes whose occurrence or threat makes it hold."""
  crimes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CrimeConnection!

  """What it is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""What kind of permission a power is."""
enum Nature {
  """An organ or organization may act only because law says so."""
  COMPETENCE

  """A State or a person is free unless barred, and a source affirms it."""
  LIBERTY

  """The text says only that it can be done."""
  CAPACITY
}

"""With what force a norm binds its addressees."""
enum LegalForce {
  """As a treaty, the Charter included."""
  TREATY

  """As a binding decision."""
  BINDING_DECISION

  """As a recommendation: it binds nobody."""
  RECOMMENDATION

  """As a political commitment, which is no obligation in law."""
  POLITICAL_COMMITMENT

  """Whether it binds is disputed."""
  DISPUTED

  """It is known only through a report or its summary."""
  REPORTED
}

"""What has to happen or be found for a condition to hold."""
enum ConditionType {
  """Somebody with the power to authorize has done so."""
  AUTHORIZATION

  """Whoever is concerned has consented."""
  CONSENT

  """Somebody has been charged with the task."""
  MANDATE

  """Something else has failed before."""
  PRIOR_FAILURE

  """Crimes occur or threaten."""
  CRIME_SITUATION

  """A step of a procedure has been taken."""
  PROCEDURE

  """Somebody is a member."""
  MEMBERSHIP

  """A circumstance that has to be found, by nobody in particular."""
  CIRCUMSTANCE

  """A finding that a named organ makes."""
  DETERMINATION
}

"""One of the three pillars of the Responsibility to Protect."""
type Pillar implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """One, two or three."""
  number: Int!

  """The norms that serve it."""
  norms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  The tools and mechanisms that serve it, where a source says so without naming whose hands they are in.
  """
  means(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What regional arrangements give under it."""
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!
}

"""
One of the crimes and violations that the Responsibility to Protect is about, or the class of them.
"""
type Crime implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """The wider class of crimes."""
  broader(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CrimeConnection!

  """The crimes within it."""
  narrower(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CrimeConnection!

  """What sets it apart from the others."""
  distinguishedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it is to be kept apart from."""
  distinguishedFrom(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """Where it has its definition."""
  definedIn(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """In what it happens."""
  occursIn(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The risk factors for it."""
  riskFactors(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RiskFactorConnection!
}

"""A principle, or a standard that the use of a tool should meet."""
type Principle implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """The tools and other means that should meet it."""
  guides(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """The cases, measures and texts that illustrate it."""
  illustratedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""
Something that may be used on a situation: mediation, sanctions, a mission.
"""
type Tool implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """The wider tools that it is a form of."""
  broader(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """Its narrower forms."""
  narrower(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The powers over it."""
  powers(
    """Only powers of this act."""
    act: Act

    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """The restrictions over it."""
  restrictions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RestrictionConnection!

  """The duties over it."""
  duties(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): DutyConnection!

  """Who may use it, under the conditions of the powers behind each."""
  actors(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Who may authorize or mandate its use."""
  authorizers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The recorded uses of it."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The measures that authorized its use."""
  authorizations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The cases in which it was used."""
  cases(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CaseConnection!

  """The law that a source places it under."""
  basis(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The principles and standards that its use should meet."""
  standards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PrincipleConnection!

  """
  The pillars that a source says it serves, without naming whose hands it is in; else they stand at its powers.
  """
  pillars(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PillarConnection!

  """What it has among its elements, without being the wider of the two."""
  elements(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it is used for."""
  purposes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What makes it more effective, by the sources: no condition."""
  effectiveWith(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """The difficulties that a source names with it."""
  challenges(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ChallengeConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What regional arrangements give that is about it."""
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!
}

"""A standing procedure, network, framework or force."""
type Mechanism implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """Who runs it."""
  runBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Who makes use of it."""
  users(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Who developed it."""
  developers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """Whose it is: what it is a part of."""
  partOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """What it is for."""
  purposes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """Those who make it up."""
  members(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The numbers of those who take part in it."""
  figures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): FigureConnection!
}

"""A country situation that the sources speak of."""
type Case implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What was done in it."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """The tools that were used in it."""
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """The resolutions on it."""
  resolutions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ResolutionConnection!

  """The positions on what was done in it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """What it illustrates."""
  illustrates(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The numbers that are given for it."""
  figures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): FigureConnection!

  """What a source says that it helped to bring about."""
  contributedTo(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The crimes that a source says were committed in it."""
  crimes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CrimeConnection!
}

"""One use of a tool, or another act of practice: who did what."""
type Measure implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  When, ISO 8601, as exact as the source; absent where no source dates it.
  """
  date: String

  """The tools that it applied."""
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """
  The tools whose use it authorized; that they were used is not said by it.
  """
  authorized(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """Who took it."""
  actors(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The cases that it was taken in."""
  cases(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CaseConnection!

  """The resolutions that it was taken under or is expressed in."""
  resolutions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ResolutionConnection!

  """To whom it was directed."""
  towards(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it was about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The contributions of regional arrangements that it is an example of."""
  exampleOf(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!
}

"""A number with what it counts."""
type Figure implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """The number."""
  value: Float!

  """Whether the number is exact or a bound."""
  bound: Bound!

  """What is counted: people killed, States."""
  unit: String!

  """Since when it is counted, ISO 8601, as exact as the source."""
  since: String

  """What it is a figure of."""
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""How a figure stands to the true number."""
enum Bound {
  """The number itself."""
  EXACT

  """That many or more."""
  AT_LEAST

  """More than that."""
  OVER

  """That many or fewer."""
  AT_MOST
}

"""A circumstance that raises the risk of atrocity crimes."""
type RiskFactor implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """Its number in the report that lists it."""
  number: Int

  """The signs by which it shows."""
  indicators(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RiskIndicatorConnection!

  """What it has among its elements."""
  elements(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The crimes that it bears on."""
  crimes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CrimeConnection!

  """What comes on top of it and makes it graver."""
  compoundedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The wider risk factors that it is a form of."""
  broader(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RiskFactorConnection!

  """The risk factors that are forms of it."""
  narrower(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RiskFactorConnection!

  """The policy options that deal with it."""
  policyOptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PolicyOptionConnection!

  """The lists of risk factors that it stands in."""
  lists(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConceptConnection!
}

"""A sign by which a risk factor shows."""
type RiskIndicator implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What it is a sign of."""
  indicates(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """
  What a source links it to without saying how the one works on the other.
  """
  linkedTo(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The policy options that deal with it."""
  policyOptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PolicyOptionConnection!
}

"""An event or driver that compounds risk or sets violence off."""
type Trigger implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What it comes on top of and makes graver."""
  compounds(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it may set off or make likelier."""
  setsOff(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The wider triggers that it is one of or a form of."""
  broader(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): TriggerConnection!

  """The triggers that are among it or forms of it."""
  narrower(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): TriggerConnection!

  """The policy options that deal with it."""
  policyOptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PolicyOptionConnection!
}

"""What a State can do at home to prevent atrocity crimes."""
type PolicyOption implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """The group or wider option that it stands under."""
  broader(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PolicyOptionConnection!

  """The options that stand under it."""
  narrower(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PolicyOptionConnection!

  """What it is to achieve, or can."""
  achieves(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it deals with or works against."""
  addresses(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The instruments that it is about."""
  instruments(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): InstrumentConnection!

  """What it is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """With whom it is done."""
  partners(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """
  The contributions of regional arrangements that belong together with it.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """What it needs, without its being a condition of law."""
  needs(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it has among its elements, without being the wider of the two."""
  elements(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """Who puts it into practice, or can."""
  implementedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """The numbers that are given for it."""
  figures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): FigureConnection!
}

"""What regional arrangements give under a pillar."""
type Contribution implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """Its number under its pillar in the report that lists it."""
  number: Int

  """The pillar that it serves."""
  pillars(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PillarConnection!

  """Who can give it."""
  givers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """
  What the source names as an example of it: actors, measures, mechanisms.
  """
  examples(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it is to achieve, or can."""
  achieves(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it deals with, works against or prevents."""
  addresses(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """With whom it is done."""
  partners(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The powers and other norms that are about it."""
  norms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!
}

"""A lesson that a source draws from experience."""
type Lesson implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """Its number where the source numbers it."""
  number: Int

  """Who draws it."""
  drawnBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """What it is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The cases, measures and texts that illustrate it."""
  illustratedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""Something that a source recommends, calls for or names as needed."""
type Recommendation implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """Its number where the source numbers it."""
  number: Int

  """To whom it is addressed; empty where the source names nobody."""
  addressees(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """What it is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """Why, where the source says so."""
  reasons(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""A difficulty that no holder is named for."""
type Challenge implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What it stands in the way of."""
  hampers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The cases, measures and texts that illustrate it."""
  illustratedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The challenges that are forms of it."""
  narrower(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ChallengeConnection!

  """Whatever a source counts among it: positions as well as challenges."""
  members(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it has among its elements."""
  elements(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The wider challenges that it is a form of."""
  broader(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ChallengeConnection!

  """What makes it worse."""
  exacerbatedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The policy options that deal with it."""
  policyOptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PolicyOptionConnection!
}

"""A campaign or proposal."""
type Initiative implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """Who put it forward."""
  launchedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """
  Those who support it; where only some of a class do, the claim says how many.
  """
  supporters(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The numbers of those who support it or take part."""
  figures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): FigureConnection!

  """What it is to achieve or to strengthen."""
  purposes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""
One side of a debate, a concern or a stance, with who takes it. Never a fact by being held.
"""
type Position implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """Who takes it."""
  holders(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """What it is on."""
  on(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The cases that it was taken about."""
  cases(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CaseConnection!
}

"""
Something that happened or is to happen: a summit, a dialogue, a release.
"""
type Event implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """When, ISO 8601, as exact as the source."""
  date: String

  """Who holds it."""
  hosts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """What it is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""A notion or phenomenon that the sources reason with."""
type Concept implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """The recommendations about it."""
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """What a source says helped to bring it about."""
  contributors(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What it has among its elements."""
  elements(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The numbers that are given for it."""
  figures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): FigureConnection!

  """The cases, measures and texts that illustrate it."""
  illustratedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The difficulties that stand in its way."""
  challenges(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ChallengeConnection!

  """
  Whatever stands in its way: positions and phenomena as well as challenges.
  """
  hamperedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What is to strengthen it, or does."""
  reinforcedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The positions on it."""
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """Those that it counts as its own."""
  members(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """What comes on top of it and makes it graver."""
  compoundedBy(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""A report of the Secretary-General on the Responsibility to Protect."""
type Report implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """What weight it has as law; absent where none of the ranks fits."""
  rank: Rank

  """
  Its place in the series since 2009: 4 for the fourth; absent where no source counts it.
  """
  ordinal: Int

  """When it was published, ISO 8601, as exact as the source."""
  date: String

  """Who published it."""
  publishers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """The documents that summarize it."""
  sources(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): SourceConnection!

  """What it is about."""
  regarding(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """The report that it takes up again."""
  followsUp(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ReportConnection!

  """Who or what went into it."""
  contributors(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!
}

"""A document that was read for this graph."""
type Source implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  What weight it has as law: claims of the document of the highest rank come first.
  """
  rank: Rank!

  """Its title as it stands at its head."""
  title: String!

  """The year of the report that it summarizes."""
  year: Int!

  """How a brief refers to it, before the section."""
  shortTitle: String!

  """The reports that it summarizes."""
  reports(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ReportConnection!

  """Who published it, where it names somebody."""
  publishers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!
}

"""
A place in a source that claims rest on. Kept out of lists unless asked for by kind.
"""
type Passage implements Node & Entity {
  """
  A readable slug for an entity, \`from~TYPE~to\` for a relation, with more behind it where several would have the same. Never reused.
  """
  id: ID!

  """The name as the field writes it."""
  name: String!

  """Other names and spellings that the sources use."""
  aliases: [String!]!

  """One or two sentences of our own: what it is."""
  summary: String!

  """The name of the concrete type."""
  kind: Kind!

  """
  What others call it by, by scheme and value: UN symbols, country codes, treaty registrations.
  """
  identifiers: [Identifier!]!

  """
  Where the sources speak of it: the citations of its stated relations, each once.
  """
  citations: [Citation!]!

  """The claims that it is part of."""
  relations(
    """Only relations of these types; left out: of all types."""
    types: [RelationType!]

    """OUT: it is the subject of the claim; IN: the object; ANY: either."""
    direction: Direction = ANY

    """
    Only relations whose other end is of these kinds; left out: of all kinds.
    """
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """The source that it is a place in."""
  source: Source!

  """The section, as the source numbers or names it."""
  section: String!

  """
  Paragraphs, list items at any depth and footnotes of the section count one each, from 1.
  """
  paragraph: Int!

  """The claims that rest on it."""
  claims(
    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!
}

"""
One claim, whoever makes it, or one derived from such claims. Its own fields are those of the leading attestation: the highest rank, then STATED, READ_AS, INFERRED, then the oldest.
"""
type Relation implements Node {
  """
  \`from~TYPE~to\`; of several such claims the later ones add in what they differ: \`~not\`, \`~only\`, \`~2005\`.
  """
  id: ID!

  """What the claim is: how the two ends are joined."""
  type: RelationType!

  """The subject of the claim."""
  from: Entity!

  """The object of the claim."""
  to: Entity!

  """The claim in one sentence of our own."""
  statement: String!

  """
  A closed word of its type that says more exactly how the two are joined; null where there is none.
  """
  how: String

  """
  Whether a source states it, a term is read in its context, or it is concluded.
  """
  status: Status!

  """Made by the rules when the release was built, from \`derivedFrom\`."""
  derived: Boolean!

  """The relations that a derived one was made from; empty for the others."""
  derivedFrom: [Node!]!

  """How the source says it: that it is, may, should, was done."""
  modality: Modality!

  """The source denies it."""
  negated: Boolean!

  """How many the source says it of, where it says so: "some", "most"."""
  quantifier: String

  """How often it is so, as the document puts it: "rarely"."""
  frequency: String

  """
  How far it is so, as the document puts it: "not directly or inevitably".
  """
  degree: String

  """Whose claim it is."""
  speaker: Entity!

  """How it was read or concluded; null where it is stated."""
  reasoning: String

  """An ambiguity or a slip of the source."""
  note: String

  """
  Since when it holds, ISO 8601, as exact as the source: 2011, 2011-03, 2011-03-17.
  """
  since: String

  """Until when it held, ISO 8601, as exact as the source."""
  until: String

  """
  What weight the leading document has as law; of a derived relation the lowest that it rests on.
  """
  rank: Rank!

  """
  Who attests it and how, the leading one first; empty for derived relations.
  """
  attestations: [Attestation!]!

  """The claims that it stands against, each with how."""
  disagreements: [Disagreement!]!

  """
  The places that it rests on, those of all attestations; empty only for derived relations, which cite through derivedFrom.
  """
  citations: [Citation!]!
}

"""How a document puts a claim, and on whose word."""
type Attestation {
  """The first place that it rests on."""
  citation: Citation!

  """All places that it rests on."""
  citations: [Citation!]!

  """The claim in one sentence of our own."""
  statement: String!

  """
  Whether the document states it, a term is read in its context, or it is concluded.
  """
  status: Status!

  """How it was read or concluded; null where it is stated."""
  reasoning: String

  """How the document says it: that it is, may, should, was done."""
  modality: Modality!

  """How many it is said of: "some", "most"."""
  quantifier: String

  """How often: "rarely", "frequently"."""
  frequency: String

  """How far: "not directly or inevitably"."""
  degree: String

  """An ambiguity or a slip of the document."""
  note: String

  """
  From the outside in: the document, whom it reports, whom that one quotes. The last one's claim it is.
  """
  speakers: [Speaker!]!
}

"""One link in the chain of those who speak."""
type Speaker {
  """Who speaks."""
  entity: Entity!

  """How many of it: "some" of the Member States."""
  quantifier: String
}

"""
How a claim stands to another that says something else. An editorial finding: rank never makes one.
"""
type Disagreement {
  """How: read from either claim."""
  how: ClaimRelation!

  """The other claim."""
  other: Relation!

  """In what the two differ, in a sentence."""
  statement: String!
}

"""How two claims can stand to each other."""
enum ClaimRelation {
  """They cannot both be true."""
  CONTRADICTS

  """One adds a limit to the other."""
  QUALIFIES

  """One takes the place of the other from a date on."""
  SUPERSEDES

  """One says how the other is to be read."""
  INTERPRETS

  """They differ, and nobody reconciles them."""
  SET_BESIDE
}

"""A place in a source, with an anchor to find it by."""
type Citation {
  """The document; its id is the document's file name without its ending."""
  source: Source!

  """The place in the document, as one would name it: III.10."""
  locator: String!

  """The section, as the source numbers or names it."""
  section: String!

  """
  Paragraphs, list items at any depth and footnotes of the section count one each, from 1.
  """
  paragraph: Int!

  """At most eight consecutive words of the source."""
  anchor: String!

  """The citation as one would write it in a brief."""
  text: String!

  """
  The passage that stands for the place, with all claims that rest on it.
  """
  passage: Passage!
}

"""Whether a source says it."""
enum Status {
  """A source states it."""
  STATED

  """
  A source states it in a term that is read in its context; \`reasoning\` says how.
  """
  READ_AS

  """A step of argument leads to it; \`reasoning\` says how."""
  INFERRED
}

"""How a source says what it says."""
enum Modality {
  """It is so."""
  IS

  """It is permitted; said of what no norm is about: it may be so."""
  MAY

  """It is possible, or within somebody's power."""
  CAN

  """It ought to be: a standard, no bar."""
  SHOULD

  """It is required."""
  MUST

  """It is forbidden."""
  MUST_NOT

  """Only so, or only by these."""
  ONLY

  """It was done."""
  DID

  """It can be considered."""
  CAN_CONSIDER

  """It is expected to happen."""
  EXPECTED

  """Somebody intends it."""
  INTENDED

  """Somebody proposes it."""
  PROPOSED
}

"""Which way a relation is looked at from an entity."""
enum Direction {
  """From the subject of the claim to its object."""
  OUT

  """From the object of the claim to its subject."""
  IN

  """Either way."""
  ANY
}

"""What a norm lets, forbids or bids somebody do."""
enum Act {
  """Use the tool."""
  USE

  """Send it into the field."""
  DEPLOY

  """Set it up."""
  ESTABLISH

  """Lay it upon somebody."""
  IMPOSE

  """Name a person to an office or task."""
  APPOINT

  """Set it going."""
  INITIATE

  """Counsel others, without binding them."""
  RECOMMEND

  """Bring a situation before somebody, to draw attention to it."""
  BRING

  """Ask for it in public, or ask others for it."""
  CALL_FOR

  """Take it up and weigh it."""
  CONSIDER

  """Pass a text."""
  ADOPT

  """Give it: asylum, protection, support."""
  PROVIDE

  """Keep from doing it."""
  REFRAIN

  """Submit to it: a review, an inspection."""
  UNDERGO

  """Keep people safe."""
  PROTECT

  """See that it can be used."""
  KEEP_AVAILABLE

  """Look into what happened."""
  INVESTIGATE

  """Let others do it."""
  AUTHORIZE

  """Charge others with it."""
  MANDATE

  """Do it: the general act, where what is to be done is no use of a tool."""
  DO
}

"""How the two ends of a claim are joined."""
enum RelationType {
  """An actor has a power."""
  HOLDS

  """A restriction or duty binds an actor."""
  BINDS

  """A restriction leaves an actor free."""
  EXCEPT

  """The tool that a norm's act is over."""
  OVER

  """To whom an act is directed: addressee, appointee, mandated office."""
  TOWARDS

  """What something is about."""
  REGARDING

  """A norm requires a condition."""
  SUBJECT_TO

  """
  A restriction or duty applies only where a condition holds: its trigger.
  """
  APPLIES_IF

  """A norm expressly does not require a condition."""
  EXEMPT_FROM

  """The law that something rests on."""
  BASED_ON

  """A norm or a means serves a pillar."""
  SERVES

  """It holds where one of these holds."""
  ANY_OF

  """It holds where all of these hold."""
  ALL_OF

  """By meaning, where the first holds the second holds."""
  IMPLIES

  """Who can make a condition hold."""
  SUPPLIED_BY

  """The crime whose occurrence or threat makes a condition hold."""
  FULFILLED_BY

  """It is one of a class."""
  INSTANCE_OF

  """It is a part of a whole. Powers do not pass."""
  PART_OF

  """The second is the wider of two of the same kind."""
  BROADER

  """An actor took a measure."""
  TOOK

  """A measure used a tool."""
  APPLIED

  """A measure let others use a tool; that it was used is not said by it."""
  AUTHORIZED

  """It belongs to a case."""
  IN_CASE

  """A measure rests on the authority of a resolution."""
  UNDER

  """
  A measure is expressed in a resolution, which gives no authority for more.
  """
  EXPRESSED_IN

  """A text or a principle was adopted at an event."""
  ADOPTED_AT

  """An actor adopted a text or a principle."""
  ADOPTED

  """An actor may use a tool, under the conditions of the power behind it."""
  MAY_USE

  """
  An actor may authorize or mandate the use of a tool, under the conditions of the power behind it.
  """
  MAY_AUTHORIZE

  """A tool was used in a case."""
  SAW_USE_OF

  """What something is meant to achieve."""
  AIMS_AT

  """A principle or standard that something should meet."""
  GUIDED_BY

  """With what something works better, by the source: no condition."""
  MORE_EFFECTIVE_WITH

  """The first is to be sought before the second."""
  PREFERRED_TO

  """The first strengthens the second."""
  REINFORCES

  """The first adds to bringing the second about."""
  CONTRIBUTES_TO

  """The first arises from the second."""
  STEMS_FROM

  """
  A source sets the two side by side and does not say how they stand to each other.
  """
  SET_BESIDE

  """The two are to be kept apart."""
  DISTINGUISHED_FROM

  """The first shows the second by example."""
  ILLUSTRATES

  """The first needs the second, without its being a condition of law."""
  NEEDS

  """A difficulty stands in the way."""
  HAMPERS

  """It amounts to a crime, or may."""
  AMOUNTS_TO

  """It protects somebody from something."""
  PROTECTS_FROM

  """An actor runs a mechanism."""
  RUNS

  """An actor takes a position."""
  TAKES

  """What a position is on."""
  ON

  """To whom a recommendation goes."""
  ADDRESSED_TO

  """Who put an initiative forward."""
  LAUNCHED

  """The first comes before the second in time; nothing is said of cause."""
  PRECEDES

  """
  The first has the second among its elements, without being the wider of the two.
  """
  INCLUDES

  """The first brings out how important the second is."""
  STRESSES

  """The two belong together."""
  CONNECTED_WITH

  """The two are commonly thought of together."""
  ASSOCIATED_WITH

  """The two cannot be told apart sharply."""
  OVERLAPS_WITH

  """The first keeps the second from happening, halts or deters it."""
  PREVENTS

  """The first declares the second wrong before everybody."""
  CONDEMNS

  """The first works against the second."""
  COUNTERS

  """The first stirs people up to the second."""
  INCITES

  """The first sets the second off."""
  TRIGGERS

  """The first weakens or takes away from the second."""
  UNDERMINES

  """The first makes the second less needed."""
  REDUCES_NEED_FOR

  """The first takes the place of the second."""
  SUBSTITUTES_FOR

  """The first changes how the second grows."""
  INFLUENCES

  """The first notices the second."""
  DETECTS

  """An actor has a part in something, where the source says no more of it."""
  HAS_ROLE_IN

  """
  An actor has a tool or another means at hand; whether it may use it is not said by it.
  """
  HAS_AVAILABLE

  """A person holds an office."""
  HOLDS_OFFICE

  """An actor holds an event."""
  HOSTS

  """An actor draws a lesson."""
  DRAWS

  """A report or other text set something up or out."""
  SET_OUT_IN

  """How many of something there are."""
  COUNTS

  """An actor stands behind a text, an initiative or a cause."""
  SUPPORTS

  """
  An actor declared its approval of something; that it adopted it is not said by it.
  """
  ENDORSED

  """An actor gave its commitment to something."""
  COMMITTED_TO

  """The first takes up again what the second began."""
  FOLLOWS_UP

  """An actor puts something before other things."""
  PRIORITIZES

  """An actor does not heed what it owes."""
  DISREGARDS

  """The first does not do enough of the second."""
  FALLS_SHORT_OF

  """The first makes the second possible, without doing it."""
  ENABLES

  """The first makes the second worse."""
  EXACERBATES

  """The first makes it more likely that the second happens."""
  RAISES_RISK_OF

  """The first comes on top of the second and makes it graver."""
  COMPOUNDS

  """An actor is a party to a treaty."""
  PARTY_TO

  """An actor gives a contribution under a pillar, or can give it."""
  GIVES

  """An actor helps another to do what is the other's to do."""
  ASSISTS

  """An actor lends another legitimacy."""
  LENDS_LEGITIMACY_TO

  """What the first holds goes into the making of the second."""
  INFORMS

  """The first judges how the second stands."""
  ASSESSES

  """The first ends in the second."""
  LEADS_TO

  """An actor developed a mechanism, a framework, a plan."""
  DEVELOPED

  """An actor makes use of a mechanism or framework."""
  USES

  """The first works for the second to be respected or to spread."""
  PROMOTES

  """The first is a sign by which the second shows."""
  INDICATES

  """
  A source counts the first among what makes crimes likelier; that it causes them is not said by it.
  """
  RISK_FACTOR_FOR

  """The first brings the second about."""
  CAUSES

  """
  A source links the first to the second and does not say how the one works on the other.
  """
  LINKED_TO

  """How the first turns out hangs on the second."""
  DEPENDS_ON

  """The first happens, or is found, within the second."""
  OCCURS_IN

  """The first leaves the second out of sight."""
  OVERLOOKS

  """What sets a crime apart from the others."""
  DISTINGUISHED_BY

  """Where a crime has its definition."""
  DEFINED_IN

  """
  The first agrees with the second; that it rests on it is not said by it.
  """
  CONSISTENT_WITH

  """The first deals with the second."""
  ADDRESSES

  """The first makes the second less, or milder."""
  REDUCES

  """The first watches how the second goes on."""
  MONITORS

  """The first tells the second of a danger."""
  ALERTS

  """The first strikes the second."""
  AFFECTS

  """The first takes the blame off the second."""
  EXCUSES

  """An actor puts something into practice."""
  IMPLEMENTS

  """What the first is or does calls for working together with the second."""
  COOPERATES_WITH

  """A protocol adds to a treaty, and is an instrument of its own."""
  PROTOCOL_TO

  """An actor published a report or a document on one."""
  PUBLISHED

  """A document summarizes a report."""
  SUMMARIZES
}

"""What can be asked."""
type Query {
  """The release that answers."""
  release: Release!

  """
  The entity or relation with this id or identifier; null where there is none, and refused with the nearest ids where it has not the form of an id.
  """
  node(
    """An id, as any answer gives it, or an identifier of an entity."""
    id: ID!
  ): Node

  """
  The entity that bears an identifier, however it is written; null where none does.
  """
  byIdentifier(
    """
    Whose name it is, such as UN_SYMBOL; left out: whichever it has the form of.
    """
    scheme: String

    """The name: S/RES/1973, UNSCR 1973, LBY."""
    value: String!
  ): Entity

  """
  Entities and relations by their ids, in that order; null where there is none. At most 100.
  """
  nodes(
    """Ids, as any answer gives them."""
    ids: [ID!]!
  ): [Node]!

  """All entities but passages."""
  entities(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EntityConnection!

  """All relations."""
  relations(
    """Which relations; left out: all of them."""
    filter: RelationFilter

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RelationConnection!

  """
  Entities that hold all the words, the last one also as a beginning; best first.
  """
  search(
    """
    Words, folded for case and accents; all must match, the last one as a prefix.
    """
    text: String!

    """Only entities of these kinds."""
    kinds: [Kind!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): SearchConnection!

  """
  May this actor use this tool, by these sources, in this situation? The verdict, with its proof.
  """
  mayUse(
    """The id of the actor."""
    actor: ID!

    """The id of the tool."""
    tool: ID!

    """
    The act to assess; left out: an act of use that the actor has a power for, else an enabling one, else USE.
    """
    act: Act

    """What is known of the situation; left out: nothing."""
    situation: SituationInput
  ): Verdict

  """
  The verdict on every actor for one tool: PERMITTED first, then CONDITIONAL, CONTESTED, NOT_PERMITTED, NOT_STATED; then by name.
  """
  whoMayUse(
    """The id of the tool."""
    tool: ID!

    """The act to assess; left out: for each actor as in mayUse."""
    act: Act

    """What is known of the situation; left out: nothing."""
    situation: SituationInput

    """
    Only verdicts with one of these outcomes, at least one; left out: all but NOT_STATED.
    """
    outcomes: [Outcome!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): VerdictConnection

  """
  The verdict on every tool for one actor: in the order of whoMayUse, and within an outcome tools of a class that the sources prefer first, those of the class that it is preferred to last. The relations of an edge are the claims that prefer.
  """
  optionsFor(
    """The id of the actor."""
    actor: ID!

    """The act to assess; left out: for each tool as in mayUse."""
    act: Act

    """What is known of the situation; left out: nothing."""
    situation: SituationInput

    """
    Only verdicts with one of these outcomes, at least one; left out: all but NOT_STATED.
    """
    outcomes: [Outcome!]

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): VerdictConnection

  """
  The verdicts on all pairs of actors and tools, with the norms that decide each.
  """
  matrix(
    """The ids of the actors, 1 to 200; left out or null: all of them."""
    actors: [ID!]

    """The ids of the tools, 1 to 200; left out or null: all of them."""
    tools: [ID!]

    """The act to assess; left out: for each pair as in mayUse."""
    act: Act

    """What is known of the situation; left out: nothing."""
    situation: SituationInput
  ): Matrix

  """
  Cases side by side: what all of them have, what one alone has, and of what the sources say nothing.
  """
  compareCases(
    """The ids of the cases, 2 to 10."""
    ids: [ID!]!
  ): CaseComparison

  """
  Tools that somebody could have used in a case by these sources and that nobody is recorded using there.
  """
  unusedTools(
    """The id of the case."""
    case: ID!

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): UnusedToolConnection

  """
  The shortest ways from one entity to another over relations in either direction.
  """
  paths(
    """The id of the entity to start from."""
    from: ID!

    """The id of the entity to reach."""
    to: ID!

    """How many relations a way may have, 1 to 6."""
    maxLength: Int = 4

    """Only over relations of these types; left out: of all types."""
    types: [RelationType!]

    """How many ways, 1 to 50."""
    limit: Int = 10
  ): PathAnswer

  """
  What lies around these entities, in a form that a picture can be drawn from.
  """
  subgraph(
    """The ids of the entities to start from, 1 to 100."""
    ids: [ID!]!

    """How many relations away, 0 to 4."""
    depth: Int = 1

    """
    Only entities of these kinds, beside those asked from; left out: of all kinds but Passage.
    """
    kinds: [Kind!]

    """Only over relations of these types; left out: of all types."""
    types: [RelationType!]

    """How many entities in one answer, 1 to 1,000."""
    limit: Int = 200

    """The \`next\` of the answer before, to go on where it was cut."""
    after: String
  ): Subgraph

  """
  All actors. Each one: somebody who can hold a power, be bound, act or take a position.
  """
  actors(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorConnection!

  """All norms. Each one: what the law lets, forbids or bids."""
  norms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): NormConnection!

  """
  All organs. Each one: A principal or subsidiary body of an organization: a council, an assembly, a committee.
  """
  organs(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): OrganConnection!

  """All offices. Each one: A person's office or a unit of a secretariat."""
  offices(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): OfficeConnection!

  """All courts. Each one: A court or tribunal."""
  courts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CourtConnection!

  """
  All regional arrangements. Each one: A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one.
  """
  regionalArrangements(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RegionalArrangementConnection!

  """All states. Each one: A State."""
  states(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): StateConnection!

  """
  All organizations. Each one: an organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association.
  """
  organizations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): OrganizationConnection!

  """
  All actor groups. Each one: A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements.
  """
  actorGroups(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ActorGroupConnection!

  """All persons. Each one: A human being, by name."""
  persons(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PersonConnection!

  """
  All charter chapters. Each one: A chapter of the Charter of the United Nations.
  """
  charterChapters(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CharterChapterConnection!

  """
  All charter articles. Each one: an article of the Charter of the United Nations.
  """
  charterArticles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CharterArticleConnection!

  """
  All instruments. Each one: A treaty, act, code, declaration or outcome document.
  """
  instruments(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): InstrumentConnection!

  """
  All provisions. Each one: an article or paragraph of an instrument other than the Charter.
  """
  provisions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ProvisionConnection!

  """All resolutions. Each one: A resolution of an organ."""
  resolutions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ResolutionConnection!

  """
  All powers. Each one: A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds.
  """
  powers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PowerConnection!

  """
  All restrictions. Each one: A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits.
  """
  restrictions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RestrictionConnection!

  """
  All duties. Each one: an obligation or a call: who must or should do what.
  """
  duties(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): DutyConnection!

  """
  All conditions. Each one: A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*.
  """
  conditions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConditionConnection!

  """
  All pillars. Each one: one of the three pillars of the Responsibility to Protect.
  """
  pillars(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PillarConnection!

  """
  All crimes. Each one: one of the crimes and violations that the Responsibility to Protect is about, or the class of them.
  """
  crimes(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CrimeConnection!

  """
  All principles. Each one: A principle, or a standard that the use of a tool should meet.
  """
  principles(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PrincipleConnection!

  """
  All tools. Each one: something that may be used on a situation: mediation, sanctions, a mission.
  """
  tools(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ToolConnection!

  """
  All mechanisms. Each one: A standing procedure, network, framework or force.
  """
  mechanisms(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MechanismConnection!

  """All cases. Each one: A country situation that the sources speak of."""
  cases(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): CaseConnection!

  """
  All measures. Each one: one use of a tool, or another act of practice: who did what.
  """
  measures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): MeasureConnection!

  """All figures. Each one: A number with what it counts."""
  figures(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): FigureConnection!

  """
  All risk factors. Each one: A circumstance that raises the risk of atrocity crimes.
  """
  riskFactors(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RiskFactorConnection!

  """All risk indicators. Each one: A sign by which a risk factor shows."""
  riskIndicators(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RiskIndicatorConnection!

  """
  All triggers. Each one: an event or driver that compounds risk or sets violence off.
  """
  triggers(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): TriggerConnection!

  """
  All policy options. Each one: what a State can do at home to prevent atrocity crimes.
  """
  policyOptions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PolicyOptionConnection!

  """
  All contributions. Each one: what regional arrangements give under a pillar.
  """
  contributions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ContributionConnection!

  """All lessons. Each one: A lesson that a source draws from experience."""
  lessons(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): LessonConnection!

  """
  All recommendations. Each one: something that a source recommends, calls for or names as needed.
  """
  recommendations(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): RecommendationConnection!

  """All challenges. Each one: A difficulty that no holder is named for."""
  challenges(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ChallengeConnection!

  """All initiatives. Each one: A campaign or proposal."""
  initiatives(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): InitiativeConnection!

  """
  All positions. Each one: one side of a debate, a concern or a stance, with who takes it. Never a fact by being held.
  """
  positions(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PositionConnection!

  """
  All events. Each one: something that happened or is to happen: a summit, a dialogue, a release.
  """
  events(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): EventConnection!

  """
  All concepts. Each one: A notion or phenomenon that the sources reason with.
  """
  concepts(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ConceptConnection!

  """
  All reports. Each one: A report of the Secretary-General on the Responsibility to Protect.
  """
  reports(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): ReportConnection!

  """All sources. Each one: A document that was read for this graph."""
  sources(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): SourceConnection!

  """
  All passages. Each one: A place in a source that claims rest on. Kept out of lists unless asked for by kind.
  """
  passages(
    """Which of them; left out: all."""
    filter: EntityFilter

    """In what order."""
    orderBy: EntityOrder = NAME

    """
    How many from the start, at most 100; 25 where neither first nor last is given.
    """
    first: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes after it.
    """
    after: String

    """
    How many from the end, in the order of the list, at most 100; not together with first.
    """
    last: Int

    """
    The cursor of an edge of this list, in this order, under this filter: only what comes before it.
    """
    before: String
  ): PassageConnection!
}

"""
What order a list of entities has. Every order is total; ties fall by name, then id.
"""
enum EntityOrder {
  """By name, case and accents folded."""
  NAME

  """By kind, then name."""
  KIND

  """By number, those without one last."""
  NUMBER

  """By date, oldest first, those without one last."""
  DATE

  """By date, newest first, those without one last."""
  DATE_DESCENDING
}

"""
One filter for every list. All that it names must hold. At most 4 deep, 20 leaves.
"""
input EntityFilter {
  """Entities with one of these ids."""
  ids: [ID!]

  """Entities of one of these kinds."""
  kinds: [Kind!]

  """
  Whole words in name, aliases or summary, all of them, case and accents folded.
  """
  text: String

  """Entities spoken of in one of these sources, by id."""
  sources: [ID!]

  """What it is related to; all of these must hold."""
  related: [RelatedFilter!]

  """At least one of these must hold."""
  anyOf: [EntityFilter!]

  """This must not hold."""
  not: EntityFilter
}

"""
A demand on the neighbours of an entity; what a source denies makes nobody a neighbour.
"""
input RelatedFilter {
  """Over relations of these types."""
  types: [RelationType!]!

  """
  OUT: the entity is the subject of the claim; IN: the object; ANY: either.
  """
  direction: Direction = ANY

  """How many of the neighbours must fit. EVERY of none is true."""
  quantifier: Quantifier = SOME

  """What the neighbour must be; left out: anything."""
  where: EntityFilter
}

"""How many neighbours must fit."""
enum Quantifier {
  """At least one."""
  SOME

  """All of them; true where there are none."""
  EVERY

  """Not one of them."""
  NONE
}

"""Which relations. All that it names must hold."""
input RelationFilter {
  """Relations of one of these types."""
  types: [RelationType!]

  """Relations that start at one of these ids."""
  from: [ID!]

  """Relations that end at one of these ids."""
  to: [ID!]

  """Relations that rest on one of these sources, by id."""
  sources: [ID!]

  """Relations of this status."""
  status: Status

  """True: derived ones only; false: those that a source carries only."""
  derived: Boolean
}

"""A page of search results."""
type SearchConnection {
  """The results with their scores."""
  edges: [SearchEdge!]!

  """The entities found, best first."""
  nodes: [Entity!]!

  """Where the page lies."""
  pageInfo: PageInfo!

  """How many entities match."""
  totalCount: Int!
}

"""One search result."""
type SearchEdge {
  """To go on from here."""
  cursor: String!

  """The entity found."""
  node: Entity!

  """How well it fits: higher is better; comparable within one answer only."""
  score: Float!

  """The words of the entity that matched."""
  matched: [String!]!

  """Always empty: a search goes over no relation."""
  relations: [Relation!]!
}

"""Where a page lies in its list."""
type PageInfo {
  """There is more after it."""
  hasNextPage: Boolean!

  """There is more before it."""
  hasPreviousPage: Boolean!

  """The cursor of its first edge; null where it is empty."""
  startCursor: String

  """The cursor of its last edge; null where it is empty."""
  endCursor: String
}

"""
The data that answers: validated, derived, addressed by what it contains.
"""
type Release {
  """A hash of what it contains."""
  id: ID!

  """The version of the data."""
  version: String!

  """The date of the data, ISO 8601."""
  date: String!

  """
  What answers now: "memory" or "neo4j". An operation that asks this is never kept.
  """
  graph: String!

  """How many entities there are, without passages."""
  entities: Int!

  """How many relations there are, derived ones included."""
  relations: Int!

  """How many there are of each kind and of each relation type."""
  counts: [Count!]!

  """The documents that it rests on."""
  sources: [Source!]!
}

"""How many there are of one kind or type."""
type Count {
  """The name of the kind or of the relation type."""
  name: String!

  """How many."""
  count: Int!
}

"""
What is known of the situation that a question is asked for. What is in neither list, and does not follow from the case or the crimes, is open.
"""
input SituationInput {
  """
  The id of a case: the facts that the graph records of it are taken, each for the actor and tool that it was recorded for; positions are shown, not applied.
  """
  case: ID

  """The ids of conditions that are taken to hold."""
  holds: [ID!]

  """The ids of conditions that are taken not to hold."""
  fails: [ID!]

  """
  The ids of crimes that occur or threaten: the conditions that they fulfil hold, others stay open.
  """
  crimes: [ID!]

  """
  ISO 8601, as exact as wished: norms, measures and figures that begin later or ended before are left out; what has no date stays.
  """
  date: String
}

"""What a verdict comes to."""
enum Outcome {
  """
  The sources give the power, and every condition that they attach is taken to hold.
  """
  PERMITTED

  """The sources give the power, and something that they require is open."""
  CONDITIONAL

  """A condition that is required fails, or a restriction bars."""
  NOT_PERMITTED

  """The sources are silent: neither a permission nor a prohibition."""
  NOT_STATED

  """
  It depends on what the sources leave unreconciled, or on what positions are taken on.
  """
  CONTESTED
}

"""
Whether an actor may do an act with a tool in a situation, by these sources, and why. The rules stand in docs/rules.md.
"""
type Verdict {
  """What it comes to."""
  outcome: Outcome!

  """The act that was assessed."""
  act: Act!

  """Who was asked about."""
  actor: Actor!

  """With which tool."""
  tool: Tool!

  """
  The situation that it was asked for, so that an answer can be checked by itself.
  """
  situation: Situation!

  """
  The actor's powers of this act over the tool, each with its own outcome.
  """
  powers: [AssessedNorm!]!

  """
  The restrictions that bind the actor; applied before the powers. One that is lifted is NOT_STATED: it grants nothing.
  """
  restrictions: [AssessedNorm!]!

  """Other acts for which the actor has a power over this tool."""
  otherActs: [Act!]!

  """Conditions that the norms which decide require, and that hold."""
  met: [Condition!]!

  """Conditions that they require, and that fail."""
  missing: [Condition!]!

  """Conditions that they require, and of which nothing is known."""
  open: [Condition!]!

  """Conditions that they expressly do not require."""
  exempt: [Condition!]!

  """
  Conditions that other norms over the tool or a wider one require, and these neither require nor waive.
  """
  silent: [Condition!]!

  """What should be met, and bars nothing."""
  standards: [Entity!]!

  """
  Positions on these norms and conditions, and those that belong to the case: shown, not applied.
  """
  positions: [Position!]!

  """
  The steps to the verdict: premises before what follows from them. Empty where the sources say nothing at all.
  """
  proof: [ProofStep!]!

  """
  The smallest sets of conditions that would make it PERMITTED, at most 20, smaller ones first.
  """
  changes: [Change!]!

  """
  The whole in a paragraph that can be quoted, each sentence with its places.
  """
  text: String!
}

"""What a verdict takes to be known of the situation."""
type Situation {
  """The id of the case whose recorded facts are taken."""
  case: ID

  """The ids of the conditions taken to hold, sorted."""
  holds: [ID!]!

  """The ids of the conditions taken not to hold, sorted."""
  fails: [ID!]!

  """The ids of the crimes that occur or threaten, sorted."""
  crimes: [ID!]!

  """ISO 8601, as it was asked."""
  date: String
}

"""A norm as it was assessed for a verdict."""
type AssessedNorm {
  """The power or restriction."""
  norm: Norm!

  """Its act."""
  act: Act!

  """What it comes to by itself."""
  outcome: Outcome!

  """
  The class that the actor has the power or is bound through; null where it is named itself, or everyone is bound.
  """
  via: Entity

  """Conditions that it requires, and that hold."""
  met: [Condition!]!

  """Conditions that it requires, and that fail."""
  missing: [Condition!]!

  """Conditions that it requires, and of which nothing is known."""
  open: [Condition!]!

  """Conditions that it expressly does not require."""
  exempt: [Condition!]!

  """
  Conditions that others over the tool or a wider one require, and it neither requires nor waives.
  """
  silent: [Condition!]!
}

"""One step of a proof."""
type ProofStep {
  """From 1; premises have smaller numbers."""
  number: Int!

  """The id of a rule of docs/rules.md."""
  rule: String!

  """What is concluded, in a sentence."""
  statement: String!

  """
  What is concluded, in signs that \`r2p prove\` reads: a word and the ids that it is about, as in \`REQUIRES <norm> <condition>\`.
  """
  concludes: String!

  """The numbers of the steps that it follows from."""
  premises: [Int!]!

  """The claims that it rests on."""
  relations: [Relation!]!

  """
  The law that the norm of this step rests on: article, chapter, instrument, provision, principle.
  """
  basis: [Entity!]!

  """The places that the claims rest on, each once."""
  citations: [Citation!]!
}

"""
Conditions that, taken to hold, would make a verdict PERMITTED, while no smaller part of them would. A crime is never among them.
"""
type Change {
  """Those that somebody can supply."""
  supplied: [Condition!]!

  """Those that would have to be found to hold."""
  circumstances: [Condition!]!

  """Who can supply the former."""
  suppliers: [Actor!]!

  """The same in a sentence."""
  text: String!
}

"""A page of verdicts."""
type VerdictConnection {
  """The verdicts with their cursors."""
  edges: [VerdictEdge!]!

  """The verdicts alone."""
  nodes: [Verdict!]!

  """Where the page lies."""
  pageInfo: PageInfo!

  """How many verdicts there are."""
  totalCount: Int!
}

"""One verdict of a page."""
type VerdictEdge {
  """To go on from here."""
  cursor: String!

  """The verdict."""
  node: Verdict!

  """
  The claims that prefer the class of its tool to another, or another to it.
  """
  relations: [Relation!]!
}

"""The verdicts on pairs of actors and tools."""
type Matrix {
  """In the order asked for; where all were asked for, by name."""
  actors: [Actor!]!

  """In the order asked for; where all were asked for, by name."""
  tools: [Tool!]!

  """By actor, then tool; those that are NOT_STATED are left out."""
  cells: [MatrixCell!]!
}

"""The verdict on one pair."""
type MatrixCell {
  """The id of the actor."""
  actor: ID!

  """The id of the tool."""
  tool: ID!

  """The act that was assessed."""
  act: Act!

  """What it comes to."""
  outcome: Outcome!

  """The ids of the norms that decide it."""
  norms: [ID!]!
}

"""Cases side by side."""
type CaseComparison {
  """The cases, in the order asked for."""
  cases: [Case!]!

  """What they are compared by."""
  aspects: [CaseAspect!]!
}

"""One thing that cases are compared by."""
type CaseAspect {
  """Which."""
  aspect: CaseAspectName!

  """What all of the cases have."""
  common: [Entity!]!

  """Each case by itself, in the order asked for."""
  sides: [CaseSide!]!
}

"""What cases are compared by."""
enum CaseAspectName {
  """Tools that were used."""
  TOOLS

  """Who took measures."""
  ACTORS

  """Measures that authorized the use of a tool."""
  AUTHORIZATIONS

  """Resolutions on the case, or that measures rest on or are expressed in."""
  RESOLUTIONS

  """What regional arrangements and their parts took measures."""
  REGIONAL_PART

  """Crimes that are said to occur in it."""
  CRIMES

  """Numbers that are given for it."""
  FIGURES

  """Positions on it."""
  CONCERNS
}

"""One case under one aspect."""
type CaseSide {
  """The case."""
  case: Case!

  """All that the sources tell of it."""
  all: [Entity!]!

  """What none of the other cases has."""
  only: [Entity!]!

  """
  The sources tell nothing of it: that is not to say that there was nothing.
  """
  silent: Boolean!

  """The claims that tell it."""
  relations: [Relation!]!
}

"""A page of tools that nobody is recorded using."""
type UnusedToolConnection {
  """The tools with their cursors."""
  edges: [UnusedToolEdge!]!

  """The tools alone."""
  nodes: [UnusedTool!]!

  """Where the page lies."""
  pageInfo: PageInfo!

  """How many such tools there are."""
  totalCount: Int!
}

"""One such tool of a page."""
type UnusedToolEdge {
  """To go on from here."""
  cursor: String!

  """The tool."""
  node: UnusedTool!

  """Always empty: no relation says that something was not used."""
  relations: [Relation!]!
}

"""
A tool that somebody could have used in a case by these sources, and that nobody is recorded using there.
"""
type UnusedTool {
  """The tool."""
  tool: Tool!

  """For each actor that could have used it: under which conditions."""
  verdicts: [Verdict!]!

  """That no record of a use is no record that there was none."""
  caution: String!
}

"""Ways between two entities."""
type PathAnswer {
  """Shortest first."""
  paths: [Path!]!

  """There are more ways than these within the length asked for."""
  truncated: Boolean!
}

"""One way between two entities; no entity twice."""
type Path {
  """How many relations it has."""
  length: Int!

  """The entities on the way, both ends included."""
  nodes: [Entity!]!

  """
  One for each step, in order; where several claims join the two, the first that a source carries.
  """
  relations: [Relation!]!

  """The way in words."""
  text: String!
}

"""Entities and the relations among them."""
type Subgraph {
  """The entities, nearest first."""
  nodes: [Entity!]!

  """
  The relations among the entities of this answer, and to those of the answers before.
  """
  relations: [Relation!]!

  """There is more than the limit lets through."""
  truncated: Boolean!

  """To pass as \`after\` to go on; null where nothing is left."""
  next: String
}

"""What \`extensions.code\` of an error can be."""
enum ErrorCode {
  """The operation is no GraphQL."""
  GRAPHQL_PARSE_FAILED

  """The operation does not fit the schema."""
  GRAPHQL_VALIDATION_FAILED

  """The request is no GraphQL over HTTP request."""
  BAD_REQUEST

  """The operation is not to be found in the document, or is not named."""
  OPERATION_RESOLUTION_FAILURE

  """An argument or variable is not what is asked for."""
  BAD_USER_INPUT

  """No entity has this id; the nearest ids are named."""
  UNKNOWN_ID

  """
  The cursor is none of this list, this order, this filter and this release.
  """
  BAD_CURSOR

  """The page is larger than a page may be."""
  PAGE_TOO_LARGE

  """The filter is deeper or has more leaves than one may."""
  FILTER_TOO_LARGE

  """The operation nests deeper than one may."""
  OPERATION_TOO_DEEP

  """The operation asks more fields than one may."""
  TOO_MANY_FIELDS

  """The operation has more aliases than one may."""
  TOO_MANY_ALIASES

  """The product of the page sizes is more than an answer may have."""
  TOO_MANY_NODES

  """
  The work of the operation, by its fields, pages and questions, is more than one may cause.
  """
  OPERATION_TOO_COSTLY

  """The body of the request is larger than one may be."""
  BODY_TOO_LARGE

  """A string or list in the request is longer than one may be."""
  INPUT_TOO_LARGE

  """The answer has more bytes than one may have."""
  ANSWER_TOO_LARGE

  """
  A condition of the situation would both hold and fail, as it is put or as it follows.
  """
  CONTRADICTORY_SITUATION

  """The matrix has more actors or tools than one may have on a side."""
  MATRIX_TOO_LARGE

  """The operation took longer than one may."""
  OPERATION_TIMED_OUT

  """Too many requests are waiting; the same request may be answered later."""
  SERVER_BUSY

  """The graph cannot be reached."""
  GRAPH_UNAVAILABLE

  """A fault of ours, logged under the request id."""
  INTERNAL_SERVER_ERROR
}

"""
The kinds of entities, by the names of their types. Passage is kept out of lists unless asked for.
"""
enum Kind {
  """
  A principal or subsidiary body of an organization: a council, an assembly, a committee.
  """
  Organ

  """A person's office or a unit of a secretariat."""
  Office

  """A court or tribunal."""
  Court

  """
  A regional or sub-regional arrangement in the sense of Chapter VIII of the Charter, or a body of one.
  """
  RegionalArrangement

  """A State."""
  State

  """
  An organization that is neither a regional arrangement nor an organ of one: the United Nations, a fund, an association.
  """
  Organization

  """
  A class or circle of actors that the texts speak of as one: individual States, civil society, regional arrangements.
  """
  ActorGroup

  """A human being, by name."""
  Person

  """A chapter of the Charter of the United Nations."""
  CharterChapter

  """An article of the Charter of the United Nations."""
  CharterArticle

  """A treaty, act, code, declaration or outcome document."""
  Instrument

  """An article or paragraph of an instrument other than the Charter."""
  Provision

  """A resolution of an organ."""
  Resolution

  """
  A permission by law: its holder may do this act. A text that says only that something can be used gives a power that nobody holds.
  """
  Power

  """
  A bar: nobody, or none of a class, may do this act unless its conditions hold. It never permits.
  """
  Restriction

  """An obligation or a call: who must or should do what."""
  Duty

  """
  A circumstance or act that a norm depends on, worded so that *holds* means *satisfied*.
  """
  Condition

  """One of the three pillars of the Responsibility to Protect."""
  Pillar

  """
  One of the crimes and violations that the Responsibility to Protect is about, or the class of them.
  """
  Crime

  """A principle, or a standard that the use of a tool should meet."""
  Principle

  """
  Something that may be used on a situation: mediation, sanctions, a mission.
  """
  Tool

  """A standing procedure, network, framework or force."""
  Mechanism

  """A country situation that the sources speak of."""
  Case

  """One use of a tool, or another act of practice: who did what."""
  Measure

  """A number with what it counts."""
  Figure

  """A circumstance that raises the risk of atrocity crimes."""
  RiskFactor

  """A sign by which a risk factor shows."""
  RiskIndicator

  """An event or driver that compounds risk or sets violence off."""
  Trigger

  """What a State can do at home to prevent atrocity crimes."""
  PolicyOption

  """What regional arrangements give under a pillar."""
  Contribution

  """A lesson that a source draws from experience."""
  Lesson

  """Something that a source recommends, calls for or names as needed."""
  Recommendation

  """A difficulty that no holder is named for."""
  Challenge

  """A campaign or proposal."""
  Initiative

  """
  One side of a debate, a concern or a stance, with who takes it. Never a fact by being held.
  """
  Position

  """
  Something that happened or is to happen: a summit, a dialogue, a release.
  """
  Event

  """A notion or phenomenon that the sources reason with."""
  Concept

  """A report of the Secretary-General on the Responsibility to Protect."""
  Report

  """A document that was read for this graph."""
  Source

  """
  A place in a source that claims rest on. Kept out of lists unless asked for by kind.
  """
  Passage
}

"""A page of entities."""
type EntityConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [EntityEdge!]!

  """The page: the items alone."""
  nodes: [Entity!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of entities."""
type EntityEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Entity!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of actors."""
type ActorConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ActorEdge!]!

  """The page: the items alone."""
  nodes: [Actor!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of actors."""
type ActorEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Actor!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of norms."""
type NormConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [NormEdge!]!

  """The page: the items alone."""
  nodes: [Norm!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of norms."""
type NormEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Norm!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of organs."""
type OrganConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [OrganEdge!]!

  """The page: the items alone."""
  nodes: [Organ!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of organs."""
type OrganEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Organ!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of offices."""
type OfficeConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [OfficeEdge!]!

  """The page: the items alone."""
  nodes: [Office!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of offices."""
type OfficeEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Office!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of courts."""
type CourtConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [CourtEdge!]!

  """The page: the items alone."""
  nodes: [Court!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of courts."""
type CourtEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Court!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of regional arrangements."""
type RegionalArrangementConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [RegionalArrangementEdge!]!

  """The page: the items alone."""
  nodes: [RegionalArrangement!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of regional arrangements."""
type RegionalArrangementEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: RegionalArrangement!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of states."""
type StateConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [StateEdge!]!

  """The page: the items alone."""
  nodes: [State!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of states."""
type StateEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: State!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of organizations."""
type OrganizationConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [OrganizationEdge!]!

  """The page: the items alone."""
  nodes: [Organization!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of organizations."""
type OrganizationEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Organization!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of actor groups."""
type ActorGroupConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ActorGroupEdge!]!

  """The page: the items alone."""
  nodes: [ActorGroup!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of actor groups."""
type ActorGroupEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: ActorGroup!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of persons."""
type PersonConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [PersonEdge!]!

  """The page: the items alone."""
  nodes: [Person!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of persons."""
type PersonEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Person!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of charter chapters."""
type CharterChapterConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [CharterChapterEdge!]!

  """The page: the items alone."""
  nodes: [CharterChapter!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of charter chapters."""
type CharterChapterEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: CharterChapter!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of charter articles."""
type CharterArticleConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [CharterArticleEdge!]!

  """The page: the items alone."""
  nodes: [CharterArticle!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of charter articles."""
type CharterArticleEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: CharterArticle!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of instruments."""
type InstrumentConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [InstrumentEdge!]!

  """The page: the items alone."""
  nodes: [Instrument!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of instruments."""
type InstrumentEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Instrument!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of provisions."""
type ProvisionConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ProvisionEdge!]!

  """The page: the items alone."""
  nodes: [Provision!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of provisions."""
type ProvisionEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Provision!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of resolutions."""
type ResolutionConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ResolutionEdge!]!

  """The page: the items alone."""
  nodes: [Resolution!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of resolutions."""
type ResolutionEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Resolution!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of powers."""
type PowerConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [PowerEdge!]!

  """The page: the items alone."""
  nodes: [Power!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of powers."""
type PowerEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Power!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of restrictions."""
type RestrictionConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [RestrictionEdge!]!

  """The page: the items alone."""
  nodes: [Restriction!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of restrictions."""
type RestrictionEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Restriction!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of duties."""
type DutyConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [DutyEdge!]!

  """The page: the items alone."""
  nodes: [Duty!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of duties."""
type DutyEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Duty!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of conditions."""
type ConditionConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ConditionEdge!]!

  """The page: the items alone."""
  nodes: [Condition!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of conditions."""
type ConditionEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Condition!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of pillars."""
type PillarConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [PillarEdge!]!

  """The page: the items alone."""
  nodes: [Pillar!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of pillars."""
type PillarEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Pillar!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of crimes."""
type CrimeConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [CrimeEdge!]!

  """The page: the items alone."""
  nodes: [Crime!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of crimes."""
type CrimeEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Crime!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of principles."""
type PrincipleConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [PrincipleEdge!]!

  """The page: the items alone."""
  nodes: [Principle!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of principles."""
type PrincipleEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Principle!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of tools."""
type ToolConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ToolEdge!]!

  """The page: the items alone."""
  nodes: [Tool!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of tools."""
type ToolEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Tool!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of mechanisms."""
type MechanismConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [MechanismEdge!]!

  """The page: the items alone."""
  nodes: [Mechanism!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of mechanisms."""
type MechanismEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Mechanism!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of cases."""
type CaseConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [CaseEdge!]!

  """The page: the items alone."""
  nodes: [Case!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of cases."""
type CaseEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Case!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of measures."""
type MeasureConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [MeasureEdge!]!

  """The page: the items alone."""
  nodes: [Measure!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of measures."""
type MeasureEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Measure!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of figures."""
type FigureConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [FigureEdge!]!

  """The page: the items alone."""
  nodes: [Figure!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of figures."""
type FigureEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Figure!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of risk factors."""
type RiskFactorConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [RiskFactorEdge!]!

  """The page: the items alone."""
  nodes: [RiskFactor!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of risk factors."""
type RiskFactorEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: RiskFactor!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of risk indicators."""
type RiskIndicatorConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [RiskIndicatorEdge!]!

  """The page: the items alone."""
  nodes: [RiskIndicator!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of risk indicators."""
type RiskIndicatorEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: RiskIndicator!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of triggers."""
type TriggerConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [TriggerEdge!]!

  """The page: the items alone."""
  nodes: [Trigger!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of triggers."""
type TriggerEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Trigger!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of policy options."""
type PolicyOptionConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [PolicyOptionEdge!]!

  """The page: the items alone."""
  nodes: [PolicyOption!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of policy options."""
type PolicyOptionEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: PolicyOption!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of contributions."""
type ContributionConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ContributionEdge!]!

  """The page: the items alone."""
  nodes: [Contribution!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of contributions."""
type ContributionEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Contribution!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of lessons."""
type LessonConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [LessonEdge!]!

  """The page: the items alone."""
  nodes: [Lesson!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of lessons."""
type LessonEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Lesson!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of recommendations."""
type RecommendationConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [RecommendationEdge!]!

  """The page: the items alone."""
  nodes: [Recommendation!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of recommendations."""
type RecommendationEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Recommendation!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of challenges."""
type ChallengeConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ChallengeEdge!]!

  """The page: the items alone."""
  nodes: [Challenge!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of challenges."""
type ChallengeEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Challenge!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of initiatives."""
type InitiativeConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [InitiativeEdge!]!

  """The page: the items alone."""
  nodes: [Initiative!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of initiatives."""
type InitiativeEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Initiative!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of positions."""
type PositionConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [PositionEdge!]!

  """The page: the items alone."""
  nodes: [Position!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of positions."""
type PositionEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Position!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of events."""
type EventConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [EventEdge!]!

  """The page: the items alone."""
  nodes: [Event!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of events."""
type EventEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Event!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of concepts."""
type ConceptConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ConceptEdge!]!

  """The page: the items alone."""
  nodes: [Concept!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of concepts."""
type ConceptEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Concept!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of reports."""
type ReportConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [ReportEdge!]!

  """The page: the items alone."""
  nodes: [Report!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of reports."""
type ReportEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Report!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of sources."""
type SourceConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [SourceEdge!]!

  """The page: the items alone."""
  nodes: [Source!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of sources."""
type SourceEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Source!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of passages."""
type PassageConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [PassageEdge!]!

  """The page: the items alone."""
  nodes: [Passage!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of passages."""
type PassageEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Passage!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}

"""A page of relations."""
type RelationConnection {
  """The page: each item with its cursor and the claims that led to it."""
  edges: [RelationEdge!]!

  """The page: the items alone."""
  nodes: [Relation!]!

  """Where the page lies in the list."""
  pageInfo: PageInfo!

  """How many the whole list has."""
  totalCount: Int!
}

"""One of a page of relations."""
type RelationEdge {
  """Its place in the list, to go on from."""
  cursor: String!

  """The item."""
  node: Relation!

  """The claims that the hop went over; empty where the list is no hop."""
  relations: [Relation!]!
}
`
