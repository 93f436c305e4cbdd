import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'

/** The JSON body of a request, or the error that it is to be answered with. */
export async function readBody(request: IncomingMessage, most: number): Promise<unknown> {
  const type = mediaType(request)
  if (type !== 'application/json') {
    return badRequest(
      `The body is to be application/json, and ${JSON.stringify(type.slice(0, 80))} came.`,
      415,
    )
  }
  const bytes = await readBytes(request, most)
  if (bytes instanceof GraphQLError) return bytes
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch (error) {
    return badRequest(
      `The body is to be JSON, and is none: ${error instanceof Error ? error.message.slice(0, 200) : ''}`,
      400,
    )
  }
}

function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** Stops reading as soon as there is too much; the connection is then of no more use. */
function readBytes(request: IncomingMessage, most: number): Promise<Buffer | GraphQLError> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > most) return Promise.resolve(tooLarge(most, announced))
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    const read = (chunk: Buffer): void => {
      length += chunk.length
      chunks.push(chunk)
      if (length <= most) return
      request.off('data', read)
      request.pause()
      resolve(tooLarge(most, length))
    }
    request.on('data', read)
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    request.once('error', () => resolve(badRequest('The body broke off before its end.', 400)))
  })
}

function tooLarge(most: number, came: number): GraphQLError {
  return new GraphQLError(
    `The body of a request may have ${most.toLocaleString('en')} bytes, and ${came.toLocaleString('en')} or more came.`,
    { extensions: { code: 'BODY_TOO_LARGE', most, http: { status: 413 } } },
  )
}

function badRequest(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } })
}
