import type { IncomingMessage } from 'node:http'

/** Whether the visitor has these bytes already, by its If-None-Match. Compared weakly, as RFC 9110 says for it. */
export function isKnown(etag: string, { headers }: IncomingMessage): boolean {
  const known = headers['if-none-match']
  if (known === undefined) return false
  if (known.trim() === '*') return true
  return known.split(',').some((entry) => opaque(entry.trim()) === opaque(etag))
}

function opaque(etag: string): string {
  return etag.startsWith('W/') ? etag.slice(2) : etag
}
