import { urlOf } from '../url/url-parameters.ts'
import type { ParameterChanges } from '../url/url-parameters.ts'

/**
 * The same data as files for other tools; `query` holds the parameters of /export. No `download` attribute: it would
 * also save an error response as a file.
 */
export function ExportLinks({ query }: { readonly query: ParameterChanges }) {
  return (
    <details class="export-links">
      <summary>Take the data away</summary>
      <ul>
        {formats.map(({ format, name }) => (
          <li key={format}>
            <a href={urlOf(`export/${format}`, query)}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

const formats = [
  { format: 'csv', name: 'CSV: three tables in a zip' },
  { format: 'json', name: 'JSON' },
  { format: 'cytoscape', name: 'Cytoscape JSON' },
  { format: 'graphml', name: 'GraphML' },
  { format: 'gexf', name: 'GEXF, for Gephi' },
  { format: 'jsonld', name: 'JSON-LD' },
  { format: 'turtle', name: 'Turtle' },
  { format: 'mermaid', name: 'Mermaid' },
] as const
