import type { TypedDocumentString } from '../generated/operations.ts'

/** Why there is no answer, in words that a page can show. */
export class ApiError extends Error {
  /** One of the schema's ErrorCode, or OFFLINE if the server could not be reached. */
  readonly code: string
  /** The existing ids nearest to an unknown one. */
  readonly nearest: readonly string[]
  /** The id or argument that the error is about, if the API names one; otherwise empty. */
  readonly about: string

  constructor(message: string, code: string, nearest: readonly string[], about = '') {
    super(message)
    this.code = code
    this.nearest = nearest
    this.about = about
  }
}

/**
 * Sends one operation: by GET if it is short, so that the browser caches the answer by its ETag, otherwise
 * by POST. An answer with an error is an error, even if it has data.
 *
 * @throws {ApiError} if the server cannot be reached or refuses; an AbortError if `signal` aborts.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(httpRequestOf(document.toString(), variables), signal ?? null)
  const { data, errors } = await readBody<Result>(response)
  const [error] = errors ?? []
  if (error !== undefined) throw apiErrorOf(error)
  if (data === undefined || data === null)
    throw new ApiError('The server answered without data.', 'INTERNAL_SERVER_ERROR', [])
  return data
}

interface ResponseBody<Result> {
  readonly data?: Result | null
  readonly errors?: readonly ResponseError[]
}

interface ResponseError {
  readonly message: string
  readonly extensions?: ErrorExtensions
}

interface ErrorExtensions {
  readonly code?: string
  readonly nearest?: readonly string[]
  readonly condition?: string
  readonly id?: string
  readonly place?: string
}

const maxUrlLength = 6000

const accept = 'application/graphql-response+json, application/json'

/** Relative to the page's <base>, so that the explorer works below any path. */
const endpoint = 'graphql'

function httpRequestOf(query: string, variables: unknown): Request {
  const compact = query.replaceAll(/\s+/g, ' ').trim()
  const parameters = new URLSearchParams({ query: compact, variables: JSON.stringify(variables) })
  const url = `${endpoint}?${parameters.toString()}`
  if (url.length <= maxUrlLength)
    return new Request(url, { headers: { accept, 'apollo-require-preflight': 'true' } })
  return new Request(endpoint, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify({ query: compact, variables }),
  })
}

async function send(httpRequest: Request, signal: AbortSignal | null): Promise<Response> {
  try {
    return await fetch(httpRequest, { signal })
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new ApiError('The server cannot be reached. This page asks again by itself.', 'OFFLINE', [])
  }
}

async function readBody<Result>(response: Response): Promise<ResponseBody<Result>> {
  try {
    return (await response.json()) as ResponseBody<Result>
  } catch {
    throw new ApiError(`The server answered ${response.status} with no JSON.`, 'INTERNAL_SERVER_ERROR', [])
  }
}

function apiErrorOf({ message, extensions }: ResponseError): ApiError {
  const { code = 'INTERNAL_SERVER_ERROR', nearest = [], condition, id, place } = extensions ?? {}
  return new ApiError(message, code, nearest, condition ?? id ?? place ?? '')
}
