import type { DraftRelation } from '../../src/ingest/parse/draft.ts'

/** What an attestation need not say. */
export const unsaid = {
  how: null,
  reasoning: null,
  frequency: null,
  degree: null,
  speakers: [],
} as const satisfies Partial<DraftRelation>
