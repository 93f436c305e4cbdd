import { neo4jGraph } from '../../src/graph/neo4j/neo4j-graph.ts'
import { openClient, type Client } from '../../src/graph/neo4j/client.ts'
import { describeGraph } from '../graph/contract.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'

describeWithNeo4j('The graph in Neo4j', (settings) => {
  let client: Client
  describeGraph(
    'neo4j',
    async (release) => {
      await loadQuietly(release, settings)
      client = await openClient(settings)
      return neo4jGraph(client, release.id)
    },
    () => client.close(),
  )
})
