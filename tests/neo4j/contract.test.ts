import { neo4jGraph } from '../../src/graph/neo4j/neo4j-graph.ts'
import { openLink, type Link } from '../../src/graph/neo4j/link.ts'
import { describeGraph } from '../graph/contract.ts'
import { describeWithNeo4j, loadQuietly } from './given-neo4j.ts'

describeWithNeo4j('The graph in Neo4j', (settings) => {
  let link: Link
  describeGraph(
    'neo4j',
    async (release) => {
      await loadQuietly(release, settings)
      link = await openLink(settings)
      return neo4jGraph(link, release.id)
    },
    () => link.close(),
  )
})
