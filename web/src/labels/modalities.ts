import type { Modality } from '../generated/operations.ts'

/** The modality of a claim, in words that are clear by themselves. */
export const modalityLabels: Readonly<Record<Modality, string>> = {
  IS: 'is so',
  MAY: 'may',
  CAN: 'can',
  SHOULD: 'should',
  MUST: 'must',
  MUST_NOT: 'must not',
  ONLY: 'only so',
  DID: 'was done',
  CAN_CONSIDER: 'can be considered',
  EXPECTED: 'expected',
  INTENDED: 'intended',
  PROPOSED: 'proposed',
}
