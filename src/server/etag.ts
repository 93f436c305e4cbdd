import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { buildHash } from './build-hash.ts'

/**
 * The ETag of an answer that follows from the code and from these values. None of the work has to be done to know
 * it. Weak: compressed or not, it is the same answer.
 */
export function etagOf(values: readonly string[]): string {
  const hash = createHash('sha256').update([buildHash(), ...values].join('\n'))
  return `W/"${hash.digest('base64url').slice(0, 22)}"`
}

/**
 * Whether the client has this answer already, by its If-None-Match. Compared weakly, as RFC 9110 says for it. A
 * client that names no answer but all ("*") is sent this one.
 */
export function matchesEtag(etag: string, { headers }: FastifyRequest): boolean {
  const known = headers['if-none-match'] ?? ''
  return known.split(',').some((entry) => opaque(entry.trim()) === opaque(etag))
}

function opaque(etag: string): string {
  return etag.startsWith('W/') ? etag.slice(2) : etag
}
