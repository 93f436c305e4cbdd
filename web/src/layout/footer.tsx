import { useQuery } from '../data/use-query.ts'
import { ReleaseDocument } from '../generated/operations.ts'
import './footer.css'

/** The release that answers, and links for developers. */
export function Footer() {
  const { data, error } = useQuery(ReleaseDocument, {})
  return (
    <footer class="footer">
      <p role="status">
        {data === undefined
          ? (error?.message ?? 'Asking which release answers …')
          : releaseSentence(data.release)}
      </p>
      <ul>
        <li>
          <a href="graphiql">GraphiQL</a>
        </li>
        <li>
          <a href="schema.graphql">Schema</a>
        </li>
        <li>
          <a href="export/json">Whole release as JSON</a>
        </li>
      </ul>
    </footer>
  )
}

function releaseSentence(release: {
  readonly id: string
  readonly version: string
  readonly date: string
  readonly graph: string
  readonly entities: number
  readonly relations: number
}): string {
  const { id, version, date, graph, entities, relations } = release
  const from = graph === 'memory' ? 'from memory' : 'from Neo4j'
  return `Release ${version} of ${date} (${shortId(id)}): ${entities.toLocaleString('en')} entities, ${relations.toLocaleString('en')} relations, answered ${from}.`
}

function shortId(id: string): string {
  return id.slice(0, 12)
}
