import { kinds, relationTypes, type Rank } from '../../generated/vocabulary.ts'
import { internalError } from '../../lib/errors.ts'
import { compareText } from '../../lib/order.ts'
import type { Citation } from '../../model/citation.ts'
import { wordsOf, type Entity } from '../../model/entity.ts'
import { attestationsOf, type Relation } from '../../model/relation.ts'
import { identified } from '../../model/release-file.ts'
import { modelVersion, type Release } from '../../model/release.ts'
import { derive } from '../../reasoning/law/derive.ts'
import type { Draft, DraftEntity } from '../parse/draft.ts'
import { withDisagreements } from './disagreements.ts'
import { foldClaims } from './fold-claims.ts'
import { numberClaims, numberConclusions } from './number-relations.ts'
import { passagesOf } from './passages.ts'
import { rankEntities } from './sort-keys.ts'
import { eachOnce, sourceOrder, type SourceOrder } from './source-order.ts'
import { widthsOf } from './widths.ts'

/**
 * The release that faultless data makes: relations numbered, shortcuts derived, passages made of the citations,
 * everything ranked, and the whole addressed by what it contains. The order in which the data is given
 * makes no difference.
 */
export function assemble(draft: Draft): Release {
  const order = sourceOrder(draft.entities)
  const drafts = [...draft.entities].sort(byId)
  const folded = foldClaims(draft.relations, order, ranksOf(drafts))
  const claims = withDisagreements(numberClaims(folded, order), draft.disagreements)
  const relations = [...claims, ...numberConclusions(derive({ entities: drafts, relations: claims }), claims)]

  const sources = new Map(drafts.filter(({ kind }) => kind === 'Source').map((entity) => [entity.id, entity]))
  const passages = passagesOf(
    claims.flatMap((claim) => claim.citations),
    sources,
    order,
  )
  const citations = citationsByEntity(claims, order)
  for (const passage of passages) citations.set(passage.entity.id, passage.citations)

  const passageDrafts = passages.map((passage) => passage.entity)
  const ranks = rankEntities(drafts, passageDrafts)
  const entities = [...drafts, ...passageDrafts]
    .map((entity) => finished(entity, citations.get(entity.id) ?? [], ranks.get(entity.id)))
    .sort(byId)
  refuseTwins(entities)

  return identified({
    model: modelVersion,
    version: draft.version,
    date: draft.date,
    sources: order.sources,
    counts: countsOf(entities, relations),
    widths: widthsOf(drafts, relations),
    entities,
    relations,
  })
}

/** The ids that the claims of faultless data get. */
export function claimIdsOf(draft: Draft): readonly string[] {
  if (draft.disagreements.length === 0) return []
  const order = sourceOrder(draft.entities)
  const folded = foldClaims(draft.relations, order, ranksOf(draft.entities))
  return numberClaims(folded, order).map(({ id }) => id)
}

/** What weight a source has as law; the least where it does not say. */
function ranksOf(entities: readonly DraftEntity[]): (source: string) => Rank {
  const ranks = new Map(entities.map(({ id, fields }) => [id, fields['rank'] as Rank | undefined]))
  return (source) => ranks.get(source) ?? 'SUMMARY'
}

/** What the sources state of an entity, both ends alike; what we inferred is not where a source speaks of it. */
function citationsByEntity(
  claims: readonly Relation[],
  order: SourceOrder,
): Map<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>()
  for (const claim of claims) {
    const spoken = attestationsOf(claim).filter(({ status }) => status !== 'INFERRED')
    const citations = spoken.flatMap((attestation) => attestation.citations)
    for (const id of [claim.from, claim.to]) found.set(id, [...(found.get(id) ?? []), ...citations])
  }
  return new Map([...found].map(([id, citations]) => [id, eachOnce(citations, order)]))
}

function finished(
  entity: DraftEntity,
  citations: readonly Citation[],
  ranks: Entity['ranks'] | undefined,
): Entity {
  if (ranks === undefined) throw internalError(`The entity ${entity.id} was not ranked.`)
  const { id, kind, name, aliases, summary, fields } = entity
  const identifiers = [...entity.identifiers].sort(
    (one, other) => compareText(one.scheme, other.scheme) || compareText(one.value, other.value),
  )
  const words = wordsOf({ name, aliases, summary, identifiers })
  return { id, kind, name, aliases, summary, identifiers, fields, citations, ranks, words }
}

/** A passage's id is made, and so the only one that the gate has not seen. */
function refuseTwins(entities: readonly Entity[]): void {
  for (const [index, entity] of entities.entries()) {
    if (entities[index + 1]?.id === entity.id) throw internalError(`Two entities have the id ${entity.id}.`)
  }
}

/** Every kind and type, also those that there are none of: that there is none is an answer too. */
function countsOf(
  entities: readonly Entity[],
  relations: readonly Relation[],
): Readonly<Record<string, number>> {
  const names = [...Object.keys(kinds), ...Object.keys(relationTypes)].sort(compareText)
  const counts: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]))
  for (const { kind } of entities) counts[kind] = (counts[kind] ?? 0) + 1
  for (const { type } of relations) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareText(one.id, other.id)
}
