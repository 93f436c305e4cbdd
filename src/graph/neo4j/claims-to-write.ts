import { passageId } from '../../model/passage.ts'
import { attestationsOf } from '../../model/relation.ts'
import type { Release } from '../../model/release.ts'

/** The nodes that stand for claims, and what joins them, as rows for the statements in cypher/load. */
export interface ClaimsToWrite {
  nodes(): Iterable<Readonly<Record<string, unknown>>>
  attestations(): Iterable<AttestationToWrite>
  disagreements(): Iterable<DisagreementToWrite>
}

export interface AttestationToWrite {
  readonly passage: string
  readonly claim: string
  readonly properties: Readonly<Record<string, unknown>>
}

export interface DisagreementToWrite {
  readonly claim: string
  readonly how: string
  readonly other: string
  readonly statement: string
}

/** Relationships are there to be walked, and claims as nodes to be witnessed: nothing that is derived is one. */
export function claimsToWrite(release: Release): ClaimsToWrite {
  return {
    *nodes() {
      for (const { id, type, from, to, derived } of release.relations)
        if (!derived) yield { release: release.id, id, type, from, to }
    },
    *attestations() {
      for (const relation of release.relations)
        for (const { citations, speakers, ...attestation } of attestationsOf(relation))
          for (const citation of citations) {
            const said = Object.entries(attestation).filter(([, value]) => value !== null)
            yield {
              passage: passageId(citation),
              claim: relation.id,
              properties: {
                ...Object.fromEntries(said),
                anchor: citation.anchor,
                speakers: speakers.map(({ entity }) => entity),
              },
            }
          }
    },
    *disagreements() {
      for (const { id, disagreements } of release.relations)
        // Seen from either side, written from the one that stands first.
        for (const { how, other, statement } of disagreements)
          if (id < other) yield { claim: id, how, other, statement }
    },
  }
}
