import type { ExportContent } from './content.ts'
import { networkName } from './cytoscape.ts'
import { citationColumns, nodeColumns, relationColumns, type CellType, type Column } from './rows.ts'
import { mark, xml, xmlFrame, type XmlElement } from './xml.ts'

/** GraphML, for yEd, Gephi, Cytoscape, NetworkX and igraph. */
export function* graphml(content: ExportContent): Generator<string, void, undefined> {
  const { release, question, entities, relations } = content
  const nodes = nodeColumns(content).filter(({ name }) => name !== 'id')
  const edges = [...relationColumns(content), ...citationColumns(content)].filter(isNoEnd)
  const about = {
    name: networkName(content),
    release: release.id,
    version: release.version,
    date: release.date,
  }
  const facts = Object.entries({ ...about, ...(question === '' ? {} : { question }) })
  const [before, after] = xmlFrame({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
      key: [
        ...facts.map(([name]) => key('graph', { name, type: 'string' })),
        ...nodes.map((column) => key('node', column)),
        ...edges.map((column) => key('edge', column)),
      ],
      graph: {
        '@id': 'r2p',
        '@edgedefault': 'directed',
        data: facts.map(([name, value]) => ({ '@key': keyId('graph', name), text: value })),
        text: mark,
      },
    },
  })
  yield before
  for (const entity of entities) yield piece('node', { '@id': entity.id, data: data('node', nodes, entity) })
  for (const relation of relations) {
    const { id, from, to } = relation
    const ends = { '@id': id, '@source': from, '@target': to }
    yield piece('edge', { ...ends, data: data('edge', edges, relation) })
  }
  yield after
}

/** The id and the ends of a relation are attributes of its element. */
function isNoEnd({ name }: { readonly name: string }): boolean {
  return !['id', 'from', 'to'].includes(name)
}

function key(of: string, { name, type }: { readonly name: string; readonly type: CellType }): XmlElement {
  const written = type === 'integer' ? 'int' : type
  return { '@id': keyId(of, name), '@for': of, '@attr.name': name, '@attr.type': written }
}

/** Nodes and edges both have a `type` or a `name`, and the ids of keys are those of a whole document. */
function keyId(of: string, name: string): string {
  return `${of}_${name}`
}

function data<T>(of: string, columns: readonly Column<T>[], item: T): readonly XmlElement[] {
  return columns.flatMap(({ name, cellOf }) => {
    const cell = cellOf(item)
    return cell === undefined ? [] : [{ '@key': keyId(of, name), text: cell }]
  })
}

function piece(name: string, element: XmlElement): string {
  return `${xml({ [name]: element })}\n`
}
