import cytoscape from 'cytoscape'
import { strFromU8, unzipSync } from 'fflate'
import { MultiDirectedGraph, MultiGraph } from 'graphology'
import * as gexf from 'graphology-gexf'
import * as graphml from 'graphology-graphml'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import papaparse from 'papaparse'
import { canonical } from '../../src/lib/canonical.ts'
import type { Relation } from '../../src/model/relation.ts'
import type { FormatName } from '../../src/export/formats.ts'
import {
  sorted,
  type NormalCitation,
  type NormalForm,
  type NormalNode,
  type NormalRelation,
} from './normal-form.ts'
import { readRdf, type Triple } from './read-rdf.ts'

/** Reads a file with a library that had no part in writing it (Turtle: n3 wrote it too, so JSON-LD is compared with it). */
export type ReadBack = (file: Uint8Array) => NormalForm | Promise<NormalForm>

export const readers: Readonly<Record<FormatName, ReadBack>> = {
  csv: readCsv,
  json: (file) => {
    const { release, nodes, relations } = JSON.parse(text(file)) as JsonExport
    return sorted({
      release,
      nodes: nodes.map((node) => ({
        ...node,
        identifiers: node.identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
        fields: asTexts(node.fields),
      })),
      relations: relations.map(({ citations: _citations, ...relation }) => ({
        ...relation,
        speakers: relation.speakers.map(({ entity, quantifier }) =>
          quantifier === null ? entity : `${quantifier} ${entity}`,
        ),
        attestations: relation.attestations.length === 0 ? null : canonical(relation.attestations),
        disagreements: relation.disagreements.map(({ how, other }) => `${how} ${other}`),
      })),
      citations: relations.flatMap(({ id, citations }) =>
        citations.map((each) => ({ ...each, relation: id })),
      ),
    })
  },
  cytoscape: readCytoscape,
  graphml: (file) => {
    const graph = graphml.parse(MultiDirectedGraph, text(file), undefined)
    const { release, version, date } = graph.getAttributes() as Readonly<Record<string, string>>
    return readNetwork(graph, { id: release as string, version: version as string, date: date as string })
  },
  gexf: (file) => {
    const graph = gexf.parse(MultiGraph, text(file), { allowUndeclaredAttributes: false })
    const [, id, version, date] = /Release (\S+), version (\S+) of (\S+):/.exec(
      String(graph.getAttribute('description')),
    ) as unknown as readonly string[]
    return readNetwork(graph, { id, version, date } as NormalForm['release'], 'label')
  },
  turtle: (file) => readRdf(new Parser({ format: 'text/turtle' }).parse(text(file))),
  jsonld: async (file) => readRdf(await jsonldTriples(file)),
  mermaid: readMermaid,
}

/** By the processor that the makers of JSON-LD wrote; it is given nothing to load a context with. */
export async function jsonldTriples(file: Uint8Array): Promise<readonly Triple[]> {
  const options = {
    format: 'application/n-quads',
    documentLoader: () => Promise.reject(new Error('A context was to be loaded from elsewhere.')),
  }
  // Its types tell of quads, whatever the format.
  const asked: unknown = jsonld.toRDF(JSON.parse(text(file)) as never, options as never)
  const quads = await (asked as Promise<string>)
  return new Parser({ format: 'N-Quads' }).parse(quads)
}

type JsonExport = {
  readonly release: NormalForm['release']
  readonly nodes: readonly (Omit<NormalNode, 'identifiers'> & {
    readonly fields: Readonly<Record<string, unknown>>
    readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
  })[]
  readonly relations: readonly (Omit<NormalRelation, 'speakers' | 'attestations' | 'disagreements'> &
    Pick<Relation, 'speakers' | 'attestations' | 'disagreements'> & {
      readonly citations: readonly NormalCitation[]
    })[]
}

/** A row of a table: no cell of one is an object. */
type Row = Readonly<Record<string, string | number | boolean | undefined>>

