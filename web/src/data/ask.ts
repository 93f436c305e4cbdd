import type { TypedDocumentString } from '../generated/operations.ts'

/** Why there is no answer, in words that a page can show. */
export class Fault extends Error {
  /** The API's code (docs of the schema), or AWAY where the server could not be reached. */
  readonly code: string
  /** What the API says beside: the nearest ids of an unknown one. */
  readonly nearest: readonly string[]
  /** The id or the place that it is about, where the API names one; else empty. */
  readonly about: string

  constructor(message: string, code: string, nearest: readonly string[], about = '') {
    super(message)
    this.code = code
    this.nearest = nearest
    this.about = about
  }
}

/**
 * Asks one operation. A short one goes in the address, so that the browser keeps its answer by the
 * ETag of the release; a long one in the body.
 *
 * @throws {Fault} where the server cannot be reached or refuses; an AbortError where `signal` is used.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await sent(requestOf(document.toString(), variables), signal ?? null)
  const answer = await readAnswer<Result>(response)
  const [error] = answer.errors ?? []
  if (error !== undefined) throw faultOf(error)
  if (answer.data === undefined || answer.data === null)
    throw new Fault('The server answered without data.', 'INTERNAL_SERVER_ERROR', [])
  return answer.data
}

interface AnswerBody<Result> {
  readonly data?: Result | null
  readonly errors?: readonly AnswerError[]
}

interface AnswerError {
  readonly message: string
  readonly extensions?: AnswerExtensions
}

interface AnswerExtensions {
  readonly code?: string
  readonly nearest?: readonly string[]
  readonly condition?: string
  readonly id?: string
  readonly place?: string
}

const longestAddress = 6000

const accept = 'application/graphql-response+json, application/json'

function requestOf(query: string, variables: unknown): Request {
  const plain = query.replaceAll(/\s+/g, ' ').trim()
  const parameters = new URLSearchParams({ query: plain, variables: JSON.stringify(variables) })
  const address = `/graphql?${parameters.toString()}`
  if (address.length <= longestAddress)
    return new Request(address, { headers: { accept, 'apollo-require-preflight': 'true' } })
  return new Request('/graphql', {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify({ query: plain, variables }),
  })
}

async function sent(request: Request, signal: AbortSignal | null): Promise<Response> {
  try {
    return await fetch(request, { signal })
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new Fault('The server cannot be reached. This page asks again by itself.', 'AWAY', [])
  }
}

async function readAnswer<Result>(response: Response): Promise<AnswerBody<Result>> {
  try {
    return (await response.json()) as AnswerBody<Result>
  } catch {
    throw new Fault(`The server answered ${response.status} with no JSON.`, 'INTERNAL_SERVER_ERROR', [])
  }
}

function faultOf({ message, extensions }: AnswerError): Fault {
  const { code = 'INTERNAL_SERVER_ERROR', nearest = [], condition, id, place } = extensions ?? {}
  return new Fault(message, code, nearest, condition ?? id ?? place ?? '')
}
