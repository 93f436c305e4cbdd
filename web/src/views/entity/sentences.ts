import type { EntityClaimFragment } from '../../generated/operations.ts'

type Sentence = readonly [EntityClaimFragment, ...EntityClaimFragment[]]

/** Claims grouped by statement, status and citations, in the order of their first appearance. */
export function sentences(claims: readonly EntityClaimFragment[]): readonly Sentence[] {
  const bySentence = new Map<string, [EntityClaimFragment, ...EntityClaimFragment[]]>()
  for (const claim of claims) {
    const { statement, status, speaker, modality, note, citations } = claim
    const key = JSON.stringify([statement, status, speaker.id, modality, note, citations])
    const sentence = bySentence.get(key)
    if (sentence === undefined) bySentence.set(key, [claim])
    else sentence.push(claim)
  }
  return [...bySentence.values()]
}
