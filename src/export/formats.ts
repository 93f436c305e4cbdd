import { didYouMean, nearest, quoted, R2pError } from '../lib/errors.ts'
import type { ExportContent } from './content.ts'
import type { ExportQuestion } from './question.ts'

/** The bytes or characters of a file, piece by piece. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array>

export interface Format {
  /** The content type. */
  readonly type: string
  /** Of the file's name, without a dot. */
  readonly ending: string
  /** One sentence, to list it by. */
  readonly meaning: string
  /** No text: nothing for a terminal, and packed already. */
  readonly isBinary: boolean
  /** Loaded when it is asked for: who serves or asks something else needs no library of it. */
  readonly write: () => Promise<(content: ExportContent) => Pieces>
}

export const formats = {
  csv: {
    type: 'application/zip',
    ending: 'zip',
    meaning: 'A zip of nodes.csv, relations.csv and citations.csv, for spreadsheets.',
    isBinary: true,
    write: async () => (await import('./csv.ts')).csv,
  },
  json: {
    type: 'application/json; charset=utf-8',
    ending: 'json',
    meaning: 'JSON, in the words of the API.',
    isBinary: false,
    write: async () => (await import('./json.ts')).json,
  },
  cytoscape: {
    type: 'application/json; charset=utf-8',
    ending: 'cyjs',
    meaning: 'Cytoscape JSON, for Cytoscape and cytoscape.js.',
    isBinary: false,
    write: async () => (await import('./cytoscape.ts')).cytoscape,
  },
  graphml: {
    type: 'application/graphml+xml; charset=utf-8',
    ending: 'graphml',
    meaning: 'GraphML, for yEd, Gephi, Cytoscape, NetworkX and igraph.',
    isBinary: false,
    write: async () => (await import('./graphml.ts')).graphml,
  },
  gexf: {
    type: 'application/gexf+xml; charset=utf-8',
    ending: 'gexf',
    meaning: 'GEXF 1.3, for Gephi.',
    isBinary: false,
    write: async () => (await import('./gexf.ts')).gexf,
  },
  jsonld: {
    type: 'application/ld+json',
    ending: 'jsonld',
    meaning: 'RDF in JSON-LD 1.1: the triples of turtle.',
    isBinary: false,
    write: async () => (await import('./json-ld.ts')).jsonLd,
  },
  turtle: {
    type: 'text/turtle; charset=utf-8',
    ending: 'ttl',
    meaning: 'RDF in Turtle, for Protégé and triple stores.',
    isBinary: false,
    write: async () => (await import('./turtle.ts')).turtle,
  },
  mermaid: {
    type: 'text/vnd.mermaid; charset=utf-8',
    ending: 'mmd',
    meaning: 'A Mermaid flowchart of a small part, for Markdown.',
    isBinary: false,
    write: async () => (await import('./mermaid.ts')).mermaid,
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as readonly FormatName[]

/** The format of this name. @throws BAD_USER_INPUT, naming the nearest ones */
export function knownFormat(name: string): FormatName {
  if (Object.hasOwn(formats, name)) return name as FormatName
  const near = nearest(name, formatNames)
  const hint = didYouMean(near) || ` Known are ${formatNames.join(', ')}.`
  throw new R2pError('BAD_USER_INPUT', `Unknown format ${quoted(name)}.${hint}`, {
    formats: formatNames,
    nearest: near,
  })
}

/** What the file is called: `r2p-release-1a2b3c4d.ttl`, `r2p-libya-1a2b3c4d.ttl`. */
export function fileName(format: FormatName, { ids, kinds, types }: ExportQuestion, release: string): string {
  const first = ids?.[0]?.replaceAll(/[^\w.-]/g, '-').slice(0, 60)
  const more = (ids?.length ?? 0) > 1 ? `-and-${(ids?.length ?? 0) - 1}-more` : ''
  const narrowed = kinds === null && types === null ? 'release' : 'part'
  const packed = format === 'csv' ? '-csv' : ''
  return `r2p-${first === undefined ? narrowed : `${first}${more}`}-${release.slice(0, 8)}${packed}.${formats[format].ending}`
}
