/* @neo4j/graphql as its documentation gives it: type definitions, and Apollo Server as it comes. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const own = `
  release: String! @filterable(byValue: true)
  id: String!
  kind: String!
  name: String!
  summary: String!
  rankName: Int!
`
const typeDefs = `
  type Claim @relationshipProperties { id: String! statement: String! modality: String! passages: [String!]! anchors: [String!]! derived: Boolean! }
  type Actor @node(labels: ["R2P", "Actor"]) {
    ${own}
    tools: [Tool!]! @relationship(type: "MAY_USE", direction: OUT, properties: "Claim")
  }
  type Tool @node(labels: ["R2P", "Tool"]) {
    ${own}
    powers: [Power!]! @relationship(type: "OVER", direction: IN, properties: "Claim")
  }
  type Power @node(labels: ["R2P", "Power"]) {
    ${own}
    act: String!
    holders: [Actor!]! @relationship(type: "HOLDS", direction: IN, properties: "Claim")
    conditions: [Condition!]! @relationship(type: "SUBJECT_TO", direction: OUT, properties: "Claim")
  }
  type Condition @node(labels: ["R2P", "Condition"]) { ${own} }
  type Case @node(labels: ["R2P", "Case"]) {
    ${own}
    measures: [Measure!]! @relationship(type: "IN_CASE", direction: IN, properties: "Claim")
  }
  type Measure @node(labels: ["R2P", "Measure"]) {
    ${own}
    actors: [Actor!]! @relationship(type: "TOOK", direction: IN, properties: "Claim")
    tools: [Tool!]! @relationship(type: "APPLIED", direction: OUT, properties: "Claim")
  }
`
const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, R2P_PORT } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const server = new ApolloServer({ schema, nodeEnv: 'production' })
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(R2P_PORT ?? 0) },
  context: async () => ({ executionContext: driver }),
})
console.log(url)
