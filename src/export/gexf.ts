import type { ExportContent } from './content.ts'
import { citationColumns, nodeColumns, relationColumns, type Column } from './rows.ts'
import { mark, xml, xmlFrame, type XmlElement } from './xml.ts'

/** GEXF 1.3, the format of Gephi. */
export function* gexf(content: ExportContent): Generator<string, void, undefined> {
  const { release, question, entities, relations } = content
  const nodes = nodeColumns(content).filter(({ name }) => name !== 'id' && name !== 'name')
  const edges = [...relationColumns(content), ...citationColumns(content)].filter(isNoEnd)
  const asked = question === '' ? 'the whole of it' : question
  const about = `Release ${release.id}, version ${release.version} of ${release.date}: ${asked}`
  const [before, after] = xmlFrame({
    gexf: {
      '@xmlns': 'http://gexf.net/1.3',
      '@version': '1.3',
      meta: {
        '@lastmodifieddate': release.date,
        creator: 'R2P Graph',
        description: about,
      },
      graph: {
        '@defaultedgetype': 'directed',
        '@mode': 'static',
        attributes: [declared('node', nodes), declared('edge', edges)],
        text: mark,
      },
    },
  })
  yield before
  yield '<nodes>\n'
  for (const entity of entities) {
    const named = { '@id': entity.id, '@label': entity.name }
    yield piece('node', { ...named, attvalues: values(nodes, entity) })
  }
  yield '</nodes>\n<edges>\n'
  for (const relation of relations) {
    const { id, type, from, to } = relation
    // Relations of several types may join the same two: `kind` is how Gephi keeps them apart.
    const ends = { '@id': id, '@source': from, '@target': to, '@kind': type, '@label': type }
    yield piece('edge', { ...ends, attvalues: values(edges, relation) })
  }
  yield '</edges>'
  yield after
}

/** The id and the ends of a relation are attributes of its element. */
function isNoEnd({ name }: { readonly name: string }): boolean {
  return !['id', 'from', 'to'].includes(name)
}

function declared<T>(of: string, columns: readonly Column<T>[]): XmlElement {
  const attribute = columns.map(({ name, type }) => ({ '@id': name, '@title': name, '@type': type }))
  return { '@class': of, '@mode': 'static', attribute }
}

function values<T>(columns: readonly Column<T>[], item: T): XmlElement {
  const attvalue = columns.flatMap(({ name, cellOf }) => {
    const cell = cellOf(item)
    return cell === undefined ? [] : [{ '@for': name, '@value': cell }]
  })
  return { attvalue }
}

function piece(name: string, element: XmlElement): string {
  return `${xml({ [name]: element })}\n`
}
