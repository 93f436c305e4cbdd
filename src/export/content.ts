import { internalError } from '../lib/errors.ts'
import type { Graph, Page } from '../graph/graph.ts'
import { wholeSubgraph } from '../graph/subgraph.ts'
import { citationText, sourceText } from '../model/citation.ts'
import type { Citation } from '../model/citation.ts'
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { questionText, type ExportQuestion } from './question.ts'

/** What one export holds, whatever its format. */
export interface ExportContent {
  readonly release: ExportedRelease
  /** As in an address; empty for the whole release. */
  readonly question: string
  /** By name; of a subgraph the nearest first. */
  readonly entities: readonly Entity[]
  /** Those among the entities, by rank. */
  readonly relations: readonly Relation[]
  /** Those that only speak or are cited in it, by id: sources and speakers that are not among the entities. */
  readonly mentioned: readonly Entity[]
  /** The name of an entity that is in it or mentioned. */
  readonly nameOf: (id: string) => string
  /** How a brief refers to a source, before the section. */
  readonly citedAs: (source: string) => string
  /** A citation as one would write it in a brief. */
  readonly textOf: (citation: Citation) => string
}

export interface ExportedRelease {
  readonly id: string
  readonly version: string
  /** ISO 8601. */
  readonly date: string
}

/** How the reading goes on, for somebody who waits for it: so many are read. */
export type Progress = (entities: number, relations: number) => void

/**
 * Reads from the graph what a question asks for: never a part of it.
 * Refused with UNKNOWN_ID; fails as the graph fails.
 */
export async function contentOf(
  graph: Graph,
  question: ExportQuestion,
  progress: Progress = () => undefined,
): Promise<ExportContent> {
  const { ids, depth, kinds, types } = question
  const { entities, relations } =
    ids === null
      ? await wholeOf(graph, question, progress)
      : partOf(await wholeSubgraph(graph, { ids, depth, kinds, types }))
  progress(entities.length, relations.length)
  const mentioned = await mentionedIn(graph, entities, relations)
  const byId = new Map([...entities, ...mentioned].map((entity) => [entity.id, entity]))
  const known = (id: string): Entity => {
    const entity = byId.get(id)
    if (entity === undefined)
      throw internalError('The release speaks of an entity that it does not hold.', { id })
    return entity
  }
  const { id, version, date } = graph.release
  return {
    release: { id, version, date },
    question: questionText(question),
    entities,
    relations,
    mentioned,
    nameOf: (id) => known(id).name,
    citedAs: (source) => sourceText(known(source)),
    textOf: (citation) => citationText(citation, known(citation.source)),
  }
}

interface Part {
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
}

function partOf({ nodes, relations }: { nodes: readonly Entity[]; relations: readonly Relation[] }): Part {
  return { entities: nodes, relations }
}

/** So many in one question to the graph. */
const stretch = 5000

async function wholeOf(graph: Graph, { kinds, types }: ExportQuestion, progress: Progress): Promise<Part> {
  const entities: Entity[] = []
  const relations: Relation[] = []
  const from = { before: null, count: stretch, side: 'start' } as const
  for (let after: number | null = null, isMore = true; isMore;) {
    const page: Page<Entity> = await graph.ask({
      type: 'page',
      ...from,
      order: 'NAME',
      kinds,
      within: null,
      after,
    })
    entities.push(...page.items)
    after = page.items.at(-1)?.ranks.NAME ?? null
    isMore = page.hasNext
    progress(entities.length, 0)
  }
  const all = { from: null, to: null, sources: null, status: null, derived: null }
  for (let after: number | null = null, isMore = true; isMore;) {
    const page: Page<Relation> = await graph.ask({ type: 'relationPage', ...from, ...all, types, after })
    relations.push(...page.items)
    after = page.items.at(-1)?.rank ?? null
    isMore = page.hasNext
    progress(entities.length, relations.length)
  }
  if (kinds === null) return { entities, relations }
  const among = new Set(entities.map(({ id }) => id))
  return { entities, relations: relations.filter(({ from, to }) => among.has(from) && among.has(to)) }
}

async function mentionedIn(
  graph: Graph,
  entities: readonly Entity[],
  relations: readonly Relation[],
): Promise<readonly Entity[]> {
  const among = new Set(entities.map(({ id }) => id))
  const named = new Set<string>()
  for (const { speakers, attestations, citations } of relations) {
    for (const { entity } of [...speakers, ...attestations.flatMap((each) => each.speakers)])
      named.add(entity)
    for (const { source } of citations) named.add(source)
  }
  const missing = [...named].filter((id) => !among.has(id)).sort()
  if (missing.length === 0) return []
  const found = await graph.ask({ type: 'entities', each: missing })
  return found.filter((entity) => entity !== undefined)
}
