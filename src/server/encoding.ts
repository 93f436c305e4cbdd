import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './visit.ts'

export type Encoding = 'br' | 'gzip'

/** Compressed once and handed out often, or made for one visitor and sent at once. */
export type Effort = 'lasting' | 'passing'

/** Below this the head of an answer outweighs what is saved, in bytes. */
const least = 1_000

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** The better of the encodings that the visitor takes; null where it takes bytes as they are only. */
export function encodingFor(request: IncomingMessage): Encoding | null {
  return encodings.find((encoding) => isTaken(encoding, request)) ?? null
}

/** Whether the visitor takes this encoding. */
export function isTaken(encoding: Encoding, { headers }: IncomingMessage): boolean {
  const accepted = headers['accept-encoding']
  if (accepted === undefined) return false
  const weights = new Map(
    String(accepted)
      .split(',')
      .map((entry): [string, number] => {
        const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
        return [name, weight === undefined ? 1 : Number(weight)]
      }),
  )
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
}

const encodings = ['br', 'gzip'] as const

/** Whether bytes of this type and number are worth compressing: pictures and archives are so already. */
export function isWorthEncoding(type: string, length: number): boolean {
  return length >= least && /^text\/|[/+](json|xml|yaml|javascript|wasm)|^font\/ttf/.test(type)
}

/** Compresses in a thread of Node's own, so that others are answered meanwhile. */
export function encode(
  body: string | Uint8Array,
  encoding: Encoding,
  effort: Effort,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return gzipped(body, { level: effort === 'passing' ? 4 : 9 })
  const quality = effort === 'passing' ? 4 : body.length > 300_000 ? 9 : 11
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}

/** The same answer; where it is a text, compressed if the visitor takes that and it is worth it. */
export async function encodedAnswer(answer: Answer, request: IncomingMessage): Promise<Answer> {
  const { body, type, headers } = answer
  if (typeof body !== 'string' || !isWorthEncoding(type, body.length)) return answer
  const vary = new Map([...(headers ?? []), ['vary', varying(headers?.get('vary'))] as const])
  const encoding = encodingFor(request)
  if (encoding === null || request.method === 'HEAD') return { ...answer, headers: vary }
  return {
    ...answer,
    headers: vary.set('content-encoding', encoding),
    body: await encode(body, encoding, 'passing'),
  }
}

function varying(others: string | undefined): string {
  return others === undefined ? 'accept-encoding' : `${others}, accept-encoding`
}
