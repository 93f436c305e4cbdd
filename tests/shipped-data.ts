import { claimIdsOf } from '../src/ingest/assemble/assemble.ts'
import type { Draft, DraftDisagreement, DraftRelation } from '../src/ingest/parse/draft.ts'

/**
 * The sources that the recorded answers are about. A fork that adds sources to data/ leaves this list alone, and
 * its additions change no answer; a source of the project itself is added here, and the answers are read again.
 */
export const shippedSources: ReadonlySet<string> = new Set([
  '2011-regional-arrangements',
  '2012-timely-and-decisive-response',
  '2013-state-responsibility-and-prevention',
  '2016-mobilizing-collective-action',
])

/** What the release of the tests calls itself, whatever data/release.yaml says. */
const named = { version: '0.1.0', date: '2026-11-21' } as const

/** The data without what other sources add: their claims, and the entities that these alone name. */
export function shippedOnly(draft: Draft): Draft {
  const isShipped = ({ citations }: DraftRelation) =>
    citations.every(({ source }) => shippedSources.has(source))
  const relations = draft.relations.filter(isShipped)
  const kept = new Set(relations.flatMap(namedBy))
  const added = new Set(draft.relations.filter((relation) => !isShipped(relation)).flatMap(namedBy))
  const data: Draft = {
    ...draft,
    ...named,
    relations,
    entities: draft.entities.filter(({ id }) => kept.has(id) || !added.has(id)),
  }
  const claims = new Set(claimIdsOf(data))
  const isKept = ({ claim, other }: DraftDisagreement) => claims.has(claim) && claims.has(other)
  return { ...data, disagreements: draft.disagreements.filter(isKept) }
}

function namedBy({ from, to, speakers, citations }: DraftRelation): readonly string[] {
  return [from, to, ...speakers.map(({ entity }) => entity), ...citations.map(({ source }) => source)]
}
