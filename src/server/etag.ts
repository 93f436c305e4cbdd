import type { IncomingMessage } from 'node:http'

/**
 * Whether the visitor has these bytes already, by its If-None-Match. Compared weakly, as RFC 9110 says for it;
 * who names no bytes but all ("*") is sent them.
 */
export function isKnown(etag: string, { headers }: IncomingMessage): boolean {
  const known = headers['if-none-match'] ?? ''
  return known.split(',').some((entry) => opaque(entry.trim()) === opaque(etag))
}

function opaque(etag: string): string {
  return etag.startsWith('W/') ? etag.slice(2) : etag
}
