import { internalError } from '../../lib/errors.ts'
import type { Citation } from '../../model/citation.ts'
import { passageId } from '../../model/passage.ts'
import type { DraftEntity } from '../parse/draft.ts'
import { eachOnce, type SourceOrder } from './source-order.ts'

/** A passage, and how the sources are cited at it. */
export interface Passage {
  readonly entity: DraftEntity
  readonly citations: readonly Citation[]
}

/** An entity for every place that a claim rests on, in the order of the sources. */
export function passagesOf(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, DraftEntity>,
  order: SourceOrder,
): readonly Passage[] {
  const passages = new Map<string, Citation[]>()
  for (const citation of eachOnce(citations, order)) {
    const id = passageId(citation)
    const known = passages.get(id)
    if (known === undefined) passages.set(id, [citation])
    else if (order.places(known[0] as Citation, citation) === 0) known.push(citation)
    else throw internalError(`Two sections of ${citation.source} give the passage id ${id}.`)
  }
  return [...passages].map(([id, cited]) => ({ entity: passageEntity(id, cited, sources), citations: cited }))
}

function passageEntity(
  id: string,
  citations: readonly Citation[],
  sources: ReadonlyMap<string, DraftEntity>,
): DraftEntity {
  const { source: sourceId, section, paragraph } = citations[0] as Citation
  const source = sources.get(sourceId)
  if (source === undefined)
    throw internalError(`A citation names the source ${sourceId}, which is no entity.`)
  const places = citations.length === 1 ? 'one place in it' : `${citations.length} places in it`
  return {
    id,
    kind: 'Passage',
    name: `${String(source.fields.shortTitle ?? source.name)}, section ${section}, paragraph ${paragraph}`,
    aliases: [],
    summary: `A passage that claims rest on, by ${places}.`,
    identifiers: [],
    fields: { source: sourceId, section, paragraph },
  }
}
