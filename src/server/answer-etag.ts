import { createHash } from 'node:crypto'
import type { ReleaseFacts } from '../model/release.ts'
import { programHash } from './program.ts'
import type { Visit } from './visit.ts'

/**
 * The ETag of the answer to a question in an address. A release never changes, so that an answer follows from
 * the release, the code, the question with its variables and the media type: none of the work has to be done to
 * know it. Null for what is never kept: a question in a body, and one that asks which graph answers.
 */
export function answerEtag({ method, search, request }: Visit, release: ReleaseFacts): string | null {
  if (method !== 'GET' || asksForGraph(search)) return null
  const parts = [programHash(), release.id, request.headers.accept ?? '', search]
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
}

/** A field is always written out by its name; where the word stands for something else, little is lost. */
function asksForGraph(search: string): boolean {
  return /\bgraph\b/.test(new URLSearchParams(search).get('query') ?? '')
}
