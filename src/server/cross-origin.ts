import type { IncomingMessage, ServerResponse } from 'node:http'

/** Lets pages of the origins that were named read the answers. Without one, browsers keep to our own pages. */
export function allowOrigin(
  origins: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (origins.length === 0) return
  const everybody = origins.includes('*')
  if (!everybody) response.appendHeader('vary', 'origin')
  const { origin } = request.headers
  if (origin === undefined || !(everybody || origins.includes(origin))) return
  response.setHeader('access-control-allow-origin', everybody ? '*' : origin)
  response.setHeader('access-control-expose-headers', 'x-request-id')
  if (request.method !== 'OPTIONS') return
  response.setHeader('access-control-allow-methods', 'GET, POST')
  response.setHeader(
    'access-control-allow-headers',
    'content-type, apollo-require-preflight, x-apollo-operation-name',
  )
  response.setHeader('access-control-max-age', '86400')
}
