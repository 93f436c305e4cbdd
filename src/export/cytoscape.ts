import type { ExportContent } from './content.ts'
import { citationColumns, nodeColumns, relationColumns, type Cell, type Column } from './rows.ts'

/**
 * Cytoscape JSON, for Cytoscape's desktop and cytoscape.js: `elements.nodes` and `elements.edges`. Its values are
 * plain, as the tables of the desktop want them.
 */
export function* cytoscape(content: ExportContent): Generator<string, void, undefined> {
  const { release, question, entities, relations } = content
  const network = { name: networkName(content), release: release.id, release_version: release.version }
  const about = { ...network, release_date: release.date, question }
  yield `{"format_version":"1.0","generated_by":"R2P Graph","target_cytoscapejs_version":"~3.0",\n`
  yield `"data":${JSON.stringify(about)},\n"elements":{"nodes":[`
  const nodes = nodeColumns(content)
  yield* elements(entities, (entity) => cells(nodes, entity))
  yield '],\n"edges":['
  const edges = [...relationColumns(content), ...citationColumns(content)]
  yield* elements(relations, (relation) => {
    const { id, from, to, ...others } = cells(edges, relation)
    return { id, source: from, target: to, interaction: relation.type, name: relation.statement, ...others }
  })
  yield ']}}\n'
}

/** What a tool calls the network that it reads. */
export function networkName({ release, question }: ExportContent): string {
  return `R2P Graph ${release.version}${question === '' ? '' : `, ${question}`}`
}

function* elements<T>(
  items: readonly T[],
  dataOf: (item: T) => Readonly<Record<string, Cell>>,
): Generator<string, void, undefined> {
  for (const [index, item] of items.entries())
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify({ data: dataOf(item) })}`
}

function cells<T>(columns: readonly Column<T>[], item: T): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(item)]))
}
