import type { FastifyRequest } from 'fastify'
import type { ReleaseFacts } from '../model/release.ts'
import { answerKey } from './answer-cache.ts'
import { inputError } from './limits/input-limits.ts'

/**
 * The key that the answer to a request is kept by; null for what Apollo Server is to look at each time: no query,
 * input beyond the limits, and a GET that a page of another origin could make a browser send.
 */
export function answerKeyOf(request: FastifyRequest, release: ReleaseFacts): string | null {
  const parts = request.method === 'POST' ? recordOf(request.body) : partsOfUrl(request)
  if (parts === null || typeof parts['query'] !== 'string' || inputError(parts) !== null) return null
  return answerKey({
    release: release.id,
    accept: request.headers.accept ?? '',
    query: parts['query'],
    operationName: parts['operationName'],
    variables: parts['variables'],
    extensions: parts['extensions'],
  })
}

function partsOfUrl({ query, headers }: FastifyRequest): Readonly<Record<string, unknown>> | null {
  const isPreflighted = ['apollo-require-preflight', 'x-apollo-operation-name'].some((name) => headers[name])
  const parts = recordOf(query)
  if (!isPreflighted || headers['content-type'] !== undefined || parts === null) return null
  try {
    return { ...parts, variables: parsed(parts['variables']), extensions: parsed(parts['extensions']) }
  } catch {
    return null
  }
}

function parsed(text: unknown): unknown {
  return typeof text === 'string' ? (JSON.parse(text) as unknown) : text
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}