function readCsv(file: Uint8Array): NormalForm {
  const files = unzipSync(file)
  const rows = (name: string): readonly Row[] => {
    const read = papaparse.parse<Record<string, string>>(strFromU8(files[name] as Uint8Array), {
      header: true,
      skipEmptyLines: true,
    })
    if (read.errors.length > 0) throw new Error(JSON.stringify(read.errors[0]))
    return read.data.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([, cell]) => cell !== '')
          .map(([key, cell]) => [key, cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')]),
      ),
    )
  }
  const [about] = rows('release.csv') as unknown as readonly [NormalForm['release']]
  const parts = ['nodes.csv', 'relations.csv', 'citations.csv'].map(rows)
  for (const row of parts.flat()) if (row['release'] !== about.id) throw new Error('A row of no release.')
  const [nodes = [], relations = [], citations = []] = parts
  return sorted({
    release: { id: about.id, version: about.version, date: about.date },
    nodes: nodes.map((row) => nodeOf(row)),
    relations: relations.map((row) => relationOf(row)),
    citations: citations.map((row) => {
      const { relation, source, section, anchor, text } = row
      return {
        relation,
        source,
        section,
        anchor,
        text,
        paragraph: Number(row['paragraph']),
      } as NormalCitation
    }),
  })
}

function readCytoscape(file: Uint8Array): NormalForm {
  const read = JSON.parse(text(file)) as { readonly data: Row; readonly elements: never }
  const graph = cytoscape({ headless: true, elements: read.elements })
  const { release, release_version, release_date } = read.data as Readonly<Record<string, string>>
  const edges = graph
    .edges()
    .map((edge) => ({ ...(edge.data() as Row), from: edge.source().id(), to: edge.target().id() }))
  return sorted({
    release: { id: release, version: release_version, date: release_date } as NormalForm['release'],
    nodes: graph.nodes().map((node) => nodeOf(node.data() as Row)),
    relations: edges.map(relationOf),
    citations: edges.flatMap(citationsIn),
  })
}

function readNetwork(graph: MultiGraph, release: NormalForm['release'], nameIn = 'name'): NormalForm {
  const edges = graph.mapEdges((id, row, from, to) => ({ ...row, id, from, to }))
  return sorted({
    release,
    nodes: graph.mapNodes((id, row) => nodeOf({ ...row, id, name: row[nameIn] as string, label: undefined })),
    relations: edges.map(relationOf),
    citations: edges.flatMap(citationsIn),
  })
}

function nodeOf(row: Row): NormalNode {
  const { id, kind, name, aliases, summary, identifiers } = row
  const known = ['id', 'kind', 'name', 'aliases', 'summary', 'identifiers', 'release', 'label']
  const fields = Object.fromEntries(Object.entries(row).filter(([key]) => !known.includes(key)))
  const lists = { aliases: parted(aliases), identifiers: parted(identifiers) }
  return { id, kind, name, ...lists, summary, fields: asTexts(fields) } as NormalNode
}

function relationOf(row: Row): NormalRelation {
  const { id, type, from, to, statement, status, modality, speaker } = row
  return {
    ...{ id, type, from, to, statement, status },
    derived: String(row['derived']) === 'true',
    derivedFrom: parted(row['derived_from']),
    modality,
    negated: String(row['negated']) === 'true',
    quantifier: row['quantifier'] ?? null,
    speaker,
    since: row['since'] ?? null,
    until: row['until'] ?? null,
    note: row['note'] ?? null,
    how: row['how'] ?? null,
    reasoning: row['reasoning'] ?? null,
    frequency: row['frequency'] ?? null,
    degree: row['degree'] ?? null,
    rank: row['rank'],
    speakers: parted(row['speakers']),
    attestations: row['attestations_json'] ?? null,
    disagreements: parted(row['disagreements']),
  } as NormalRelation
}

/** Where a cell holds them twice, both say the same. */
function citationsIn(row: Row): readonly NormalCitation[] {
  if (row['citations_json'] === undefined) return []
  const citations = JSON.parse(String(row['citations_json'])) as readonly NormalCitation[]
  const texts = parted(row['citations'])
  return citations.map((citation, index) => {
    if (clean(citation.text) !== clean(texts[index] ?? ''))
      throw new Error(`${citation.text} and ${texts[index] ?? 'nothing'} came.`)
    return { ...citation, relation: String(row['id']) }
  })
}

function parted(cell: Row[string]): readonly string[] {
  if (cell === undefined) return []
  return String(cell)
    .split(/(?<=(?<!\\)(?:\\\\)*) \| /)
    .map((part) => part.replaceAll(/\\([\\|])/g, '$1'))
}

/** Characters that XML cannot have came as the mark for what cannot be shown; in JSON they are written otherwise. */
export function clean(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
}

/** Mermaid's own parser has more than a hundred megabytes: tests/long/mermaid.test.ts asks it. Here its lines are read. */
function readMermaid(file: Uint8Array): NormalForm {
  const lines = text(file).trimEnd().split('\n')
  const comments: Row[] = []
  const nodes = new Map<string, NormalNode>()
  const relations: NormalRelation[] = []
  const citations: NormalCitation[] = []
  let cited: Readonly<Record<string, string>> = {}
  for (const line of lines.slice(1)) {
    if (line.startsWith('  %% ')) {
      comments.push(JSON.parse(line.slice(5)) as Row)
      if (comments.length === 1)
        cited = comments[0]?.['sources'] as unknown as Readonly<Record<string, string>>
      continue
    }
    const above = comments.at(-1) as Row
    const node = /^ {2}(n\d+)\["(.*)<br\/>\((\w+)\)"\]$/.exec(line)
    if (node !== null) {
      const [, name = '', label = '', kind = ''] = node
      nodes.set(name, {
        id: String(above['id']),
        kind,
        name: unescaped(label),
        aliases: [],
        summary: '',
        identifiers: [],
        fields: {},
      })
      continue
    }
    const edge = /^ {2}(n\d+) (\S+)\|"(.*)"\| (n\d+)$/.exec(line)
    if (edge === null) throw new Error(`No line of ours: ${line}`)
    const [, from = '', arrow = '', , to = ''] = edge
    const id = String(above['id'])
    relations.push({
      ...{ status: 'STATED', derived: false, derivedFrom: [], modality: 'IS', negated: false },
      ...{ quantifier: null, since: null, until: null, note: null },
      ...{ how: null, reasoning: null, frequency: null, degree: null },
      ...{ speakers: [], attestations: null, disagreements: [] },
      ...(withoutCitations(above) as Partial<NormalRelation>),
      type: id.split('~')[1],
      from: nodes.get(from)?.id,
      to: nodes.get(to)?.id,
    } as NormalRelation)
    const { negated = false, derived = false } = above
    if (arrow !== `${derived ? '-.-' : '--'}${negated ? 'x' : '>'}`)
      throw new Error(`${arrow} came for ${id}.`)
    for (const each of above['citations'] as unknown as readonly (readonly [
      string,
      string,
      number,
      string,
    ])[]) {
      const [source, section, paragraph, anchor] = each
      const text = `${cited[source] ?? ''}, section ${section}, paragraph ${paragraph} (“${anchor}”)`
      citations.push({ relation: id, source, section, paragraph, anchor, text })
    }
  }
  const { release, version, date } = comments[0] as unknown as {
    release: string
    version: string
    date: string
  }
  return sorted({ release: { id: release, version, date }, nodes: [...nodes.values()], relations, citations })
}

function withoutCitations({ citations: _citations, ...row }: Row): Row {
  return row
}

export function unescaped(label: string): string {
  return label.replaceAll(/#(\d+);/g, (_sign, code: string) => String.fromCodePoint(Number(code)))
}

function asTexts(row: Row): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, String(value)]),
  )
}

function text(file: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(file)
}
